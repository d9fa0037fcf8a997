/** What is wrong with a cohort's calendar, and why. Rule page: docs/rules/cohort-calendar.md. */
import {
  addDays,
  contains,
  DAYS_PER_WEEK,
  overlap,
  type Problem,
  problem,
  subtractDecimals,
  weekday,
} from '#core/kernel/index.ts';
import {
  type CohortCalendar,
  type CohortClosure,
  type CohortDay,
  type CohortPeriod,
  minutesPerDay,
  periodsInOrder,
} from './calendar.ts';
import { PERIOD_KINDS, type PeriodKind } from './cohort.ts';
import { type KindProof, proveKind } from './proof.ts';

/** In order: what forbids the calendar, what is fragile in it, what looks odd, what is only believed. */
export function calendarProblems(
  calendar: CohortCalendar,
  proofs: Readonly<Record<PeriodKind, KindProof>>,
  days: readonly CohortDay[],
): readonly Problem[] {
  const periods = periodsInOrder(calendar.periods);
  return [
    ...overlaps(periods),
    ...PERIOD_KINDS.flatMap((kind) => hoursProblems(calendar, kind, proofs[kind])),
    ...between(calendar, days),
    ...periods.flatMap((period) => closedStart(period, days)),
    ...calendar.closures.filter((closure) => !hasEffect(closure, calendar, days)).map(withoutEffect),
    ...believed(calendar, days),
  ];
}

const at = ({ id }: CohortPeriod): string => `cohortPeriod/${id}`;

function overlaps(periods: readonly CohortPeriod[]): readonly Problem[] {
  return periods.flatMap((one, index) =>
    periods.slice(index + 1).flatMap((other) => {
      const both = overlap(one, other);
      return both === null
        ? []
        : [problem('cohort.periods-overlap', 'blocking', { from: both.from, to: both.to }, [at(other), at(one)])];
    }),
  );
}

function hoursProblems(calendar: CohortCalendar, kind: PeriodKind, proof: KindProof): readonly Problem[] {
  const { days, hours, needed, neededDays, slackDays } = proof;
  if (neededDays === 0 || slackDays > 0) return [];
  const own = periodsInOrder(calendar.periods).filter((period) => period.kind === kind);
  const where = own.length > 0 ? own.map((period) => at(period)) : ['cohort.periods'];
  const facts = { kind, days, hours, needed, neededDays };
  const found =
    slackDays === 0
      ? problem('cohort.no-slack', 'warning', facts, where)
      : problem(
          'cohort.hours-missing',
          'blocking',
          { ...facts, missing: subtractDecimals(needed, hours), missingDays: -slackDays },
          where,
        );
  return [found, ...wholeWeeks(calendar, kind, proof, own[0])];
}

/**
 * "Ten weeks" may mean ten times the hours of a week, or ten weeks of the calendar: with public holidays or closures in
 * them, the second are too few for the first.
 */
function wholeWeeks(
  calendar: CohortCalendar,
  kind: PeriodKind,
  { neededDays, needed }: KindProof,
  first: CohortPeriod | undefined,
): readonly Problem[] {
  const perWeek = calendar.weekdays.length;
  if (!first || minutesPerDay(calendar.halfDays) === 0 || neededDays % perWeek !== 0) return [];
  const weeks = neededDays / perWeek;
  const to = addDays(first.from, weeks * DAYS_PER_WEEK - 1);
  const asCalendar = { ...calendar, periods: [{ ...first, to }] };
  const { days, hours, holidays, closed } = proveKind(asCalendar, kind);
  if (days >= neededDays) return [];
  const lost = holidays.length + closed;
  const facts = { kind, weeks, from: first.from, to, days, hours, needed, lost };
  return [problem('cohort.weeks-not-enough', 'warning', facts, [at(first)])];
}

/** Days that could be worked, in no period, between the first and the last, and that nobody said are closed. */
function between(calendar: CohortCalendar, days: readonly CohortDay[]): readonly Problem[] {
  const gaps: CohortDay[][] = [];
  let open: CohortDay[] | null = null;
  for (const day of days) {
    if (day.nature !== 'outside') open = null;
    else if (open) open.push(day);
    else gaps.push((open = [day]));
  }
  return gaps.flatMap((gap) => {
    const idle = gap
      .filter(({ holiday, closure }) => holiday === null && closure === null)
      .filter(isWorkedIn(calendar));
    const [first, last] = [idle[0], idle.at(-1)];
    if (!first || !last) return [];
    const facts = { from: first.day, to: last.day, days: idle.length };
    return [problem('cohort.days-between', 'warning', facts, [`day/${first.day}`])];
  });
}

const isWorkedIn =
  ({ weekdays }: CohortCalendar) =>
  ({ day }: CohortDay): boolean =>
    weekdays.includes(weekday(day));

function closedStart(period: CohortPeriod, days: readonly CohortDay[]): readonly Problem[] {
  const first = days.find(({ day }) => day === period.from);
  if (!first || first.nature === 'centre' || first.nature === 'internship') return [];
  const facts = { kind: period.kind, on: first.day, nature: first.nature };
  return [problem('cohort.starts-closed', 'warning', facts, [at(period)])];
}

/** A closure tells something when it holds a day that could be worked, in a period or between two. */
const hasEffect = (closure: CohortClosure, calendar: CohortCalendar, days: readonly CohortDay[]): boolean =>
  days.some((day) => contains(closure, day.day) && isWorkedIn(calendar)(day));

const withoutEffect = (closure: CohortClosure): Problem =>
  problem('cohort.closure-outside', 'warning', { from: closure.from, to: closure.to }, [`cohortClosure/${closure.id}`]);

/** Holidays counted that the law gives to some communes only, or that no text of law was read for. */
function believed({ zone }: CohortCalendar, days: readonly CohortDay[]): readonly Problem[] {
  const counted = days.filter(({ nature }) => nature === 'holiday');
  const someCommunes = counted.filter(({ holiday }) => holiday!.onlyWith !== undefined);
  const unread = counted.find(({ holiday }) => holiday!.confidence !== 'C');
  return [
    ...someCommunes.map(({ day }) =>
      problem('cohort.holiday-of-some-communes', 'estimate', { on: day, zone }, [`day/${day}`]),
    ),
    ...(unread ? [problem('cohort.holidays-unread', 'estimate', { zone }, [`day/${unread.day}`])] : []),
  ];
}
