/** Until when what proves a training must be kept, from its last day as it is known now. */
import { proofsUntil } from '#core/ground/people/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { trainingOf } from '#db/personal-data/index.ts';
import type { Tx } from '#db/transaction.ts';

/** While its last day is not known, from `today`. */
export async function keptUntil(tx: Tx, enrolmentId: string, today: CalendarDate): Promise<CalendarDate> {
  const training = await trainingOf(tx, enrolmentId);
  const endsOn = (training?.ends_on ?? today) as CalendarDate;
  return proofsUntil(endsOn, training?.cofinanced === true);
}
