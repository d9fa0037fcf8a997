/** The facts of a timetable by name, read once, and how its sentences call a session. */
import type { Problem } from '#core/kernel/index.ts';
import {
  type Group,
  type HalfDay,
  type HalfDayKey,
  keyOf,
  type Room,
  type Session,
  type SubModule,
  type TimetableFacts,
  type Trainer,
} from './facts.ts';
import { type Groups, readGroups } from './groups.ts';

export interface Lookup {
  readonly facts: TimetableFacts;
  readonly groups: Groups;
  readonly halfDays: ReadonlyMap<HalfDayKey, HalfDay>;
  readonly subModules: ReadonlyMap<string, SubModule>;
  readonly trainers: ReadonlyMap<string, Trainer>;
  readonly rooms: ReadonlyMap<string, Room>;
}

export interface Known {
  readonly session: Session;
  readonly subModule: SubModule;
  readonly group: Group;
  readonly trainer: Trainer | null;
  readonly room: Room | null;
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

export function lookup(facts: TimetableFacts): Lookup {
  return {
    facts,
    groups: readGroups(facts.groups),
    halfDays: new Map(facts.halfDays.map((halfDay) => [keyOf(halfDay), halfDay])),
    subModules: byId(facts.subModules),
    trainers: byId(facts.trainers),
    rooms: byId(facts.rooms),
  };
}

/** The session with what it names; the first name that nobody bears when one is missing. */
export function known({ groups, subModules, trainers, rooms }: Lookup, session: Session): Known | string {
  const subModule = subModules.get(session.subModuleId);
  const group = groups.byId.get(session.groupId);
  const trainer = session.trainerId === null ? null : trainers.get(session.trainerId);
  const room = session.roomId === null ? null : rooms.get(session.roomId);
  if (!subModule) return session.subModuleId;
  if (!group) return session.groupId;
  if (trainer === undefined) return session.trainerId!;
  if (room === undefined) return session.roomId!;
  return { session, subModule, group, trainer, room };
}

export const titleOf = ({ code, title }: SubModule): string => `${code} ${title}`;

/** What every sentence about a session needs. */
export const called = ({ session, subModule, group }: Known): Problem['facts'] => ({
  session: titleOf(subModule),
  group: group.name,
  on: session.date,
  at: session.from,
});

export const place = ({ id }: Session): string => `session/${id}`;
