/** A small timetable as a file tells it: what is not said is as plain as can be. */
import type { CalendarDate } from '#core/kernel/index.ts';
import { BALANCED_WEIGHTS, type Session, type SessionKind, type TimetableFacts } from '#core/school/timetable/index.ts';
import { COHORT, halfDaysFrom, MUSIC, room, subModule, THEATRE, trainer } from './reference-timetable.ts';

const HOUR = 60;

export interface SmallTimetable {
  readonly from: string;
  readonly days: number;
  readonly tracks?: boolean;
  readonly subModules: readonly {
    readonly code: string;
    readonly hours: number;
    readonly kind?: SessionKind;
    readonly groups?: readonly string[];
    readonly earliest?: string;
    readonly latest?: string;
    readonly maxPerDay?: number;
    readonly maxPerWeek?: number;
    readonly equipment?: readonly string[];
  }[];
  readonly orders?: readonly (readonly [before: string, after: string, strength: 'hard' | 'soft'])[];
  readonly trainers: readonly {
    readonly id: string;
    readonly teaches: readonly string[];
    readonly proctors?: boolean;
    readonly unavailable?: readonly string[];
    readonly prefersNot?: readonly string[];
    readonly maxHours?: number;
    readonly maxHoursPerWeek?: number;
  }[];
  readonly rooms?: readonly { readonly id: string; readonly seats: number; readonly closed?: readonly string[] }[];
  /** `1.1 cohort 2026-01-05/0 A R`: sub-module, group, half-day, trainer, room. */
  readonly locked?: readonly string[];
}

export function smallTimetable(given: SmallTimetable): TimetableFacts {
  const { days, tracks = false, orders = [], rooms = [], locked = [] } = given;
  const facts: TimetableFacts = {
    halfDays: halfDaysFrom(given.from, days),
    groups: tracks ? [COHORT, MUSIC, THEATRE] : [COHORT],
    subModules: given.subModules.map(({ code, hours, kind, groups, earliest, latest, maxPerDay, ...more }) =>
      subModule(code, hours, {
        kind: kind ?? 'course',
        groupIds: groups ?? ['cohort'],
        earliest: (earliest ?? null) as CalendarDate | null,
        latest: (latest ?? null) as CalendarDate | null,
        maxPerDay: maxPerDay ?? null,
        maxPerWeek: more.maxPerWeek ?? null,
        equipment: more.equipment ?? [],
      }),
    ),
    orders: orders.map(([before, after, strength]) => ({ id: `${before}-${after}`, before, after, strength })),
    trainers: given.trainers.map(({ id, teaches, proctors = false, unavailable = [], prefersNot = [], ...more }) =>
      trainer(id, teaches, {
        name: id,
        proctors,
        availability: Object.fromEntries([
          ...unavailable.map((key) => [key, 'unavailable'] as const),
          ...prefersNot.map((key) => [key, 'prefersNot'] as const),
        ]),
        maxMinutes: more.maxHours === undefined ? null : more.maxHours * HOUR,
        maxMinutesPerWeek: more.maxHoursPerWeek === undefined ? null : more.maxHoursPerWeek * HOUR,
      }),
    ),
    rooms: rooms.map(({ id, seats, closed = [] }) => room(id, seats, { closed })),
    locked: [],
    weights: BALANCED_WEIGHTS,
  };
  return { ...facts, locked: locked.map((text) => ({ ...session(facts, text), locked: true })) };
}

/** Reads `1.1 cohort 2026-01-05/0 A R`, with `-` for nobody or no room, and `09:00-11:00` after it for part of the half-day. */
export function session(facts: TimetableFacts, text: string): Session {
  const [code = '', groupId = '', key = '', trainerId = '-', roomId = '-', times] = text.split(' ');
  const [day, index] = key.split('/');
  const found = facts.subModules.find((one) => one.code === code);
  const half = facts.halfDays.find((one) => one.date === day && one.index === Number(index));
  const [from, to] = times?.split('-') ?? [half?.from ?? '09:00', half?.to ?? '13:00'];
  return {
    id: text,
    kind: found?.kind ?? 'course',
    subModuleId: code,
    groupId,
    date: day as CalendarDate,
    index: Number(index),
    from: from!,
    to: to!,
    trainerId: trainerId === '-' ? null : trainerId,
    roomId: roomId === '-' ? null : roomId,
    locked: false,
    slots: [],
  };
}

/** The other way round: as a file says it. */
export const sessionText = ({ subModuleId, groupId, date, index, from, to, trainerId, roomId }: Session): string =>
  `${subModuleId} ${groupId} ${date}/${index} ${trainerId ?? '-'} ${roomId ?? '-'} ${from}-${to}`;
