/** The count that proves a calendar's hours, each figure with its reasons. Rule page: docs/rules/cohort-calendar.md. */
import { MINUTES_PER_HOUR } from '#core/ground/calendar/index.ts';
import {
  type CalendarDate,
  compareDecimals,
  contains,
  type Decimal,
  decimal,
  divideDecimals,
  type Explained,
  fact,
  normalise,
  ruled,
} from '#core/kernel/index.ts';
import { type CohortCalendar, type CohortDay, daysOfCohort, minutesPerDay, periodsInOrder } from './calendar.ts';
import type { PeriodKind } from './cohort.ts';

export interface KindProof {
  /** Days of the periods that fall on a worked day of the week. */
  readonly weekdays: number;
  /** Public holidays among them, in order. */
  readonly holidays: readonly CalendarDate[];
  /** Days closed among them, holidays aside. */
  readonly closed: number;
  /** What is left. */
  readonly days: number;
  readonly hours: Decimal;
  readonly needed: Decimal;
  /** Whole days that hold the hours needed. */
  readonly neededDays: number;
  /** Days to spare; below nought when days are missing. */
  readonly slackDays: number;
  readonly why: Readonly<Record<'days' | 'hours' | 'neededDays' | 'slackDays', Explained<Decimal>>>;
}

const MINUTES = decimal(MINUTES_PER_HOUR);
const DIGITS_OF_HOURS = 2;

/** Minutes as hours, to the hundredth. */
export const hoursOf = (minutes: number): Decimal =>
  normalise(divideDecimals(decimal(minutes), MINUTES, DIGITS_OF_HOURS) ?? decimal(0));

/** Whole days that hold so many hours; none when none are needed. A day without half-days holds nothing. */
export function daysFor(hours: Decimal, perDay: number): number {
  if (perDay <= 0 || compareDecimals(hours, decimal(0)) <= 0) return 0;
  return Math.ceil((hours.units * MINUTES_PER_HOUR) / (10 ** hours.scale * perDay));
}

/** One kind of period counted: its days, its hours, and what the programme needs of them. */
export function proveKind(
  calendar: CohortCalendar,
  kind: PeriodKind,
  all: readonly CohortDay[] = daysOfCohort(calendar),
): KindProof {
  const worked = all.filter((day) => day.kind === kind && day.nature !== 'weekend');
  const holidays = worked.filter(({ nature }) => nature === 'holiday');
  const closed = worked.filter(({ nature }) => nature === 'closed');
  const days = worked.length - holidays.length - closed.length;
  const perDay = minutesPerDay(calendar.halfDays);
  const needed = normalise(calendar.hours[kind]);
  const neededDays = daysFor(needed, perDay);
  const why = explained(calendar, kind, { worked, holidays, closed, perDay, needed, neededDays });
  return {
    weekdays: worked.length,
    holidays: holidays.map(({ day }) => day),
    closed: closed.length,
    days,
    hours: hoursOf(days * perDay),
    needed,
    neededDays,
    slackDays: days - neededDays,
    why,
  };
}

interface Counted {
  readonly worked: readonly CohortDay[];
  readonly holidays: readonly CohortDay[];
  readonly closed: readonly CohortDay[];
  readonly perDay: number;
  readonly needed: Decimal;
  readonly neededDays: number;
}

const spanText = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} – ${to}`;

function explained(calendar: CohortCalendar, kind: PeriodKind, counted: Counted): KindProof['why'] {
  const { worked, holidays, closed, perDay, needed, neededDays } = counted;
  const periods = periodsInOrder(calendar.periods).filter((period) => period.kind === kind);
  // A day in two periods is told under the first alone, so that the parts add up to the whole.
  let left = worked;
  const byPeriod = periods.map((period) => {
    const mine = left.filter(({ day }) => contains(period, day));
    left = left.filter(({ day }) => !contains(period, day));
    return ruled('cohort.period-weekdays', decimal(mine.length), [], spanText(period)).because;
  });
  const byClosure = calendar.closures.flatMap((closure) => {
    const mine = closed.filter((day) => day.closure === closure).length;
    const about = [spanText(closure), closure.reason].filter(Boolean).join(', ');
    return mine === 0 ? [] : [ruled('cohort.closure', decimal(mine), [], about).because];
  });
  const weekdays = ruled('cohort.weekdays', decimal(worked.length), byPeriod).because;
  const lost = ruled(
    'cohort.holidays',
    decimal(holidays.length),
    holidays.map(({ day, holiday }) => fact(`holiday.${holiday!.id}`, day as string).because),
  ).because;
  const shut = ruled('cohort.closed', decimal(closed.length), byClosure).because;
  const dayHours = ruled(
    'cohort.hours-per-day',
    hoursOf(perDay),
    calendar.halfDays.map(([from, to]) => fact('cohort.half-day', `${from}–${to}`).because),
  ).because;

  const days = ruled('cohort.days', decimal(worked.length - holidays.length - closed.length), [weekdays, lost, shut]);
  const forNeeded = ruled('cohort.needed-days', decimal(neededDays), [fact('cohort.needed', needed).because, dayHours]);
  return {
    days,
    hours: ruled('cohort.hours', hoursOf(days.value.units * perDay), [days.because, dayHours]),
    neededDays: forNeeded,
    slackDays: ruled('cohort.slack', decimal(days.value.units - neededDays), [days.because, forNeeded.because]),
  };
}
