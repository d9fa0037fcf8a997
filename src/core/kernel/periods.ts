import { addDays, type CalendarDate, type CalendarMonth, dayNumber, lastOfMonth, monthOf } from './dates.ts';

/** Both days belong to the period. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export const isPeriod = (period: Period): boolean => period.from <= period.to;

/** Calendar days in the period, both ends counted. */
export function daysIn(period: Period): number {
  return dayNumber(period.to) - dayNumber(period.from) + 1;
}

export function contains(period: Period, day: CalendarDate): boolean {
  return period.from <= day && day <= period.to;
}

export function overlap(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}

/** The period cut at the ends of months: what payslips and ceilings are counted by. */
export function byMonth(period: Period): readonly (Period & { readonly month: CalendarMonth })[] {
  const parts: (Period & { month: CalendarMonth })[] = [];
  let from = period.from;
  while (from <= period.to) {
    const end = lastOfMonth(from);
    const to = end < period.to ? end : period.to;
    parts.push({ from, to, month: monthOf(from) });
    from = addDays(to, 1);
  }
  return parts;
}

export function* eachDay(period: Period): Generator<CalendarDate> {
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) yield day;
}
