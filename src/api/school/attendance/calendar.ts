/** On which half-days the centre is open, as the cohort's calendar proves it. */
import type { HolidayZone } from '#core/ground/calendar/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import type { CohortDays } from '#core/school/attendance/index.ts';
import { type HalfDayTimes, openHalfDays } from '#core/school/cohorts/index.ts';
import { findRow } from '#db/rows.ts';
import { listInside } from '#db/rows-inside.ts';
import { insideCohort } from '#db/school/cohort-rows.ts';
import type { Tx } from '#db/transaction.ts';

const ALL = { after: null, limit: 1000 };

export async function daysOfCohort(tx: Tx, cohortId: string): Promise<CohortDays> {
  const cohort = await findRow(tx, 'cohort', cohortId);
  if (!cohort) return { open: new Set(), internships: [] };
  const periods = await listInside(tx, 'cohort_period', insideCohort(cohortId), ['starts_on'], ALL);
  const closures = await listInside(tx, 'cohort_closure', insideCohort(cohortId), ['starts_on'], ALL);
  const calendar = {
    zone: cohort.zone as HolidayZone,
    weekdays: cohort.weekdays,
    halfDays: cohort.half_days as unknown as readonly HalfDayTimes[],
    periods: periods.map((one) => ({ ...spanOf(one), id: one.id, kind: one.kind })),
    closures: closures.map((one) => ({ ...spanOf(one), id: one.id, reason: one.reason })),
  };
  const open = openHalfDays(calendar).map(({ date, index }) => `${date}/${index}`);
  const internships = periods.filter(({ kind }) => kind === 'internship').map(spanOf);
  return { open: new Set(open), internships };
}

const spanOf = ({ starts_on, ends_on }: { readonly starts_on: string; readonly ends_on: string }) => ({
  from: starts_on as CalendarDate,
  to: ends_on as CalendarDate,
});
