/**
 * Who stands on whose places: the people of a pool stand on its own places, or on those of a pool that lends to theirs.
 * Seated so that nobody goes without while anybody could move over; small numbers of pools, any number of places.
 */

export interface SeatedPool {
  readonly places: number;
  readonly taken: number;
  /** Indexes of the pools whose places its people may stand on, its own first. */
  readonly reaches: readonly number[];
}

export interface Seating {
  /** `stands[people][places]` */
  readonly stands: readonly (readonly number[])[];
  /** Own places on which nobody stands. */
  readonly spare: readonly number[];
  /** People without any place. */
  readonly over: readonly number[];
}

interface Desk {
  readonly pools: readonly SeatedPool[];
  readonly stands: number[][];
  readonly spare: number[];
}

export function seat(pools: readonly SeatedPool[]): Seating {
  const desk: Desk = { pools, stands: pools.map(() => pools.map(() => 0)), spare: pools.map(({ places }) => places) };
  const over = pools.map(() => 0);
  // First everybody at home, so that a pool borrows only what it needs.
  pools.forEach(({ taken, places }, index) => {
    const home = Math.min(taken, places);
    desk.stands[index]![index] = home;
    desk.spare[index] = places - home;
  });
  pools.forEach(({ taken, places }, index) => {
    const needed = Math.max(0, taken - places);
    over[index] = needed - seatMore(desk, index, needed);
  });
  return { stands: desk.stands, spare: desk.spare, over };
}

/** How many more of one pool could be seated. */
export function seatable(pools: readonly SeatedPool[], { stands, spare }: Seating, index: number): number {
  const desk: Desk = { pools, stands: stands.map((row) => [...row]), spare: [...spare] };
  return seatMore(desk, index, Number.MAX_SAFE_INTEGER);
}

/** Seats up to `most` more of a pool, moving others over where they can be; says how many. */
function seatMore(desk: Desk, index: number, most: number): number {
  let seated = 0;
  while (seated < most) {
    const path = freePath(desk, index);
    if (!path) break;
    let many = Math.min(most - seated, desk.spare[path.at(-1)!.on]!);
    for (let at = 1; at < path.length; at += 1) {
      many = Math.min(many, desk.stands[path[at]!.people]![path[at - 1]!.on]!);
    }
    path.forEach(({ people, on }, at) => {
      desk.stands[people]![on]! += many;
      const next = path[at + 1];
      if (next) desk.stands[next.people]![on]! -= many;
      else desk.spare[on]! -= many;
    });
    seated += many;
  }
  return seated;
}

interface Step {
  readonly people: number;
  /** Whose places they take. */
  readonly on: number;
}

/** The shortest chain that ends on a spare place: each takes the place of the next one, who moves over. */
function freePath({ pools, stands, spare }: Desk, index: number): readonly Step[] | null {
  const chains: { readonly people: number; readonly before: readonly Step[] }[] = [{ people: index, before: [] }];
  const seen = new Set([index]);
  for (const { people, before } of chains) {
    for (const on of pools[people]!.reaches) {
      const path = [...before, { people, on }];
      if (spare[on]! > 0) return path;
      stands.forEach((row, other) => {
        if (row[on]! === 0 || seen.has(other)) return;
        seen.add(other);
        chains.push({ people: other, before: path });
      });
    }
  }
  return null;
}
