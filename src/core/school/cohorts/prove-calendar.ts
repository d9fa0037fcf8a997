/** The proof of a whole calendar, and what a change does to it. Rule page: docs/rules/cohort-calendar.md. */
import { type Decimal, decimal, type Problem, problem, subtractDecimals } from '#core/kernel/index.ts';
import { type CohortCalendar, daysOfCohort } from './calendar.ts';
import { calendarProblems } from './calendar-problems.ts';
import { PERIOD_KINDS, type PeriodKind } from './cohort.ts';
import { type KindProof, proveKind } from './proof.ts';

export interface CalendarProof extends Readonly<Record<PeriodKind, KindProof>> {
  readonly problems: readonly Problem[];
}

/**
 * Counts the days and hours of a calendar against what the programme needs. Each period must end on or after its first
 * day, and half-days must not overlap: `readCalendar` refuses others.
 */
export function proveCalendar(calendar: CohortCalendar): CalendarProof {
  const days = daysOfCohort(calendar);
  const proofs = {
    centre: proveKind(calendar, 'centre', days),
    internship: proveKind(calendar, 'internship', days),
  };
  return { ...proofs, problems: calendarProblems(calendar, proofs, days) };
}

export interface KindChange {
  readonly days: number;
  readonly hours: Decimal;
  readonly slackDays: number;
}

export interface CalendarChange extends Readonly<Record<PeriodKind, KindChange>> {
  /** One sentence for each kind whose total changes. */
  readonly said: readonly Problem[];
  /** Problems that were not there before, or were otherwise. */
  readonly appeared: readonly Problem[];
  readonly solved: readonly Problem[];
}

/** What a change does to the totals, to be said before it is accepted. */
export function whatChanges(before: CalendarProof, after: CalendarProof): CalendarChange {
  const [known, now] = [keysOf(before.problems), keysOf(after.problems)];
  return {
    centre: changeOf(before.centre, after.centre),
    internship: changeOf(before.internship, after.internship),
    said: PERIOD_KINDS.flatMap((kind) => said(kind, before[kind], after[kind])),
    appeared: after.problems.filter((one) => !known.has(keyOf(one))),
    solved: before.problems.filter((one) => !now.has(keyOf(one))),
  };
}

const changeOf = (before: KindProof, after: KindProof): KindChange => ({
  days: after.days - before.days,
  hours: subtractDecimals(after.hours, before.hours),
  slackDays: after.slackDays - before.slackDays,
});

function said(kind: PeriodKind, before: KindProof, after: KindProof): readonly Problem[] {
  const { days, hours } = changeOf(before, after);
  if (days === 0 && hours.units === 0 && before.slackDays === after.slackDays) return [];
  const facts = {
    kind,
    change: days > 0 ? `+${days}` : decimal(days),
    days: after.days,
    hours: after.hours,
    needed: after.needed,
    slack: decimal(after.slackDays),
  };
  return [problem('cohort.calendar-changes', 'estimate', facts, [`cohort.${kind}`])];
}

const keyOf = ({ code, facts, at }: Problem): string => JSON.stringify([code, facts, at]);
const keysOf = (problems: readonly Problem[]): ReadonlySet<string> => new Set(problems.map(keyOf));
