/** The files of a call as those who select see them: what came, who reads it, what was given. */
import { sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export type FileState = RowOf<'application'>['state'];

export interface FileOfCall extends RowOf<'application'> {
  readonly route_code: string | null;
  readonly route_fr: string | null;
  readonly route_en: string | null;
}

/** By number; those without one last. */
export async function filesOfCall(
  tx: Tx,
  callId: string,
  options: { readonly states?: readonly FileState[]; readonly lock?: boolean } = {},
): Promise<FileOfCall[]> {
  const states = options.states ? sql`and a.state = any(${[...options.states]})` : sql``;
  const { rows } = await sql<FileOfCall>`
    select a.*, r.code as route_code, r.title_fr as route_fr, r.title_en as route_en
    from application a
    left join admission_route r on r.organisation_id = a.organisation_id and r.id = a.route_id
    where a.organisation_id = ${whoseIs(tx).organisation} and a.call_id = ${callId} ${states}
    order by a.number nulls last, a.id ${options.lock ? sql`for update of a` : sql``}`.execute(tx);
  return rows;
}

/** The call when it is one of the cohort's, locked when asked for. */
export async function callOfCohort(
  tx: Tx,
  cohortId: string,
  callId: string,
  options: { readonly lock?: boolean } = {},
): Promise<RowOf<'call'> | null> {
  const { rows } = await sql<RowOf<'call'>>`
    select * from call where organisation_id = ${whoseIs(tx).organisation} and id = ${callId} and cohort_id = ${cohortId}
    ${options.lock ? sql`for update` : sql``}`.execute(tx);
  return rows[0] ?? null;
}

/** Of a call, in their order. */
export async function criteriaOf(tx: Tx, callId: string): Promise<RowOf<'criterion'>[]> {
  const { rows } = await sql<RowOf<'criterion'>>`
    select * from criterion where organisation_id = ${whoseIs(tx).organisation} and call_id = ${callId}
    order by stage, sort_key, id`.execute(tx);
  return rows;
}

export interface NamedReading extends RowOf<'reading'> {
  readonly reader: string;
}

const ofCall = (organisation: string, callId: string, column: 'application_id') =>
  sql`${sql.ref(column)} in (select id from application where organisation_id = ${organisation} and call_id = ${callId})`;

/** Every reading of a call's files, with the reader's name. */
export async function readingsOf(tx: Tx, callId: string): Promise<NamedReading[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<NamedReading>`
    select x.*, m.display_name as reader from reading x
    join member m on m.organisation_id = x.organisation_id and m.id = x.member_id
    where x.organisation_id = ${organisation} and ${ofCall(organisation, callId, 'application_id')}
    order by x.application_id, x.id`.execute(tx);
  return rows;
}

export interface NamedInterview extends RowOf<'interview'> {
  readonly interviewer: string;
}

export async function interviewsOf(tx: Tx, callId: string): Promise<NamedInterview[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<NamedInterview>`
    select x.*, m.display_name as interviewer from interview x
    join member m on m.organisation_id = x.organisation_id and m.id = x.member_id
    where x.organisation_id = ${organisation} and ${ofCall(organisation, callId, 'application_id')}
    order by x.application_id, x.id`.execute(tx);
  return rows;
}

/** Whether anybody has handed marks in for a file of the call. */
export async function marksGiven(tx: Tx, callId: string): Promise<boolean> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<{ given: boolean }>`select exists (
      select from reading where organisation_id = ${organisation} and submitted_at is not null
        and ${ofCall(organisation, callId, 'application_id')}
    ) or exists (
      select from interview where organisation_id = ${organisation} and submitted_at is not null
        and ${ofCall(organisation, callId, 'application_id')}
    ) as given`.execute(tx);
  return rows[0]!.given;
}

/** A member's own reading or interview of a file, locked when asked for; null when there is none. */
export async function ownSheet<T extends 'reading' | 'interview'>(
  tx: Tx,
  table: T,
  application: string,
  member: string,
  options: { readonly lock?: boolean } = {},
): Promise<RowOf<T> | null> {
  const { rows } = await sql<RowOf<T>>`
    select * from ${sql.table(table)} where organisation_id = ${whoseIs(tx).organisation}
      and application_id = ${application} and member_id = ${member} ${options.lock ? sql`for update` : sql``}`.execute(
    tx,
  );
  return rows[0] ?? null;
}

export interface Assessor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Members who may assess the files of a cohort. */
export async function assessorsOf(tx: Tx, cohortId: string, roles: readonly string[]): Promise<Assessor[]> {
  const { rows } = await sql<Assessor>`
    select m.id, m.display_name as name, m.email from member m
    where m.organisation_id = ${whoseIs(tx).organisation} and m.state = 'active' and exists (
      select from access_grant g where g.organisation_id = m.organisation_id and g.member_id = m.id
        and g.role = any(${[...roles]}) and (g.scope_kind = 'organisation' or (g.scope_kind = 'cohort' and g.scope_id = ${cohortId})))
    order by m.display_name collate "fr-x-icu", m.id`.execute(tx);
  return rows;
}

export interface PieceWithFiles extends RowOf<'piece'> {
  readonly code: string;
  readonly title_fr: string;
  readonly title_en: string;
  readonly files: readonly Pick<RowOf<'piece_file'>, 'id' | 'name' | 'media_type' | 'size' | 'sha256'>[];
}

export async function piecesWithFiles(tx: Tx, applications: readonly string[]): Promise<PieceWithFiles[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<Omit<PieceWithFiles, 'files'>>`
    select p.*, r.code, r.title_fr, r.title_en from piece p
    join required_piece r on r.organisation_id = p.organisation_id and r.id = p.required_piece_id
    where p.organisation_id = ${organisation} and p.application_id = any(${[...applications]}::uuid[])
    order by p.application_id, r.sort_key, p.id`.execute(tx);
  const files = await sql<RowOf<'piece_file'>>`
    select * from piece_file where organisation_id = ${organisation} and application_id = any(${[...applications]}::uuid[])
    order by created_at, id`.execute(tx);
  return rows.map((piece) => ({
    ...piece,
    files: files.rows
      .filter(({ piece_id }) => piece_id === piece.id)
      .map(({ id, name, media_type, size, sha256 }) => ({ id, name, media_type, size, sha256 })),
  }));
}
