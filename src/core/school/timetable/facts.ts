/** What a timetable is made from: all of it data, none of it known to the code. */
import type { CalendarDate } from '#core/kernel/index.ts';
import type { SessionKind } from './kinds.ts';
import type { Weights } from './weights.ts';

/** `HH:MM` on the clock of the place. */
export type ClockTime = string;

/** A half-day of the cohort's calendar: one that is open. `index` counts from 0 within the day. */
export interface HalfDay {
  readonly date: CalendarDate;
  readonly index: number;
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** The name of a half-day in lists: `2026-01-12/0`. */
export type HalfDayKey = string;

/** People taught together: the whole cohort, a track, a sub-group. */
export interface Group {
  readonly id: string;
  readonly name: string;
  /** How many trainees: seats needed. */
  readonly size: number;
  /** The group whose trainees these are; null for the whole cohort. */
  readonly within: string | null;
  /** Other groups with trainees in common, beside those above and below: sub-groups that cut across tracks. */
  readonly sharesWith: readonly string[];
}

export interface SubModule {
  readonly id: string;
  /** As the programme numbers it: `2.3`. */
  readonly code: string;
  readonly title: string;
  readonly moduleId: string;
  /** Minutes that each of its groups is taught. */
  readonly minutes: number;
  readonly kind: SessionKind;
  /** Taught to each of these, separately. */
  readonly groupIds: readonly string[];
  readonly earliest: CalendarDate | null;
  readonly latest: CalendarDate | null;
  readonly maxPerDay: number | null;
  /** Wished, not required: how many sessions a week at most, so that it spreads. */
  readonly maxPerWeek: number | null;
  /** Kinds of equipment that its room must have. */
  readonly equipment: readonly string[];
}

/** One sub-module finished before another begins, for whoever follows both. */
export interface Order {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly strength: 'hard' | 'soft';
}

export interface Trainer {
  readonly id: string;
  readonly name: string;
  /** Sub-modules by id. */
  readonly teaches: readonly string[];
  /** May watch over exams of any sub-module. */
  readonly proctors: boolean;
  /** Half-days not listed are available. */
  readonly availability: Readonly<Record<HalfDayKey, 'prefersNot' | 'unavailable'>>;
  readonly maxMinutes: number | null;
  readonly maxMinutesPerWeek: number | null;
}

export interface Room {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
  readonly equipment: readonly string[];
  readonly closed: readonly HalfDayKey[];
}

export interface Slot {
  readonly from: ClockTime;
  readonly to: ClockTime;
  readonly traineeId: string | null;
}

export interface Session {
  readonly id: string;
  readonly kind: SessionKind;
  readonly subModuleId: string;
  readonly groupId: string;
  readonly date: CalendarDate;
  /** The half-day of that date. */
  readonly index: number;
  readonly from: ClockTime;
  readonly to: ClockTime;
  /** Who teaches, supervises or watches over it. */
  readonly trainerId: string | null;
  readonly roomId: string | null;
  /** A locked session is where it is: the solver works around it. */
  readonly locked: boolean;
  readonly slots: readonly Slot[];
}

export interface TimetableFacts {
  readonly halfDays: readonly HalfDay[];
  readonly groups: readonly Group[];
  readonly subModules: readonly SubModule[];
  readonly orders: readonly Order[];
  readonly trainers: readonly Trainer[];
  readonly rooms: readonly Room[];
  /** Sessions that stay where they are. */
  readonly locked: readonly Session[];
  /** What a wish is worth beside another. */
  readonly weights: Weights;
}

/** A sub-module as one group follows it: what has to be placed. */
export interface Teaching {
  readonly subModule: SubModule;
  readonly group: Group;
}

export const keyOf = ({ date, index }: Pick<HalfDay, 'date' | 'index'>): HalfDayKey => `${date}/${index}`;

/** Throws when a sub-module names a group that is not there. */
export function teachingsOf({ subModules, groups }: TimetableFacts): readonly Teaching[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return subModules.flatMap((subModule) =>
    subModule.groupIds.map((id) => {
      const group = byId.get(id);
      if (!group) throw new RangeError(`no group ${id}`);
      return { subModule, group };
    }),
  );
}
