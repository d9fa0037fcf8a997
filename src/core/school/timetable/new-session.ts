/** A session made by hand: what is proposed for a half-day before anybody has said more. */
import type { CalendarDate } from '#core/kernel/index.ts';
import { type HalfDay, keyOf, type Session, type SubModule, type TimetableFacts, teachingsOf } from './facts.ts';
import { readGroups } from './groups.ts';
import { hoursTaught, teachingKey } from './hours-taught.ts';
import { SESSION_KINDS } from './kinds.ts';
import { suits } from './rooms.ts';
import { canHold } from './session-problems.ts';
import { clockTime, lengthOf, minuteOf, overlaps } from './time.ts';

export interface LeftToPlace {
  readonly subModule: SubModule;
  readonly groupId: string;
  readonly minutes: number;
}

/** What the programme still asks for, in its order. */
export function leftToPlace(facts: TimetableFacts, sessions: readonly Session[]): readonly LeftToPlace[] {
  const { byTeaching } = hoursTaught(facts, sessions);
  return teachingsOf(facts).flatMap(({ subModule, group }) => {
    const minutes = subModule.minutes - (byTeaching.get(teachingKey(subModule.id, group.id)) ?? 0);
    return minutes > 0 ? [{ subModule, groupId: group.id, minutes }] : [];
  });
}

/** Where a new session would stand; what is not said is chosen. */
export interface WantedPlace {
  readonly date: CalendarDate;
  readonly index: number;
  readonly groupId?: string;
  readonly subModuleId?: string;
}

/**
 * A session with nothing left to say: the first sub-module with hours left for that group, as long as they last, with
 * whoever can hold it and is free, in a room that is. Null: no such half-day, or nothing to teach. It is judged by the
 * same rules as any other, so that a choice that collides says so.
 */
export function newSession(
  facts: TimetableFacts,
  sessions: readonly Session[],
  id: string,
  wanted: WantedPlace,
): Session | null {
  const halfDay = facts.halfDays.find(({ date, index }) => date === wanted.date && index === wanted.index);
  const subModule = subModuleFor(facts, sessions, wanted);
  if (!halfDay || !subModule) return null;
  const groupId = groupFor(subModule, wanted);
  if (groupId === undefined) return null;
  const { kind, id: subModuleId } = subModule;
  const left = leftToPlace(facts, sessions).find((one) => one.subModule.id === subModuleId && one.groupId === groupId);
  const session = {
    ...{ id, kind, subModuleId, groupId, date: halfDay.date, index: halfDay.index, from: halfDay.from },
    to: endOf(halfDay, left?.minutes ?? lengthOf(halfDay)),
    ...{ trainerId: null, roomId: null, locked: false, slots: [] },
  };
  const beside = sessions.filter(({ date, from, to }) => date === session.date && overlaps(session, { from, to }));
  return { ...session, trainerId: freeTrainer(facts, session, beside), roomId: freeRoom(facts, session, beside) };
}

const endOf = ({ from, to }: HalfDay, minutes: number): string => {
  const end = clockTime(minuteOf(from) + minutes);
  return end < to ? end : to;
};

const groupFor = ({ groupIds }: SubModule, { groupId }: WantedPlace): string | undefined =>
  groupId !== undefined && groupIds.includes(groupId) ? groupId : groupIds[0];

/** What is asked for first; else what has hours left for that group; else what that group follows at all. */
function subModuleFor(facts: TimetableFacts, sessions: readonly Session[], wanted: WantedPlace): SubModule | undefined {
  const { subModuleId, groupId } = wanted;
  if (subModuleId !== undefined) return facts.subModules.find(({ id }) => id === subModuleId);
  const isFor = (id: string) => groupId === undefined || id === groupId;
  const left = leftToPlace(facts, sessions).find((one) => isFor(one.groupId));
  return left?.subModule ?? facts.subModules.find(({ groupIds }) => groupIds.some(isFor)) ?? facts.subModules[0];
}

function freeTrainer(facts: TimetableFacts, session: Session, beside: readonly Session[]): string | null {
  const { proctored } = SESSION_KINDS[session.kind];
  const free = facts.trainers.filter(
    (trainer) =>
      canHold(trainer, session.subModuleId, proctored) &&
      trainer.availability[keyOf(session)] !== 'unavailable' &&
      !beside.some(({ trainerId }) => trainerId === trainer.id),
  );
  const glad = free.find(({ availability }) => availability[keyOf(session)] === undefined);
  return (glad ?? free[0])?.id ?? null;
}

function freeRoom(facts: TimetableFacts, session: Session, beside: readonly Session[]): string | null {
  const subModule = facts.subModules.find(({ id }) => id === session.subModuleId)!;
  const group = facts.groups.find(({ id }) => id === session.groupId)!;
  const free = facts.rooms.filter(
    (room) =>
      suits(room, { subModule, group }) &&
      !room.closed.includes(keyOf(session)) &&
      !beside.some(({ roomId }) => roomId === room.id),
  );
  return free[0]?.id ?? null;
}

/** The first open half-day from a day on when the group is free, and a room with it if one is; else the first one. */
export function firstFree(
  facts: TimetableFacts,
  sessions: readonly Session[],
  { from, groupId }: { readonly from: CalendarDate; readonly groupId: string },
): HalfDay | null {
  const { share } = readGroups(facts.groups);
  const coming = facts.halfDays.filter(({ date }) => date >= from);
  const isTaken = (halfDay: HalfDay) =>
    sessions.some((one) => keyOf(one) === keyOf(halfDay) && share(one.groupId, groupId));
  const hasRoom = (halfDay: HalfDay) => {
    const taken = sessions.filter((one) => keyOf(one) === keyOf(halfDay)).map(({ roomId }) => roomId);
    return facts.rooms.some(({ id, closed }) => !closed.includes(keyOf(halfDay)) && !taken.includes(id));
  };
  const free = coming.filter((halfDay) => !isTaken(halfDay));
  return free.find(hasRoom) ?? free[0] ?? coming[0] ?? facts.halfDays[0] ?? null;
}
