/** Clock times of a place made comparable: what rest and amplitude are measured on, across zones and changes of the hour. */
import { addDays, type CalendarDate, dayNumber, parseDate } from '#core/kernel/index.ts';
import type { LocalDateTime } from './event.ts';

/** Minutes since 1970-01-01 00:00 UTC. */
export type Minute = number;

export const SECONDS_PER_MINUTE = 60;
export const MILLISECONDS_PER_MINUTE = 60_000;
export const MINUTES_PER_HOUR = 60;
export const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
const PATTERN = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** Reads `YYYY-MM-DDTHH:MM`; null when there is no such time. */
export function parseLocalDateTime(text: string): LocalDateTime | null {
  const match = PATTERN.exec(text);
  return match && parseDate(match[1]!) !== null ? (text as LocalDateTime) : null;
}

/** For constants and rows already checked. Throws RangeError otherwise. */
export function localDateTime(text: string): LocalDateTime {
  const parsed = parseLocalDateTime(text);
  if (parsed === null) throw new RangeError(`not a time of day: ${text}`);
  return parsed;
}

export const dayOf = (local: LocalDateTime): CalendarDate => local.slice(0, 10) as CalendarDate;

/** Minutes after midnight. */
export const minuteOfDay = (local: LocalDateTime): number =>
  Number(local.slice(11, 13)) * MINUTES_PER_HOUR + Number(local.slice(14, 16));

/** The clock time so many whole days later: how a series is copied, whatever the change of the hour between. */
export function addLocalDays(local: LocalDateTime, days: number): LocalDateTime {
  return `${addDays(dayOf(local), days)}${local.slice(10)}` as LocalDateTime;
}

const wallMinute = (local: LocalDateTime): Minute => dayNumber(dayOf(local)) * MINUTES_PER_DAY + minuteOfDay(local);

/**
 * The instant of a clock time in a zone. A time that the spring change skips is read with the offset before it; one that
 * the autumn change repeats is the first of the two. Throws RangeError when there is no such zone.
 */
export function instantOf(local: LocalDateTime, zone: string): Minute {
  const wall = wallMinute(local);
  const before = offsetAt(wall - MINUTES_PER_DAY, zone);
  const after = offsetAt(wall + MINUTES_PER_DAY, zone);
  if (before === after) return wall - before;
  const early = wall - Math.max(before, after);
  return offsetAt(early, zone) === Math.max(before, after) ? early : wall - Math.min(before, after);
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Minutes that the zone's clock is ahead of UTC. Whole hours are remembered: a calendar asks for few of them. */
function offsetAt(instant: Minute, zone: string): number {
  const hour = Math.floor(instant / MINUTES_PER_HOUR);
  const key = `${zone} ${hour}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = wallMinute(wallClock(hour * MINUTES_PER_HOUR, zone)) - hour * MINUTES_PER_HOUR;
  offsets.set(key, offset);
  return offset;
}

/** What the zone's clock shows at an instant. */
export function wallClock(instant: Minute, zone: string): LocalDateTime {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant * 60_000)) parts[type] = value;
  return `${parts.year!.padStart(4, '0')}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}` as LocalDateTime;
}

/** `7 h 30`, `11 h`: as schedules write a duration, in both languages. */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / MINUTES_PER_HOUR), minutes % MINUTES_PER_HOUR];
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}
