/** What a reader or an interviewer gives by criterion, and the one mark that comes of several sheets. */
import { type Decimal, decimal, type Explained, fact, roundDecimal, ruled } from '#core/kernel/index.ts';

export type Stage = 'file' | 'interview';

export interface Criterion {
  readonly id: string;
  readonly stage: Stage;
  /** In the language of whoever asks why. */
  readonly title: string;
  /** The best that can be given. */
  readonly most: number;
  readonly weight: Decimal;
}

/** Criterion → what was given. */
export type Sheet = Readonly<Record<string, Decimal>>;

/** The sheets of one file: two readers', one or more interviewers'. */
export interface Sheets {
  readonly file: readonly Sheet[];
  readonly interview: readonly Sheet[];
}

/** Two digits after the point, rounded once, half-up: what is shown is what decides. */
const SHOWN_DIGITS = 2;
/** Weights and marks are typed with at most two digits. */
const TYPED_DIGITS = 2;

const units = (value: Decimal): bigint => {
  const { units: own, scale } = roundDecimal(value, TYPED_DIGITS);
  return BigInt(own) * BigInt(10 ** (TYPED_DIGITS - scale));
};

/** Whether every criterion of the stage has a mark that it allows. */
export function isComplete(criteria: readonly Criterion[], stage: Stage, sheet: Sheet): boolean {
  return missingIn(criteria, stage, sheet).length === 0;
}

/** Criteria of the stage without a mark, or with one below nought or above the best. */
export function missingIn(criteria: readonly Criterion[], stage: Stage, sheet: Sheet): readonly Criterion[] {
  return criteria.filter((one) => {
    if (one.stage !== stage) return false;
    const given = sheet[one.id];
    return given === undefined || given.units < 0 || units(given) > BigInt(one.most) * BigInt(10 ** TYPED_DIGITS);
  });
}

/**
 * The mark on the call's scale: each criterion's share of its best, weighted; several sheets of a stage count alike.
 * Criteria of a stage that has no sheets are left out. Null when no criterion counts, or a sheet lacks one.
 */
export function markOf(criteria: readonly Criterion[], sheets: Sheets, scale: number): Explained<Decimal> | null {
  const counted = criteria.filter(({ stage }) => sheets[stage].length > 0);
  if (counted.length === 0) return null;
  for (const stage of ['file', 'interview'] as const) {
    if (sheets[stage].some((sheet) => !isComplete(counted, stage, sheet))) return null;
  }
  // Exact until the one rounding: everything over a common denominator.
  const common = counted.reduce((product, { stage, most }) => product * BigInt(most * sheets[stage].length), 1n);
  const weights = counted.reduce((sum, { weight }) => sum + units(weight), 0n);
  const earned = counted.reduce((sum, { id, stage, most, weight }) => {
    const given = sheets[stage].reduce((all, sheet) => all + units(sheet[id]!), 0n);
    return sum + (units(weight) * given * common) / BigInt(most * sheets[stage].length);
  }, 0n);
  const denominator = common * weights * BigInt(10 ** TYPED_DIGITS);
  const value = rounded(earned * BigInt(scale), denominator);
  const inputs = counted.flatMap((criterion) =>
    sheets[criterion.stage].map(
      (sheet) =>
        ruled(
          `admissions.criterion-${criterion.stage}`,
          sheet[criterion.id]!,
          [
            fact('admissions.best', decimal(criterion.most), `criterion/${criterion.id}`).because,
            fact('admissions.weight', criterion.weight, `criterion/${criterion.id}`).because,
          ],
          criterion.title,
        ).because,
    ),
  );
  return ruled('admissions.mark', value, [fact('admissions.scale', decimal(scale)).because, ...inputs]);
}

const rounded = (numerator: bigint, denominator: bigint): Decimal => {
  const scaled = numerator * BigInt(10 ** SHOWN_DIGITS);
  return decimal(Number((2n * scaled + denominator) / (2n * denominator)), SHOWN_DIGITS);
};
