/** What the room of trainees is made from: everybody of a cohort with their payers, payments, notices and departure. */
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../schema.ts';
import { type Tx, whoseIs } from '../transaction.ts';
import type { EnrolmentRow } from './places.ts';

export interface NamedEnrolment extends EnrolmentRow {
  readonly given_name: string;
  readonly family_name: string;
}
export interface NamedFunding extends Selectable<DB['enrolment_funding']> {
  readonly party_name: string | null;
}
export interface NamedWaiting extends Selectable<DB['waiting_place']> {
  readonly given_name: string | null;
  readonly family_name: string | null;
  readonly status: string | null;
}
export type InstalmentRow = Selectable<DB['instalment']>;
export type DepartureRow = Selectable<DB['departure']>;
export type NoticeRow = Selectable<DB['funder_notice']>;

export interface SignedRow {
  readonly enrolment_id: string;
  readonly minutes: number;
}

export interface TraineeRows {
  readonly enrolments: readonly NamedEnrolment[];
  readonly fundings: readonly NamedFunding[];
  readonly instalments: readonly InstalmentRow[];
  readonly departures: readonly DepartureRow[];
  readonly notices: readonly NoticeRow[];
  readonly documents: readonly { readonly subject_id: string; readonly kind: string; readonly title: string }[];
}

/** Of the whole cohort, or of one enrolment. */
export async function loadTrainees(tx: Tx, cohortId: string, enrolmentId: string | null = null): Promise<TraineeRows> {
  const { organisation } = whoseIs(tx);
  const one = enrolmentId === null ? sql`` : sql`and e.id = ${enrolmentId}`;
  const of = sql`(select e.id from enrolment e where e.organisation_id = ${organisation} and e.cohort_id = ${cohortId} ${one})`;
  const fundings = sql`(select id from enrolment_funding where organisation_id = ${organisation} and enrolment_id in ${of})`;
  const rows = async <T>(query: RawBuilder<T>) => (await query.execute(tx)).rows;
  return {
    enrolments: await rows(sql<NamedEnrolment>`
      select e.*, p.given_name, p.family_name from enrolment e
      join person p on p.organisation_id = e.organisation_id and p.id = e.person_id
      where e.organisation_id = ${organisation} and e.cohort_id = ${cohortId} ${one}
      order by p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", e.id`),
    fundings: await rows(sql<NamedFunding>`
      select f.*, y.name as party_name from enrolment_funding f
      left join party y on y.organisation_id = f.organisation_id and y.id = f.party_id
      where f.organisation_id = ${organisation} and f.enrolment_id in ${of} order by f.id`),
    instalments: await rows(sql<InstalmentRow>`
      select * from instalment where organisation_id = ${organisation} and funding_id in ${fundings} order by due_on, id`),
    departures: await rows(sql<DepartureRow>`
      select * from departure where organisation_id = ${organisation} and enrolment_id in ${of} order by id`),
    notices: await rows(sql<NoticeRow>`
      select * from funder_notice where organisation_id = ${organisation} and funding_id in ${fundings} order by id`),
    documents: await rows(sql<{ subject_id: string; kind: string; title: string }>`
      select subject_id, kind, title from frozen_document
      where organisation_id = ${organisation} and subject_id in ${of} and erased_at is null order by id`),
  };
}

export async function listWaiting(tx: Tx, cohortId: string): Promise<readonly NamedWaiting[]> {
  const { rows } = await sql<NamedWaiting>`
    select w.*, coalesce(p.given_name, a.given_name) as given_name, coalesce(p.family_name, a.family_name) as family_name,
      a.status
    from waiting_place w
    left join person p on p.organisation_id = w.organisation_id and p.id = w.person_id
    left join application a on a.organisation_id = w.organisation_id and a.id = w.application_id
    where w.organisation_id = ${whoseIs(tx).organisation} and w.cohort_id = ${cohortId}
    order by w.rank, w.id`.execute(tx);
  return rows;
}
