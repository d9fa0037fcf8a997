import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addLocalDays, dayOf, localDateTime, type MovedDate } from '#core/ground/calendar/index.ts';
import { date, daysBetween } from '#core/kernel/index.ts';
import { entitlements } from './entitlement.ts';
import { daysMoved, followingOf } from './following.ts';

const hours = (id: string, from: string, to: string) => ({
  id,
  startsAt: localDateTime(from),
  endsAt: localDateTime(to),
});
const albi = hours('albi', '2026-10-05T20:30', '2026-10-05T22:00');
const trip = (id: string, eventId: string | null, leaves: string, returns: string) => ({
  id,
  eventId,
  leavesAt: localDateTime(leaves),
  returnsAt: localDateTime(returns),
});
const TRIPS = [
  trip('lucile', 'albi', '2026-10-05T14:00', '2026-10-06T12:00'),
  trip('van', 'albi', '2026-10-04T08:15', '2026-10-06T19:45'),
  trip('castres', 'castres', '2026-10-05T14:00', '2026-10-06T12:00'),
  trip('scouting', null, '2026-10-05T14:00', '2026-10-06T12:00'),
];
const cost = (id: string, tripId: string | null, on: string) => ({ id, tripId, on: date(on) });
const COSTS = [
  cost('night', 'lucile', '2026-10-05'),
  cost('fare', 'van', '2026-10-04'),
  cost('other night', 'castres', '2026-10-05'),
  cost('of no trip', null, '2026-10-05'),
];
const movedTo = (from: string, to: string): MovedDate => ({ before: albi, after: hours('albi', from, to) });

describe('a date that moves', () => {
  it('takes its own journeys and their costs along, and no others', () => {
    const { trips, costs } = followingOf(movedTo('2026-10-08T20:30', '2026-10-08T22:00'), TRIPS, COSTS);
    expect(trips.map(({ id, leavesAt, returnsAt }) => [id, leavesAt, returnsAt])).toEqual([
      ['lucile', '2026-10-08T14:00', '2026-10-09T12:00'],
      ['van', '2026-10-07T08:15', '2026-10-09T19:45'],
    ]);
    expect(costs.map(({ id, on }) => [id, on])).toEqual([
      ['night', '2026-10-08'],
      ['fare', '2026-10-07'],
    ]);
  });

  it('moves no journey within its day, nor when only its beginning or its end changes', () => {
    for (const [from, to] of [
      ['2026-10-05T18:00', '2026-10-05T19:30'],
      ['2026-10-04T20:30', '2026-10-05T22:00'],
      ['2026-10-05T20:30', '2026-10-06T22:00'],
    ] as const) {
      expect(followingOf(movedTo(from, to), TRIPS, COSTS)).toEqual({ trips: [], costs: [] });
    }
  });

  it('that is replaced hands its journeys to the new date, at another hour of the same day too', () => {
    const after = hours('albi in May', '2027-05-14T20:30', '2027-05-14T22:00');
    const { trips } = followingOf({ before: albi, after }, TRIPS, COSTS);
    expect(trips[0]).toMatchObject({ eventId: 'albi in May', leavesAt: '2027-05-14T14:00' });
    const later = hours('matinée', '2026-10-05T15:00', '2026-10-05T16:30');
    const same = followingOf({ before: albi, after: later }, TRIPS, COSTS);
    expect(same.trips[0]).toMatchObject({ eventId: 'matinée', leavesAt: '2026-10-05T14:00' });
    expect(same.costs).toEqual([]);
  });
});

const minutes = fc.integer({ min: 0, max: 60 * 24 * 5 });
const shift = fc.integer({ min: -400, max: 400 });
const clock = (total: number) => {
  const pad = (n: number) => String(n).padStart(2, '0');
  const [day, rest] = [Math.floor(total / 1440), total % 1440];
  return addLocalDays(localDateTime(`2026-10-24T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`), day);
};
const anyMove = fc
  .tuple(minutes, minutes, shift, minutes, fc.boolean())
  .map(([start, length, days, hour, replaced]) => {
    const before = { id: 'albi', startsAt: clock(start), endsAt: clock(start + length) };
    const startsAt = addLocalDays(clock(start + hour), days);
    const after = { id: replaced ? 'new' : 'albi', startsAt, endsAt: addLocalDays(clock(start + hour + length), days) };
    return { before, after };
  });
const anyTrips = fc
  .array(fc.tuple(minutes, fc.integer({ min: 1, max: 60 * 24 * 5 }), fc.constantFrom('albi', 'castres', null)))
  .map((rows) =>
    rows.map(([leaves, away, eventId], index) => trip(`${index}`, eventId, clock(leaves), clock(leaves + away))),
  );
const costsOf = (trips: readonly (typeof TRIPS)[number][]) =>
  trips.flatMap((one) =>
    entitlements(one).map(({ on, component }, index) => ({ ...cost(`${one.id}/${index}`, one.id, on), component })),
  );
const applied = <T extends { readonly id: string }>(rows: readonly T[], changed: readonly T[]) =>
  rows.map((row) => changed.find(({ id }) => id === row.id) ?? row);

describe('whatever the move', () => {
  it('there and back is where everything was', () => {
    fc.assert(
      fc.property(anyMove, anyTrips, (moved, trips) => {
        const costs = costsOf(trips);
        const there = followingOf(moved, trips, costs);
        const then = { trips: applied(trips, there.trips), costs: applied(costs, there.costs) };
        const back = followingOf({ before: moved.after, after: moved.before }, then.trips, then.costs);
        expect(applied(then.trips, back.trips)).toEqual(trips);
        expect(applied(then.costs, back.costs)).toEqual(costs);
      }),
    );
  });

  it('nights and meals stay as many, each as far from its departure as before', () => {
    fc.assert(
      fc.property(anyMove, anyTrips, (moved, trips) => {
        const { trips: followers, costs } = followingOf(moved, trips, costsOf(trips));
        const due = (rows: typeof trips) => rows.flatMap((one) => entitlements(one).map(({ component }) => component));
        const linked = trips.filter(({ eventId }) => eventId === 'albi');
        expect(due([...followers])).toEqual(followers.length === 0 ? [] : due(linked));
        for (const one of costs) {
          const was = costsOf(trips).find(({ id }) => id === one.id)!;
          const [before, after] = [trips, followers].map((rows) => rows.find(({ id }) => id === one.tripId)!);
          expect(daysBetween(dayOf(after!.leavesAt), one.on)).toBe(daysBetween(dayOf(before!.leavesAt), was.on));
          expect(daysBetween(was.on, one.on)).toBe(daysMoved(moved));
        }
      }),
    );
  });
});
