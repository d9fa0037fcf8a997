/** Who pays for whom, and what a statement says of the course and of the school. */
import { sql } from 'kysely';
import { type Tx, whoseIs } from '../../transaction.ts';

export interface PayerRow {
  readonly id: string;
  readonly enrolment_id: string;
  readonly payer: string;
  readonly hours: string;
  readonly agreement_number: string | null;
  readonly name: string | null;
}

export async function payersOf(tx: Tx, cohortId: string): Promise<PayerRow[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<PayerRow>`
    select f.id, f.enrolment_id, f.payer, f.hours, f.agreement_number, y.name
    from enrolment_funding f
    join enrolment e on e.organisation_id = f.organisation_id and e.id = f.enrolment_id
    left join party y on y.organisation_id = f.organisation_id and y.id = f.party_id
    where f.organisation_id = ${organisation} and e.cohort_id = ${cohortId}
    order by f.enrolment_id, f.created_at, f.id`.execute(tx);
  return rows;
}

export interface CourseRow {
  readonly name: string;
  readonly title_fr: string;
  readonly title_en: string;
  readonly centre_hours: string;
  readonly internship_hours: string;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly time_zone: string;
  readonly organisation: string;
  readonly legal_name: string | null;
  readonly siret: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly representative: string | null;
  readonly representative_capacity: string | null;
}

export async function courseOf(tx: Tx, cohortId: string): Promise<CourseRow | null> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<CourseRow>`
    select c.name, p.title_fr, p.title_en, v.centre_hours, v.internship_hours, o.time_zone, o.name as organisation,
      (select min(starts_on)::text from cohort_period where organisation_id = c.organisation_id and cohort_id = c.id) as starts_on,
      (select max(ends_on)::text from cohort_period where organisation_id = c.organisation_id and cohort_id = c.id) as ends_on,
      i.legal_name, i.siret, i.address, i.postcode, i.town, i.representative, i.representative_capacity
    from cohort c
    join programme p on p.organisation_id = c.organisation_id and p.id = c.programme_id
    join programme_version v on v.organisation_id = c.organisation_id and v.id = c.version_id
    join organisation o on o.id = c.organisation_id
    left join organisation_identity i on i.organisation_id = c.organisation_id
    where c.organisation_id = ${organisation} and c.id = ${cohortId}`.execute(tx);
  return rows[0] ?? null;
}

export interface AttendanceDocumentRow {
  readonly id: string;
  readonly subject_id: string;
  readonly kind: 'attendance-statement' | 'completion-certificate';
  readonly title: string;
  readonly sha256: string;
  readonly created_at: string;
}

/** What was frozen of attendance for the enrolments of a cohort, newest first; erased ones are left out. */
export async function attendanceDocuments(tx: Tx, cohortId: string): Promise<AttendanceDocumentRow[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<AttendanceDocumentRow>`
    select d.id, d.subject_id, d.kind, d.title, d.sha256, d.created_at
    from frozen_document d
    join enrolment e on e.organisation_id = d.organisation_id and e.id = d.subject_id
    where d.organisation_id = ${organisation} and e.cohort_id = ${cohortId} and d.erased_at is null
      and d.kind in ('attendance-statement', 'completion-certificate')
    order by d.created_at desc, d.id desc limit 2000`.execute(tx);
  return rows;
}
