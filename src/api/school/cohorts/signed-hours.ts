/** Hours that both signed, from the presence lines: nothing is presumed. */
import type { Decimal, Explained } from '#core/kernel/index.ts';
import type { Tx } from '#db/transaction.ts';

export async function signedHours(
  _tx: Tx,
  _cohortId: string,
  _now: string,
): Promise<(enrolmentId: string) => Explained<Decimal> | null> {
  return () => null;
}
