/** Contributions collected by URSSAF at common rates: technicians and permanent staff, and the artists' 70 % of them. */
import { rate, STABLE_SINCE } from './history.ts';

const REDUCED_UNTIL = '2025-12-31';

export const SICKNESS_EMPLOYER = rate('sickness.employer', 'percent', [[STABLE_SINCE, '13.00', 'C']]);
/** For pay up to the threshold; no reduced rate any more since 2026. */
export const SICKNESS_REDUCED = rate('sickness.employerReduced', 'percent', [
  ['2024-01-01', '7.00', 'C', REDUCED_UNTIL],
]);
export const SICKNESS_THRESHOLD = rate('sickness.reducedThreshold', 'factor', [
  ['2024-01-01', '2.5', 'C'],
  ['2025-01-01', '2.25', 'C', REDUCED_UNTIL],
]);
export const SICKNESS_ALSACE_MOSELLE = rate('sickness.alsaceMoselle', 'percent', [[STABLE_SINCE, '1.30', 'C']]);

/** The hourly SMIC that the thresholds of sickness and family allowances are counted in: frozen in both years. */
export const THRESHOLD_MINIMUM_WAGE = rate('reducedRates.minimumWage', 'euro', [
  ['2024-01-01', '11.52', 'C'],
  ['2025-01-01', '11.88', 'C', REDUCED_UNTIL],
]);

export const OLD_AGE_CAPPED_EMPLOYER = rate('oldAge.cappedEmployer', 'percent', [[STABLE_SINCE, '8.55', 'C']]);
export const OLD_AGE_CAPPED_EMPLOYEE = rate('oldAge.cappedEmployee', 'percent', [[STABLE_SINCE, '6.90', 'C']]);
export const OLD_AGE_UNCAPPED_EMPLOYER = rate('oldAge.uncappedEmployer', 'percent', [
  ['2023-01-01', '1.90', 'C'],
  ['2024-01-01', '2.02', 'C'],
  ['2026-01-01', '2.11', 'C'],
]);
export const OLD_AGE_UNCAPPED_EMPLOYEE = rate('oldAge.uncappedEmployee', 'percent', [[STABLE_SINCE, '0.40', 'C']]);

export const FAMILY_EMPLOYER = rate('familyAllowances.employer', 'percent', [[STABLE_SINCE, '5.25', 'C']]);
export const FAMILY_REDUCED = rate('familyAllowances.employerReduced', 'percent', [
  ['2024-01-01', '3.45', 'C', REDUCED_UNTIL],
]);
export const FAMILY_THRESHOLD = rate('familyAllowances.reducedThreshold', 'factor', [
  ['2024-01-01', '3.5', 'C'],
  ['2025-01-01', '3.3', 'C', REDUCED_UNTIL],
]);

export const AUTONOMY_SOLIDARITY = rate('autonomySolidarity', 'percent', [[STABLE_SINCE, '0.30', 'C']]);
export const HOUSING_FUND_SMALL = rate('housingFund.small', 'percent', [[STABLE_SINCE, '0.10', 'C']]);
export const HOUSING_FUND_LARGE = rate('housingFund.large', 'percent', [[STABLE_SINCE, '0.50', 'C']]);
export const SOCIAL_DIALOGUE = rate('socialDialogue', 'percent', [[STABLE_SINCE, '0.016', 'C']]);

/** From this headcount the housing fund is uncapped, the general reduction larger, the construction effort due. */
export const LARGE_HEADCOUNT = rate('headcount.large', 'count', [[STABLE_SINCE, '50', 'C']]);
/** From this headcount: mobility payments, the higher training rate, other bands of the FNAS. */
export const MEDIUM_HEADCOUNT = rate('headcount.medium', 'count', [[STABLE_SINCE, '11', 'C']]);
export const CONSTRUCTION_EFFORT = rate('constructionEffort', 'percent', [[STABLE_SINCE, '0.45', 'C']]);

export const CSG_SHARE = rate('csg.baseShare', 'percent', [[STABLE_SINCE, '98.25', 'C']]);
export const CSG_DEDUCTIBLE = rate('csg.deductible', 'percent', [[STABLE_SINCE, '6.80', 'C']]);
export const CSG_NON_DEDUCTIBLE = rate('csg.nonDeductible', 'percent', [[STABLE_SINCE, '2.40', 'C']]);
export const CRDS = rate('crds', 'percent', [[STABLE_SINCE, '0.50', 'C']]);

export const SOCIAL_SECURITY = [
  SICKNESS_EMPLOYER,
  SICKNESS_REDUCED,
  SICKNESS_THRESHOLD,
  SICKNESS_ALSACE_MOSELLE,
  THRESHOLD_MINIMUM_WAGE,
  OLD_AGE_CAPPED_EMPLOYER,
  OLD_AGE_CAPPED_EMPLOYEE,
  OLD_AGE_UNCAPPED_EMPLOYER,
  OLD_AGE_UNCAPPED_EMPLOYEE,
  FAMILY_EMPLOYER,
  FAMILY_REDUCED,
  FAMILY_THRESHOLD,
  AUTONOMY_SOLIDARITY,
  HOUSING_FUND_SMALL,
  HOUSING_FUND_LARGE,
  SOCIAL_DIALOGUE,
  LARGE_HEADCOUNT,
  MEDIUM_HEADCOUNT,
  CONSTRUCTION_EFFORT,
  CSG_SHARE,
  CSG_DEDUCTIBLE,
  CSG_NON_DEDUCTIBLE,
  CRDS,
];
