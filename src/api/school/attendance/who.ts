/** Whom somebody acts as: nobody signs for another, so no request names whose signature it is. */
import { type ApiActor, broken } from '#api/http/index.ts';
import { enrolmentsOf, trainersOf } from '#db/school/attendance/index.ts';
import type { Tx } from '#db/transaction.ts';

/** One's own enrolment in this cohort; refused when there is none. */
export async function ownEnrolment(tx: Tx, actor: ApiActor, cohortId: string): Promise<string> {
  const own = actor.self === null ? [] : await enrolmentsOf(tx, actor.self);
  const here = own.find(({ cohort_id }) => cohort_id === cohortId);
  if (!here) throw broken('attendance.no-trainee');
  return here.id;
}

/** Whom one teaches as; refused when one does not. */
export async function ownTrainer(tx: Tx, actor: ApiActor): Promise<string> {
  const [trainer] = actor.self === null ? [] : await trainersOf(tx, actor.self);
  if (trainer === undefined) throw broken('attendance.no-trainer');
  return trainer;
}
