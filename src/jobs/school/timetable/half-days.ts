/** The half-days on which a cohort can meet in the centre, from its rows. */
import type { HolidayZone } from '#core/ground/calendar/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { type HalfDayTimes, openHalfDays } from '#core/school/cohorts/index.ts';
import type { HalfDay } from '#core/school/timetable/index.ts';
import type { TimetableRows } from '#db/school/timetable/index.ts';

export function openHalves({
  cohort,
  periods,
  closures,
}: Pick<TimetableRows, 'cohort' | 'periods' | 'closures'>): readonly HalfDay[] {
  const days = ({ starts_on, ends_on }: { readonly starts_on: string; readonly ends_on: string }) => ({
    from: starts_on as CalendarDate,
    to: ends_on as CalendarDate,
  });
  return openHalfDays({
    zone: cohort.zone as HolidayZone,
    weekdays: cohort.weekdays,
    halfDays: cohort.half_days as unknown as readonly HalfDayTimes[],
    periods: periods.map((row) => ({ id: row.id, kind: row.kind, ...days(row) })),
    closures: closures.map((row) => ({ id: row.id, reason: row.reason, ...days(row) })),
  });
}
