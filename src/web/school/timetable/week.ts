/** Weeks of the calendar, and how a session is called in a few words. */
import type { CalendarDate } from '#core/kernel/index.ts';
import { type HalfDay, type Session, type Slot, type TimetableFacts, weekOf } from '#core/school/timetable/index.ts';

export const weeksOf = ({ halfDays }: TimetableFacts): readonly CalendarDate[] => [
  ...new Set(halfDays.map(({ date }) => weekOf(date))),
];

/** The week of a day, else the next one there is, else the last. */
export function weekNear(weeks: readonly CalendarDate[], day: string): CalendarDate | null {
  const wanted = weekOf(day as CalendarDate);
  return weeks.find((week) => week >= wanted) ?? weeks.at(-1) ?? null;
}

export const daysIn = (facts: TimetableFacts, week: CalendarDate): readonly CalendarDate[] => [
  ...new Set(facts.halfDays.filter(({ date }) => weekOf(date) === week).map(({ date }) => date)),
];

const DAY_MILLISECONDS = 86_400_000;

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: CalendarDate): number =>
  (Date.parse(`${date}T00:00:00Z`) - Date.parse(`${weekOf(date)}T00:00:00Z`)) / DAY_MILLISECONDS + 1;

/** Each half-day that a day of this calendar can have. */
export const halvesOf = ({ halfDays }: TimetableFacts): readonly HalfDay[] => {
  const byIndex = new Map(halfDays.map((half) => [half.index, half]));
  return [...byIndex.values()].toSorted((a, b) => a.index - b.index);
};

export interface Names {
  readonly subModule: (id: string) => string;
  readonly code: (id: string) => string;
  readonly trainer: (id: string | null) => string;
  readonly room: (id: string | null) => string;
  readonly group: (id: string) => string;
}

export function namesIn({ subModules, trainers, rooms, groups }: TimetableFacts): Names {
  const named = (rows: readonly { readonly id: string; readonly name: string }[], id: string | null) =>
    rows.find((one) => one.id === id)?.name ?? '';
  const found = (id: string) => subModules.find((one) => one.id === id);
  return {
    subModule: (id) => `${found(id)?.code ?? ''} ${found(id)?.title ?? ''}`.trim(),
    code: (id) => found(id)?.code ?? '',
    trainer: (id) => named(trainers, id),
    room: (id) => named(rooms, id),
    group: (id) => named(groups, id),
  };
}

/** How many turns of interviews are given. */
export const turnsIn = (slots: readonly Slot[]): { readonly taken: number; readonly count: number } => ({
  taken: slots.filter(({ traineeId }) => traineeId !== null).length,
  count: slots.length,
});

/** A colour of its own for each module, one of six; its number is written beside. */
export function toneOf(facts: TimetableFacts, { subModuleId }: Pick<Session, 'subModuleId'>): number {
  const modules = [...new Set(facts.subModules.map(({ moduleId }) => moduleId))];
  const own = facts.subModules.find(({ id }) => id === subModuleId)?.moduleId ?? '';
  return modules.indexOf(own) % 6;
}

/** Whether they have trainees in common: the same group, one within the other, or two that say so. */
export function meetsWith({ groups }: TimetableFacts, a: Session, b: Session): boolean {
  const [one, other] = [a, b].map(({ groupId }) => groups.find(({ id }) => id === groupId));
  if (!one || !other) return false;
  return (
    one === other ||
    one.within === other.id ||
    other.within === one.id ||
    one.sharesWith.includes(other.id) ||
    other.sharesWith.includes(one.id)
  );
}
