/** Grids of agreements are written as they are printed, one row per job, and become one rate per cell. */
import type { CalendarDate } from '../kernel/index.ts';
import type { Confidence, Rate } from './rate.ts';

export interface GridValidity {
  readonly from: CalendarDate;
  readonly confidence?: Confidence;
  /** The last day for which the grid is known to be the newest, when it is known to have been replaced. */
  readonly knownUntil?: (row: string) => CalendarDate;
}

/** One rate in euros per cell: row `annex4.mainRole` with `8:170.58` gives `ccnsvp.annex4.mainRole.8`. */
export function gridRates(
  agreement: string,
  rows: Readonly<Record<string, string>>,
  { from, confidence = 'C', knownUntil }: GridValidity,
): readonly Rate[] {
  return Object.entries(rows).flatMap(([row, cells]) =>
    cellsOf(cells).map(([column, value]) => ({
      id: `${agreement}.${row}.${column}`,
      unit: 'euro' as const,
      values: [{ from, value, confidence }],
      ...(knownUntil && { knownUntil: knownUntil(row) }),
    })),
  );
}

/** The columns of a row with their amounts: `1:188.04 month:2827.13`. */
export function cellsOf(cells: string): readonly (readonly [column: string, value: string])[] {
  return cells.split(' ').map((cell) => cell.split(':') as [string, string]);
}

export const byId = (rates: readonly Rate[]): ReadonlyMap<string, Rate> =>
  new Map(rates.map((rate) => [rate.id, rate]));
