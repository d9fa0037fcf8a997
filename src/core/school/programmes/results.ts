/**
 * What came of a programme, year by year: how many of how many. Wanted public by the national quality reference
 * (indicators 2 and 3); which figures a school shows beside the pass rate is its own choice.
 */
import type { Locale } from '#core/kernel/index.ts';
import { pieceWords } from './piece-words.ts';

/** In the order in which a sheet shows them. */
export const INDICATORS = [
  'certified',
  'partlyCertified',
  'completed',
  'satisfied',
  'employed',
  'furtherStudy',
] as const;
export type Indicator = (typeof INDICATORS)[number];

export interface Result {
  readonly year: number;
  readonly indicator: Indicator;
  /** After how many months it was looked at; null: at the end. */
  readonly months: number | null;
  readonly counted: number;
  /** Never zero. */
  readonly among: number;
}

const NARROW = '\u202f';

/** Whole percents, half-up: a cohort is too small for more. */
export const percentOf = ({ counted, among }: Pick<Result, 'counted' | 'among'>): number =>
  Math.floor((2 * 100 * counted + among) / (2 * among));

/** `85 % (17 sur 20)`: a rate never without what it was counted on. */
export function resultText(result: Pick<Result, 'counted' | 'among'>, locale: Locale): string {
  const { counted, among } = result;
  const rate = percentOf(result);
  return locale === 'fr' ? `${rate}${NARROW}% (${counted} sur ${among})` : `${rate}% (${counted} of ${among})`;
}

/** `En emploi dans le métier, à 6 mois` */
export function indicatorText({ indicator, months }: Pick<Result, 'indicator' | 'months'>, locale: Locale): string {
  const name = pieceWords[`indicator.${indicator}`]![locale];
  if (months === null) return name;
  return locale === 'fr' ? `${name}, à ${months} mois` : `${name}, after ${months} month${months === 1 ? '' : 's'}`;
}

/** The latest year first, and within it in the order of `INDICATORS`. */
export const inSheetOrder = <R extends Result>(results: readonly R[]): readonly R[] =>
  results.toSorted(
    (a, b) =>
      b.year - a.year ||
      INDICATORS.indexOf(a.indicator) - INDICATORS.indexOf(b.indicator) ||
      (a.months ?? 0) - (b.months ?? 0),
  );
