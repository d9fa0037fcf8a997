/**
 * Calendar days as `YYYY-MM-DD`, without clock or time zone. The arithmetic is the proleptic Gregorian calendar on
 * day numbers counted from 1970-01-01, so that it is the same in every browser and on every server.
 */
export type CalendarDate = string & { readonly __calendarDate: true };
/** `YYYY-MM` */
export type CalendarMonth = string & { readonly __calendarMonth: true };

export const MONTHS_PER_YEAR = 12;
export const DAYS_PER_WEEK = 7;
export const HOURS_PER_DAY = 24;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a calendar day; null when there is no such day. */
export function parseDate(text: string): CalendarDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as CalendarDate;
}

/** For constants and rows already checked. Throws RangeError otherwise. */
export function date(text: string): CalendarDate {
  const parsed = parseDate(text);
  if (parsed === null) throw new RangeError(`not a calendar day: ${text}`);
  return parsed;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, 1…12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));
export const monthNumberOf = (day: CalendarDate): number => Number(day.slice(5, 7));
export const dayOfMonth = (day: CalendarDate): number => Number(day.slice(8, 10));
export const monthOf = (day: CalendarDate): CalendarMonth => day.slice(0, 7) as CalendarMonth;
export const firstOfMonth = (day: CalendarDate): CalendarDate => `${day.slice(0, 7)}-01` as CalendarDate;

export function lastOfMonth(day: CalendarDate): CalendarDate {
  return `${day.slice(0, 7)}-${daysInMonth(yearOf(day), monthNumberOf(day))}` as CalendarDate;
}

/** Days since 1970-01-01 (civil-from-days algorithm; years start in March so that leap days come last). */
export function dayNumber(day: CalendarDate): number {
  const month = monthNumberOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(day) - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function fromDayNumber(number: number): CalendarDate {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDate(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

export function isoDate(year: number, month: number, day: number): CalendarDate {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

export function addDays(day: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(day) + days);
}

/** Whole days from `from` to `to`; 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day `months` later, or the last of that month when it is shorter. */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const index = yearOf(day) * MONTHS_PER_YEAR + monthNumberOf(day) - 1 + months;
  const year = Math.floor(index / MONTHS_PER_YEAR);
  const month = (index % MONTHS_PER_YEAR) + 1;
  return isoDate(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: CalendarDate): number {
  const offset = (dayNumber(day) + 3) % DAYS_PER_WEEK;
  return (offset < 0 ? offset + DAYS_PER_WEEK : offset) + 1;
}

/** Whose clock it is, as people say it: `Paris` for `Europe/Paris`. */
export const placeOfZone = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
