/** How far the readers of one file are from each other. */
import { compareDecimals, type Decimal, type Problem, problem, subtractDecimals } from '#core/kernel/index.ts';
import { type Criterion, markOf, type Sheet } from './marks.ts';

export interface Difference {
  readonly value: Decimal;
  /** As far apart as the call calls large, or further. */
  readonly isLarge: boolean;
}

/** The highest of the readers' own marks less the lowest; null with fewer than two whole sheets. */
export function differenceBetween(
  criteria: readonly Criterion[],
  sheets: readonly Sheet[],
  { scale, large }: { readonly scale: number; readonly large: Decimal },
): Difference | null {
  const marks = sheets.flatMap((sheet) => {
    const mark = markOf(
      criteria.filter(({ stage }) => stage === 'file'),
      { file: [sheet], interview: [] },
      scale,
    );
    return mark ? [mark.value] : [];
  });
  if (marks.length < 2) return null;
  const sorted = marks.sort(compareDecimals);
  const value = subtractDecimals(sorted.at(-1)!, sorted[0]!);
  return { value, isLarge: compareDecimals(value, large) >= 0 };
}

/** `admissions.readers-far-apart`: shown, never a refusal; a third reading can be asked for. */
export function differenceProblem(
  file: string,
  number: number,
  difference: Difference,
  large: Decimal,
): Problem | null {
  if (!difference.isLarge) return null;
  const facts = { number, difference: difference.value, large };
  return problem('admissions.readers-far-apart', 'warning', facts, [`application/${file}`]);
}
