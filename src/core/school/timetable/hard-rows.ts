/** Rows of what must hold. Each is left out with the constraint that it stands for. */
import { constraintId } from './constraints.ts';
import { type HalfDayKey, keyOf, type Teaching } from './facts.ts';
import { isFull, isTaken, lengthsOf, missing } from './needs.ts';
import type { Field, Placement } from './placements.ts';
import { roomLimits } from './rooms.ts';
import type { Rows, Term } from './rows.ts';
import { lengthOf, weekOf } from './time.ts';

export const counted = (placements: readonly Placement[]): Term[] => placements.map(({ name }) => [1, name]);
export const timed = (placements: readonly Placement[]): Term[] =>
  placements.map(({ name, minutes }) => [minutes, name]);

export function hardRows(rows: Rows, field: Field): void {
  hoursRows(rows, field);
  circleRows(rows, field);
  roomRows(rows, field);
  dayRows(rows, field);
  trainerRows(rows, field);
}

/**
 * Sessions take whole half-days: so many of each length, one whole number for each. Hours that they exceed, by less than
 * the shortest half-day, are cut from the last session; where the calendar is full to the minute there is nothing to cut.
 */
function hoursRows(rows: Rows, field: Field): void {
  const lengths = lengthsOf(field);
  const shortest = lengths[0] ?? 0;
  const byTeaching = Map.groupBy(field.placements, ({ teaching }) => teaching);
  const full = field.groups.circles.filter((circle) => isFull(field, circle));
  const isTight = ({ group }: Teaching) => full.some((circle) => circle.includes(group.id));
  for (const [at, teaching] of field.teachings.entries()) {
    if (field.without.has(constraintId.hours(teaching))) continue;
    const left = missing(field, at);
    const own = byTeaching.get(at) ?? [];
    const byLength = lengths.map((length): Term => {
      const number = rows.whole(`n${at}s${length}`);
      rows.add([...counted(own.filter(({ minutes }) => minutes === length)), [-1, number]], '=', 0);
      const guess = field.sketch?.shapes[at]?.get(length);
      if (guess !== undefined) rows.add([[1, number]], '=', guess);
      return [length, number];
    });
    const price = field.facts.weights.cutShort / shortest;
    const cut: readonly Term[] = isTight(teaching) ? [] : [[-1, rows.amount(`cut${at}`, price, shortest - 1)]];
    rows.add([...byLength, ...cut], '=', left);
  }
}

/**
 * Groups with trainees in common meet one at a time. When their hours fill the calendar to the last minute, every
 * half-day must be used: said as an equation, it saves the solver from finding out.
 */
function circleRows(rows: Rows, field: Field): void {
  for (const circle of field.groups.circles) {
    if (field.without.has(constraintId.circle(circle))) continue;
    const own = field.placements.filter(({ teaching }) => circle.includes(field.teachings[teaching]!.group.id));
    const sense = isFull(field, circle) ? '=' : '<=';
    const byHalf = Map.groupBy(own, ({ halfDay }) => halfDay);
    for (const [at, halfDay] of field.halfDays.entries()) {
      if (isTaken(field, circle, keyOf(halfDay))) continue;
      const here = byHalf.get(at) ?? [];
      if (here.length > 1 || sense === '=') rows.add(counted(here), sense, 1);
    }
  }
}

function roomRows(rows: Rows, field: Field): void {
  if (field.without.has(constraintId.rooms)) return;
  const { facts, groups, teachings, locked } = field;
  const rooms = new Map(facts.rooms.map((room) => [room.id, room]));
  const byHalf = Map.groupBy(field.placements, ({ halfDay }) => halfDay);
  const isOpen = (id: string, key: HalfDayKey) =>
    (field.without.has(constraintId.closed(id)) || !rooms.get(id)!.closed.includes(key)) &&
    locked.get(key)?.some(({ roomId }) => roomId === id) !== true;
  for (const limit of roomLimits(facts, groups, teachings)) {
    const confined = new Set(limit.teachings);
    for (const [at, halfDay] of field.halfDays.entries()) {
      const key = keyOf(halfDay);
      const open = limit.rooms.filter((id) => isOpen(id, key)).length;
      if (open >= groups.smallest.length) continue;
      const here = (byHalf.get(at) ?? []).filter(({ teaching }) => confined.has(teaching));
      const together = here.map(({ teaching }) => teachings[teaching]!.group.id);
      const oneByOne = together.every((a) => together.every((b) => groups.share(a, b)));
      if (here.length > 0 && !(oneByOne && open > 0)) rows.add(counted(here), '<=', open);
    }
  }
}

function dayRows(rows: Rows, field: Field): void {
  const days = Map.groupBy(field.placements, ({ teaching, halfDay }) => `${teaching} ${field.halfDays[halfDay]!.date}`);
  for (const here of days.values()) {
    const { subModule, group } = field.teachings[here[0]!.teaching]!;
    const limit = subModule.maxPerDay;
    if (limit === null || field.without.has(constraintId.aDay(subModule.id))) continue;
    const day = field.halfDays[here[0]!.halfDay]!.date;
    const standing = [...field.locked.values()]
      .flat()
      .filter((one) => one.subModuleId === subModule.id && one.groupId === group.id && one.date === day).length;
    if (new Set(here.map(({ halfDay }) => halfDay)).size + standing > limit) {
      rows.add(counted(here), '<=', Math.max(0, limit - standing));
    }
  }
}

function trainerRows(rows: Rows, field: Field): void {
  const { facts, groups, teachings, without } = field;
  const standing = [...field.locked.values()].flat();
  const byTrainer = Map.groupBy(field.placements, ({ trainer }) => trainer?.id);
  for (const { id, maxMinutes, maxMinutesPerWeek } of facts.trainers) {
    const own = byTrainer.get(id) ?? [];
    const met = [...new Set(own.map(({ teaching }) => teachings[teaching]!.group.id))];
    const oneByOne = without.size === 0 && met.every((a) => met.every((b) => groups.share(a, b)));
    if (!oneByOne && !without.has(constraintId.once(id))) {
      for (const here of Map.groupBy(own, ({ halfDay }) => halfDay).values()) {
        if (here.length > 1) rows.add(counted(here), '<=', 1);
      }
    }
    const held = standing.filter(({ trainerId }) => trainerId === id);
    const left = (limit: number, sessions: typeof held) =>
      limit - sessions.reduce((sum, session) => sum + lengthOf(session), 0);
    const most = (here: readonly Placement[], limit: number) => {
      const possible = new Map(here.map(({ halfDay, minutes }) => [halfDay, minutes]));
      if ([...possible.values()].reduce((sum, minutes) => sum + minutes, 0) > limit) rows.add(timed(here), '<=', limit);
    };
    if (maxMinutes !== null && !without.has(constraintId.total(id))) most(own, left(maxMinutes, held));
    if (maxMinutesPerWeek === null || without.has(constraintId.week(id))) continue;
    for (const [week, here] of Map.groupBy(own, ({ halfDay }) => weekOf(field.halfDays[halfDay]!.date))) {
      const thisWeek = held.filter((session) => weekOf(session.date) === week);
      most(here, left(maxMinutesPerWeek, thisWeek));
    }
  }
}
