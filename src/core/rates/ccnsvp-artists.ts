/**
 * Minimum pay of performers under the CCNSVP (IDCC 3090, private live performance): the grid of 1 December 2022, the
 * last one read in full. One row per job, `bracket:amount`:
 *
 * - `1`, `8`, `12`, `16`, `17`: fee (cachet) of one performance from that many performances in the month;
 * - `pair1`, `pair8`: the same for two performances in a row in one evening (cabarets);
 * - `run`: fee in a continuous run; `month`: a month's pay; `monthLong`: on contracts above three months;
 *   `monthPairs`, `monthMixed`: a month of double evenings, of 26 evenings of which 13 are double;
 * - `day`, `service`: a day, one isolated service of rehearsal.
 *
 * Suffixes of a job: `.large` (more than 400 seats), `.small` (300 seats or fewer, first part, discovery stage).
 */
import { date } from '../kernel/index.ts';
import { gridRates } from './grid.ts';

export const CCNSVP_ARTIST_GRID = {
  'annex1.theatre.beginner': '1:103.99 8:98.21 12:81.96 run:62.61 month:1701.34',
  'annex1.theatre.beginner.large': '1:103.99 8:98.21 12:92.88 run:62.61',
  'annex1.theatre.under100Lines': '1:126.11 8:112.23 12:96.76 run:81.96 month:1701.34',
  'annex1.theatre.under100Lines.large': '1:126.11 8:112.23 12:102.28 run:91.06',
  'annex1.theatre.over100Lines': '1:167.94 8:149.06 12:113.28 run:91.06 month:1701.34',
  'annex1.theatre.over100Lines.large': '1:167.94 8:149.06 12:134.19 run:99.68',
  'annex1.musical.firstActor': '1:171.05 8:158.02 run:124.60 month:2843.25 monthLong:2990.51',
  'annex1.musical.secondActor': '1:137.06 8:122.34 run:104.21 month:2187.38 monthLong:2501.15',
  'annex1.musical.actor': '1:124.60 8:113.28 run:93.34 month:1949.49 monthLong:2229.29',
  'annex1.musical.firstDancer': '1:171.05 8:154.06 run:124.60 month:2775.28 monthLong:2990.51',
  'annex1.musical.secondDancer': '1:159.72 8:140.46 run:104.21 month:2476.23 monthLong:2501.15',
  'annex1.musical.ensembleDancer': '1:137.06 8:122.34 run:93.34 month:2187.38 monthLong:2229.29',
  'annex1.musical.firstLyric': '1:171.05 8:158.02 run:124.60 month:2775.28 monthLong:2990.51',
  'annex1.musical.secondLyric': '1:137.06 8:122.34 run:104.21 month:2187.38 monthLong:2501.15',
  'annex1.musical.choir': '1:96.19 8:85.37 run:78.28 month:1701.34 monthLong:1830.39',
  'annex1.musical.understudy': '1:96.19 8:85.37 run:76.27 month:1657.64 monthLong:1830.39',
  'annex1.musical.musicHall': '1:171.05 8:158.02 run:113.28 month:2843.25 monthLong:2718.64',
  'annex1.musical.firstAssistant': '1:96.19 8:85.37 run:78.28 month:1701.34 monthLong:1830.39',
  'annex1.musical.otherAssistant': '1:84.00 8:77.94 run:76.17 month:1701.34 monthLong:1781.21',
  'annex1.orchestra.conductor': '1:249.21 8:203.90 17:175.58 month:3511.58 monthLong:3624.86 service:44.82',
  'annex1.orchestra.musician': '1:167.65 8:147.36 17:129.71 month:2854.31 monthLong:2945.20 service:44.82',
  'annex1.orchestra.underTen': '1:167.65 8:147.36 17:129.71 month:2854.31 monthLong:2945.20 service:44.82',
  'annex1.orchestra.overTen': '1:124.88 8:124.88 17:124.88 month:2504.44 monthLong:2605.37 service:44.82',
  'annex1.orchestra.choir': '1:124.88 8:124.88 17:124.88 month:2504.44 monthLong:2605.37 service:44.82',

  'annex2.soloist': '1:139.15 8:123.61 16:110.96 month:2219.15 day:100.90 service:70.14',
  'annex2.soloist.small': '1:95.10 8:86.93 month:1701.34 day:100.90 service:70.14',
  'annex2.groupOfSoloists': '1:123.61 8:110.96 16:98.89 month:1718.36 day:100.90 service:70.14',
  'annex2.groupOfSoloists.small': '1:95.10 8:86.93 month:1701.34 day:100.90 service:70.14',
  'annex2.choirInScore': '1:121.87 8:109.23 16:97.64 month:1943.18 day:100.90 service:70.14',
  'annex2.choir': '1:98.11 8:87.52 16:78.18 month:1701.34 day:100.90 service:70.14',
  'annex2.choir.small': '1:95.10 8:86.93 month:1701.34 day:100.90 service:70.14',
  'annex2.dancer': '1:98.11 8:87.52 16:76.66 month:1701.34 day:100.90 service:70.14',
  'annex2.dancer.small': '1:95.10 8:86.93 month:1701.34 day:100.90 service:70.14',
  'annex2.musician': '1:167.65 8:147.36 16:129.67 month:2854.30 day:100.90 service:70.14',
  'annex2.musician.small': '1:114.43 8:99.77 month:1893.46 day:100.90 service:70.14',
  'annex2.musicalMusician': '1:124.89 8:124.89 16:124.89 month:2491.98 day:100.90 service:70.14',
  'annex2.musical.firstSinger': '1:171.05 8:154.06 16:138.76 month:2775.28 day:100.90 service:70.14',
  'annex2.musical.secondSinger': '1:137.07 8:122.33 16:109.31 month:2187.37 day:100.90 service:70.14',
  'annex2.musical.choir': '1:96.18 8:85.37 16:83.90 month:1701.34 day:100.90 service:70.14',
  'annex2.musical.firstDancer': '1:171.05 8:154.06 16:138.76 month:2775.28 day:100.90 service:70.14',
  'annex2.musical.secondDancer': '1:159.72 8:140.46 16:124.04 month:2476.23 day:100.90 service:70.14',
  'annex2.musical.ensembleDancer': '1:137.07 8:122.33 16:109.31 month:2187.37 day:100.90 service:70.14',
  'annex2.musical.musicHall': '1:171.05 8:158.02 16:142.17 month:2843.25 day:100.90 service:70.14',
  'annex2.musical.firstActor': '1:171.05 8:158.02 16:142.17 month:2843.25 day:100.90 service:70.14',
  'annex2.musical.understudy': '1:96.18 8:85.37 16:76.27 month:1701.34 day:100.90 service:70.14',
  'annex2.musical.firstAssistant': '1:93.34 8:84.24 16:78.28 month:1701.34 day:100.90 service:70.14',
  'annex2.musical.otherAssistant': '1:83.99 8:77.94 16:76.17 month:1701.34 day:100.90 service:70.14',

  'annex4.mainRole': '1:188.04 8:170.58 12:152.89 16:132.46 month:2827.13 day:89.63',
  'annex4.over100Lines': '1:167.94 8:149.06 12:134.20 16:104.42 month:2283.12 day:89.63',
  'annex4.under100Lines': '1:126.11 8:112.22 12:102.28 16:91.92 month:1953.72 day:89.63',
  'annex4.extra': '1:104.00 8:98.21 12:92.89 16:85.80 month:1794.68 day:89.63',
  'annex4.storyteller': '1:167.94 8:149.06 12:134.20 16:104.42 month:2283.12 day:89.63',
  'annex4.firstLyric': '1:209.02 8:192.17 12:174.19 16:146.50 month:3122.92 day:89.63',
  'annex4.secondLyric': '1:167.94 8:149.06 12:134.20 16:104.42 month:2283.12 day:89.63',
  'annex4.lyricChoir': '1:115.26 8:104.00 12:94.30 16:83.85 month:1791.12 day:89.63',
  'annex4.danceSoloist': '1:188.04 8:170.58 12:152.89 16:132.46 month:2827.13 day:89.63',
  'annex4.corpsDeBallet': '1:138.72 8:123.42 12:112.46 16:100.67 month:2144.90 day:89.63',
  'annex4.puppeteer': '1:128.78 8:114.65 12:104.44 16:93.78 month:1989.74 day:89.63',
  'annex4.musicHall': '1:209.02 8:192.17 12:174.19 16:146.50 month:3129.10 day:89.63',
  'annex4.firstAssistant': '1:115.26 8:104.00 12:94.30 16:91.38 month:1794.68 day:89.63',
  'annex4.otherAssistant': '1:103.71 8:91.54 12:88.55 16:86.73 month:1737.84 day:89.63',
  'annex4.circus': '1:123.64 8:112.83 12:102.28 16:91.92 month:1915.42 day:89.63',
  'annex4.privateOrchestra': '1:104.21 month:2492.09 day:90.05',
  'annex4.musical.firstSinger': '1:204.46 8:182.95 16:164.82 month:3291.82 day:89.63',
  'annex4.musical.secondSinger': '1:164.25 8:145.00 16:129.70 month:2595.18 day:89.63',
  'annex4.musical.choir': '1:114.41 8:100.82 16:90.49 month:1807.63 day:89.63',
  'annex4.musical.firstDancer': '1:204.47 8:182.95 16:164.82 month:3291.82 day:89.63',
  'annex4.musical.secondDancer': '1:190.87 8:167.09 16:146.69 month:2937.27 day:89.63',
  'annex4.musical.ensembleDancer': '1:164.25 8:145.00 16:129.70 month:2595.18 day:89.63',
  'annex4.musical.musicHall': '1:204.47 8:182.95 16:164.82 month:3291.82 day:89.63',
  'annex4.musical.firstAssistant': '1:111.01 8:99.68 16:89.93 month:1798.52 day:89.63',
  'annex4.musical.otherAssistant': '1:100.19 8:89.75 16:83.26 month:1701.34 day:89.63',
  'annex4.singer': '1:167.94 8:149.06 12:134.19 16:119.64 month:2814.47 day:89.63',
  'annex4.singer.small': '1:114.43 8:104.19 12:94.48 16:86.54 month:1878.62 day:89.63',
  'annex4.groupOfSoloists': '1:149.06 8:132.75 12:120.01 16:110.23 month:2343.11 day:89.63',
  'annex4.groupOfSoloists.small': '1:114.43 8:104.19 12:94.48 16:86.54 month:1878.62 day:89.63',
  'annex4.choirInScore': '1:145.30 8:129.28 12:117.84 16:114.99 month:2299.63 day:89.63',
  'annex4.choir': '1:117.31 8:104.36 12:95.74 16:88.31 month:1825.70 day:89.63',
  'annex4.choir.small': '1:114.43 8:104.19 12:94.48 16:86.54 month:1878.62 day:89.63',
  'annex4.dancer': '1:117.31 8:104.36 12:95.74 16:88.31 month:1825.70 day:89.63',
  'annex4.dancer.small': '1:114.43 8:104.19 12:94.48 16:86.54 month:1878.62 day:89.63',
  'annex4.musician': '1:169.32 8:148.85 16:131.01 month:2882.85 day:100.90 service:70.14',
  'annex4.musician.small': '1:116.67 8:101.95 month:1925.71 day:100.90 service:70.14',
  'annex4.musicalMusician': '1:126.14 8:126.14 16:126.14 month:2504.44 day:100.90 service:70.14',

  'annex5.circusTent': '1:112.18 8:102.15 month:1832.81 day:102.15 service:59.73',
  'annex5.circusTour': '1:123.64 8:110.02 month:1915.42 day:102.15 service:59.73',
  'annex6.ball': '1:152.93 service:101.95',
  'annex6.ballExtra': '1:91.06 service:59.05',
} as const;

export type CcnsvpArtistJob = keyof typeof CCNSVP_ARTIST_GRID;

const STARTS = date('2022-12-01');
/** The theatre grid of annex 1 was replaced on 1 January 2024, all others on 1 February 2024, by grids not obtained. */
const LAST_KNOWN_THEATRE = date('2023-12-31');
export const CCNSVP_LAST_KNOWN = date('2024-01-31');

export const CCNSVP_ARTISTS = gridRates('ccnsvp', CCNSVP_ARTIST_GRID, {
  from: STARTS,
  knownUntil: (job) => (job.startsWith('annex1.theatre') ? LAST_KNOWN_THEATRE : CCNSVP_LAST_KNOWN),
});
