/**
 * Legal values are data: a value, since when, from which text, when it was last checked. No legal number stands
 * anywhere else in the project. What a screen needs at once (`RateValue`) is kept apart from where it comes from
 * (`RateSource`), which loads only when somebody asks why.
 */
import { type CalendarDate, date } from '../kernel/index.ts';

/** Values without an end are known to hold until this day; later figures are projections. */
export const KNOWN_UNTIL = date('2026-12-31');

/**
 * percent: of a base · euro: an amount, up to four decimals · factor: a plain number · hours, days: a duration ·
 * count: how many.
 */
export type RateUnit = 'percent' | 'euro' | 'factor' | 'hours' | 'days' | 'count';

/** C read in a text or a code base · P read on a page · D derived · G general knowledge, unverified (shown as such). */
export type Confidence = 'C' | 'P' | 'D' | 'G';

export interface RateValue {
  readonly from: CalendarDate;
  /** Last day of validity, when the law says one. */
  readonly to?: CalendarDate;
  /** Exact decimal text. */
  readonly value: string;
  readonly confidence: Confidence;
}

export interface Rate {
  readonly id: string;
  readonly unit: RateUnit;
  /** Oldest first, never overlapping. */
  readonly values: readonly RateValue[];
  /**
   * The last day for which the newest value is known to hold; after it the value is carried on as a projection.
   * Default: 31 December of the year in which it was last checked (`KNOWN_UNTIL`).
   */
  readonly knownUntil?: CalendarDate;
  /** An amount that the law states for good, without indexing it: no growth is expected of it in a projection. */
  readonly fixed?: true;
}

export interface RateSource {
  /** The `from` of the value it documents. */
  readonly from: CalendarDate;
  readonly source: string;
  readonly url?: string;
  readonly checked: CalendarDate;
  readonly note?: { readonly fr: string; readonly en: string };
}
