/** A stored session beside what was announced of it: whether it is a draft, and what a change takes along. */
import { breaks, broken } from '#api/http/index.ts';
import type { Stored } from '#api/rows/index.ts';
import {
  type Announced,
  type Draft,
  isAsAnnounced,
  type Slot,
  slotFaults,
  slotsMoved,
} from '#core/school/timetable/index.ts';

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

export const slotsIn = ({ slots: rows }: SessionJson): readonly Slot[] =>
  rows.map(({ enrolmentId, startsLocal, endsLocal }) => ({
    ...{ from: timeIn(startsLocal), to: timeIn(endsLocal) },
    traineeId: enrolmentId,
  }));

export const spanIn = ({ startsLocal, endsLocal }: Pick<SessionJson, 'startsLocal' | 'endsLocal'>) => ({
  from: timeIn(startsLocal),
  to: timeIn(endsLocal),
});

export function slotRows(day: string, slots: readonly Slot[]): SessionJson['slots'] {
  return slots.map(({ from, to, traineeId }) => ({
    ...{ enrolmentId: traineeId, startsLocal: `${day}T${from}`, endsLocal: `${day}T${to}` },
  }));
}

/**
 * Slots set by hand lie in their session, one after the other. Those that a session leaves behind when it moves are a
 * problem of the timetable, not a refusal: it is moved first, and they are put right then.
 */
export function refuseSlotFaults(was: SessionJson, change: Stored): void {
  const next = { ...was, ...change } as SessionJson;
  if (change.slots === undefined || next.startsLocal !== was.startsLocal || next.endsLocal !== was.endsLocal) return;
  const away = next.slots.findIndex(({ startsLocal, endsLocal }) =>
    [startsLocal, endsLocal].some((local) => !local.startsWith(`${next.day}T`)),
  );
  if (away >= 0) throw broken('timetable.session-other-day', { on: next.day as string }, [`slots.${away}.startsLocal`]);
  const faults = slotFaults(spanIn(was), slotsIn(next), slotsIn(was));
  if (faults.length > 0) throw breaks(faults);
}

/** Interviews go where their session goes, unless it is said where they are. */
export function withSlotsMoved(was: SessionJson, change: Stored): Stored {
  const { startsLocal = was.startsLocal, endsLocal = was.endsLocal } = change as Partial<SessionJson>;
  if (change.slots !== undefined || was.slots.length === 0 || startsLocal === was.startsLocal) return change;
  const moved = slotsMoved(slotsIn(was), spanIn(was), spanIn({ startsLocal, endsLocal }));
  const on = startsLocal.slice(0, '2026-01-31'.length);
  return {
    ...change,
    slots: slotRows(on, moved),
  };
}
