/** What is stored of attendance, and what it is read with. */
export * from './lines.ts';
export * from './payers.ts';
export { type CarriedLine, carryReasons, sealReason, withReasons } from './reasons.ts';
export type { CohortScope } from './scope.ts';
export * from './seals.ts';
export * from './sessions.ts';
export * from './trainees.ts';
