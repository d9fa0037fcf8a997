/** Hours that trainee and trainer both signed, from the ledger of attendance: nothing is presumed. */
import { MINUTES_PER_HOUR } from '#core/ground/calendar/index.ts';
import { type Decimal, decimal, divideDecimals, type Explained, fact } from '#core/kernel/index.ts';
import { hoursOf } from '#core/school/attendance/index.ts';
import type { Course } from '#core/school/cohorts/index.ts';
import type { Tx } from '#db/transaction.ts';
import { loadAttendance } from '../attendance/index.ts';

/** Whole hundredths of an hour, as statements have them. */
const DIGITS = 2;

/** By enrolment; null for somebody of whom no half-day has been taught yet. */
export async function signedHours(
  tx: Tx,
  cohortId: string,
  { startsOn, endsOn }: Pick<Course, 'startsOn' | 'endsOn'>,
  now: string,
): Promise<(enrolmentId: string) => Explained<Decimal> | null> {
  if (startsOn === null || endsOn === null) return () => null;
  const { entries } = await loadAttendance(tx, { cohorts: [cohortId], from: startsOn, to: endsOn }, now);
  const byEnrolment = Map.groupBy(entries, (entry) => entry.enrolmentId);
  return (enrolmentId) => {
    const mine = byEnrolment.get(enrolmentId);
    if (!mine) return null;
    const hours = divideDecimals(decimal(hoursOf(mine).doneMinutes), decimal(MINUTES_PER_HOUR), DIGITS)!;
    return fact('departure.signedHours', hours, `enrolment/${enrolmentId}`);
  };
}
