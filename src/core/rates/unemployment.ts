/** Unemployment insurance (general, and annexes 8 and 10 of intermittents) and the wage guarantee (AGS). */
import { rate, STABLE_SINCE } from './history.ts';

export const UNEMPLOYMENT_GENERAL = rate('unemployment.general', 'percent', [
  ['2023-01-01', '4.05', 'C'],
  ['2025-05-01', '4.00', 'C'],
]);
export const UNEMPLOYMENT_INTERMITTENT_EMPLOYER = rate('unemployment.intermittentEmployer', 'percent', [
  [STABLE_SINCE, '5.00', 'P'],
]);
export const UNEMPLOYMENT_INTERMITTENT_EMPLOYEE = rate('unemployment.intermittentEmployee', 'percent', [
  [STABLE_SINCE, '2.40', 'P'],
]);
/** The surcharge on contracts of up to three months ended on 31 March 2019. */
export const UNEMPLOYMENT_SHORT_CONTRACT = rate('unemployment.shortContractSurcharge', 'percent', [
  [STABLE_SINCE, '0.00', 'P'],
]);
export const WAGE_GUARANTEE = rate('wageGuarantee', 'percent', [
  ['2023-01-01', '0.15', 'C'],
  ['2024-01-01', '0.20', 'C'],
  ['2024-07-01', '0.25', 'C'],
]);

export const UNEMPLOYMENT = [
  UNEMPLOYMENT_GENERAL,
  UNEMPLOYMENT_INTERMITTENT_EMPLOYER,
  UNEMPLOYMENT_INTERMITTENT_EMPLOYEE,
  UNEMPLOYMENT_SHORT_CONTRACT,
  WAGE_GUARANTEE,
];
