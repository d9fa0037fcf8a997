/** How hard the tests that try at random try: little in `npm test`, in full in `npm run check` (CONTRIBUTING). */
const count = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);

/** How often a process is killed at a random moment. */
export const KILLS = count('FILAGE_KILLS', 2);

/** Whether the tests are to take their time: every step, the slow proofs. */
export const IN_FULL = KILLS > 8;

/** How many malformed or random inputs each case is fed. */
export const FUZZ = count('FILAGE_FUZZ', 12);
