/** People as the other rooms read them. */
export type { PersonRow } from './people.ts';
