import { describe, expect, it } from 'vitest';
import { type EventState, localDateTime } from '#core/ground/calendar/index.ts';
import type { Trip } from '#core/office/productions/index.ts';
import { problemText } from '#core/words.ts';
import { dateProblems } from './date-problems.ts';

const trip = (id: string, leaves = '2026-10-05T14:00', returns = '2026-10-06T12:00'): Trip => ({
  id,
  positionId: `${id}'s position`,
  eventId: 'albi',
  leavesAt: localDateTime(leaves),
  returnsAt: localDateTime(returns),
  place: 'Albi',
  country: 'FR',
});
const found = (trips: readonly Trip[], state: EventState = 'confirmed', allDay = false) =>
  dateProblems(trips, {
    dateOf: (id) => ({
      id,
      state,
      allDay,
      startsAt: localDateTime(allDay ? '2026-10-05T00:00' : '2026-10-05T20:30'),
      endsAt: localDateTime(allDay ? '2026-10-05T23:59' : '2026-10-05T22:00'),
    }),
    positionName: (id) => id.toUpperCase(),
  });
const codes = (...asked: Parameters<typeof found>) => found(...asked).map(({ code }) => code);

describe('a journey and its date', () => {
  it('are at peace while the date stands within the journey, to the minute', () => {
    expect(codes([trip('a')])).toEqual([]);
    expect(codes([trip('a', '2026-10-05T20:30', '2026-10-05T22:00')])).toEqual([]);
  });

  it('warn once for a cancelled or postponed date, with everybody who travels for it', () => {
    const [cancelled, ...more] = found([trip('a'), trip('b')], 'cancelled');
    expect(more).toEqual([]);
    expect(cancelled).toMatchObject({
      code: 'approach.date-cancelled',
      severity: 'warning',
      at: ['trip/a', 'trip/b', 'event/albi'],
      facts: { place: 'Albi', on: '2026-10-05', count: 2 },
    });
    expect(problemText(cancelled!, 'fr')).toContain('la date est annulée');
    expect(problemText(cancelled!, 'en')).toContain('cancelled');
    expect(codes([trip('a')], 'postponed')).toEqual(['approach.date-postponed']);
  });

  it('warn of who leaves after the beginning, or returns before the end', () => {
    expect(codes([trip('late', '2026-10-05T20:31')])).toEqual(['approach.date-missed']);
    expect(codes([trip('early', '2026-10-05T14:00', '2026-10-05T21:59')])).toEqual(['approach.date-missed']);
    expect(found([trip('a'), trip('late', '2026-10-05T21:00')])[0]?.facts.position).toBe("LATE'S POSITION");
  });

  it('count whole days for a date without hours', () => {
    expect(codes([trip('a')], 'confirmed', true)).toEqual([]);
    expect(codes([trip('a', '2026-10-06T08:00')], 'confirmed', true)).toEqual(['approach.date-missed']);
  });

  it('say nothing of journeys of no date, or of one that is not known here', () => {
    expect(dateProblems([{ ...trip('a'), eventId: null }], { dateOf: () => undefined })).toEqual([]);
    expect(dateProblems([trip('a')], { dateOf: () => undefined })).toEqual([]);
  });
});
