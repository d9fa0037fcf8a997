/**
 * Minimum pay of artists under the CCNEAC (IDCC 1285, subsidised live performance). June 2022 and June 2023 as printed;
 * June 2024 is derived from the percentages of that year's agreement (its grid was not obtained), hence confidence D.
 * Choreographic artists share the row of dramatic ones, as in the agreement.
 */
import { add, date, dec, decimalText, euros, moneyText, parseMoney, percentOf } from '../kernel/index.ts';
import type { Rate, RateUnit } from './rate.ts';

const JUNE_2022 = date('2022-06-01');
const JUNE_2023 = date('2023-06-01');
const JUNE_2024 = date('2024-06-01');

/** What the agreement of 2 May 2024 did to each kind of amount. */
const RAISES_2024 = {
  stage: (text: string) => raisedBy(text, '4.5'),
  music: (text: string) => raisedBy(text, '3.5'),
  month: (text: string) => moneyText(add(money(text), euros(60_00))),
} as const;

function money(text: string) {
  const parsed = parseMoney(text);
  if (parsed === null) throw new RangeError(`not an amount: ${text}`);
  return parsed;
}

const raisedBy = (text: string, percent: string) => moneyText(add(money(text), percentOf(money(text), dec(percent))));

type Cell = readonly [id: string, raise: keyof typeof RAISES_2024, in2023: string, in2022?: string];

const CELLS: readonly Cell[] = [
  ['dramatic.performance.firstTwo', 'stage', '152.69', '148.24'],
  ['dramatic.performance.moreThanTwo', 'stage', '132.87', '129.00'],
  ['dramatic.rehearsalService', 'stage', '58.42'],
  ['dramatic.month.long', 'month', '2083.56'],
  ['dramatic.month.short', 'month', '2192.37'],
  ['dramatic.month.split', 'month', '2409.98'],

  ['musician.ensemble.performance', 'music', '158.73', '154.11'],
  ['musician.ensemble.performance.sevenInFortnight', 'music', '139.68'],
  ['musician.ensemble.rehearsal.isolated', 'music', '112.40'],
  ['musician.ensemble.rehearsal.day', 'music', '158.73'],
  ['musician.ensemble.rehearsalAndPerformance', 'music', '243.11'],
  ['musician.ensemble.month.openEnded', 'month', '2799.19'],
  ['musician.ensemble.month.fixedTerm', 'month', '2859.06'],
  ['musician.ensemble.month.cddu', 'month', '3017.15'],

  ['musician.nomenclature.service', 'music', '112.40'],
  ['musician.nomenclature.month.tutti', 'month', '3190.97'],
  ['musician.nomenclature.month.soloist', 'month', '3304.52'],
  ['musician.nomenclature.month.principal', 'month', '3520.29'],

  ['musician.currentMusic.performance', 'music', '158.73'],
  ['musician.currentMusic.performance.sevenInFortnight', 'music', '139.68'],
  ['musician.currentMusic.performance.smallVenue', 'music', '112.40'],
  ['musician.currentMusic.performance.firstPart', 'music', '112.40'],
  ['musician.currentMusic.performance.discoveryStage', 'music', '112.40'],
  ['musician.currentMusic.rehearsal.isolated', 'music', '84.38'],
  ['musician.currentMusic.rehearsal.day', 'music', '112.51'],
  ['musician.currentMusic.month.openEnded', 'month', '2754.03'],
  ['musician.currentMusic.month.fixedTerm', 'month', '2859.06'],
  ['musician.currentMusic.month.cddu', 'month', '3017.15'],

  ['musician.other.performance', 'music', '112.40'],
  ['musician.other.rehearsal.isolated', 'music', '112.40'],
  ['musician.other.month.openEnded', 'month', '2754.14'],
  ['musician.other.month.fixedTerm', 'month', '2859.06'],
  ['musician.other.month.cddu', 'month', '3017.15'],

  ['choir.performance', 'music', '136.18'],
  ['choir.performance.continuous', 'music', '99.16'],
  ['choir.rehearsal.isolated', 'music', '102.15'],
  ['choir.rehearsal.day', 'music', '136.18'],
  ['choir.rehearsalAndPerformance', 'music', '220.57'],
  ['choir.month.openEnded', 'month', '2083.56'],
  ['choir.month.openEnded.step2', 'month', '2132.52'],
  ['choir.month.openEnded.step3', 'month', '2202.78'],
  ['choir.month.openEnded.step4', 'month', '2275.51'],
  ['choir.month.openEnded.step5', 'month', '2350.77'],
  ['choir.month.openEnded.step6', 'month', '2417.55'],
  ['choir.month.fixedTerm', 'month', '2083.56'],
  ['choir.month.cddu', 'month', '2199.69'],

  ['lyricSoloist.performance', 'music', '158.73'],
  ['lyricSoloist.performance.continuous', 'music', '139.68'],
  ['lyricSoloist.rehearsal.isolated', 'music', '112.40'],
  ['lyricSoloist.rehearsal.day', 'music', '158.73'],
  ['lyricSoloist.rehearsalAndPerformance', 'music', '243.11'],
  ['lyricSoloist.month.openEnded', 'month', '2540.65'],
  ['lyricSoloist.month.fixedTerm', 'month', '2540.65'],
  ['lyricSoloist.month.cddu', 'month', '2781.66'],

  ['circus.performance.firstTwo', 'stage', '152.69'],
  ['circus.performance.moreThanTwo', 'stage', '132.87'],
  ['circus.performance.largePlateau', 'stage', '132.87'],
  ['circus.rehearsal.day', 'stage', '116.85'],
  ['circus.rehearsal.isolated', 'stage', '58.42'],
  ['circus.month', 'month', '2192.37'],
];

const GRID: readonly Rate[] = CELLS.map(([id, raise, in2023, in2022]) => ({
  id: `ccneac.${id}`,
  unit: 'euro',
  values: [
    ...(in2022 === undefined ? [] : [{ from: JUNE_2022, value: in2022, confidence: 'P' as const }]),
    { from: JUNE_2023, value: in2023, confidence: 'C' },
    { from: JUNE_2024, value: RAISES_2024[raise](in2023), confidence: 'D' },
  ],
}));

/** How the grid is read: counts, spans and deductions that the agreement's own words give. */
const READING: readonly Rate[] = (
  [
    ['ccneac.dramatic.firstCachets', 'count', '2'],
    ['ccneac.dramatic.longContract', 'count', '4'],
    ['ccneac.musician.fortnight.performances', 'count', '7'],
    ['ccneac.musician.fortnight.days', 'days', '15'],
    ['ccneac.circus.smallPlateau', 'count', '5'],
    ['ccneac.trainee.firstYear', 'percent', '30'],
    ['ccneac.trainee.secondYear', 'percent', '15'],
    ['ccneac.nomenclature.serviceHours', 'hours', '3'],
    ['ccneac.musician.rehearsalDayHours', 'hours', '6'],
  ] as const
).map(([id, unit, value]) => reading(id, unit, value));

function reading(id: string, unit: RateUnit, value: string): Rate {
  return { id, unit, values: [{ from: JUNE_2022, value: decimalText(dec(value)), confidence: 'C' }] };
}

export const CCNEAC_ARTISTS: readonly Rate[] = [...GRID, ...READING];
