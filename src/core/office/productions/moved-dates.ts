/** The facts with a date changed, and its journeys where that takes them: what is shown before it is accepted. */
import { standsIn } from '#core/ground/calendar/index.ts';
import { followingOf } from '#core/office/logistics/index.ts';
import type { ProductionFacts } from './facts.ts';
import type { ProductionEvent } from './production.ts';

/** The date added, or in the place of the one with its id; what hangs on it follows as on the server. */
export function withEvent(facts: ProductionFacts, event: ProductionEvent): ProductionFacts {
  const before = facts.events.find(({ id }) => id === event.id);
  const after = { ...facts, events: [...facts.events.filter((one) => one !== before), event] };
  if (!before) return after;
  const { from, to } = standsIn(before, event);
  const was = facts.events.find(({ id }) => id === from);
  const is = after.events.find(({ id }) => id === to);
  if (!was || !is) return after;
  const { trips, costs } = followingOf({ before: was, after: is }, facts.trips, facts.approachCosts);
  return {
    ...after,
    trips: replacedBy(facts.trips, trips),
    approachCosts: replacedBy(facts.approachCosts, costs),
  };
}

/** How many trips and costs of these facts are not where they were. */
export function journeysBetween(before: ProductionFacts, after: ProductionFacts): { trips: number; costs: number } {
  return { trips: changed(before.trips, after.trips), costs: changed(before.approachCosts, after.approachCosts) };
}

interface Identified {
  readonly id: string;
}

function replacedBy<T extends Identified>(rows: readonly T[], moved: readonly T[]): readonly T[] {
  if (moved.length === 0) return rows;
  const known = new Map(moved.map((row) => [row.id, row]));
  return rows.map((row) => known.get(row.id) ?? row);
}

function changed<T extends Identified>(before: readonly T[], after: readonly T[]): number {
  const was = new Set(before);
  return after.filter((row) => !was.has(row)).length;
}
