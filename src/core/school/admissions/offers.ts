/** Whom a free place is offered to. Counted under the lock of the pools, so that there are never more offers than places. */

export interface PoolPlaces {
  readonly id: string;
  /** Of this pool now, with what was passed to it. */
  readonly places: number;
  /** Enrolled, or with an offer that is open or accepted. */
  readonly taken: number;
}

export interface Waiting {
  readonly id: string;
  /** Null: for any pool. */
  readonly poolId: string | null;
  readonly rank: number;
}

export interface NextOffer {
  readonly id: string;
  readonly poolId: string;
}

export const freeIn = ({ places, taken }: PoolPlaces): number => Math.max(0, places - taken);

/**
 * The offers to make now: each pool's own list first, by rank; then those who wait for any pool, by rank, into the pools
 * in their order. Of those with the same rank the one whose id is lower goes first, so that two who count at once
 * count the same. Never more than a pool has free.
 */
export function nextOffers(pools: readonly PoolPlaces[], waiting: readonly Waiting[]): readonly NextOffer[] {
  const sorted = [...waiting].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const free = new Map(pools.map((pool) => [pool.id, freeIn(pool)]));
  const offers: NextOffer[] = [];
  const give = (id: string, poolId: string) => {
    free.set(poolId, free.get(poolId)! - 1);
    offers.push({ id, poolId });
  };
  for (const { id, poolId } of sorted) if (poolId !== null && (free.get(poolId) ?? 0) > 0) give(id, poolId);
  for (const { id, poolId } of sorted) {
    const found = poolId === null ? pools.find((pool) => free.get(pool.id)! > 0) : undefined;
    if (found) give(id, found.id);
  }
  return offers;
}
