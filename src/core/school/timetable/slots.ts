/** Interviews one by one: a session cut into slots, each one trainee's turn. */
import type { Announced, AnnouncedChange } from './announced.ts';
import type { Session, Slot } from './facts.ts';
import { clockTime, lengthOf, minuteOf } from './time.ts';

type Span = Pick<Session, 'from' | 'to'>;

/** Slots of so many minutes, one after the other, with nobody in them yet; what is left at the end stays free. */
export function cutIntoSlots(session: Span, minutes: number): readonly Slot[] {
  if (minutes < 1) return [];
  const start = minuteOf(session.from);
  return Array.from({ length: Math.floor(lengthOf(session) / minutes) }, (_, at) => ({
    from: clockTime(start + at * minutes),
    to: clockTime(start + (at + 1) * minutes),
    traineeId: null,
  }));
}

/** Those who have no slot yet take the free ones, in their order; nobody who has one moves. */
export function fillSlots(slots: readonly Slot[], traineeIds: readonly string[]): readonly Slot[] {
  const waiting = traineeIds.filter((id) => !slots.some(({ traineeId }) => traineeId === id));
  return slots.map((slot) => (slot.traineeId === null ? { ...slot, traineeId: waiting.shift() ?? null } : slot));
}

/**
 * Somebody takes a slot, of these sessions of the same interviews. Whoever had it takes the one that they leave, so that
 * two swap and nobody loses a turn; null frees the slot. Only sessions that change are answered.
 */
export function withTurn(
  sessions: readonly Session[],
  sessionId: string,
  at: number,
  traineeId: string | null,
): readonly Session[] {
  const before = sessions.find(({ id }) => id === sessionId)?.slots[at]?.traineeId ?? null;
  return sessions.flatMap((session) => {
    const slots = session.slots.map((slot, index) => {
      if (session.id === sessionId && index === at) return { ...slot, traineeId };
      return traineeId !== null && slot.traineeId === traineeId ? { ...slot, traineeId: before } : slot;
    });
    return sameSlots(slots, session.slots) ? [] : [{ ...session, slots }];
  });
}

/** Slots go where their session goes, as long after its beginning as they were. */
export function slotsMoved(slots: readonly Slot[], before: Span, after: Span): readonly Slot[] {
  const later = minuteOf(after.from) - minuteOf(before.from);
  const moved = (time: string) => clockTime(minuteOf(time) + later);
  return slots.map((slot) => ({ ...slot, from: moved(slot.from), to: moved(slot.to) }));
}

/** Of what was announced before slots were told: none. */
const slotsOf = (announced: Announced | null): readonly Slot[] => announced?.slots ?? [];

export const ownSlots = (announced: Announced | null, traineeId: string): readonly Slot[] =>
  slotsOf(announced).filter((slot) => slot.traineeId === traineeId);

export const sameSlots = (a: readonly Slot[], b: readonly Slot[]): boolean => sayingOf(a) === sayingOf(b);

const sayingOf = (slots: readonly Slot[]): string =>
  slots
    .map(({ from, to, traineeId }) => `${from} ${to} ${traineeId ?? ''}`)
    .toSorted()
    .join();

const REST = ['date', 'kind', 'subModuleId', 'groupId', 'trainerId', 'roomId', 'cancelled'] as const;

/**
 * What a change of a session is to one of its trainees. Where it goes by slots, only their own turn concerns them: one
 * that they are given is new, one that is taken from them is called off. Null: nothing changes for them.
 */
export function changeFor(change: AnnouncedChange, traineeId: string): AnnouncedChange | null {
  const { before, after } = change;
  if (slotsOf(before).length === 0 && slotsOf(after).length === 0) return change;
  const [had, has] = [ownSlots(before, traineeId), ownSlots(after, traineeId)];
  const [was, is] = [turnOf(before, had), turnOf(after, has)];
  if (!is)
    return was && !was.cancelled
      ? { ...change, kind: 'cancelled', before: was, after: { ...was, cancelled: true } }
      : null;
  if (!was) return is.cancelled ? null : { ...change, kind: 'new', before: null, after: is };
  if (sameSlots(had, has) && REST.every((name) => was[name] === is[name])) return null;
  const moves = was.date !== is.date || !sameSlots(had, has);
  return { ...change, kind: moves && change.kind === 'changed' ? 'moved' : change.kind, before: was, after: is };
}

/** The session as long as their turns in it. */
function turnOf(announced: Announced | null, own: readonly Slot[]): Announced | null {
  if (announced === null || own.length === 0) return null;
  const sorted = own.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return { ...announced, from: sorted[0]!.from, to: sorted.at(-1)!.to, slots: sorted };
}
