/** The facts of a cohort's timetable and its sessions, from rows: what screens, solver and publication all start from. */
import { instantOf, type LocalDateTime, wallClock } from '#core/ground/calendar/index.ts';
import { addDays, type CalendarDate, dec, type Locale } from '#core/kernel/index.ts';
import {
  type Announced,
  type Draft,
  type HalfDay,
  type RuleFacts,
  type Session,
  type SessionKind,
  type Taken,
  type TimetableFacts,
  type TimetableRecords,
  type TimetableRule,
  timetableFactsOf,
} from '#core/school/timetable/index.ts';
import {
  availabilityOf,
  engagedElsewhere,
  loadTimetable,
  roomsTakenElsewhere,
  type TakenRow,
  type TimetableRows,
} from '#db/school/timetable/index.ts';
import type { Tx } from '#db/transaction.ts';
import { openHalves } from './half-days.ts';

export interface CohortTimetable {
  readonly rows: TimetableRows;
  readonly records: TimetableRecords;
  readonly facts: TimetableFacts;
  /** Without those called off. */
  readonly sessions: readonly Session[];
  readonly cancelled: readonly Session[];
  /** Each session with what was said of it, those called off too. */
  readonly drafts: readonly Draft[];
}

const MINUTE = 60_000;
const USUAL_PLACES = 20;

/** Null when there is no such cohort. Titles are in the language asked for. */
export async function timetableFacts(tx: Tx, cohortId: string, locale: Locale): Promise<CohortTimetable | null> {
  const rows = await loadTimetable(tx, cohortId);
  if (!rows) return null;
  const { zone } = rows;
  const halfDays = openHalves(rows);
  const [sessions, cancelled] = [false, true].map((off) =>
    rows.sessions.filter(({ state }) => (state === 'cancelled') === off).map((row) => sessionOf(row, rows)),
  ) as [Session[], Session[]];
  const trainerIds = rows.trainers.map(({ id }) => id);
  const roomIds = rows.rooms.map(({ id }) => id);
  const days = daysOf(halfDays, sessions);
  const span = days && { from: midnight(days.from, zone), to: midnight(addDays(days.to, 1), zone) };
  const records: TimetableRecords = {
    halfDays,
    groups: rows.groups.map(({ id, kind, name, track_id }) => ({
      id,
      kind,
      name,
      trackId: track_id,
      members: rows.members.filter(({ group_id }) => group_id === id).map(({ enrolment_id }) => enrolment_id),
    })),
    trainees: rows.trainees.map(({ id, track_id }) => ({ id, trackId: track_id })),
    places: rows.places ?? USUAL_PLACES,
    trackPlaces: new Map(
      rows.tracks.flatMap(({ track_id, capacity }) => (capacity === null ? [] : [[track_id, capacity]])),
    ),
    subModules: rows.subModules.map((row) => ({
      id: row.id,
      code: row.code,
      title: locale === 'fr' ? row.title_fr : row.title_en,
      moduleId: row.module_id,
      hours: dec(row.hours),
      kind: row.kind,
      trackId: row.track_id,
    })),
    trainers: rows.trainers.map(({ id, name, most_hours, most_hours_week }) => ({
      id,
      name,
      skills: rows.skills.filter(({ trainer_id }) => trainer_id === id).map((skill) => skill.sub_module_code),
      mostHours: most_hours === null ? null : dec(most_hours),
      mostHoursWeek: most_hours_week === null ? null : dec(most_hours_week),
    })),
    availability: days
      ? (await availabilityOf(tx, trainerIds, days)).map(({ trainer_id, day, half, state }) => ({
          trainerId: trainer_id,
          date: day as CalendarDate,
          index: half,
          state,
        }))
      : [],
    engaged: span
      ? (await engagedElsewhere(tx, cohortId, trainerIds, span)).flatMap((row) =>
          takenDays(row, zone).map((taken) => ({ ...taken, tentative: row.tentative })),
        )
      : [],
    rooms: rows.rooms.map(({ id, name, seats, equipment }) => ({ id, name, seats: seats ?? 0, equipment })),
    roomsTaken: span
      ? (await roomsTakenElsewhere(tx, cohortId, roomIds, span)).flatMap((row) => takenDays(row, zone))
      : [],
    rules: rows.rules.map(ruleOf),
    sessions,
  };
  return {
    rows,
    records,
    facts: timetableFactsOf(records),
    sessions,
    cancelled,
    drafts: rows.sessions.map((row) => draftOf(row, rows)),
  };
}

export const ruleOf = (row: TimetableRows['rules'][number]): TimetableRule => ({
  id: row.id,
  demand: row.demand,
  weight: Number(row.weight),
  facts: { ...(row.facts as object), kind: row.kind } as RuleFacts,
});

const local = (instant: string | Date, zone: string): LocalDateTime =>
  wallClock(Math.floor(new Date(instant).getTime() / MINUTE), zone);
const timeOf = (at: LocalDateTime): string => at.slice(11);
const midnight = (day: CalendarDate, zone: string): string =>
  new Date(instantOf(`${day}T00:00` as LocalDateTime, zone) * MINUTE).toISOString();

type SessionRow = TimetableRows['sessions'][number];

function sessionOf(row: SessionRow, { zone, slots }: TimetableRows): Session {
  return {
    id: row.id,
    kind: row.kind as SessionKind,
    subModuleId: row.sub_module_id,
    groupId: row.group_id,
    date: row.day as CalendarDate,
    index: row.half,
    from: timeOf(local(row.starts_at, zone)),
    to: timeOf(local(row.ends_at, zone)),
    trainerId: row.trainer_id,
    roomId: row.room_id,
    locked: row.locked,
    slots: slots
      .filter(({ session_id }) => session_id === row.id)
      .map((slot) => ({
        from: timeOf(local(slot.starts_at, zone)),
        to: timeOf(local(slot.ends_at, zone)),
        traineeId: slot.enrolment_id,
      })),
  };
}

function draftOf(row: SessionRow, rows: TimetableRows): Draft {
  const { locked: _, ...session } = sessionOf(row, rows);
  return {
    ...session,
    cancelled: row.state === 'cancelled',
    announced: row.announced as unknown as Announced | null,
  };
}

function daysOf(halfDays: readonly HalfDay[], sessions: readonly Session[]) {
  const dates = [...halfDays, ...sessions].map(({ date }) => date).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** What lasts over midnight takes each of its days. */
function takenDays({ id, starts_at, ends_at }: TakenRow, zone: string): Taken[] {
  const [from, to] = [local(starts_at, zone), local(ends_at, zone)];
  const days: Taken[] = [];
  for (let date = from.slice(0, 10) as CalendarDate; date <= to.slice(0, 10); date = addDays(date, 1)) {
    days.push({
      id,
      date,
      from: date === from.slice(0, 10) ? timeOf(from) : '00:00',
      to: date === to.slice(0, 10) ? timeOf(to) : '24:00',
    });
  }
  return days;
}
