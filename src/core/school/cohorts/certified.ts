/** A cohort's dates against the certification it leads to. Rule page: docs/rules/programmes.md. */
import type { CalendarDate, Problem } from '#core/kernel/index.ts';
import { cohortCertificationProblems, type RecordFacts } from '#core/school/programmes/index.ts';
import { type CohortCalendar, spanOf } from './calendar.ts';

export interface Certified {
  readonly records: readonly RecordFacts[];
  /** Days of written exams that trainees know of. */
  readonly exams: readonly CalendarDate[];
  /** Null: the first day. */
  readonly entryUntil: CalendarDate | null;
}

/** What an expiry changes for the people of this calendar; nothing while it has no dates. */
export function certifiedProblems(
  calendar: CohortCalendar,
  { records, exams, entryUntil }: Certified,
): readonly Problem[] {
  const span = spanOf(calendar);
  if (span === null) return [];
  return cohortCertificationProblems(records, { ...span, exams, entryUntil: entryUntil ?? span.from });
}
