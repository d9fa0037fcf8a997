/**
 * Minimum pay in cabarets under the CCNSVP: annex 3 (in their own walls) and the cabaret part of annex 4 (on tour), grid of
 * 1 December 2022. The columns are those of `ccnsvp-artists.ts`; `hourLate` and `monthLate` are paid for hours between
 * midnight and 2 a.m., `hourShort` for contracts of six hours a week.
 */
import { date } from '../kernel/index.ts';
import { CCNSVP_LAST_KNOWN } from './ccnsvp-artists.ts';
import { gridRates } from './grid.ts';

export const CCNSVP_CABARET_GRID = {
  'annex3.captain1': '1:106.75 pair1:165.48 8:104.00 pair8:145.59 month:2634.37 monthPairs:3688.11 monthMixed:3161.24',
  'annex3.captain2': '1:97.86 pair1:151.70 8:95.32 pair8:133.45 month:2414.84 monthPairs:3380.77 monthMixed:2897.80',
  'annex3.soloDancer': '1:89.40 pair1:138.57 8:87.08 pair8:121.91 month:2206.03 monthPairs:3088.45 monthMixed:2647.23',
  'annex3.revueDancer': '1:83.42 pair1:129.29 8:80.91 pair8:113.75 month:2061.60 monthPairs:2886.25 monthMixed:2473.92',
  'annex3.revueArtist': '1:81.04 pair1:125.61 8:78.94 pair8:110.51 month:2002.01 monthPairs:2802.83 monthMixed:2402.43',
  'annex3.singer': '1:108.61 pair1:168.34 8:105.79 pair8:148.09 month:2680.59 monthPairs:3752.82 monthMixed:3216.70',
  'annex3.musicianBefore': '1:108.61 8:105.79 month:2680.59',
  'annex3.musician': '1:108.61 pair1:168.34 8:105.79 pair8:148.09 month:2680.59 monthPairs:3752.82',
  'annex3.musicianDinnerOneShow': 'pair1:168.34 pair8:148.09 monthPairs:3752.82',
  'annex3.musicianDinnerTwoShows': 'pair1:227.27 pair8:200.00 monthPairs:5072.31',
  'annex3.variety': '1:108.61 pair1:168.34 8:105.79 pair8:148.09 month:2680.59 monthPairs:3752.82 monthMixed:3216.70',
  'annex3.captain1.large':
    '1:114.38 pair1:177.30 8:111.42 pair8:155.98 month:2822.35 monthPairs:3951.33 monthMixed:3386.84',
  'annex3.captain2.large':
    '1:105.14 pair1:162.98 8:102.40 pair8:143.38 month:2594.29 monthPairs:3632.07 monthMixed:3113.18',
  'annex3.soloDancer.large':
    '1:95.78 pair1:148.47 8:93.31 pair8:130.62 month:2363.48 monthPairs:3308.95 monthMixed:2836.21',
  'annex3.revueDancer.large':
    '1:87.08 pair1:134.98 8:84.81 pair8:118.75 month:2148.56 monthPairs:3007.98 monthMixed:2578.27',
  'annex3.revueArtist.large':
    '1:84.76 pair1:131.38 8:82.55 pair8:115.57 month:2091.32 monthPairs:2927.86 monthMixed:2509.60',
  'annex3.singer.large':
    '1:115.56 pair1:179.12 8:112.55 pair8:157.57 month:2851.08 monthPairs:3991.51 monthMixed:3421.31',
  'annex3.musicianBefore.large': '1:117.85 8:114.77 pair8:160.69 month:2907.60',
  'annex3.musician.large': '1:117.85 8:114.77 pair8:160.69 month:2907.60 monthPairs:4070.70',
  'annex3.musicianDinnerOneShow.large': 'pair1:179.12 pair8:160.69 monthPairs:4070.70',
  'annex3.musicianDinnerTwoShows.large': 'pair1:240.80 pair8:216.72 monthPairs:5489.95',
  'annex3.variety.large':
    '1:117.85 pair1:182.65 8:114.77 pair8:160.69 month:2907.60 monthPairs:4070.70 monthMixed:3489.16',
  'annex3.guest.soloDancer': '1:89.40 8:86.58 16:84.83',
  'annex3.guest.dancer': '1:83.60 8:81.81 16:80.17',
  'annex3.guest.variety40': '1:92.89 8:84.98 16:83.27',
  'annex3.guest.variety60': '1:115.55 8:105.72 16:103.60',
  'annex3.guest.variety80': '1:137.28 8:125.62 16:123.09',
  'annex3.guest.singer': '1:104.00 8:95.16 16:93.25',
  'annex3.guest.musician': '1:104.00 8:95.16 16:93.25',
  'annex3.guest.soloDancer.large': '1:113.93 8:104.23 16:102.14',
  'annex3.guest.dancer.large': '1:103.20 8:94.42 16:92.52',
  'annex3.guest.variety40.large': '1:144.00 8:131.75 16:129.12',
  'annex3.guest.variety60.large': '1:195.09 8:178.51 16:174.93',
  'annex3.guest.variety80.large': '1:225.61 8:206.42 16:202.29',
  'annex3.guest.singer.large': '1:124.75 8:114.15 16:111.86',
  'annex3.guest.musician.large': '1:124.75 8:114.15 16:111.86',

  'annex4.cabaret.captain1': '1:123.12 pair1:190.85 8:119.92 pair8:167.89 month:3037.73 monthPairs:4252.83',
  'annex4.cabaret.captain2': '1:113.18 pair1:175.42 8:110.22 pair8:154.33 month:2792.23 monthPairs:3909.22',
  'annex4.cabaret.soloDancer': '1:102.82 pair1:159.33 8:100.14 pair8:140.20 month:2647.51 monthPairs:3551.07',
  'annex4.cabaret.revueDancer': '1:93.92 pair1:145.36 8:91.48 pair8:127.44 month:2305.81 monthPairs:3228.12',
  'annex4.cabaret.revueArtist': '1:91.41 pair1:141.01 8:89.03 pair8:124.03 month:2244.38 monthPairs:3142.16',
  'annex4.cabaret.singer': '1:125.60 pair1:194.69 8:122.33 pair8:171.26 month:3099.03 monthPairs:4338.62',
  'annex4.cabaret.musicianBefore': '1:128.10 8:124.76 pair8:174.67 month:3160.46',
  'annex4.cabaret.musician': '1:128.10 8:124.76 pair8:174.67 month:3160.46 monthPairs:4424.68',
  'annex4.cabaret.variety': '1:128.10 pair1:198.55 8:124.76 pair8:174.67 month:3160.46 monthPairs:4424.68',
  'annex4.cabaret.guest.soloDancer': '1:122.90 8:112.42 16:110.14',
  'annex4.cabaret.guest.dancer': '1:111.31 8:101.83 16:99.79',
  'annex4.cabaret.guest.variety40': '1:156.84 8:143.50 16:140.62',
  'annex4.cabaret.guest.variety60': '1:212.48 8:194.41 16:190.51',
  'annex4.cabaret.guest.variety80': '1:245.73 8:224.83 16:220.32',
  'annex4.cabaret.guest.singer': '1:135.87 8:124.33 16:121.84',
  'annex4.cabaret.guest.musician': '1:135.87 8:124.33 16:121.84',
} as const;

/** Supplements of a stand-in captain, by room and by one or two performances; the upkeep rehearsal of a troupe. */
const CABARET_SUPPLEMENTS = {
  'annex3.upkeepRehearsal': 'service:44.86',
  'annex3.standInCaptain1': 'one:17.25 two:24.13',
  'annex3.standInCaptain2': 'one:8.63 two:12.07',
  'annex3.standInCaptain1.large': 'one:18.10 two:25.36',
  'annex3.standInCaptain2.large': 'one:9.04 two:12.68',
  'annex4.cabaret.upkeepRehearsal': 'service:44.86',
  'annex4.cabaret.standInCaptain1': 'one:17.78 two:24.89',
  'annex4.cabaret.standInCaptain2': 'one:8.88 two:12.42',
} as const;

export type CcnsvpCabaretJob = keyof typeof CCNSVP_CABARET_GRID;

export const CCNSVP_CABARETS = gridRates(
  'ccnsvp',
  { ...CCNSVP_CABARET_GRID, ...CABARET_SUPPLEMENTS },
  { from: date('2022-12-01'), knownUntil: () => CCNSVP_LAST_KNOWN },
);
