/** Cohorts: the list, the version they run on, and what hangs on one. */
import { type Selectable, sql } from 'kysely';
import type { DB } from '../schema.ts';
import { type Tx, whoseIs } from '../transaction.ts';
import { listCertifications } from './places.ts';

export type CohortRow = Selectable<DB['cohort']>;
export type VersionRow = Selectable<DB['programme_version']>;
export type PeriodRow = Selectable<DB['cohort_period']>;
export type ClosureRow = Selectable<DB['cohort_closure']>;
export type CohortTrackRow = Selectable<DB['cohort_track']>;
export type TrackRow = Selectable<DB['track']>;

/** What a list shows of a cohort beside its own row: computed from its periods, pools and enrolments. */
export interface ListedCohort extends CohortRow {
  readonly programme_fr: string;
  readonly programme_en: string;
  readonly version_number: number;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly places: number;
  readonly enrolled: number;
}

export interface CohortFilter {
  /** The cohorts that the actor may see; without it, every one. */
  readonly among?: readonly string[];
  readonly archived?: boolean;
  readonly programmeId?: string;
  /** The last row of the page before. */
  readonly after?: { readonly name: string; readonly id: string };
}

/** By name as French sorts it. */
export async function listCohorts(tx: Tx, filter: CohortFilter, most: number): Promise<ListedCohort[]> {
  const { organisation } = whoseIs(tx);
  const conditions = [sql`c.organisation_id = ${organisation}`];
  if (filter.among) conditions.push(sql`c.id = any(${[...filter.among]}::uuid[])`);
  if (filter.archived !== undefined) {
    conditions.push(filter.archived ? sql`c.state = 'archived'` : sql`c.state <> 'archived'`);
  }
  if (filter.programmeId !== undefined) conditions.push(sql`c.programme_id = ${filter.programmeId}`);
  if (filter.after) {
    const { name, id } = filter.after;
    conditions.push(sql`(c.name collate "fr-x-icu", c.id) > (${name} collate "fr-x-icu", ${id}::uuid)`);
  }
  const { rows } = await sql<ListedCohort>`
    select c.*, p.title_fr as programme_fr, p.title_en as programme_en, v.number as version_number,
      (select min(starts_on) from cohort_period x where x.organisation_id = c.organisation_id and x.cohort_id = c.id) as starts_on,
      (select max(ends_on) from cohort_period x where x.organisation_id = c.organisation_id and x.cohort_id = c.id) as ends_on,
      (select coalesce(sum(places), 0)::int from pool x where x.organisation_id = c.organisation_id and x.cohort_id = c.id) as places,
      (select count(*)::int from enrolment x
        where x.organisation_id = c.organisation_id and x.cohort_id = c.id and x.state in ('enrolled', 'completed')) as enrolled
    from cohort c
    join programme p on p.organisation_id = c.organisation_id and p.id = c.programme_id
    join programme_version v on v.organisation_id = c.organisation_id and v.id = c.version_id
    where ${sql.join(conditions, sql` and `)}
    order by c.name collate "fr-x-icu", c.id limit ${most}`.execute(tx);
  return rows;
}

/** Everything that a cohort's calendar is made from. */
export interface CohortRows {
  readonly cohort: ListedCohort;
  readonly version: VersionRow;
  readonly periods: readonly PeriodRow[];
  readonly closures: readonly ClosureRow[];
  readonly tracks: readonly CohortTrackRow[];
  /** Of the version. */
  readonly choices: readonly TrackRow[];
  /** Of the programme. */
  readonly records: readonly Selectable<DB['certification_record']>[];
  /** Days of written exams that trainees know of. */
  readonly exams: readonly string[];
}

export async function loadCohort(tx: Tx, id: string): Promise<CohortRows | null> {
  const { organisation } = whoseIs(tx);
  const [found] = await listCohorts(tx, { among: [id] }, 1);
  if (!found) return null;
  const dated = <T extends 'cohort_period' | 'cohort_closure'>(table: T) =>
    sql<Selectable<DB[T]>>`
      select * from ${sql.table(table)} where organisation_id = ${organisation} and cohort_id = ${id}
      order by starts_on, id`.execute(tx);
  const version = await tx
    .selectFrom('programme_version')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', found.version_id)
    .executeTakeFirstOrThrow();
  const tracks = await tx
    .selectFrom('cohort_track')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('cohort_id', '=', id)
    .orderBy('id')
    .execute();
  const choices = await tx
    .selectFrom('track')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('version_id', '=', found.version_id)
    .orderBy('code')
    .execute();
  return {
    cohort: found,
    version,
    periods: (await dated('cohort_period')).rows,
    closures: (await dated('cohort_closure')).rows,
    tracks,
    choices,
    records: await listCertifications(tx, found.programme_id),
    exams: await examDays(tx, id),
  };
}

async function examDays(tx: Tx, cohortId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('teaching_session')
    .select('day')
    .distinct()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('cohort_id', '=', cohortId)
    .where('kind', '=', 'writtenExam')
    .where('state', '=', 'published')
    .orderBy('day')
    .execute();
  return rows.map(({ day }) => day);
}

/** Whether somebody stands on this cohort already: calls, enrolments or sessions. */
export async function isBegun(tx: Tx, cohortId: string): Promise<boolean> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<{ begun: boolean }>`
    select exists (select from call where organisation_id = ${organisation} and cohort_id = ${cohortId})
      or exists (select from enrolment where organisation_id = ${organisation} and cohort_id = ${cohortId})
      or exists (select from teaching_session where organisation_id = ${organisation} and cohort_id = ${cohortId}) as begun`.execute(
    tx,
  );
  return rows[0]!.begun;
}

/** A version that a cohort can be made on, with the names of its programme. */
export interface StartableVersion {
  readonly id: string;
  readonly number: number;
  readonly frozen: boolean;
  readonly programme_id: string;
  readonly title_fr: string;
  readonly title_en: string;
  readonly centre_hours: string;
  readonly internship_hours: string;
}

/** Of the programmes that are not put away: the latest version first. */
export async function startableVersions(tx: Tx): Promise<StartableVersion[]> {
  const { rows } = await sql<StartableVersion>`
    select v.id, v.number, v.frozen_at is not null as frozen, v.programme_id, p.title_fr, p.title_en,
      v.centre_hours, v.internship_hours
    from programme_version v
    join programme p on p.organisation_id = v.organisation_id and p.id = v.programme_id
    where v.organisation_id = ${whoseIs(tx).organisation} and p.archived_at is null
    order by p.title_fr collate "fr-x-icu", p.id, v.number desc`.execute(tx);
  return rows;
}
