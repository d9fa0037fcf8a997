/** A stored session beside what was announced of it: whether it is a draft, and what a change takes along. */
import type { Stored } from '#api/rows/index.ts';
import { type Announced, type Draft, isAsAnnounced, type Slot, slotsMoved } from '#core/school/timetable/index.ts';

/** A draft that says again what was announced is no draft. */
export function stateAfter({ state, announced }: Stored, next: SessionJson, cancelled: boolean | undefined): unknown {
  if (cancelled === true || (state === 'cancelled' && cancelled !== false)) return 'cancelled';
  if (announced === null) return 'planned';
  return isAsAnnounced({ ...draftOf(next), cancelled: false }, announced as Announced) ? 'published' : 'planned';
}

export interface SessionJson extends Stored {
  readonly startsLocal: string;
  readonly endsLocal: string;
  readonly slots: readonly {
    readonly enrolmentId: string | null;
    readonly startsLocal: string;
    readonly endsLocal: string;
  }[];
}

const timeIn = (local: string): string => local.slice('2026-01-31T'.length);

function draftOf(json: SessionJson): Omit<Draft, 'id' | 'announced' | 'cancelled'> {
  const { subModuleId, groupId, trainerId, roomId, kind, day: date, half: index } = json;
  return {
    ...({ subModuleId, groupId, trainerId, roomId, kind, date, index } as Draft),
    from: timeIn(json.startsLocal),
    to: timeIn(json.endsLocal),
    slots: slotsIn(json),
  };
}

const slotsIn = ({ slots: rows }: SessionJson): readonly Slot[] =>
  rows.map(({ enrolmentId, startsLocal, endsLocal }) => ({
    ...{ from: timeIn(startsLocal), to: timeIn(endsLocal) },
    traineeId: enrolmentId,
  }));

/** Interviews go where their session goes, unless it is said where they are. */
export function withSlotsMoved(was: SessionJson, change: Stored): Stored {
  const { startsLocal = was.startsLocal, endsLocal = was.endsLocal } = change as Partial<SessionJson>;
  if (change.slots !== undefined || was.slots.length === 0 || startsLocal === was.startsLocal) return change;
  const span = (from: string, to: string) => ({ from: timeIn(from), to: timeIn(to) });
  const moved = slotsMoved(slotsIn(was), span(was.startsLocal, was.endsLocal), span(startsLocal, endsLocal));
  const on = startsLocal.slice(0, -timeIn(startsLocal).length);
  return {
    ...change,
    slots: moved.map(({ from, to, traineeId }) => ({
      ...{ enrolmentId: traineeId, startsLocal: on + from, endsLocal: on + to },
    })),
  };
}
