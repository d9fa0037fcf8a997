/** The delay in which somebody who pays for their own course may withdraw: nothing is payable before its end. */
import { addDays, type CalendarDate, DAYS_PER_WEEK, type Explained, fact, ruled, weekday } from '#core/kernel/index.ts';
import { explainedRate, WITHDRAWAL_DAYS, WITHDRAWAL_DAYS_AT_DISTANCE } from '#core/rates/index.ts';

export type IsHoliday = (day: CalendarDate) => boolean;

/** 1 = Monday … 7 = Sunday. */
const SATURDAY = DAYS_PER_WEEK - 1;

/**
 * The last day on which one may still withdraw. The day of signature does not count. A delay that would end on a
 * Saturday, a Sunday or a public holiday ends on the next other day: the consumer code says so for contracts made at a
 * distance; for others the school waits as long, which can harm nobody.
 */
export function withdrawalEnd(
  signedOn: CalendarDate,
  atDistance: boolean,
  isHoliday: IsHoliday,
): Explained<CalendarDate> {
  const days = explainedRate(atDistance ? WITHDRAWAL_DAYS_AT_DISTANCE : WITHDRAWAL_DAYS, signedOn);
  let end = addDays(signedOn, days.value.units);
  while (weekday(end) >= SATURDAY || isHoliday(end)) end = addDays(end, 1);
  return ruled('withdrawal.end', end, [fact('funding.signedOn', signedOn).because, days.because]);
}
