/** Who waits for a place, by reasoned rank. Rule page: docs/rules/places.md. */
import { type Problem, problem } from '#core/kernel/index.ts';
import type { TraineeStatus } from './enrolment.ts';
import type { Places, Pool } from './places.ts';

export const WAITING_STATES = ['waiting', 'offered', 'taken', 'declined', 'removed'] as const;
export type WaitingState = (typeof WAITING_STATES)[number];

export interface WaitingPlace {
  readonly id: string;
  /** Null: for whichever pool has a place. */
  readonly poolId: string | null;
  readonly personId: string | null;
  readonly applicationId: string | null;
  readonly name: string;
  /** What somebody is, when the application says so: pools do not take everybody. */
  readonly status: TraineeStatus | null;
  readonly rank: number;
  readonly reason: string;
  readonly state: WaitingState;
}

const waits = ({ state }: WaitingPlace): boolean => state === 'waiting';
const byRank = (a: WaitingPlace, b: WaitingPlace): number => a.rank - b.rank || (a.id < b.id ? -1 : 1);

const fits = (one: WaitingPlace, pool: Pool): boolean =>
  (one.poolId === null || one.poolId === pool.id) &&
  (one.status === null || pool.statuses.length === 0 || pool.statuses.includes(one.status));

/** Those who wait for a place of this pool, first in rank first. */
export const waitingFor = (pool: Pool, list: readonly WaitingPlace[]): readonly WaitingPlace[] =>
  list.filter((one) => waits(one) && fits(one, pool)).sort(byRank);

export interface Proposal {
  readonly poolId: string;
  readonly waitingId: string;
}

/** Who comes next for each free place, pool by pool in their order; nobody twice. */
export function nextInLine(pools: readonly Pool[], places: Places, list: readonly WaitingPlace[]): readonly Proposal[] {
  const named = new Map(pools.map((pool) => [pool.id, pool]));
  const proposed = new Set<string>();
  // Pools that may borrow the same place both count it as free.
  let left = places.free;
  return places.pools.flatMap(({ poolId, free }) => {
    const next = waitingFor(named.get(poolId)!, list)
      .filter(({ id }) => !proposed.has(id))
      .slice(0, Math.min(free, left));
    left -= next.length;
    for (const { id } of next) proposed.add(id);
    return next.map(({ id }) => ({ poolId, waitingId: id }));
  });
}

/** Who is ranked before somebody in this pool and would be passed over. */
export const passedOver = (chosen: WaitingPlace, pool: Pool, list: readonly WaitingPlace[]): readonly WaitingPlace[] =>
  waitingFor(pool, list).filter((one) => one.id !== chosen.id && byRank(one, chosen) < 0);

/** Two at the same rank for the same places, or nobody behind a rank. */
export function waitingProblems(pools: readonly Pool[], list: readonly WaitingPlace[]): readonly Problem[] {
  const found: Problem[] = [];
  for (const one of list) {
    if (one.personId === null && one.applicationId === null) {
      found.push(problem('waiting.nobody', 'blocking', { rank: one.rank }, [`waiting/${one.id}`]));
    }
  }
  const twice = new Set<string>();
  for (const pool of pools) {
    const line = waitingFor(pool, list);
    line.forEach((one, index) => {
      const before = line[index - 1];
      if (before?.rank !== one.rank || twice.has(one.id)) return;
      twice.add(one.id);
      const facts = { rank: one.rank, first: before.name, second: one.name };
      found.push(problem('waiting.rank-twice', 'warning', facts, [`waiting/${one.id}`]));
    });
  }
  return found;
}
