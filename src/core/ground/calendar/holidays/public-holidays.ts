/** French public holidays, wherever the work is done. Rule page: docs/rules/cohort-calendar.md. */
import { addDays, type CalendarDate, isoDate, type Sentence, yearOf } from '#core/kernel/index.ts';
import type { Confidence } from '#core/rates/index.ts';
import { easterSunday } from './easter.ts';
import { HOLIDAY_KINDS, type HolidayId, type HolidayRule } from './rules.ts';
import type { HolidaySourceId } from './sources.ts';
import { type HolidayZone, type KeptHoliday, ZONES } from './zones.ts';

export interface PublicHoliday {
  readonly id: HolidayId;
  readonly day: CalendarDate;
  readonly name: Sentence;
  readonly confidence: Confidence;
  readonly source: HolidaySourceId;
  readonly onlyWith?: 'protestantChurch';
}

const dayIn = (year: number, rule: HolidayRule): CalendarDate =>
  'afterEaster' in rule ? addDays(easterSunday(year), rule.afterEaster) : isoDate(year, rule.month, rule.day);

const years = new Map<string, readonly PublicHoliday[]>();

function ofYear(zone: HolidayZone, year: number): readonly PublicHoliday[] {
  const key = `${zone} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const holidays = ZONES[zone].holidays.flatMap((kept) => happens(kept, year)).sort(byDay);
  years.set(key, holidays);
  return holidays;
}

const byDay = (a: PublicHoliday, b: PublicHoliday): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

function happens({ from, to, ...kept }: KeptHoliday, year: number): readonly PublicHoliday[] {
  const { name, on } = HOLIDAY_KINDS[kept.id];
  const day = dayIn(year, on);
  if ((from !== undefined && day < from) || (to !== undefined && day > to)) return [];
  return [{ ...kept, day, name }];
}

/**
 * The public holidays of a zone from one day to another, both included, in order; weekends too. Two may fall on one day
 * (Ascension on 8 May): both are there.
 */
export function publicHolidays(zone: HolidayZone, from: CalendarDate, to: CalendarDate): readonly PublicHoliday[] {
  const found: PublicHoliday[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const holiday of ofYear(zone, year)) if (from <= holiday.day && holiday.day <= to) found.push(holiday);
  }
  return found;
}

/** The holiday of a day in a zone (the first in the law's order of two), null on any other day. */
export const publicHolidayOn = (zone: HolidayZone, day: CalendarDate): PublicHoliday | null =>
  ofYear(zone, yearOf(day)).find((holiday) => holiday.day === day) ?? null;

export const isPublicHoliday = (zone: HolidayZone, day: CalendarDate): boolean => publicHolidayOn(zone, day) !== null;
