/** The general reduction of employer contributions: RGDU since 2026, the "Fillon" reduction before it. */
import { rate, STABLE_SINCE } from './history.ts';

const START = '2026-01-01';
const FORMER_END = '2025-12-31';

export const REDUCTION_MINIMUM = rate('generalReduction.minimum', 'factor', [[START, '0.0200', 'C']]);
export const REDUCTION_DELTA_SMALL = rate('generalReduction.deltaSmall', 'factor', [[START, '0.3781', 'C']]);
export const REDUCTION_DELTA_LARGE = rate('generalReduction.deltaLarge', 'factor', [[START, '0.3821', 'C']]);
export const REDUCTION_EXPONENT = rate('generalReduction.exponent', 'factor', [[START, '1.75', 'C']]);
/** The reduction ends at this many minimum wages. */
export const REDUCTION_END = rate('generalReduction.endInMinimumWages', 'factor', [[START, '3', 'C']]);

export const FORMER_MAXIMUM_SMALL = rate('formerReduction.maximumSmall', 'factor', [
  ['2024-01-01', '0.3194', 'C'],
  ['2025-05-01', '0.3193', 'C', FORMER_END],
]);
export const FORMER_MAXIMUM_LARGE = rate('formerReduction.maximumLarge', 'factor', [
  ['2024-01-01', '0.3234', 'C'],
  ['2025-05-01', '0.3233', 'C', FORMER_END],
]);
export const FORMER_DIVISOR = rate('formerReduction.divisor', 'factor', [['2024-01-01', '0.6', 'C', FORMER_END]]);
export const FORMER_END_IN_WAGES = rate('formerReduction.endInMinimumWages', 'factor', [
  ['2024-01-01', '1.6', 'C', FORMER_END],
]);

/** Decimals of the coefficient. */
export const REDUCTION_DECIMALS = rate('generalReduction.decimals', 'count', [[STABLE_SINCE, '4', 'C']]);
/** Employers affiliated to a holiday fund: × 100 ÷ this. */
export const REDUCTION_HOLIDAY_FUND = rate('generalReduction.holidayFundDivisor', 'percent', [
  [STABLE_SINCE, '90', 'C'],
]);
/** With a flat deduction for expenses, at most this share of the reduction without it. */
export const REDUCTION_EXPENSES_CAP = rate('generalReduction.expensesCap', 'percent', [[STABLE_SINCE, '130', 'C']]);

export const GENERAL_REDUCTION = [
  REDUCTION_MINIMUM,
  REDUCTION_DELTA_SMALL,
  REDUCTION_DELTA_LARGE,
  REDUCTION_EXPONENT,
  REDUCTION_END,
  FORMER_MAXIMUM_SMALL,
  FORMER_MAXIMUM_LARGE,
  FORMER_DIVISOR,
  FORMER_END_IN_WAGES,
  REDUCTION_DECIMALS,
  REDUCTION_HOLIDAY_FUND,
  REDUCTION_EXPENSES_CAP,
];
