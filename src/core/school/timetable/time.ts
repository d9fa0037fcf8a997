/** Clock times and weeks as the timetable counts them: whole minutes. */
import { MINUTES_PER_HOUR } from '#core/ground/calendar/index.ts';
import {
  addDays,
  type CalendarDate,
  type Decimal,
  decimal,
  divideDecimals,
  multiplyDecimals,
  normalise,
  roundDecimal,
  weekday,
} from '#core/kernel/index.ts';
import type { ClockTime, HalfDay } from './facts.ts';

/** Minutes after midnight. */
export function minuteOf(time: ClockTime): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * MINUTES_PER_HOUR + Number(minutes);
}

export function clockTime(minute: number): ClockTime {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${pad(Math.floor(minute / MINUTES_PER_HOUR))}:${pad(minute % MINUTES_PER_HOUR)}`;
}

export const lengthOf = ({ from, to }: Pick<HalfDay, 'from' | 'to'>): number => minuteOf(to) - minuteOf(from);

export const overlaps = (a: Pick<HalfDay, 'from' | 'to'>, b: Pick<HalfDay, 'from' | 'to'>): boolean =>
  a.from < b.to && b.from < a.to;

/** The Monday of the week. */
export const weekOf = (day: CalendarDate): CalendarDate => addDays(day, 1 - weekday(day));

/** Minutes as hours that a sentence can say: 3.5, rounded to a hundredth. */
export const hours = (minutes: number): Decimal =>
  normalise(divideDecimals(decimal(minutes), decimal(MINUTES_PER_HOUR), 2) ?? decimal(0));

/** The other way round, to the minute. */
export const minutesOf = (time: Decimal): number =>
  roundDecimal(multiplyDecimals(time, decimal(MINUTES_PER_HOUR), time.scale), 0).units;
