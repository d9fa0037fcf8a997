/** How many, without names: groups so small that those in them could be known are put together. */

export interface Cell {
  readonly value: string;
  readonly count: number;
}

export interface CountTable {
  readonly total: number;
  readonly cells: readonly Cell[];
  /** Several values together, each of them alone too small to be shown; null when nothing is hidden. */
  readonly grouped: { readonly values: number; readonly count: number } | null;
}

/**
 * Counts by value. A value with fewer than `least` is not shown alone. One hidden value could be found by subtraction:
 * the smallest of those shown goes with it, and again until the group counts `least` or nothing else is left.
 */
export function countedBy(values: readonly string[], least: number): CountTable {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const cells = [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const shown = cells.filter(({ count }) => count >= least);
  const hidden = cells.filter(({ count }) => count < least);
  const together = () => hidden.reduce((sum, { count }) => sum + count, 0);
  while (hidden.length > 0 && shown.length > 0 && (hidden.length < 2 || together() < least)) hidden.push(shown.pop()!);
  return {
    total: values.length,
    cells: shown,
    grouped: hidden.length === 0 ? null : { values: hidden.length, count: together() },
  };
}

/** A whole table may be too small to be shown: with fewer files than `least`, even the total tells. */
export const isTooSmall = (table: CountTable, least: number): boolean => table.total > 0 && table.total < least;
