/** Writes a rate's history the way a table of law is read: one row per value, oldest first. */
import { type CalendarDate, date } from '../kernel/index.ts';
import type { Confidence, Rate, RateUnit, RateValue } from './rate.ts';

/** `[from, value, confidence]`, and the last day of validity when the law says one. */
export type HistoryRow = readonly [from: string, value: string, confidence: Confidence, to?: string];

/** Throws RangeError on a malformed day: histories are constants. */
export function rate(id: string, unit: RateUnit, rows: readonly HistoryRow[], knownUntil?: string): Rate {
  const values = rows.map(rowValue);
  return knownUntil === undefined ? { id, unit, values } : { id, unit, values, knownUntil: date(knownUntil) };
}

function rowValue([from, value, confidence, to]: HistoryRow): RateValue {
  const start: CalendarDate = date(from);
  return to === undefined ? { from: start, value, confidence } : { from: start, to: date(to), value, confidence };
}

/** An amount that the law has stated for good: it does not grow in a projection. */
export const fixed = (stated: Rate): Rate => ({ ...stated, fixed: true });

/** Most contributions have been stable since before the first year that this project computes. */
export const STABLE_SINCE = '2023-01-01';
