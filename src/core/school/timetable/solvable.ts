/** What the solver is given: what has been taught and announced stays, and nothing new is put before a day. */
import type { CalendarDate } from '#core/kernel/index.ts';
import { keyOf, type Session, type TimetableFacts } from './facts.ts';

/** Sessions before `from` are locked; half-days before it are left out where nothing stands. */
export function solvableFrom(facts: TimetableFacts, sessions: readonly Session[], from: CalendarDate): TimetableFacts {
  const standing = sessions.filter(({ locked, date }) => locked || date < from);
  const occupied = new Set(standing.map(keyOf));
  return {
    ...facts,
    halfDays: facts.halfDays.filter((halfDay) => halfDay.date >= from || occupied.has(keyOf(halfDay))),
    locked: standing.map((session) => ({ ...session, locked: true })),
  };
}

/** From when a proposal places unless somebody says otherwise: today, or the whole calendar when it is over. */
export function usualStart(facts: TimetableFacts, today: CalendarDate): CalendarDate {
  const last = facts.halfDays.at(-1)?.date;
  const first = facts.halfDays[0]?.date ?? today;
  return last === undefined || last < today || first > today ? first : today;
}
