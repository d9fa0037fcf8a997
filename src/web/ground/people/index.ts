/** People as the other rooms read them. */

export { ErasureAnswer } from './ErasureAnswer.tsx';
export type { PersonRow } from './people.ts';
