/** The certification that a programme leads to: whom an expired record keeps out, and whom it does not. */
import type { CalendarDate, Problem } from '#core/kernel/index.ts';
import { problem } from '#core/kernel/index.ts';
import type { RecordFacts } from './facts.ts';

/**
 * Whether somebody may be enrolled who enters training on `entryDate`. The test is *entry into training*, on or before
 * the day of expiry (Labour code L6113-9): `certification.expired` blocks until the record is renewed. A record whose
 * expiry is not known, on a register, warns: `certification.expiry-unknown`. Several records: one that holds is enough.
 * Source: docs/rules/programmes.md.
 */
export function mayEnrol(records: readonly RecordFacts[], entryDate: CalendarDate): readonly Problem[] {
  const registered = records.filter(({ register }) => register !== 'none');
  if (registered.length === 0) return [];
  if (registered.some(({ expiresOn }) => expiresOn !== null && entryDate <= expiresOn)) return [];
  const unknown = registered.find(({ expiresOn }) => expiresOn === null);
  if (unknown) {
    return [
      problem('certification.expiry-unknown', 'warning', { number: unknown.number ?? '' }, [`record/${unknown.id}`]),
    ];
  }
  const last = registered.reduce((a, b) => (a.expiresOn! < b.expiresOn! ? b : a));
  const facts = { number: last.number ?? '', expires: last.expiresOn!, entry: entryDate };
  return [problem('certification.expired', 'blocking', facts, [`record/${last.id}`])];
}

/**
 * Whether somebody may stand before a jury: whoever entered training while the record held may, whenever the jury sits
 * and however often they come back.
 */
export const mayBeAssessed = (records: readonly RecordFacts[], entryDate: CalendarDate): readonly Problem[] =>
  mayEnrol(records, entryDate);

/** When a cohort enters, is taught and is examined. */
export interface CertifiedCohort {
  /** First and last day of training. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The last day on which somebody may still enter. */
  readonly entryUntil: CalendarDate;
  /** Days of written exams. */
  readonly exams: readonly CalendarDate[];
}

/**
 * What the record's expiry changes for a cohort, and for whom. Those who enter in time go to the end, exams, jury and
 * resits included (L6113-9): a day after the expiry warns and says so, and blocks nobody. Problems:
 * `certification.cohort-after-expiry` (blocking: all of its people would enter too late),
 * `certification.expires-during-entry`, `certification.exam-after-expiry`, `certification.jury-after-expiry` (warnings).
 */
export function cohortCertificationProblems(
  records: readonly RecordFacts[],
  { from, to, entryUntil, exams }: CertifiedCohort,
): readonly Problem[] {
  const registered = records.filter(({ register }) => register !== 'none');
  const known = registered.filter(({ expiresOn }) => expiresOn !== null);
  if (registered.length === 0 || known.length < registered.length) return [];
  const last = known.reduce((a, b) => (a.expiresOn! < b.expiresOn! ? b : a));
  const expires = last.expiresOn!;
  const facts = { number: last.number ?? '', expires };
  if (expires < from) {
    return [problem('certification.cohort-after-expiry', 'blocking', { ...facts, from }, [`day/${from}`])];
  }
  const found: Problem[] = [];
  if (expires < entryUntil) {
    const at = ['cohort.entryUntil'];
    found.push(problem('certification.expires-during-entry', 'warning', { ...facts, until: entryUntil }, at));
  }
  const [exam] = exams.filter((day) => day > expires).sort();
  if (exam !== undefined) {
    found.push(problem('certification.exam-after-expiry', 'warning', { ...facts, on: exam }, [`day/${exam}`]));
  } else if (expires < to) {
    found.push(problem('certification.jury-after-expiry', 'warning', { ...facts, on: to }, [`day/${to}`]));
  }
  return found;
}

/** The record that holds on a day, the one that holds longest first; null when none does. */
export function recordOn(records: readonly RecordFacts[], day: CalendarDate): RecordFacts | null {
  const holding = records.filter(
    ({ register, registeredOn, expiresOn }) =>
      register !== 'none' && (registeredOn === null || registeredOn <= day) && (expiresOn === null || day <= expiresOn),
  );
  const ends = ({ expiresOn }: RecordFacts): string => expiresOn ?? '9999';
  return holding.sort((a, b) => (ends(a) < ends(b) ? 1 : -1))[0] ?? null;
}
