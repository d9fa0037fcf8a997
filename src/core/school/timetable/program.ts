/** The timetable as an integer program in the LP format, and its solution as sessions. */
import type { Session, TimetableFacts } from './facts.ts';
import { keyOf } from './facts.ts';
import { hardRows } from './hard-rows.ts';
import { orderRows } from './order-rows.ts';
import { type Field, fieldOf, type Placement } from './placements.ts';
import { assignRooms } from './rooms.ts';
import { Rows } from './rows.ts';
import type { Sketch } from './sketch.ts';
import { clockTime, lengthOf, minuteOf } from './time.ts';
import { wishRows } from './wish-rows.ts';

export interface Program {
  /** LP format: what is minimised, rows, bounds, binaries. */
  readonly text: string;
  readonly placements: readonly Placement[];
  readonly rows: number;
  readonly field: Field;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * A yes-or-no for every half-day, sub-module with its group, and trainer who can hold it then; rows for everything that
 * must hold, costs for what is wished. Rooms are chosen afterwards: the rows only see to it that there are enough.
 * `sketch` holds it to a first guess, which is quick; variables keep their names, so that one answer starts the next.
 * `without` leaves hard constraints out by id, and with any left out nothing is wished: only whether it can be is asked.
 */
export function toProgram(
  facts: TimetableFacts,
  {
    without = NOTHING,
    sketch = null,
  }: { readonly without?: ReadonlySet<string>; readonly sketch?: Sketch | null } = {},
): Program {
  const field = fieldOf(facts, without, sketch);
  const rows = new Rows();
  const isAsking = without.size > 0;
  for (const { name, trainer, halfDay } of field.placements) {
    const dislikes = trainer?.availability[keyOf(field.halfDays[halfDay]!)] === 'prefersNot';
    rows.binary(name, dislikes && !isAsking ? facts.weights.trainerPrefersNot : 0);
  }
  hardRows(rows, field);
  if (!sketch?.spans) orderRows(rows, field);
  if (!isAsking) wishRows(rows, field);
  return { text: rows.text(), placements: field.placements, rows: rows.count, field };
}

/** The other way round: the variables at 1 in which these sessions are this program's; those that it cannot say are left out. */
export function placementsIn({ placements, field }: Program, sessions: readonly Session[]): readonly string[] {
  const said = new Set(sessions.map((one) => `${keyOf(one)} ${one.subModuleId} ${one.groupId} ${one.trainerId ?? ''}`));
  return placements
    .filter(({ halfDay, teaching, trainer }) => {
      const { subModule, group } = field.teachings[teaching]!;
      return said.has(`${keyOf(field.halfDays[halfDay]!)} ${subModule.id} ${group.id} ${trainer?.id ?? ''}`);
    })
    .map(({ name }) => name);
}

/**
 * Locked sessions as they are, and one for each placement among `chosen` (variables at 1), in order of time. A sub-module
 * whose half-days hold more than its hours ends earlier on its last. `idOf` names a new session from its stable key.
 */
export function readSolution(
  { field, placements }: Program,
  chosen: ReadonlySet<string>,
  idOf: (key: string) => string = (key) => key,
): readonly Session[] {
  const taken = placements.filter(({ name }) => chosen.has(name)).toSorted((a, b) => a.halfDay - b.halfDay);
  const roomless = taken.map(({ teaching, halfDay }) => ({
    teaching: field.teachings[teaching]!,
    halfDay: field.halfDays[halfDay]!,
  }));
  const rooms = assignRooms(field.facts, field.groups, roomless);
  const ends = endings(field, taken);
  const placed = taken.map((placement, at): Session => {
    const { teaching, halfDay } = roomless[at]!;
    const { date, index, from } = halfDay;
    return {
      id: idOf(`${teaching.subModule.id}/${teaching.group.id}/${keyOf(halfDay)}`),
      kind: teaching.subModule.kind,
      subModuleId: teaching.subModule.id,
      groupId: teaching.group.id,
      date,
      index,
      from,
      to: ends.get(placement) ?? halfDay.to,
      trainerId: placement.trainer?.id ?? null,
      roomId: rooms[at]!,
      locked: false,
      slots: [],
    };
  });
  const when = ({ date, from }: Session) => `${date} ${from}`;
  return [...field.facts.locked, ...placed].toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
}

/** Where last sessions end earlier than their half-day. */
function endings({ teachings, halfDays, facts }: Field, taken: readonly Placement[]): ReadonlyMap<Placement, string> {
  const ends = new Map<Placement, string>();
  for (const [at, own] of Map.groupBy(taken, ({ teaching }) => teaching)) {
    const { subModule, group } = teachings[at]!;
    const standing = facts.locked.filter((one) => one.subModuleId === subModule.id && one.groupId === group.id);
    const placed = own.reduce((sum, { minutes }) => sum + minutes, 0);
    const over = standing.reduce((sum, session) => sum + lengthOf(session), placed) - subModule.minutes;
    const last = own.at(-1)!;
    if (over > 0) ends.set(last, clockTime(minuteOf(halfDays[last.halfDay]!.to) - over));
  }
  return ends;
}
