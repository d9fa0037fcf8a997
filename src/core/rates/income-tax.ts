/** Income tax withheld at source: what the default table allows for short contracts. Shown, not applied. */
import { rate, STABLE_SINCE } from './history.ts';

export const SHORT_CONTRACT_MONTHS = rate('withholding.shortContractMonths', 'count', [[STABLE_SINCE, '2', 'G']]);
/** Of the monthly net taxable SMIC. */
export const SHORT_CONTRACT_ALLOWANCE = rate('withholding.shortContractAllowance', 'percent', [
  [STABLE_SINCE, '50', 'G'],
]);

export const INCOME_TAX = [SHORT_CONTRACT_MONTHS, SHORT_CONTRACT_ALLOWANCE];
