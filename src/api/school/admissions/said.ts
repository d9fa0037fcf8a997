/** What letters and mails say of a call. */
import { callById } from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { type CallSaid, callSaid } from '#jobs/school/admissions/index.ts';
import type { CallRow } from './selection-call.ts';

export const saidOf = async (tx: Tx, call: CallRow, organisation: string): Promise<CallSaid> =>
  callSaid((await callById(tx, call.id))!, organisation);
