/** Social security ceilings (plafond de la sécurité sociale) and the ways of counting them. */
import { rate, STABLE_SINCE } from './history.ts';

export const CEILING_YEAR = rate('ceiling.year', 'euro', [
  ['2023-01-01', '43992', 'C'],
  ['2024-01-01', '46368', 'C'],
  ['2025-01-01', '47100', 'C'],
  ['2026-01-01', '48060', 'C'],
]);

export const CEILING_MONTH = rate('ceiling.month', 'euro', [
  ['2023-01-01', '3666', 'C'],
  ['2024-01-01', '3864', 'C'],
  ['2025-01-01', '3925', 'C'],
  ['2026-01-01', '4005', 'C'],
]);

export const CEILING_WEEK = rate('ceiling.week', 'euro', [
  ['2023-01-01', '846', 'D'],
  ['2024-01-01', '892', 'D'],
  ['2025-01-01', '906', 'D'],
  ['2026-01-01', '924', 'D'],
]);

export const CEILING_DAY = rate('ceiling.day', 'euro', [
  ['2023-01-01', '202', 'C'],
  ['2024-01-01', '213', 'C'],
  ['2025-01-01', '216', 'C'],
  ['2026-01-01', '220', 'C'],
]);

export const CEILING_HOUR = rate('ceiling.hour', 'euro', [
  ['2023-01-01', '27', 'C'],
  ['2024-01-01', '29', 'C'],
  ['2025-01-01', '29', 'C'],
  ['2026-01-01', '30', 'C'],
]);

/** An artist's short engagement counts this many hourly ceilings a day. */
export const ARTIST_CEILING_HOURS = rate('ceiling.artistHoursPerDay', 'hours', [[STABLE_SINCE, '12', 'C']]);
/** An engagement of at least this many continuous days is no longer short. */
export const ARTIST_LONG_ENGAGEMENT = rate('ceiling.artistLongEngagement', 'days', [[STABLE_SINCE, '5', 'C']]);
/** A month is thirty thirtieths whatever its days. */
export const THIRTIETHS = rate('ceiling.thirtieths', 'days', [[STABLE_SINCE, '30', 'P']]);
export const UNEMPLOYMENT_CEILINGS = rate('ceiling.unemploymentMultiple', 'factor', [[STABLE_SINCE, '4', 'C']]);
export const PENSION_CEILINGS = rate('ceiling.pensionMultiple', 'factor', [[STABLE_SINCE, '8', 'C']]);
export const EXECUTIVE_JOBS_CEILINGS = rate('ceiling.executiveJobsMultiple', 'factor', [[STABLE_SINCE, '4', 'C']]);
export const CSG_CEILINGS = rate('ceiling.csgMultiple', 'factor', [[STABLE_SINCE, '4', 'C']]);

export const CEILINGS = [
  CEILING_YEAR,
  CEILING_MONTH,
  CEILING_WEEK,
  CEILING_DAY,
  CEILING_HOUR,
  ARTIST_CEILING_HOURS,
  ARTIST_LONG_ENGAGEMENT,
  THIRTIETHS,
  UNEMPLOYMENT_CEILINGS,
  PENSION_CEILINGS,
  EXECUTIVE_JOBS_CEILINGS,
  CSG_CEILINGS,
];
