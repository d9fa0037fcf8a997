/** Training, apprenticeship, paid holidays, provident cover, health at work and the funds of the branch. */
import { fixed, rate, STABLE_SINCE } from './history.ts';
import type { Confidence } from './rate.ts';

const percent = (id: string, value: string, confidence: Confidence) =>
  rate(id, 'percent', [[STABLE_SINCE, value, confidence]]);

export const TRAINING_INTERMITTENT = percent('training.intermittent', '2.10', 'P');
/** Due once a year by the company, so on no payslip. */
export const TRAINING_FLAT = fixed(rate('training.yearlyFlatFee', 'euro', [[STABLE_SINCE, '50', 'P']]));
export const TRAINING_SMALL = percent('training.small', '0.55', 'C');
export const TRAINING_MEDIUM = percent('training.medium', '1.00', 'C');
export const TRAINING_FIXED_TERM = percent('training.fixedTerm', '1.00', 'C');

export const APPRENTICESHIP = percent('apprenticeshipTax.rate', '0.68', 'C');
export const APPRENTICESHIP_MAIN = percent('apprenticeshipTax.main', '0.59', 'C');
export const APPRENTICESHIP_BALANCE = percent('apprenticeshipTax.balance', '0.09', 'C');
export const APPRENTICESHIP_ALSACE = percent('apprenticeshipTax.alsaceMoselle', '0.44', 'C');
/** Whether associations are liable: 0 no, 1 yes. */
export const APPRENTICESHIP_ASSOCIATIONS = rate('apprenticeshipTax.associations', 'factor', [
  ['2023-01-01', '0', 'P'],
  ['2026-03-01', '1', 'P'],
]);
export const APPRENTICESHIP_UPLIFT = rate('apprenticeshipTax.intermittentUplift', 'factor', [
  [STABLE_SINCE, '1.10', 'C'],
]);
export const APPRENTICESHIP_UPLIFT_OTHERS = rate('apprenticeshipTax.holidayFundUplift', 'factor', [
  [STABLE_SINCE, '1.115', 'C'],
]);
export const APPRENTICESHIP_EXEMPT_WAGES = rate('apprenticeshipTax.exemptMinimumWages', 'factor', [
  [STABLE_SINCE, '6', 'C'],
]);

export const HOLIDAY_FUND = rate('holidayFund.rate', 'percent', [
  ['2018-04-01', '15.20', 'P'],
  ['2019-04-01', '15.40', 'P'],
  ['2023-04-01', '15.50', 'P'],
]);
/** The base of an artist's fee is capped at this many conventional minimum fees. */
export const HOLIDAY_FUND_CAP = rate('holidayFund.capInMinimumFees', 'factor', [[STABLE_SINCE, '3', 'C']]);
export const HOLIDAY_FUND_CAP_DIRECTOR = rate('holidayFund.capDirectorPerDay', 'euro', [[STABLE_SINCE, '375', 'C']]);
export const HOLIDAY_FUND_CAP_CONDUCTOR = rate('holidayFund.capConductorPerDay', 'euro', [[STABLE_SINCE, '860', 'C']]);
export const HOLIDAY_FUND_SICKNESS = rate('holidayFund.shareInSickness', 'percent', [['2025-05-01', '80', 'P']]);
export const HOLIDAY_FUND_ACCIDENT = rate('holidayFund.shareInAccidentOrMaternity', 'percent', [
  ['2025-05-01', '100', 'P'],
]);
export const HOLIDAY_BENEFIT = percent('holidayFund.benefit', '10', 'C');

export const OCCUPATIONAL_HEALTH = percent('occupationalHealth.reference', '0.32', 'G');
export const PROVIDENT_ARTIST = percent('provident.artist', '0.42', 'G');
export const PROVIDENT_TECHNICIAN = percent('provident.technicianCcneac', '1.05', 'C');
export const PROVIDENT_EXECUTIVE = percent('provident.executiveT1', '1.50', 'C');
export const PROVIDENT_EXECUTIVE_EXTRA_T1 = percent('provident.executiveExtraT1', '0.45', 'C');
export const PROVIDENT_EXECUTIVE_EXTRA_T2 = percent('provident.executiveExtraT2', '0.95', 'C');
export const PROVIDENT_CCNSVP = percent('provident.ccnsvp', '1.20', 'C');
export const PROVIDENT_PERMANENT = percent('provident.permanentCcneac', '0.95', 'C');
export const PROVIDENT_PERMANENT_EXECUTIVE_T2 = percent('provident.permanentExecutiveT2', '0.81', 'C');
export const HEALTH_INDIVIDUAL = rate('health.intermittentIndividual', 'percent', [
  ['2023-01-01', '1.129', 'P'],
  ['2025-07-01', '1.15', 'P'],
]);
export const HEALTH_OPTION_1 = rate('health.intermittentOption1', 'percent', [
  ['2023-01-01', '2.231', 'P'],
  ['2025-07-01', '2.22', 'P'],
]);
export const HEALTH_OPTION_2 = rate('health.intermittentOption2', 'percent', [
  ['2023-01-01', '3.970', 'P'],
  ['2025-07-01', '3.57', 'P'],
]);
export const HEALTH_FAMILY = rate('health.intermittentFamily', 'percent', [
  ['2023-01-01', '1.968', 'P'],
  ['2025-07-01', '2.46', 'P'],
]);

export const FNAS = percent('fnas.rate', '1.45', 'C');
export const FNAS_COUNCIL_INTERMITTENT = percent('fnas.councilIntermittent', '1.325', 'C');
export const FNAS_COUNCIL_OTHERS = percent('fnas.councilOthers', '0.825', 'C');
export const FNAS_NO_COUNCIL = percent('fnas.noCouncil', '1.25', 'P');
export const COUNCIL_INTERMITTENT = percent('worksCouncil.intermittent', '0.125', 'C');
export const COUNCIL_OTHERS = percent('worksCouncil.others', '0.625', 'C');
export const COUNCIL_LARGE = percent('worksCouncil.large', '1.25', 'P');
export const FCAP_CCNEAC = percent('fcap.ccneac', '0.25', 'P');
export const FCAP_CCNSVP = percent('fcap.ccnsvp', '0.10', 'C');
export const FCAP_CCNSVP_MINIMUM = fixed(rate('fcap.ccnsvpYearlyMinimum', 'euro', [[STABLE_SINCE, '80', 'C']]));
export const FCAP_CCNSVP_MAXIMUM = fixed(rate('fcap.ccnsvpYearlyMaximum', 'euro', [[STABLE_SINCE, '300', 'C']]));
export const SOCIAL_ACTIVITIES_CCNSVP = rate('socialActivities.ccnsvp', 'percent', [
  ['2023-01-01', '0.25', 'P'],
  ['2025-01-01', '0.40', 'P'],
  ['2026-01-01', '0.50', 'P'],
]);
/** No end-of-contract indemnity is due on a CDDU. */
export const END_OF_CONTRACT_CDDU = percent('endOfContract.cddu', '0', 'C');
export const END_OF_CONTRACT = percent('endOfContract.fixedTerm', '10', 'C');

export const TRAINING = [
  TRAINING_INTERMITTENT,
  TRAINING_FLAT,
  TRAINING_SMALL,
  TRAINING_MEDIUM,
  TRAINING_FIXED_TERM,
  APPRENTICESHIP,
  APPRENTICESHIP_MAIN,
  APPRENTICESHIP_BALANCE,
  APPRENTICESHIP_ALSACE,
  APPRENTICESHIP_ASSOCIATIONS,
  APPRENTICESHIP_UPLIFT,
  APPRENTICESHIP_UPLIFT_OTHERS,
  APPRENTICESHIP_EXEMPT_WAGES,
];

export const BRANCH_FUNDS = [
  HOLIDAY_FUND,
  HOLIDAY_FUND_CAP,
  HOLIDAY_FUND_CAP_DIRECTOR,
  HOLIDAY_FUND_CAP_CONDUCTOR,
  HOLIDAY_FUND_SICKNESS,
  HOLIDAY_FUND_ACCIDENT,
  HOLIDAY_BENEFIT,
  OCCUPATIONAL_HEALTH,
  PROVIDENT_ARTIST,
  PROVIDENT_TECHNICIAN,
  PROVIDENT_EXECUTIVE,
  PROVIDENT_EXECUTIVE_EXTRA_T1,
  PROVIDENT_EXECUTIVE_EXTRA_T2,
  PROVIDENT_CCNSVP,
  PROVIDENT_PERMANENT,
  PROVIDENT_PERMANENT_EXECUTIVE_T2,
  HEALTH_INDIVIDUAL,
  HEALTH_OPTION_1,
  HEALTH_OPTION_2,
  HEALTH_FAMILY,
  FNAS,
  FNAS_COUNCIL_INTERMITTENT,
  FNAS_COUNCIL_OTHERS,
  FNAS_NO_COUNCIL,
  COUNCIL_INTERMITTENT,
  COUNCIL_OTHERS,
  COUNCIL_LARGE,
  FCAP_CCNEAC,
  FCAP_CCNSVP,
  FCAP_CCNSVP_MINIMUM,
  FCAP_CCNSVP_MAXIMUM,
  SOCIAL_ACTIVITIES_CCNSVP,
  END_OF_CONTRACT_CDDU,
  END_OF_CONTRACT,
];
