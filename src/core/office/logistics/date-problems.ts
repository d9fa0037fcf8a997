/** Journeys against the dates they are made for: one that fell through, one that they miss. */
import { type CalendarEvent, dayOf } from '#core/ground/calendar/index.ts';
import { type Problem, problem } from '#core/kernel/index.ts';
import type { Trip } from '#core/office/productions/index.ts';

export type TravelledDate = Pick<CalendarEvent, 'id' | 'state' | 'startsAt' | 'endsAt' | 'allDay'>;

interface Dates {
  readonly dateOf?: (eventId: string) => TravelledDate | undefined;
  readonly positionName?: (positionId: string) => string;
}

const GONE = { cancelled: 'approach.date-cancelled', postponed: 'approach.date-postponed' } as const;

/**
 * Problems, each a warning: `approach.date-cancelled`, `approach.date-postponed` (once for a date, with every journey
 * made for it: tickets and rooms may still be cancelled), `approach.date-missed` (somebody leaves after the date has
 * begun, or returns before its end; whole days count for a date without hours).
 */
export function dateProblems(trips: readonly Trip[], { dateOf, positionName }: Dates): readonly Problem[] {
  const linked = Map.groupBy(trips, ({ eventId }) => eventId);
  return [...linked].flatMap(([eventId, own]) => {
    const event = eventId === null ? undefined : dateOf?.(eventId);
    if (!event) return [];
    const on = dayOf(event.startsAt);
    const { state } = event;
    if (state === 'cancelled' || state === 'postponed') {
      const at = [...own.map(({ id }) => `trip/${id}`), `event/${event.id}`];
      return [problem(GONE[state], 'warning', { place: own[0]!.place, on, count: own.length }, at)];
    }
    return own
      .filter((trip) => misses(trip, event))
      .map((trip) => {
        const position = positionName?.(trip.positionId) ?? trip.positionId;
        const at = [`trip/${trip.id}`, `event/${event.id}`];
        return problem('approach.date-missed', 'warning', { position, place: trip.place, on }, at);
      });
  });
}

function misses({ leavesAt, returnsAt }: Trip, { startsAt, endsAt, allDay }: TravelledDate): boolean {
  if (allDay) return dayOf(leavesAt) > dayOf(startsAt) || dayOf(returnsAt) < dayOf(endsAt);
  return leavesAt > startsAt || returnsAt < endsAt;
}
