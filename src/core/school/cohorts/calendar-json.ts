/** The contract of `filage calendar`, and a cohort's facts as the API sends them. Page: docs/rules/cohort-calendar.md. */
import { HOLIDAY_ZONES } from '#core/ground/calendar/index.ts';
import {
  BadInput,
  DAYS_PER_WEEK,
  decimal,
  decimalBetween,
  exactRecordOf,
  listOf,
  oneOf,
  orElse,
  type Problem,
  parseDecimal,
  problem,
  type Reader,
  read,
  readDate,
  toJson,
  wholeNumber,
} from '#core/kernel/index.ts';
import type { CohortCalendar, HalfDayTimes } from './calendar.ts';
import { minutesPerDay } from './calendar.ts';
import { PERIOD_KINDS, type PeriodKind } from './cohort.ts';
import type { KindProof } from './proof.ts';
import type { CalendarProof } from './prove-calendar.ts';

const MOST_PERIODS = 100;
const MOST_CLOSURES = 10 * 100;
const MOST_HALF_DAYS = 10;
const MOST_HOURS = decimal(100 * 100);
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const readTime: Reader<string> = (value, at, problems) => {
  if (typeof value === 'string' && CLOCK.test(value)) return value;
  problems.push(problem('cohort.not-a-time', 'blocking', { field: at }, [at]));
  return '';
};

const readHalfDay: Reader<HalfDayTimes> = (value, at, problems) => {
  const times = listOf(readTime, 2)(value, at, problems);
  if (times && times.length < 2) problems.push(problem('cohort.not-a-time', 'blocking', { field: at }, [at]));
  return times as unknown as HalfDayTimes;
};

const readHours = decimalBetween(decimal(0), MOST_HOURS);
const dated = { from: readDate, to: readDate };

const readContract = exactRecordOf({
  zone: orElse(oneOf(HOLIDAY_ZONES), 'FR'),
  weekdays: listOf(wholeNumber(1, DAYS_PER_WEEK), DAYS_PER_WEEK),
  halfDays: listOf(readHalfDay, MOST_HALF_DAYS),
  periods: listOf(exactRecordOf({ kind: oneOf(PERIOD_KINDS), ...dated }), MOST_PERIODS),
  closures: orElse(listOf(exactRecordOf(dated), MOST_CLOSURES), []),
  hours: exactRecordOf({ centre: orElse(readHours, decimal(0)), internship: orElse(readHours, decimal(0)) }),
});

/** Reads the JSON contract. Throws BadInput naming every bad field. */
export function readCalendar(json: unknown): CohortCalendar {
  const given = read(readContract, json);
  const calendar: CohortCalendar = {
    ...given,
    periods: given.periods.map((period, index) => ({ ...period, id: String(index) })),
    closures: given.closures.map((closure, index) => ({ ...closure, id: String(index), reason: null })),
  };
  const problems = shapeProblems(calendar);
  if (problems.length > 0) throw new BadInput(problems);
  return calendar;
}

/** What no calendar can be counted with: a period that ends before it begins, days or half-days that are none. */
export function shapeProblems({ periods, closures, weekdays, halfDays }: CohortCalendar): readonly Problem[] {
  const backwards = (list: CohortCalendar['periods'] | CohortCalendar['closures'], name: string) =>
    list.flatMap(({ from, to }, index) =>
      from <= to ? [] : [problem('cohort.ends-before-start', 'blocking', { from, to }, [`${name}[${index}].to`])],
    );
  const empty = (name: string) => problem('input.missing', 'blocking', { field: name }, [name]);
  return [
    ...backwards(periods, 'periods'),
    ...backwards(closures, 'closures'),
    ...(weekdays.length === 0 ? [empty('weekdays')] : []),
    ...(new Set(weekdays).size < weekdays.length
      ? [problem('cohort.weekday-twice', 'blocking', {}, ['weekdays'])]
      : []),
    ...(halfDays.length === 0 ? [empty('halfDays')] : []),
    ...halfDays.flatMap((half, index) => halfDayProblems(half, halfDays[index - 1], index)),
  ];
}

function halfDayProblems(half: HalfDayTimes, before: HalfDayTimes | undefined, index: number): readonly Problem[] {
  const [from, to] = half;
  const at = [`halfDays[${index}]`];
  if (minutesPerDay([half]) <= 0) return [problem('cohort.half-day-backwards', 'blocking', { from, to }, at)];
  if (!before || before[1] <= from) return [];
  return [problem('cohort.half-days-overlap', 'blocking', { from, to: before[1] }, at)];
}

/** The figures of one kind as the contract prints them. */
export function printKind({ why: _, ...proof }: KindProof) {
  return toJson(proof);
}

export type PrintedKind = ReturnType<typeof printKind>;

export const printCalendar = (proof: CalendarProof): Readonly<Record<PeriodKind, PrintedKind>> => ({
  centre: printKind(proof.centre),
  internship: printKind(proof.internship),
});

/** A cohort's facts as the API sends them, as far as its calendar is made from them. */
export interface CohortFactsJson {
  readonly cohort: {
    readonly zone: string;
    readonly weekdays: readonly number[];
    readonly halfDays: readonly (readonly string[])[];
  };
  readonly hours: Readonly<Record<PeriodKind, string>>;
  readonly periods: readonly {
    readonly id: string;
    readonly kind: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly closures: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly reason: string | null;
  }[];
}

/** Of rows that the server has checked. */
export function calendarOf({ cohort, hours, periods, closures }: CohortFactsJson): CohortCalendar {
  return {
    ...(cohort as Pick<CohortCalendar, 'zone' | 'weekdays'>),
    halfDays: cohort.halfDays as unknown as readonly HalfDayTimes[],
    hours: { centre: parseDecimal(hours.centre)!, internship: parseDecimal(hours.internship)! },
    periods: periods as unknown as CohortCalendar['periods'],
    closures: closures as unknown as CohortCalendar['closures'],
  };
}
