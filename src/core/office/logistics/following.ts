/** A date that moves takes its journeys along, with their nights, meals and fares. Rules: docs/rules/journeys.md. */
import { addLocalDays, dayOf, type MovedDate } from '#core/ground/calendar/index.ts';
import { addDays, daysBetween } from '#core/kernel/index.ts';
import type { ApproachCost, Trip } from '#core/office/productions/index.ts';

export type FollowingTrip = Pick<Trip, 'id' | 'eventId' | 'leavesAt' | 'returnsAt'>;
export type FollowingCost = Pick<ApproachCost, 'id' | 'tripId' | 'on'>;

export interface Following<T extends FollowingTrip, C extends FollowingCost> {
  /** As they become. Only those that change. */
  readonly trips: readonly T[];
  readonly costs: readonly C[];
}

/**
 * The whole days by which a date's journeys move. Hours are nobody's to guess: a train keeps its hour. A date of which
 * only the beginning changes is longer or shorter, it has not moved.
 */
export function daysMoved({ before, after }: MovedDate): number {
  if (before.id === after.id && before.endsAt === after.endsAt) return 0;
  return daysBetween(dayOf(before.startsAt), dayOf(after.startsAt));
}

/**
 * The trips linked to a date that moves, and the costs of those trips, as they become: by as many days as the date, at
 * their own hours, linked to the date that stands in its place. Moving there and back changes nothing; nights and meals
 * stay as many. Rows of no trip, and trips of other dates, stay where they are.
 */
export function followingOf<T extends FollowingTrip, C extends FollowingCost>(
  moved: MovedDate,
  trips: readonly T[],
  costs: readonly C[],
): Following<T, C> {
  const days = daysMoved(moved);
  if (days === 0 && moved.before.id === moved.after.id) return { trips: [], costs: [] };
  const linked = trips.filter(({ eventId }) => eventId === moved.before.id);
  const ids = new Set(linked.map(({ id }) => id));
  return {
    trips: linked.map((trip) => ({
      ...trip,
      eventId: moved.after.id,
      leavesAt: addLocalDays(trip.leavesAt, days),
      returnsAt: addLocalDays(trip.returnsAt, days),
    })),
    costs:
      days === 0
        ? []
        : costs
            .filter(({ tripId }) => tripId !== null && ids.has(tripId))
            .map((cost) => ({ ...cost, on: addDays(cost.on, days) })),
  };
}
