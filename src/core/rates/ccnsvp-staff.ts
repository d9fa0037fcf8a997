/**
 * Minimum pay of technicians and administration under the CCNSVP, grid of 1 December 2022. `hour` is one hour, `month`
 * 151.67 hours. Technicians: the common grid, then those of each annex, where the room's size or the tour counts.
 * Administration: `month1` … `month5` are the steps of seniority (less than 5 years, more than 5, 10, 15, 20).
 */
import { date } from '../kernel/index.ts';
import { CCNSVP_LAST_KNOWN } from './ccnsvp-artists.ts';
import { gridRates } from './grid.ts';
import type { Rate } from './rate.ts';

export const CCNSVP_TECHNICIAN_GRID = {
  'technician.executive2': 'hour:16.65 month:2524.88',
  'technician.executive3': 'hour:14.16 month:2147.59',
  'technician.supervisor': 'hour:13.25 month:2009.47',
  'technician.skilled1': 'hour:11.88 month:1802.64',
  'technician.skilled2': 'hour:11.36 month:1723.43',
  'technician.employee': 'hour:11.22 month:1701.34',

  'annex1.technician.executive.upTo200': 'hour:14.16 month:2147.59',
  'annex1.technician.executive.upTo500': 'hour:18.06 month:2738.80',
  'annex1.technician.executive.over500': 'hour:22.44 month:3404.14',
  'annex1.technician.supervisor.upTo200': 'hour:13.69 month:2076.84',
  'annex1.technician.supervisor.upTo500': 'hour:14.85 month:2252.02',
  'annex1.technician.supervisor.over500': 'hour:18.06 month:2738.80',
  'annex1.technician.skilled.upTo200': 'hour:12.45 month:1888.96',
  'annex1.technician.skilled.upTo500': 'hour:12.45 month:1888.96',
  'annex1.technician.skilled.over500': 'hour:14.38 month:2181.27',
  'annex1.technician.employee.upTo200': 'hour:11.57 month:1754.16',
  'annex1.technician.employee.upTo500': 'hour:11.57 month:1754.16',
  'annex1.technician.employee.over500': 'hour:12.12 month:1838.18',
  'annex1.wardrobe.executive': 'hour:15.99 month:2425.51',
  'annex1.wardrobe.supervisor': 'hour:14.84 month:2250.33',
  'annex1.wardrobe.skilled': 'hour:13.69 month:2076.84',
  'annex1.wardrobe.employee': 'hour:12.45 month:1888.96',
  'annex1.frontOfHouse.employee': 'hour:11.22',
  'annex1.frontOfHouse.usher': 'service:33.65',
  'annex1.frontOfHouse.cashier': 'month:1701.34',

  'annex2.technician.executive2': 'hour:18.35 month:2783.27',
  'annex2.technician.executive2.small': 'hour:16.65 month:2525.57',
  'annex2.technician.supervisor': 'hour:15.52 month:2353.76',
  'annex2.technician.supervisor.small': 'hour:13.25 month:2010.14',
  'annex2.technician.skilled1': 'hour:12.97 month:1967.18',
  'annex2.technician.skilled1.small': 'hour:11.89 month:1803.07',
  'annex2.technician.skilled2': 'hour:12.12 month:1838.69',
  'annex2.technician.skilled2.small': 'hour:11.54 month:1750.08',

  'annex3.technicalDirector.medium': 'hour:22.55 hourLate:24.80 month:3419.58 monthLate:3517.35',
  'annex3.technicalDirector.large': 'hour:23.45 hourLate:25.79 month:3556.24 monthLate:3657.91',
  'annex3.stageManager.small': 'hour:16.99 hourLate:18.69 month:2577.15 monthLate:2650.83',
  'annex3.stageManager.medium': 'hour:21.42 hourLate:23.56 month:3249.17 monthLate:3342.06',
  'annex3.stageManager.large': 'hour:22.27 hourLate:24.50 month:3377.79 monthLate:3474.36',
  'annex3.showCaller.small': 'hour:16.32 hourLate:17.96 month:2475.86 monthLate:2546.65',
  'annex3.showCaller.medium': 'hour:18.13 hourLate:19.94 month:2749.17 monthLate:2827.77',
  'annex3.showCaller.large': 'hour:18.85 hourLate:20.73 month:2858.49 monthLate:2940.22',
  'annex3.headMachinist.small': 'hour:16.43 hourLate:18.07 month:2491.94 monthLate:2563.19',
  'annex3.headMachinist.medium': 'hour:18.06 hourLate:19.87 month:2739.53 monthLate:2817.85',
  'annex3.headMachinist.large': 'hour:18.79 hourLate:20.67 month:2850.46 monthLate:2931.95',
  'annex3.operator.small': 'hour:14.72 hourLate:16.20 month:2233.10 monthLate:2296.95',
  'annex3.operator.medium': 'hour:16.20 hourLate:17.82 month:2456.57 monthLate:2526.80',
  'annex3.operator.large': 'hour:16.84 hourLate:18.53 month:2554.64 monthLate:2627.68',
  'annex3.soleOperator.small': 'hour:13.03 hourLate:14.33 month:1975.86 monthLate:2032.35',
  'annex3.skilled1.small': 'hour:12.17 hourLate:13.39 month:1845.64 monthLate:1898.41',
  'annex3.skilled1.medium': 'hour:13.40 hourLate:14.74 month:2032.14 monthLate:2090.24',
  'annex3.skilled1.large': 'hour:13.94 hourLate:15.33 month:2114.13 monthLate:2174.57',
  'annex3.skilled2.small': 'hour:11.96 hourLate:13.15 month:1813.49 monthLate:1865.34',
  'annex3.skilled2.medium': 'hour:13.31 hourLate:14.64 month:2019.28 monthLate:2077.01',
  'annex3.skilled2.large': 'hour:13.85 hourLate:15.24 month:2101.27 monthLate:2161.35',
  'annex3.employee.small': 'hour:11.85 hourLate:13.04 month:1797.41 monthLate:1848.80',
  'annex3.employee.medium': 'hour:13.09 hourLate:14.40 month:1985.51 monthLate:2042.27',
  'annex3.employee.large': 'hour:13.61 hourLate:14.97 month:2064.29 monthLate:2123.30',
  'annex3.costumeDesigner.small': 'hour:16.65 hourLate:18.32 month:2525.70 monthLate:2597.91',
  'annex3.costumeDesigner.medium': 'hour:18.51 hourLate:20.36 month:2807.05 monthLate:2887.30',
  'annex3.costumeDesigner.large': 'hour:19.25 hourLate:21.17 month:2919.59 monthLate:3003.06',
  'annex3.headDresser.small': 'hour:13.25 hourLate:14.58 month:2009.63 monthLate:2067.09',
  'annex3.headDresser.medium': 'hour:14.72 hourLate:16.20 month:2233.10 monthLate:2296.95',
  'annex3.headDresser.large': 'hour:15.31 hourLate:16.84 month:2321.52 monthLate:2387.89',
  'annex3.seniorCostumeMaker.small': 'hour:11.91 hourLate:13.11 month:1807.06 monthLate:1858.72',
  'annex3.seniorCostumeMaker.medium': 'hour:13.23 hourLate:14.55 month:2006.41 monthLate:2063.77',
  'annex3.seniorCostumeMaker.large': 'hour:13.74 hourLate:15.11 month:2083.58 monthLate:2143.15',
  'annex3.costumeMaker.small': 'hour:11.61 hourLate:12.77 month:1760.25 monthLate:1810.57',
  'annex3.costumeMaker.medium': 'hour:12.34 hourLate:13.57 month:1871.37 monthLate:1924.87',
  'annex3.costumeMaker.large': 'hour:12.84 hourLate:14.12 month:1946.92 monthLate:2002.59',
  'annex3.dresser.small': 'hour:11.22 hourLate:12.34 month:1701.69 monthLate:1750.34',
  'annex3.dresser.medium': 'hour:12.22 hourLate:13.44 month:1853.69 monthLate:1906.68',
  'annex3.dresser.large': 'hour:12.71 hourLate:13.98 month:1927.63 monthLate:1982.74',
  'annex3.catering.executive1': 'hour:19.73 month:2991.87 hourShort:21.7',
  'annex3.catering.executive2': 'hour:16.25 month:2464.56 hourShort:17.87',
  'annex3.catering.executive3': 'hour:13.95 month:2115.69 hourShort:15.34',
  'annex3.catering.supervisor.step1': 'hour:11.91 month:1807.02 hourShort:13.11',
  'annex3.catering.supervisor.step2': 'hour:12.10 month:1835.96 hourShort:13.32',
  'annex3.catering.skilled1.step1': 'hour:11.69 month:1773.26 hourShort:12.86',
  'annex3.catering.skilled1.step2': 'hour:11.79 month:1787.73 hourShort:12.97',
  'annex3.catering.skilled2.step1': 'hour:11.39 month:1728.25 hourShort:12.53',
  'annex3.catering.skilled2.step2': 'hour:11.54 month:1750.75 hourShort:12.7',
  'annex3.catering.employee.step1': 'hour:11.21 month:1700.92 hourShort:12.34',
  'annex3.catering.employee.step2': 'hour:11.31 month:1715.38 hourShort:12.44',

  'tour.technician.executive2': 'hour:19.26 month:2920.72',
  'tour.technician.supervisor': 'hour:16.43 month:2491.20',
  'tour.technician.skilled1': 'hour:14.16 month:2147.58',
  'tour.technician.skilled2': 'hour:13.03 month:1975.79',

  'annex5.technician.executive1': 'hour:22.49 month:3411.21',
  'annex5.technician.executive2': 'hour:18.53 month:2810.84',
  'annex5.technician.executive3': 'hour:14.50 month:2199.35',
  'annex5.technician.supervisor': 'hour:13.58 month:2059.75',
  'annex5.technician.skilled1': 'hour:12.06 month:1829.05',
  'annex5.technician.skilled2': 'hour:11.43 month:1734.10',
  'annex5.technician.employee': 'hour:11.22 month:1701.34',
} as const;

export const CCNSVP_ADMINISTRATION_GRID = {
  'administration.executive1': 'month1:3399.76 month2:3399.76 month3:3399.76 month4:3399.76 month5:3399.76',
  'administration.executive2': 'month1:2692.00 month2:2803.04 month3:2914.11 month4:3025.16 month5:3136.22',
  'administration.executive3': 'month1:2361.32 month2:2472.39 month3:2583.44 month4:2694.49 month5:2805.54',
  'administration.supervisor': 'month1:1994.43 month2:2066.62 month3:2144.36 month4:2207.67 month5:2272.08',
  'administration.skilled1': 'month1:1803.07 month2:1856.64 month3:1910.20 month4:1956.44 month5:2014.19',
  'administration.skilled2': 'month1:1706.91 month2:1734.76 month3:1783.97 month4:1786.09 month5:1817.44',
  'administration.employee': 'month1:1701.34 month2:1706.93 month3:1712.53 month4:1718.12 month5:1723.71',
} as const;

export type CcnsvpTechnicianJob = keyof typeof CCNSVP_TECHNICIAN_GRID;
export type CcnsvpAdministrationJob = keyof typeof CCNSVP_ADMINISTRATION_GRID;

const STARTS = date('2022-12-01');

/** What is paid on top of the grid, or instead of it. */
const OTHER: readonly Rate[] = [
  { id: 'ccnsvp.staff.monthlyHours', unit: 'hours', values: [{ from: STARTS, value: '151.67', confidence: 'C' }] },
  { id: 'ccnsvp.frontOfHouse.serviceHours', unit: 'hours', values: [{ from: STARTS, value: '3', confidence: 'C' }] },
  { id: 'ccnsvp.longContract.months', unit: 'count', values: [{ from: STARTS, value: '3', confidence: 'C' }] },
  {
    id: 'ccnsvp.technician.longDay.amplitude',
    unit: 'hours',
    values: [{ from: STARTS, value: '10', confidence: 'C' }],
  },
  { id: 'ccnsvp.technician.longDay.hours', unit: 'hours', values: [{ from: STARTS, value: '8', confidence: 'C' }] },
  {
    id: 'ccnsvp.technician.longDay.uplift',
    unit: 'percent',
    values: [{ from: STARTS, value: '25', confidence: 'C' }],
  },
];

const ALLOWANCES = {
  'annex1.firePlay': 'technician:19.61 stageManager:26.50',
  'annex1.meal': 'day:15.37',
  'annex1.workClothes': 'day:1.06',
  'annex2.bulkyInstrument': 'trip:11.96',
  'annex4.promotionalShow': 'performance:114.43',
  'annex4.ownClothes': 'day:8.65 evening:11.98',
  'annex4.ownClothesCeiling': 'day:254.97',
  'annex6.creationSupervision': 'performance:226.56',
} as const;

export const CCNSVP_STAFF: readonly Rate[] = [
  ...gridRates(
    'ccnsvp',
    { ...CCNSVP_TECHNICIAN_GRID, ...CCNSVP_ADMINISTRATION_GRID, ...ALLOWANCES },
    { from: STARTS, knownUntil: () => CCNSVP_LAST_KNOWN },
  ),
  ...OTHER,
];
