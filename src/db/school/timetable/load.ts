/** Every row that a cohort's timetable is made from, in a fixed number of queries whatever its size. */
import { type Selectable, sql } from 'kysely';
import type { DB } from '../../schema.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

type Row<T extends keyof DB> = Selectable<DB[T]>;

export interface TimetableRows {
  readonly cohort: Row<'cohort'>;
  readonly zone: string;
  /** Trainees at most. */
  readonly places: number | null;
  readonly periods: readonly Row<'cohort_period'>[];
  readonly closures: readonly Row<'cohort_closure'>[];
  readonly groups: readonly Row<'teaching_group'>[];
  readonly members: readonly Row<'teaching_group_member'>[];
  readonly trainees: readonly Pick<Row<'enrolment'>, 'id' | 'track_id' | 'person_id'>[];
  readonly tracks: readonly Row<'cohort_track'>[];
  readonly modules: readonly Row<'module'>[];
  readonly subModules: readonly Row<'sub_module'>[];
  readonly trainers: readonly (Row<'trainer'> & { readonly name: string })[];
  readonly skills: readonly Row<'trainer_skill'>[];
  readonly rooms: readonly Row<'room'>[];
  readonly rules: readonly Row<'timetable_rule'>[];
  /** Those called off too. */
  readonly sessions: readonly Row<'teaching_session'>[];
  readonly slots: readonly Row<'session_slot'>[];
}

type OfCohort = 'cohort_period' | 'cohort_closure' | 'teaching_group' | 'cohort_track' | 'timetable_rule';

/** Null when there is no such cohort here. */
export async function loadTimetable(tx: Tx, cohortId: string): Promise<TimetableRows | null> {
  const { organisation } = whoseIs(tx);
  const cohort = await tx
    .selectFrom('cohort')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', cohortId)
    .executeTakeFirst();
  if (!cohort) return null;
  const of = async <T extends OfCohort>(table: T, order: string): Promise<Row<T>[]> => {
    const { rows } = await sql<Row<T>>`
      select * from ${sql.table(table)} where organisation_id = ${organisation} and cohort_id = ${cohortId}
      order by ${sql.ref(order)}, id`.execute(tx);
    return rows;
  };
  const sessions = await sessionsOf(tx, cohortId);
  const rules = await of('timetable_rule', 'created_at');
  const trainers = await trainersFor(tx, cohort.programme_id, cohortId);
  return {
    cohort,
    ...(await settingsOf(tx, cohort.version_id)),
    periods: await of('cohort_period', 'starts_on'),
    closures: await of('cohort_closure', 'starts_on'),
    groups: await of('teaching_group', 'created_at'),
    members: await membersOf(tx, cohortId),
    trainees: await traineesOf(tx, cohortId),
    tracks: await of('cohort_track', 'id'),
    ...(await programmeOf(tx, cohort.version_id)),
    trainers,
    skills: await skillsFor(tx, cohort.programme_id),
    rooms: await roomsOf(tx, cohort),
    rules,
    sessions,
    slots: await slotsOf(tx, cohortId),
  };
}

async function settingsOf(tx: Tx, versionId: string): Promise<{ zone: string; places: number | null }> {
  const row = await tx
    .selectFrom('programme_version as v')
    .innerJoin('organisation as o', 'o.id', 'v.organisation_id')
    .select(['o.time_zone', 'v.most_trainees'])
    .where('v.organisation_id', '=', whoseIs(tx).organisation)
    .where('v.id', '=', versionId)
    .executeTakeFirstOrThrow();
  return { zone: row.time_zone, places: row.most_trainees };
}

/** In the order of the programme; what is done in a company is not in a timetable. */
async function programmeOf(
  tx: Tx,
  versionId: string,
): Promise<{ modules: Row<'module'>[]; subModules: Row<'sub_module'>[] }> {
  const { organisation } = whoseIs(tx);
  const modules = await tx
    .selectFrom('module')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('version_id', '=', versionId)
    .where('kind', '=', 'centre')
    .orderBy('number')
    .execute();
  const { rows } = await sql<Row<'sub_module'>>`
    select s.* from sub_module s
    join module m on m.organisation_id = s.organisation_id and m.id = s.module_id
    where s.organisation_id = ${organisation} and s.version_id = ${versionId} and m.kind = 'centre' and s.hours > 0
    order by m.number, s.sort_key, s.code`.execute(tx);
  return { modules, subModules: rows };
}

export async function sessionsOf(tx: Tx, cohortId: string): Promise<Row<'teaching_session'>[]> {
  return tx
    .selectFrom('teaching_session')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('cohort_id', '=', cohortId)
    .orderBy('day')
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
}

async function slotsOf(tx: Tx, cohortId: string): Promise<Row<'session_slot'>[]> {
  const { rows } = await sql<Row<'session_slot'>>`
    select l.* from session_slot l
    join teaching_session s on s.organisation_id = l.organisation_id and s.id = l.session_id
    where l.organisation_id = ${whoseIs(tx).organisation} and s.cohort_id = ${cohortId} order by l.starts_at, l.id`.execute(
    tx,
  );
  return rows;
}

/** Members who are still trainees. */
async function membersOf(tx: Tx, cohortId: string): Promise<Row<'teaching_group_member'>[]> {
  const { rows } = await sql<Row<'teaching_group_member'>>`
    select m.* from teaching_group_member m
    join enrolment e on e.organisation_id = m.organisation_id and e.id = m.enrolment_id
    where m.organisation_id = ${whoseIs(tx).organisation} and e.cohort_id = ${cohortId}
      and e.state in ('offered', 'enrolled', 'completed') order by m.id`.execute(tx);
  return rows;
}

async function traineesOf(tx: Tx, cohortId: string) {
  return tx
    .selectFrom('enrolment')
    .select(['id', 'track_id', 'person_id'])
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('cohort_id', '=', cohortId)
    .where('state', 'in', ['offered', 'enrolled', 'completed'])
    .orderBy('id')
    .execute();
}

/** Those who can teach something of the programme, hold a session of the cohort, or have a mission in it. */
async function trainersFor(tx: Tx, programmeId: string, cohortId: string) {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<Row<'trainer'> & { name: string }>`
    select t.*, p.given_name || ' ' || p.family_name as name from trainer t
    join person p on p.organisation_id = t.organisation_id and p.id = t.person_id
    where t.organisation_id = ${organisation} and t.id in (
      select trainer_id from trainer_skill where organisation_id = ${organisation} and programme_id = ${programmeId}
      union select trainer_id from teaching_session where organisation_id = ${organisation} and cohort_id = ${cohortId}
      union select trainer_id from trainer_mission where organisation_id = ${organisation} and cohort_id = ${cohortId}
      union select (facts ->> 'trainer')::uuid from timetable_rule
        where organisation_id = ${organisation} and cohort_id = ${cohortId} and kind = 'proctor')
    order by p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", t.id`.execute(tx);
  return rows;
}

async function skillsFor(tx: Tx, programmeId: string): Promise<Row<'trainer_skill'>[]> {
  return tx
    .selectFrom('trainer_skill')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('programme_id', '=', programmeId)
    .orderBy('id')
    .execute();
}

/** The rooms of the cohort's place, and its usual one. */
async function roomsOf(tx: Tx, cohort: Row<'cohort'>): Promise<Row<'room'>[]> {
  const { rows } = await sql<Row<'room'>>`
    select * from room where organisation_id = ${whoseIs(tx).organisation}
      and (venue_id = ${cohort.venue_id} or id = ${cohort.room_id})
    order by (id = ${cohort.room_id}) desc nulls last, name collate "fr-x-icu", id`.execute(tx);
  return rows;
}

/** The tracks that can be followed in a cohort: those it says, else all of its programme's version. */
export async function cohortTracks(tx: Tx, cohortId: string): Promise<Row<'track'>[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<Row<'track'>>`
    select t.* from track t
    join cohort c on c.organisation_id = t.organisation_id and c.version_id = t.version_id
    where t.organisation_id = ${organisation} and c.id = ${cohortId} and (
      exists (select from cohort_track k where k.organisation_id = t.organisation_id and k.cohort_id = c.id and k.track_id = t.id)
      or not exists (select from cohort_track k where k.organisation_id = t.organisation_id and k.cohort_id = c.id))
    order by t.code`.execute(tx);
  return rows;
}
