/**
 * Places by funding pool. A pool may keep its unused places, or lend them from a day on to another pool (or to any).
 * It does not matter in which order places are taken.
 * Rule page: docs/rules/places.md.
 */
import { type CalendarDate, type Problem, problem } from '#core/kernel/index.ts';
import { type Enrolment, holdsPlace, type TraineeStatus } from './enrolment.ts';
import { type SeatedPool, seat, seatable } from './seating.ts';

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
  const seated = sorted.map((pool): SeatedPool => {
    return { places: pool.places, taken: taken.get(pool.id)!, reaches: reachedBy(sorted, pool, on) };
  });
  const seating = seat(seated);
  const states = sorted.map((pool, index): PoolPlaces => {
    const mine = seated[index]!.taken;
    const home = seating.stands[index]![index]!;
    const standing = seating.stands.reduce((sum, row) => sum + row[index]!, 0);
    const free = seatable(seated, seating, index);
    return {
      ...{ poolId: pool.id, places: pool.places, taken: mine, over: seating.over[index]! },
      ...{ borrowed: mine - seating.over[index]! - home, lent: standing - home },
      ...{ free, freeBorrowed: free - Math.min(free, seating.spare[index]!) },
    };
  });
  const total = sorted.reduce((sum, { places }) => sum + places, 0);
  const all = seated.reduce((sum, pool) => sum + pool.taken, 0);
  return { pools: states, places: total, taken: all, free: Math.max(0, total - all) };
}

/** Its own places first, then of who lends to it alone, then of who lends to any. */
function reachedBy(sorted: readonly Pool[], pool: Pool, on: CalendarDate): readonly number[] {
  const indexes = sorted.map((_, index) => index);
  const lenders = indexes.filter((index) => lendsTo(sorted[index]!, pool.id, on));
  const toAny = (index: number) => Number(sorted[index]!.transferTo === null);
  return [sorted.indexOf(pool), ...lenders.sort((a, b) => toAny(a) - toAny(b) || a - b)];
}

/** Who stands on no place at all: `places.over`. */
export function overProblems(pools: readonly Pool[], held: readonly Held[], on: CalendarDate): readonly Problem[] {
  return placesByPool(pools, held, on).pools.flatMap(({ poolId, over, taken, places }) => {
    if (over === 0) return [];
    const { name } = pools.find(({ id }) => id === poolId)!;
    return [problem('places.over', 'blocking', { pool: name, taken, places, over }, [`pool/${poolId}`])];
  });
}

/** A pool cannot lend to itself. */
export const lendingProblems = (pools: readonly Pool[]): readonly Problem[] =>
  pools
    .filter(({ id, transferTo }) => transferTo === id)
    .map(({ id, name }) => problem('places.lent-to-itself', 'blocking', { pool: name }, [`pool/${id}`]));

/** What is wrong with the pools themselves and with who stands on them. */
export function placeProblems(
  pools: readonly Pool[],
  enrolments: readonly Pick<Enrolment, 'id' | 'poolId' | 'state' | 'status'>[],
  on: CalendarDate,
  mostTrainees: number | null,
): readonly Problem[] {
  const places = placesByPool(pools, enrolments, on);
  const named = new Map(pools.map((pool) => [pool.id, pool]));
  const found: Problem[] = [...overProblems(pools, enrolments, on), ...lendingProblems(pools)];
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
