/**
 * Places by funding pool. A pool may keep its unused places, or lend them from a day on to another pool (or to any).
 * Only own places are lent, never borrowed ones, so that it does not matter in which order places are taken.
 * Rule page: docs/rules/places.md.
 */
import { type CalendarDate, type Problem, problem } from '#core/kernel/index.ts';
import { type Enrolment, holdsPlace, type TraineeStatus } from './enrolment.ts';

export const UNUSED_RULES = ['keep', 'transfer'] as const;

export interface Pool {
  readonly id: string;
  readonly name: string;
  /** Whom it takes; empty: everybody. */
  readonly statuses: readonly TraineeStatus[];
  readonly places: number;
  readonly unused: (typeof UNUSED_RULES)[number];
  readonly transferFrom: CalendarDate | null;
  /** Null: to any other pool. */
  readonly transferTo: string | null;
  /** Pools lend and are listed in this order. */
  readonly sortKey: string;
}

export interface PoolPlaces {
  readonly poolId: string;
  readonly places: number;
  /** Held now: offered, enrolled or completed. */
  readonly taken: number;
  /** Of the taken, how many stand on another pool's places. */
  readonly borrowed: number;
  /** Own places that others stand on. */
  readonly lent: number;
  /** How many more may be taken here today, borrowing included. Pools that may borrow the same place both count it. */
  readonly free: number;
  /** Of the free, how many would be borrowed. */
  readonly freeBorrowed: number;
  /** Taken without any place to stand on. */
  readonly over: number;
}

export interface Places {
  readonly pools: readonly PoolPlaces[];
  readonly places: number;
  readonly taken: number;
  readonly free: number;
}

type Held = Pick<Enrolment, 'poolId' | 'state'>;

const byKey = (a: Pool, b: Pool): number =>
  a.sortKey < b.sortKey || (a.sortKey === b.sortKey && a.id < b.id) ? -1 : 1;

const lends = (pool: Pool, on: CalendarDate): boolean =>
  pool.unused === 'transfer' && pool.transferFrom !== null && pool.transferFrom <= on;

const lendsTo = (lender: Pool, borrower: string, on: CalendarDate): boolean =>
  lends(lender, on) && lender.id !== borrower && (lender.transferTo === null || lender.transferTo === borrower);

/** What is taken and free in each pool on a day. */
export function placesByPool(pools: readonly Pool[], enrolments: readonly Held[], on: CalendarDate): Places {
  const sorted = [...pools].sort(byKey);
  const taken = new Map(sorted.map(({ id }) => [id, 0]));
  for (const { poolId, state } of enrolments) {
    if (holdsPlace(state)) taken.set(poolId, (taken.get(poolId) ?? 0) + 1);
  }
  const own = (pool: Pool) => taken.get(pool.id) ?? 0;
  const spare = new Map(sorted.map((pool) => [pool.id, Math.max(0, pool.places - own(pool))]));
  const lent = new Map<string, number>();
  const borrowed = new Map<string, number>();
  // Who lends to one pool alone is asked before who lends to any, so that nobody goes without while a place is left.
  const lenders = [...sorted].sort((a, b) => Number(a.transferTo === null) - Number(b.transferTo === null));
  for (const borrower of sorted) {
    let needed = Math.max(0, own(borrower) - borrower.places);
    for (const lender of lenders) {
      if (needed === 0) break;
      if (!lendsTo(lender, borrower.id, on)) continue;
      const given = Math.min(needed, spare.get(lender.id)!);
      spare.set(lender.id, spare.get(lender.id)! - given);
      lent.set(lender.id, (lent.get(lender.id) ?? 0) + given);
      borrowed.set(borrower.id, (borrowed.get(borrower.id) ?? 0) + given);
      needed -= given;
    }
  }
  const states = sorted.map((pool): PoolPlaces => {
    const [mine, gained] = [own(pool), borrowed.get(pool.id) ?? 0];
    const over = Math.max(0, mine - pool.places - gained);
    const reachable = lenders.filter((lender) => lendsTo(lender, pool.id, on));
    const freeBorrowed = over > 0 ? 0 : reachable.reduce((sum, { id }) => sum + spare.get(id)!, 0);
    const free = (over > 0 ? 0 : spare.get(pool.id)!) + freeBorrowed;
    return {
      ...{ poolId: pool.id, places: pool.places, taken: mine, borrowed: gained, lent: lent.get(pool.id) ?? 0 },
      ...{ free, freeBorrowed, over },
    };
  });
  const total = sorted.reduce((sum, { places }) => sum + places, 0);
  const all = [...taken.values()].reduce((sum, count) => sum + count, 0);
  return { pools: states, places: total, taken: all, free: Math.max(0, total - all) };
}

/** What is wrong with the pools themselves and with who stands on them. */
export function placeProblems(
  pools: readonly Pool[],
  enrolments: readonly Pick<Enrolment, 'id' | 'poolId' | 'state' | 'status'>[],
  on: CalendarDate,
  mostTrainees: number | null,
): readonly Problem[] {
  const places = placesByPool(pools, enrolments, on);
  const named = new Map(pools.map((pool) => [pool.id, pool]));
  const found: Problem[] = [];
  for (const { poolId, over, taken, places: own } of places.pools) {
    if (over === 0) continue;
    const { name } = named.get(poolId)!;
    found.push(problem('places.over', 'blocking', { pool: name, taken, places: own, over }, [`pool/${poolId}`]));
  }
  for (const pool of pools) {
    if (pool.transferTo !== pool.id) continue;
    found.push(problem('places.lent-to-itself', 'blocking', { pool: pool.name }, [`pool/${pool.id}`]));
  }
  if (mostTrainees !== null && places.places > mostTrainees) {
    const facts = { places: places.places, most: mostTrainees };
    found.push(problem('places.more-than-programme', 'warning', facts, [`pool/${pools[0]?.id ?? ''}`]));
  }
  for (const { id, poolId, state, status } of enrolments) {
    const pool = named.get(poolId);
    if (!pool || !holdsPlace(state)) continue;
    found.push(...statusProblems(pool, status, [`enrolment/${id}`]));
  }
  return found;
}

/** A pool takes the statuses it names, and everybody when it names none. */
export function statusProblems(pool: Pool, status: TraineeStatus, at: readonly string[]): readonly Problem[] {
  if (pool.statuses.length === 0 || pool.statuses.includes(status)) return [];
  return [problem('places.status-not-taken', 'blocking', { pool: pool.name, status }, at)];
}

/**
 * Whether one more place may be held, before it is: the pool has a free one, it takes the status, and one may still
 * enter. Problems: `places.none-left`, `places.status-not-taken`, `enrolment.entry-closed`.
 */
export function mayTakePlace(
  pools: readonly Pool[],
  enrolments: readonly Held[],
  asked: { readonly poolId: string; readonly status: TraineeStatus },
  day: { readonly today: CalendarDate; readonly entryUntil: CalendarDate | null },
): readonly Problem[] {
  const pool = pools.find(({ id }) => id === asked.poolId);
  if (!pool) return [problem('places.no-such-pool', 'blocking', {}, ['poolId'])];
  const found = [...statusProblems(pool, asked.status, ['status'])];
  const state = placesByPool(pools, enrolments, day.today).pools.find(({ poolId }) => poolId === pool.id)!;
  if (state.free === 0) {
    found.push(problem('places.none-left', 'blocking', { pool: pool.name, places: pool.places }, ['poolId']));
  }
  return [...found, ...entryProblems(day)];
}

/** Nobody enters after the last day of entry: by the school's setting, else the first day of the cohort. */
export function entryProblems(day: {
  readonly today: CalendarDate;
  readonly entryUntil: CalendarDate | null;
}): readonly Problem[] {
  if (day.entryUntil === null || day.today <= day.entryUntil) return [];
  return [problem('enrolment.entry-closed', 'blocking', { day: day.entryUntil }, ['state'])];
}
