/** Places of a cohort: counted and changed only while the pools are locked, so that no place is given twice. */
import { type Selectable, sql } from 'kysely';
import type { CalendarDate } from '#core/kernel/index.ts';
import type { Pool } from '#core/school/cohorts/index.ts';
import type { DB } from '../schema.ts';
import { type Tx, whoseIs } from '../transaction.ts';

export type PoolRow = Selectable<DB['pool']>;

/** A pool as the rules of places take it. */
export const poolFacts = (row: PoolRow): Pool => ({
  id: row.id,
  name: row.name,
  statuses: row.statuses as Pool['statuses'],
  places: row.places,
  unused: row.unused,
  transferFrom: row.transfer_from as CalendarDate | null,
  transferTo: row.transfer_to,
  sortKey: row.sort_key,
});
export type EnrolmentRow = Selectable<DB['enrolment']>;

/**
 * Whoever gives, moves or frees a place holds these locks first, in the order of ids, before anything that points to a
 * pool is written (a foreign key's own lock, taken by two at once, could not grow into this one).
 */
export async function lockPools(tx: Tx, cohortId: string): Promise<void> {
  await tx
    .selectFrom('pool')
    .select('id')
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('cohort_id', '=', cohortId)
    .orderBy('id')
    .forUpdate()
    .execute();
}

export interface PlaceRows {
  readonly pools: readonly PoolRow[];
  readonly enrolments: readonly EnrolmentRow[];
  /** Pools of offers that are open or accepted, of applicants who have no enrolment yet: each keeps a place. */
  readonly offered: readonly string[];
}

export async function loadPlaces(tx: Tx, cohortId: string): Promise<PlaceRows> {
  const { organisation } = whoseIs(tx);
  const ofCohort = <T extends 'pool' | 'enrolment'>(table: T) =>
    sql<Selectable<DB[T]>>`
      select * from ${sql.table(table)} where organisation_id = ${organisation} and cohort_id = ${cohortId}
      order by id`.execute(tx);
  const offers = await sql<{ pool_id: string }>`
    select o.pool_id from offer o
    join application a on a.organisation_id = o.organisation_id and a.id = o.application_id
    join call c on c.organisation_id = a.organisation_id and c.id = a.call_id
    where o.organisation_id = ${organisation} and c.cohort_id = ${cohortId}
      and (o.answer is null or o.answer = 'accepted')
      and not exists (select from enrolment e where e.organisation_id = o.organisation_id
        and e.cohort_id = c.cohort_id and e.application_id = a.id)`.execute(tx);
  return {
    pools: (await ofCohort('pool')).rows,
    enrolments: (await ofCohort('enrolment')).rows,
    offered: offers.rows.map(({ pool_id }) => pool_id),
  };
}

export interface EntryRow {
  /** First and last day of its periods. */
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly entry_until: string | null;
  readonly zone: string;
  readonly programme_id: string;
}

export async function findEntry(tx: Tx, cohortId: string): Promise<EntryRow | null> {
  const { rows } = await sql<EntryRow>`
    select c.entry_until, c.zone, c.programme_id,
      (select min(starts_on) from cohort_period p where p.organisation_id = c.organisation_id and p.cohort_id = c.id) as starts_on,
      (select max(ends_on) from cohort_period p where p.organisation_id = c.organisation_id and p.cohort_id = c.id) as ends_on
    from cohort c where c.organisation_id = ${whoseIs(tx).organisation} and c.id = ${cohortId}`.execute(tx);
  return rows[0] ?? null;
}

export interface TrackPlacesRow {
  readonly track_id: string;
  readonly title_fr: string;
  readonly title_en: string;
  readonly capacity: number | null;
  readonly change_until: string | null;
}

export async function listTrackPlaces(tx: Tx, cohortId: string): Promise<readonly TrackPlacesRow[]> {
  const { rows } = await sql<TrackPlacesRow>`
    select c.track_id, t.title_fr, t.title_en, c.capacity, c.change_until from cohort_track c
    join track t on t.organisation_id = c.organisation_id and t.id = c.track_id
    where c.organisation_id = ${whoseIs(tx).organisation} and c.cohort_id = ${cohortId}
    order by t.code`.execute(tx);
  return rows;
}

/** The certification that the programme leads to, as registered, newest record first. */
export function listCertifications(tx: Tx, programmeId: string) {
  return tx
    .selectFrom('certification_record')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('programme_id', '=', programmeId)
    .orderBy('registered_on', 'desc')
    .execute();
}
