/** What is particular to performing artists, and the reference rates that an employer replaces by its own. */
import { rate, STABLE_SINCE } from './history.ts';

/** Artists' social security rates are this share of the common ones, rounded half-up to a hundredth of a point. */
export const ARTIST_SHARE = rate('artists.share', 'percent', [[STABLE_SINCE, '70', 'C']]);
/** Extras of films: flat base in hours of SMIC, below a share of the monthly ceiling. Not used by live shows. */
export const EXTRA_HOURS = rate('artists.extraFlatHours', 'hours', [[STABLE_SINCE, '9', 'C']]);
export const EXTRA_CEILING_SHARE = rate('artists.extraCeilingShare', 'percent', [[STABLE_SINCE, '6', 'C']]);

export const WORK_ACCIDENT_ARTISTS = rate('workAccident.artists', 'percent', [[STABLE_SINCE, '1.12', 'P']]);
export const WORK_ACCIDENT_ARTISTS_ALSACE = rate('workAccident.artistsAlsaceMoselle', 'percent', [
  [STABLE_SINCE, '1.54', 'P'],
]);
export const WORK_ACCIDENT_MEAN = rate('workAccident.nationalMean', 'percent', [
  ['2023-01-01', '2.24', 'C', '2023-12-31'],
  ['2024-01-01', '2.12', 'C', '2024-12-31'],
  ['2026-01-01', '2.08', 'P'],
]);
export const WORK_ACCIDENT_SUPPORT = rate('workAccident.supportFunctions', 'percent', [
  ['2024-01-01', '0.64', 'C'],
  ['2025-05-01', '0.70', 'C'],
  ['2026-01-01', '0.64', 'C'],
]);

export const MOBILITY_PARIS = rate('mobility.parisAndInnerSuburbs', 'percent', [['2024-02-01', '3.20', 'C']]);
export const MOBILITY_LYON = rate('mobility.lyon', 'percent', [[STABLE_SINCE, '1.85', 'C']]);
export const REGIONAL_MOBILITY_MAXIMUM = rate('regionalMobility.maximum', 'percent', [['2025-07-01', '0.15', 'P']]);
export const REGIONAL_MOBILITY_PACA = rate('regionalMobility.paca', 'percent', [
  ['2025-07-01', '0.15', 'P'],
  ['2026-01-01', '0.08', 'P'],
]);
export const REGIONAL_MOBILITY_OCCITANIE = rate('regionalMobility.occitanie', 'percent', [['2025-11-01', '0.15', 'P']]);
export const REGIONAL_MOBILITY_OTHERS = rate('regionalMobility.otherRegions', 'percent', [['2026-01-01', '0.15', 'P']]);
export const REGIONAL_MOBILITY_BRITTANY = rate('regionalMobility.brittanyListed', 'percent', [
  ['2026-01-01', '0.08', 'P'],
]);

export const ARTISTS = [ARTIST_SHARE, EXTRA_HOURS, EXTRA_CEILING_SHARE];
export const EMPLOYER_REFERENCES = [
  WORK_ACCIDENT_ARTISTS,
  WORK_ACCIDENT_ARTISTS_ALSACE,
  WORK_ACCIDENT_MEAN,
  WORK_ACCIDENT_SUPPORT,
  MOBILITY_PARIS,
  MOBILITY_LYON,
  REGIONAL_MOBILITY_MAXIMUM,
  REGIONAL_MOBILITY_PACA,
  REGIONAL_MOBILITY_OCCITANIE,
  REGIONAL_MOBILITY_OTHERS,
  REGIONAL_MOBILITY_BRITTANY,
];
