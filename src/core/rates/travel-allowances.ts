/**
 * Daily allowances of the agreements, the clock times by which the CCNEAC splits a day, and the limits under which URSSAF
 * leaves an allowance free of contributions. Clock times are hours of the day: `20.5` is 20:30, `25` is 1 a.m. the next day.
 */
import { date } from '../kernel/index.ts';
import type { Confidence, Rate, RateUnit } from './rate.ts';

/** A last day where the following year's amount was not found: then there is none, and whoever asks is told. */
type Value = readonly [from: string, value: string, confidence: Confidence, to?: string];

function rate(id: string, unit: RateUnit, values: readonly Value[], knownUntil?: string): Rate {
  return {
    id,
    unit,
    values: values.map(([from, value, confidence, to]) => ({
      from: date(from),
      value,
      confidence,
      ...(to !== undefined && { to: date(to) }),
    })),
    ...(knownUntil !== undefined && { knownUntil: date(knownUntil) }),
  };
}

const same = (id: string, unit: RateUnit, value: string, confidence: Confidence = 'C') =>
  rate(id, unit, [['2022-01-01', value, confidence]]);

export const TRAVEL_ALLOWANCES: readonly Rate[] = [
  rate('ccneac.travel.meal', 'euro', [
    ['2023-01-01', '19.40', 'C'],
    ['2023-09-01', '20.20', 'C'],
    ['2024-09-01', '20.70', 'D'],
  ]),
  rate('ccneac.travel.roomAndBreakfast', 'euro', [
    ['2023-01-01', '69.50', 'C'],
    ['2023-09-01', '72.50', 'C'],
    ['2024-09-01', '74.30', 'D'],
  ]),
  rate(
    'ccneac.travel.breakfast',
    'euro',
    [
      ['2023-01-01', '6.80', 'C'],
      ['2023-09-01', '7.00', 'C'],
    ],
    '2024-08-31',
  ),
  same('ccneac.travel.longTrip.kilometres', 'count', '40'),
  same('ccneac.travel.longTrip.hours', 'hours', '1.5'),
  same('ccneac.travel.split.leavesEarly', 'hours', '9'),
  same('ccneac.travel.split.leavesBeforeLunch', 'hours', '13'),
  same('ccneac.travel.split.returnsAfterDinner', 'hours', '20.5'),
  same('ccneac.travel.split.returnsAtNight', 'hours', '25'),
  same('ccneac.travel.counted.longTrip', 'hours', '6'),
  same('ccneac.travel.counted.full', 'hours', '2'),
  same('ccneac.travel.counted.fullLongTrip', 'hours', '3'),
  same('ccneac.travel.counted.dayOfTravel', 'hours', '8'),
  same('ccneac.settling.months', 'count', '3'),

  rate('ccnsvp.travel.roomAndBreakfast', 'euro', [['2022-12-01', '66.78', 'C']], '2024-01-31'),
  rate('ccnsvp.travel.meal', 'euro', [['2022-12-01', '16.96', 'C']], '2024-01-31'),

  rate('urssaf.meal.restaurant', 'euro', [
    ['2022-01-01', '19.40', 'P'],
    ['2023-01-01', '20.20', 'P'],
    ['2024-01-01', '20.70', 'P'],
    ['2025-01-01', '21.10', 'P'],
    ['2026-01-01', '21.40', 'P'],
  ]),
  rate('urssaf.night.paris', 'euro', [
    ['2022-01-01', '69.50', 'P'],
    ['2023-01-01', '72.50', 'C'],
    ['2024-01-01', '74.30', 'P'],
    ['2025-01-01', '75.60', 'P'],
    ['2026-01-01', '76.60', 'P'],
  ]),
  rate('urssaf.night.elsewhere', 'euro', [
    ['2022-01-01', '51.60', 'P', '2022-12-31'],
    ['2024-01-01', '55.10', 'P'],
    ['2025-01-01', '56.10', 'P'],
    ['2026-01-01', '56.80', 'P'],
  ]),
  rate('urssaf.meal.workplace', 'euro', [
    ['2024-01-01', '7.30', 'P', '2024-12-31'],
    ['2026-01-01', '7.50', 'P'],
  ]),
  rate('urssaf.meal.outside', 'euro', [
    ['2023-01-01', '9.90', 'P'],
    ['2024-01-01', '10.10', 'P', '2024-12-31'],
    ['2026-01-01', '10.40', 'P'],
  ]),
  rate('urssaf.longStay.fromFourthMonth', 'percent', [['2025-01-01', '15', 'P']]),
  rate('urssaf.longStay.fromTwentyFifthMonth', 'percent', [['2025-01-01', '30', 'P']]),
];
