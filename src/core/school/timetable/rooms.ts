/** Which rooms suit which teaching, how many can meet at once, and who gets which. */
import { type HalfDay, keyOf, type Room, type Teaching, type TimetableFacts } from './facts.ts';
import type { Groups } from './groups.ts';
import { SESSION_KINDS } from './kinds.ts';

/** Enough seats (an interview needs none for the group) and the equipment asked for. */
export const suits = (room: Room, { subModule, group }: Teaching): boolean =>
  (room.seats >= group.size || SESSION_KINDS[subModule.kind].bySlots) &&
  subModule.equipment.every((needed) => room.equipment.includes(needed));

export interface RoomLimit {
  /** Rooms that the teachings below have between them. */
  readonly rooms: readonly string[];
  /** Indices of teachings that can go nowhere else. */
  readonly teachings: readonly number[];
}

/**
 * Hall's theorem: sessions at one time can each have a room of their own exactly when, for every set of rooms, no more of
 * them are confined to it than it has rooms. Sets are unions of what teachings can use; a union of more of them than
 * groups that can meet at once says nothing new.
 */
export function roomLimits(
  { rooms }: TimetableFacts,
  { smallest }: Groups,
  teachings: readonly Teaching[],
): readonly RoomLimit[] {
  if (rooms.length === 0) return [];
  const usable = teachings.map((teaching) => rooms.filter((room) => suits(room, teaching)).map(({ id }) => id));
  const distinct = [...new Map(usable.map((ids) => [ids.join(), ids])).values()];
  const unions = new Map<string, readonly string[]>();
  const widen = (ids: readonly string[], from: number, count: number): void => {
    for (let next = from; count < smallest.length && next < distinct.length; next += 1) {
      const union = [...new Set([...ids, ...distinct[next]!])].toSorted();
      unions.set(union.join(), union);
      widen(union, next + 1, count + 1);
    }
  };
  widen([], 0, 0);
  return [...unions.values()].map((union) => ({
    rooms: union,
    teachings: usable.flatMap((ids, at) => (ids.every((id) => union.includes(id)) ? [at] : [])),
  }));
}

export interface Roomless {
  readonly teaching: Teaching;
  readonly halfDay: HalfDay;
}

/**
 * A room for each session, in the order given, which is that of time: the one its group had last that day, else last of
 * all, else the first that suits. Sessions already placed make way when they can (augmenting paths). Null: none is left.
 */
export function assignRooms(
  facts: TimetableFacts,
  { above }: Groups,
  sessions: readonly Roomless[],
): readonly (string | null)[] {
  const last = new Map<string, string>();
  const result: (string | null)[] = sessions.map(() => null);
  const halves = Map.groupBy(sessions.keys(), (at) => keyOf(sessions[at]!.halfDay));
  for (const [key, together] of halves) {
    const taken = new Set(facts.locked.filter((session) => keyOf(session) === key).map(({ roomId }) => roomId));
    const free = facts.rooms.filter(({ id, closed }) => !taken.has(id) && !closed.includes(key));
    const holder = new Map<string, number>();
    const seat = (at: number, tried: Set<string>): boolean => {
      const { teaching } = sessions[at]!;
      const liked = above(teaching.group.id).flatMap((id) => last.get(id) ?? []);
      const fitting = free.filter((room) => suits(room, teaching)).map(({ id }) => id);
      for (const id of [...liked.filter((one) => fitting.includes(one)), ...fitting]) {
        if (tried.has(id)) continue;
        tried.add(id);
        const sitting = holder.get(id);
        if (sitting !== undefined && !seat(sitting, tried)) continue;
        holder.set(id, at);
        return true;
      }
      return false;
    };
    for (const at of together) seat(at, new Set());
    for (const [id, at] of holder) {
      result[at] = id;
      last.set(sessions[at]!.teaching.group.id, id);
    }
  }
  return result;
}
