/** The specific flat deduction for professional expenses (DFS), which is being phased out until 2032. */
import { fixed, rate, STABLE_SINCE } from './history.ts';

const LAST_YEAR = '2032-12-31';

/** Dramatic, lyric, film and choreographic artists. */
export const EXPENSES_DRAMATIC = rate(
  'professionalExpenses.dramatic',
  'percent',
  [
    ['2023-01-01', '25', 'C'],
    ['2024-01-01', '23', 'C'],
    ['2025-01-01', '21', 'C'],
    ['2026-01-01', '18', 'C'],
    ['2027-01-01', '15', 'C'],
    ['2028-01-01', '12', 'C'],
    ['2029-01-01', '9', 'C'],
    ['2030-01-01', '6', 'C'],
    ['2031-01-01', '3', 'C'],
    ['2032-01-01', '0', 'C'],
  ],
  LAST_YEAR,
);

/** Musicians, choir singers, conductors, and theatre stage managers (régisseurs). */
export const EXPENSES_MUSICIAN = rate(
  'professionalExpenses.musicianOrStageManager',
  'percent',
  [
    ['2023-01-01', '20', 'C'],
    ['2024-01-01', '19', 'C'],
    ['2025-01-01', '18', 'C'],
    ['2026-01-01', '16', 'C'],
    ['2027-01-01', '14', 'C'],
    ['2028-01-01', '12', 'C'],
    ['2029-01-01', '9', 'C'],
    ['2030-01-01', '6', 'C'],
    ['2031-01-01', '3', 'C'],
    ['2032-01-01', '0', 'C'],
  ],
  LAST_YEAR,
);

export const EXPENSES_YEARLY_CAP = fixed(
  rate('professionalExpenses.yearlyCap', 'euro', [[STABLE_SINCE, '7600', 'C']], LAST_YEAR),
);

export const PROFESSIONAL_EXPENSES = [EXPENSES_DRAMATIC, EXPENSES_MUSICIAN, EXPENSES_YEARLY_CAP];
