/** Where each teaching could go: half-day × sub-module and group × trainer, one yes-or-no of the program each. */
import { constraintId } from './constraints.ts';
import {
  type HalfDay,
  type HalfDayKey,
  keyOf,
  type Session,
  type Teaching,
  type TimetableFacts,
  type Trainer,
  teachingsOf,
} from './facts.ts';
import { type Groups, readGroups } from './groups.ts';
import { SESSION_KINDS } from './kinds.ts';
import { canHold } from './session-problems.ts';
import type { Sketch } from './sketch.ts';
import { lengthOf } from './time.ts';

export interface Placement {
  /** Of the variable. */
  readonly name: string;
  readonly halfDay: number;
  readonly teaching: number;
  /** Null: somebody yet to be found, when the program is built without who can teach it. */
  readonly trainer: Trainer | null;
  readonly minutes: number;
}

export interface Field {
  /** A guess that the program is held to; null: none. */
  readonly sketch: Sketch | null;
  readonly facts: TimetableFacts;
  readonly groups: Groups;
  /** In order of time. */
  readonly halfDays: readonly HalfDay[];
  readonly teachings: readonly Teaching[];
  /** Constraints, by id, that do not hold. */
  readonly without: ReadonlySet<string>;
  readonly locked: ReadonlyMap<HalfDayKey, readonly Session[]>;
  readonly placements: readonly Placement[];
}

/** Everything that the rows of the program are written over. */
export function fieldOf(facts: TimetableFacts, without: ReadonlySet<string>, sketch: Sketch | null = null): Field {
  const halfDays = facts.halfDays.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const standing = facts.locked.filter(({ id }) => !without.has(constraintId.locked(id)));
  const field = {
    facts,
    without,
    sketch,
    halfDays,
    groups: readGroups(facts.groups),
    teachings: teachingsOf(facts),
    locked: Map.groupBy(standing, keyOf),
  };
  return { ...field, placements: placementsOf(field) };
}

function placementsOf(field: Omit<Field, 'placements'>): readonly Placement[] {
  const found: Placement[] = [];
  const keys = field.halfDays.map(keyOf);
  const minutes = field.halfDays.map(lengthOf);
  const trainerAt = new Map(field.facts.trainers.map((trainer, at) => [trainer, at]));
  for (const [teaching, one] of field.teachings.entries()) {
    if (field.without.has(constraintId.hours(one))) continue;
    const guess = field.sketch?.trainers?.[teaching] ?? null;
    const able = holders(field, one).filter((trainer) => guess === null || trainer?.id === guess);
    const [first, end] = field.sketch?.spans?.get(one.subModule.id) ?? [0, keys.length];
    for (const [halfDay, { date }] of field.halfDays.entries()) {
      if (halfDay < first || halfDay >= end) continue;
      if (!isWithin(field, one, date) || isMeeting(field, one, keys[halfDay]!)) continue;
      for (const trainer of able) {
        if (trainer && isAway(field, trainer, keys[halfDay]!)) continue;
        const name = `x${teaching}s${halfDay}s${trainer ? trainerAt.get(trainer) : 'any'}`;
        found.push({ name, halfDay, teaching, trainer, minutes: minutes[halfDay]! });
      }
    }
  }
  return found;
}

function holders({ facts, without }: Omit<Field, 'placements'>, { subModule }: Teaching): readonly (Trainer | null)[] {
  const { proctored } = SESSION_KINDS[subModule.kind];
  const able = facts.trainers.filter((trainer) => canHold(trainer, subModule.id, proctored));
  return without.has(constraintId.teaches(subModule.id)) ? [...able, null] : able;
}

const isWithin = ({ without }: Omit<Field, 'placements'>, { subModule }: Teaching, day: string): boolean =>
  without.has(constraintId.window(subModule.id)) ||
  ((subModule.earliest === null || day >= subModule.earliest) &&
    (subModule.latest === null || day <= subModule.latest));

/** Trainees of the group already meet in a locked session. */
const isMeeting = ({ locked, groups }: Omit<Field, 'placements'>, { group }: Teaching, key: HalfDayKey): boolean =>
  locked.get(key)?.some(({ groupId }) => groups.share(groupId, group.id)) === true;

const isAway = ({ locked, without }: Omit<Field, 'placements'>, trainer: Trainer, key: HalfDayKey): boolean =>
  (trainer.availability[key] === 'unavailable' && !without.has(constraintId.available(trainer.id))) ||
  locked.get(key)?.some(({ trainerId }) => trainerId === trainer.id) === true;
