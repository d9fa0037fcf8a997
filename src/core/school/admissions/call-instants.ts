/** From the days of a call to the instants that decide. */
import {
  instantOf,
  type LocalDateTime,
  MINUTES_PER_DAY,
  MINUTES_PER_HOUR,
  wallClock,
} from '../../ground/calendar/index.ts';
import { addDays, type CalendarDate, date } from '../../kernel/index.ts';

export interface CallDays {
  readonly opensOn: CalendarDate;
  /** Inclusive: what arrives at its last instant is in time. */
  readonly closesOn: CalendarDate;
  /** IANA, such as `Europe/Paris`. */
  readonly zone: string;
}

/** ISO 8601 UTC. What arrives at `closesAt` itself is late. */
export interface CallInstants {
  readonly opensAt: string;
  readonly closesAt: string;
  readonly readingOpensAt: string;
}

/** So that whatever arrived in time has been stored before anybody reads. */
export const READING_WAITS_MINUTES = 10;
const EPOCH = date('1970-01-01');

/**
 * A call opens at the first instant of its first day and closes at the first instant of the day after its last one, on
 * its own clock: a closing day is as long as the day is there (23, 24 or 25 hours). Reading opens ten minutes later.
 * Throws RangeError when there is no such zone. Rule: docs/rules/admissions.md.
 */
export function callInstants({ opensOn, closesOn, zone }: CallDays): CallInstants {
  const closes = firstInstant(addDays(closesOn, 1), zone);
  return {
    opensAt: isoOf(firstInstant(opensOn, zone)),
    closesAt: isoOf(closes),
    readingOpensAt: isoOf(closes + READING_WAITS_MINUTES),
  };
}

/**
 * Minutes since 1970. Where the clock skips midnight the day begins when the clock goes on; where it repeats midnight,
 * at the first of the two.
 */
function firstInstant(day: CalendarDate, zone: string): number {
  const midnight = instantOf(`${day}T00:00` as LocalDateTime, zone);
  // A midnight that is skipped is read on the clock of before: what it shows then is past midnight already, on that day.
  if (wallClock(midnight, zone).startsWith(day)) return earliestOf(day, midnight, zone);
  return midnight + MINUTES_PER_HOUR;
}

function earliestOf(day: CalendarDate, from: number, zone: string): number {
  let first = from;
  while (wallClock(first - 1, zone).startsWith(day)) first -= 1;
  return first;
}

const isoOf = (minute: number): string => {
  const [days, rest] = [Math.floor(minute / MINUTES_PER_DAY), minute % MINUTES_PER_DAY];
  const two = (value: number) => String(value).padStart(2, '0');
  const day = addDays(EPOCH, days);
  return `${day}T${two(Math.floor(rest / MINUTES_PER_HOUR))}:${two(rest % MINUTES_PER_HOUR)}:00.000Z`;
};
