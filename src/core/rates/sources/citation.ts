/** Documents every value of a rate. A value whose text differs from the others' is named by its first day. */
import { date } from '../../kernel/index.ts';
import type { Rate, RateSource } from '../rate.ts';

export interface Citation {
  readonly source: string;
  readonly url?: string;
  readonly note?: RateSource['note'];
}

export type Sources = Readonly<Record<string, readonly RateSource[]>>;

/** The day on which all these values were last checked against their texts. */
export const LAST_CHECKED = date('2026-11-23');

export function cited(
  rates: readonly Rate[],
  citation: Citation,
  others: Readonly<Record<string, Citation>> = {},
): Sources {
  return Object.fromEntries(
    rates.map(({ id, values }) => [
      id,
      values.map(({ from }) => ({ from, checked: LAST_CHECKED, ...(others[from] ?? citation) })),
    ]),
  );
}
