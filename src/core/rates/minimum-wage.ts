/** SMIC (salaire minimum interprofessionnel de croissance) and the durations it is counted on. */
import { rate, STABLE_SINCE } from './history.ts';

export const MINIMUM_WAGE_HOUR = rate('minimumWage.hour', 'euro', [
  ['2023-01-01', '11.27', 'C'],
  ['2023-05-01', '11.52', 'C'],
  ['2024-01-01', '11.65', 'C'],
  ['2024-11-01', '11.88', 'C'],
  ['2026-01-01', '12.02', 'C'],
  ['2026-06-01', '12.31', 'C'],
]);

export const MINIMUM_WAGE_MONTH = rate('minimumWage.month', 'euro', [
  ['2023-01-01', '1709.28', 'C'],
  ['2023-05-01', '1747.20', 'C'],
  ['2024-01-01', '1766.92', 'C'],
  ['2024-11-01', '1801.80', 'C'],
  ['2026-01-01', '1823.03', 'C'],
  ['2026-06-01', '1867.02', 'C'],
]);

/** The year's legal working time, which the general reduction counts in twelfths. */
export const YEARLY_HOURS = rate('minimumWage.yearlyHours', 'hours', [[STABLE_SINCE, '1820', 'C']]);
/** A month's legal working time as payslips write it: a twelfth of the year's, rounded. */
export const MONTHLY_HOURS = rate('minimumWage.monthlyHours', 'hours', [[STABLE_SINCE, '151.67', 'C']]);
export const GUARANTEED_MINIMUM = rate('minimumWage.guaranteedMinimum', 'euro', [['2026-01-01', '4.25', 'C']]);

export const MINIMUM_WAGES = [MINIMUM_WAGE_HOUR, MINIMUM_WAGE_MONTH, YEARLY_HOURS, MONTHLY_HOURS, GUARANTEED_MINIMUM];
