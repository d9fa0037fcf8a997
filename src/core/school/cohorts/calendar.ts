/** What a cohort's calendar is made from, and what each of its days is. Rule page: docs/rules/cohort-calendar.md. */
import {
  type HolidayZone,
  type LocalDateTime,
  minuteOfDay,
  type PublicHoliday,
  publicHolidayOn,
} from '#core/ground/calendar/index.ts';
import { type CalendarDate, contains, type Decimal, eachDay, type Period, weekday } from '#core/kernel/index.ts';
import { PERIOD_KINDS, type PeriodKind } from './cohort.ts';

export interface CohortPeriod extends Period {
  readonly id: string;
  readonly kind: PeriodKind;
}

export interface CohortClosure extends Period {
  readonly id: string;
  readonly reason: string | null;
}

/** `["09:00", "13:00"]` on the clock of the place. */
export type HalfDayTimes = readonly [from: string, to: string];

export interface CohortCalendar {
  /** Whose public holidays are kept. */
  readonly zone: HolidayZone;
  /** Days of the week that are worked, 1 Monday … 7 Sunday. */
  readonly weekdays: readonly number[];
  readonly halfDays: readonly HalfDayTimes[];
  readonly periods: readonly CohortPeriod[];
  readonly closures: readonly CohortClosure[];
  /** What the programme asks for. */
  readonly hours: Readonly<Record<PeriodKind, Decimal>>;
}

/** `weekend`: a day of the week that is not worked, inside a period. `outside`: in no period. */
export const DAY_NATURES = ['centre', 'internship', 'closed', 'holiday', 'weekend', 'outside'] as const;
export type DayNature = (typeof DAY_NATURES)[number];

export interface CohortDay {
  readonly day: CalendarDate;
  readonly nature: DayNature;
  /** The kind of the period it lies in. */
  readonly kind: PeriodKind | null;
  /** Of the zone, whatever the day of the week and whether a period holds it. */
  readonly holiday: PublicHoliday | null;
  readonly closure: CohortClosure | null;
}

/**
 * Periods by their first day, then the longer, then the centre before the company: a day that lies in two of them
 * belongs to the first, so that it is never counted twice.
 */
export function periodsInOrder(periods: readonly CohortPeriod[]): readonly CohortPeriod[] {
  return [...periods].sort(
    (a, b) =>
      compare(a.from, b.from) || compare(b.to, a.to) || PERIOD_KINDS.indexOf(a.kind) - PERIOD_KINDS.indexOf(b.kind),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** From the first day of the first period to the last of the last; null without periods. */
export function spanOf({ periods }: Pick<CohortCalendar, 'periods'>): Period | null {
  const [first, ...others] = periods;
  if (!first) return null;
  return others.reduce<Period>(
    (span, { from, to }) => ({ from: from < span.from ? from : span.from, to: to > span.to ? to : span.to }),
    first,
  );
}

/** What one day is. A public holiday inside a closure is a holiday; one on a day that is not worked changes nothing. */
export function dayOfCohort(calendar: CohortCalendar, day: CalendarDate): CohortDay {
  return ordered(calendar)(day);
}

/** Each day from one to another, both included; the whole span of the periods when none is given. */
export function daysOfCohort(calendar: CohortCalendar, span: Period | null = spanOf(calendar)): readonly CohortDay[] {
  return span === null ? [] : [...eachDay(span)].map(ordered(calendar));
}

function ordered(calendar: CohortCalendar): (day: CalendarDate) => CohortDay {
  const periods = periodsInOrder(calendar.periods);
  return (day) => {
    const kind = periods.find((period) => contains(period, day))?.kind ?? null;
    const holiday = publicHolidayOn(calendar.zone, day);
    const closure = calendar.closures.find((one) => contains(one, day)) ?? null;
    return { day, kind, holiday, closure, nature: natureOf(calendar, day, kind, holiday, closure) };
  };
}

function natureOf(
  { weekdays }: CohortCalendar,
  day: CalendarDate,
  kind: PeriodKind | null,
  holiday: PublicHoliday | null,
  closure: CohortClosure | null,
): DayNature {
  if (kind === null) return 'outside';
  if (!weekdays.includes(weekday(day))) return 'weekend';
  if (holiday !== null) return 'holiday';
  return closure === null ? kind : 'closed';
}

const clock = (time: string): number => minuteOfDay(`0000-00-00T${time}` as LocalDateTime);

/** Minutes of one day: its half-days added up. */
export const minutesPerDay = (halfDays: readonly HalfDayTimes[]): number =>
  halfDays.reduce((sum, [from, to]) => sum + clock(to) - clock(from), 0);

export interface OpenHalfDay {
  readonly date: CalendarDate;
  /** Its place among the half-days of a day, from 0. */
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

/** The half-days on which something can be taught, signed, or worked in a company: open days only, in order. */
export function openHalfDays(
  calendar: Omit<CohortCalendar, 'hours'>,
  kind: PeriodKind = 'centre',
): readonly OpenHalfDay[] {
  return daysOfCohort({ ...calendar, hours: NO_HOURS })
    .filter(({ nature }) => nature === kind)
    .flatMap(({ day }) => calendar.halfDays.map(([from, to], index) => ({ date: day, index, from, to })));
}

const NO_HOURS: CohortCalendar['hours'] = { centre: { units: 0, scale: 0 }, internship: { units: 0, scale: 0 } };
