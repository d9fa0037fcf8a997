/** What is left to place, and whether it fills the calendar to the last minute. */
import { type HalfDayKey, keyOf } from './facts.ts';
import type { Field } from './placements.ts';
import { lengthOf } from './time.ts';

/** Minutes of the programme that locked sessions leave to be placed. */
export function missing({ locked, teachings }: Field, teaching: number): number {
  const { subModule, group } = teachings[teaching]!;
  const own = [...locked.values()].flat().filter((one) => one.subModuleId === subModule.id && one.groupId === group.id);
  return subModule.minutes - own.reduce((sum, session) => sum + lengthOf(session), 0);
}

export const isTaken = ({ locked }: Field, circle: readonly string[], key: HalfDayKey): boolean =>
  locked.get(key)?.some(({ groupId }) => circle.includes(groupId)) === true;

/** Nothing left out, and exactly as many minutes to place as there are. */
export function isFull(field: Field, circle: readonly string[]): boolean {
  if (field.without.size > 0) return false;
  const open = field.halfDays
    .filter((halfDay) => !isTaken(field, circle, keyOf(halfDay)))
    .reduce((sum, halfDay) => sum + lengthOf(halfDay), 0);
  const needed = field.teachings.reduce(
    (sum, { group }, at) => (circle.includes(group.id) ? sum + missing(field, at) : sum),
    0,
  );
  return open === needed;
}

/** Lengths of half-days in minutes, the shortest first. */
export const lengthsOf = ({ halfDays }: Pick<Field, 'halfDays'>): readonly number[] =>
  [...new Set(halfDays.map(lengthOf))].toSorted((a, b) => a - b);
