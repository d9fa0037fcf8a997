/**
 * What amounts are expected to become after the last known value: the employer's own expectation, never a law. Rules:
 * docs/rules/projections.md.
 */
import {
  type CalendarDate,
  compareDecimals,
  type Decimal,
  decimal,
  isoDate,
  multiplyDecimals,
  yearOf,
} from '../kernel/index.ts';
import { KNOWN_UNTIL, type Rate } from './rate.ts';

/** So many percent a year, since a day, until the next one. */
export interface GrowthSince {
  readonly from: CalendarDate;
  /** Percent a year, 0 to `MOST_GROWTH`. */
  readonly percent: Decimal;
}

/** Oldest first. Before the first one amounts are carried flat. */
export type Growth = readonly GrowthSince[];

/** Amounts stay what they last were. */
export const FLAT: Growth = [];

/** Percent a year that is still an expectation; more is a slip of the keyboard. */
export const MOST_GROWTH = decimal(20);

/** Nobody budgets further: later years keep the amount of the last one. */
const MOST_YEARS = 50;

/** The same growth in every year that is not known yet; flat for none. */
export const growthOf = (percent: Decimal): Growth => (percent.units === 0 ? FLAT : [{ from: KNOWN_UNTIL, percent }]);

/** An amount of one year after the last known value, and by how much it grew on the year before. */
export interface GrownYear {
  readonly year: number;
  readonly percent: Decimal;
  readonly value: Decimal;
}

/**
 * The years by which a rate's last value, known until a day, has grown on another: each 1 January by the growth in force
 * on it. Empty for percentages, counts and durations, and for amounts that the law states for good.
 */
export function grownYears(
  rate: Rate,
  last: Decimal,
  knownUntil: CalendarDate,
  on: CalendarDate,
  growth: Growth,
): readonly GrownYear[] {
  if (growth.length === 0 || rate.unit !== 'euro' || rate.fixed === true) return [];
  const years: GrownYear[] = [];
  const first = yearOf(knownUntil) + 1;
  const until = Math.min(yearOf(on), yearOf(knownUntil) + MOST_YEARS);
  let value = last;
  for (let year = first; year <= until; year += 1) {
    const newYear = isoDate(year, 1, 1);
    const percent = growth.findLast(({ from }) => from <= newYear)?.percent;
    if (percent === undefined || percent.units === 0) continue;
    value = nextYear(value, percent);
    years.push({ year, percent, value });
  }
  return years;
}

const CENT = 2;
const WHOLE = decimal(100);

/** `amount × (100 + percent) %`, half-up to the cent, or as finely as the amount is printed. */
function nextYear(amount: Decimal, percent: Decimal): Decimal {
  const grown = { units: WHOLE.units * 10 ** percent.scale + percent.units, scale: percent.scale + CENT };
  return multiplyDecimals(amount, grown, Math.max(amount.scale, CENT));
}

/** Whether a growth can be one: none, or up to `MOST_GROWTH`. */
export const isGrowth = (percent: Decimal): boolean => percent.units >= 0 && compareDecimals(percent, MOST_GROWTH) <= 0;
