/** Rows that belong to one cohort, or to the programme's version it runs on. */
import { sql } from 'kysely';
import type { RowTable } from '../rows.ts';
import { ANYWHERE, type Inside } from '../rows-inside.ts';
import { type Tx, whoseIs } from '../transaction.ts';

export const insideCohort = (cohortId: string): Inside => sql<boolean>`cohort_id = ${cohortId}`;
export const insideVersion = (versionId: string): Inside => sql<boolean>`version_id = ${versionId}`;

/** Rows that hang on the enrolments of a cohort, or on what their payers take on. */
export const insideEnrolments = (tx: Tx, cohortId: string): Inside => insideCohortOf(tx, cohortId, 'enrolment_funding');
export const insideFundings = (tx: Tx, cohortId: string): Inside =>
  sql<boolean>`funding_id in (select id from enrolment_funding
    where organisation_id = ${whoseIs(tx).organisation} and ${insideEnrolments(tx, cohortId)})`;

/** The programme's own tables: a cohort may point to those of the version it runs on, and to no other's. */
const OF_VERSION: ReadonlySet<RowTable> = new Set([
  'block',
  'competence',
  'track',
  'module',
  'sub_module',
  'admission_route',
]);
const OF_ENROLMENT: ReadonlySet<RowTable> = new Set(['enrolment_funding', 'departure']);
/** Shared by the whole organisation. */
const OF_ALL: ReadonlySet<RowTable> = new Set([
  'person',
  'party',
  'venue',
  'room',
  'trainer',
  'funding_agreement',
  'file',
  'member',
]);

/** What makes a row of this table one that a row of the cohort may point to. */
export function insideCohortOf(tx: Tx, cohortId: string, table: RowTable): Inside {
  const { organisation } = whoseIs(tx);
  if (OF_ALL.has(table)) return ANYWHERE;
  if (OF_VERSION.has(table)) {
    return sql<boolean>`version_id = (select version_id from cohort where organisation_id = ${organisation} and id = ${cohortId})`;
  }
  if (OF_ENROLMENT.has(table)) {
    return sql<boolean>`enrolment_id in (select id from enrolment where organisation_id = ${organisation} and cohort_id = ${cohortId})`;
  }
  if (table === 'application') {
    return sql<boolean>`call_id in (select id from call where organisation_id = ${organisation} and cohort_id = ${cohortId})`;
  }
  return insideCohort(cohortId);
}

/** The cohort of an enrolment, or of the call that an application answers. */
export async function cohortOfSubject(tx: Tx, subject: string): Promise<string | null> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<{ cohort_id: string }>`
    select cohort_id from enrolment where organisation_id = ${organisation} and id = ${subject}
    union all
    select c.cohort_id from application a
    join call c on c.organisation_id = a.organisation_id and c.id = a.call_id
    where a.organisation_id = ${organisation} and a.id = ${subject}`.execute(tx);
  return rows[0]?.cohort_id ?? null;
}
