/** The legal limits that the calendar checks, in minutes or counts, on the day concerned. */
import { type CalendarDate, compareDecimals, dec, multiplyDecimals } from '#core/kernel/index.ts';
import { byId, rateAt, TRAVEL_ALLOWANCES, WORKING_TIME } from '#core/rates/index.ts';
import { MINUTES_PER_HOUR } from './clock.ts';

const RATES = byId([...WORKING_TIME, ...TRAVEL_ALLOWANCES]);
const SIXTY = dec(String(MINUTES_PER_HOUR));

function valueOn(id: string, day: CalendarDate) {
  const rate = RATES.get(id);
  if (!rate) throw new RangeError(`no such limit: ${id}`);
  const first = rate.values[0]!.from;
  return rateAt(rate, day < first ? first : day).value;
}

/** A limit in hours, as minutes. Days before the text we read are held to its first value. */
export const minutesOf = (id: string, day: CalendarDate): number => {
  const { units } = multiplyDecimals(valueOn(id, day), SIXTY, 0);
  return units;
};

/** A limit in days or a count. */
export function countOf(id: string, day: CalendarDate): number {
  const value = valueOn(id, day);
  if (compareDecimals(value, { units: value.units, scale: 0 }) !== 0) throw new RangeError(`not a count: ${id}`);
  return value.units;
}
