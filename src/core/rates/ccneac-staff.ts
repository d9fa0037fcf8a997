/**
 * Minimum pay of non-artists under the CCNEAC: nine groups of twelve steps, for 151.40 hours a month. June 2023 as printed.
 * June 2024 is derived: 60 euros more on step 1, then 3 % of step 1 for each step, as the agreement's own grid is built.
 */
import {
  add,
  date,
  dec,
  decimal,
  euros,
  type Money,
  moneyText,
  multiplyDecimals,
  parseMoney,
  percentOf,
} from '../kernel/index.ts';
import type { Rate } from './rate.ts';

const JUNE_2023 = date('2023-06-01');
const JUNE_2024 = date('2024-06-01');
const STEP_PERCENT = dec('3');
const RAISE_2024 = euros(60_00);

const PRINTED_2023: readonly string[] = [
  '3435.87 3538.95 3642.02 3745.10 3848.17 3951.25 4054.33 4157.40 4260.48 4363.55 4466.63 4569.71',
  '2674.91 2755.16 2835.40 2915.65 2995.90 3076.15 3156.39 3236.64 3316.89 3397.14 3477.38 3557.63',
  '2462.44 2536.31 2610.19 2684.06 2757.93 2831.81 2905.68 2979.55 3053.43 3127.30 3201.17 3275.05',
  '2264.51 2332.45 2400.38 2468.32 2536.25 2604.19 2672.12 2740.06 2807.99 2875.93 2943.86 3011.80',
  '1931.44 1989.38 2047.33 2105.27 2163.21 2221.16 2279.10 2337.04 2394.99 2452.93 2510.87 2568.82',
  '1810.99 1865.32 1919.65 1973.98 2028.31 2082.64 2136.97 2191.30 2245.63 2299.96 2354.29 2408.62',
  '1751.69 1804.24 1856.79 1909.34 1961.89 2014.44 2066.99 2119.54 2172.10 2224.65 2277.20 2329.75',
  '1724.42 1776.15 1827.89 1879.62 1931.35 1983.08 2034.82 2086.55 2138.28 2190.01 2241.75 2293.48',
  '1710.58 1761.90 1813.21 1864.53 1915.85 1967.17 2018.48 2069.80 2121.12 2172.44 2223.75 2275.07',
];

function stepFrom(first: Money, step: number): Money {
  return add(first, percentOf(first, multiplyDecimals(STEP_PERCENT, decimal(step - 1), 0)));
}

const GRID: readonly Rate[] = PRINTED_2023.flatMap((row, index) => {
  const steps = row.split(' ');
  const first = parseMoney(steps[0]!)!;
  return steps.map(
    (value, column): Rate => ({
      id: `ccneac.staff.group${index + 1}.step${column + 1}`,
      unit: 'euro',
      values: [
        { from: JUNE_2023, value, confidence: 'C' },
        { from: JUNE_2024, value: moneyText(stepFrom(add(first, RAISE_2024), column + 1)), confidence: 'D' },
      ],
    }),
  );
});

/** Title VI and article X.4 (hours, calls, night), and the allowances of the agreement of April 2023. */
const OTHER: readonly Rate[] = [
  { id: 'ccneac.staff.monthlyHours', unit: 'hours', values: [{ from: JUNE_2023, value: '151.40', confidence: 'C' }] },
  { id: 'ccneac.staff.shortestCall', unit: 'hours', values: [{ from: JUNE_2023, value: '3.5', confidence: 'C' }] },
  { id: 'ccneac.staff.nightUplift', unit: 'percent', values: [{ from: JUNE_2023, value: '15', confidence: 'C' }] },
  { id: 'ccneac.staff.overtimeUplift', unit: 'percent', values: [{ from: JUNE_2023, value: '25', confidence: 'C' }] },
  {
    id: 'ccneac.staff.overtimeUplift.beyond',
    unit: 'percent',
    values: [{ from: JUNE_2023, value: '50', confidence: 'C' }],
  },
  ...(
    [
      ['basket', '10.76'],
      ['equipment', '1.59'],
      ['dressedFire', '13.30'],
      ['actingPart', '17.51'],
      ['choirFire', '61.14'],
    ] as const
  ).map(
    ([name, value]): Rate => ({
      id: `ccneac.allowance.${name}`,
      unit: 'euro',
      values: [{ from: JUNE_2023, value, confidence: 'C' }],
      knownUntil: date('2024-05-31'),
    }),
  ),
];

export const CCNEAC_STAFF: readonly Rate[] = [...GRID, ...OTHER];
