/** An applicant's file: its answers, pieces and needs. What may be opened by whom, the policies of the tables decide. */
import { sql } from 'kysely';
import { newId } from '../../identifiers.ts';
import { decryptPrivate, encryptPrivate } from '../../private/index.ts';
import { insertRow, JsonColumn, type RowOf } from '../../rows.ts';
import { keysOf, type Tx, whoseIs } from '../../transaction.ts';

export type ApplicationRow = RowOf<'application'>;
export type PieceRow = RowOf<'piece'>;
export type PieceFileRow = RowOf<'piece_file'>;

export async function answersOf(tx: Tx, application: string): Promise<RowOf<'application_answers'> | null> {
  const found = await tx
    .selectFrom('application_answers')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('application_id', '=', application)
    .executeTakeFirst();
  return found ?? null;
}

/** The rows before and after; the caller has the application locked. */
export async function saveAnswers(tx: Tx, application: string, answers: object) {
  const before = await answersOf(tx, application);
  const value = new JsonColumn(answers);
  if (!before) {
    const after = await insertRow(tx, 'application_answers', newId(), { application_id: application, answers: value });
    return { before, after: after! };
  }
  const { rows } = await sql<RowOf<'application_answers'>>`
    update application_answers set answers = ${value}, version = version + 1
    where organisation_id = ${whoseIs(tx).organisation} and id = ${before.id} returning *`.execute(tx);
  return { before, after: rows[0]! };
}

/** In the order in which they came. */
export function piecesOf(tx: Tx, applications: readonly string[]): Promise<PieceRow[]> {
  return tx
    .selectFrom('piece')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('application_id', 'in', applications.length > 0 ? [...applications] : [NOBODY])
    .orderBy('id')
    .execute();
}
const NOBODY = '00000000-0000-0000-0000-000000000000';

export function pieceFilesOf(tx: Tx, application: string): Promise<PieceFileRow[]> {
  return tx
    .selectFrom('piece_file')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('application_id', '=', application)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export async function needRowOf(tx: Tx, application: string): Promise<RowOf<'application_need'> | null> {
  const found = await tx
    .selectFrom('application_need')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('application_id', '=', application)
    .orderBy('id')
    .executeTakeFirst();
  return found ?? null;
}

const place = (tx: Tx, id: string) => ({
  organisation: whoseIs(tx).organisation,
  id,
  column: 'application_need.need' as const,
});

/** What the applicant wrote of their needs, opened: for the applicant alone. */
export async function ownNeed(tx: Tx, application: string): Promise<string | null> {
  const row = await needRowOf(tx, application);
  return row?.need ? decryptPrivate(keysOf(tx), place(tx, row.id), row.need) : null;
}

/** Sealed before it is stored; null takes it away. */
export async function saveNeed(tx: Tx, application: string, need: string | null): Promise<void> {
  const present = await needRowOf(tx, application);
  const { organisation } = whoseIs(tx);
  if (need === null) {
    await sql`delete from application_need where organisation_id = ${organisation} and application_id = ${application}`.execute(
      tx,
    );
    return;
  }
  const id = present?.id ?? newId();
  const sealed = encryptPrivate(keysOf(tx), place(tx, id), need);
  if (!present) await insertRow(tx, 'application_need', id, { application_id: application, need: sealed });
  else {
    await sql`update application_need set need = ${sealed}, version = version + 1
      where organisation_id = ${organisation} and id = ${id}`.execute(tx);
  }
}

/** Files of a call that are not drafts any more or that are, by number then by age. */
export async function applicationsOf(
  tx: Tx,
  callId: string,
  states: readonly string[] | null,
  page: { readonly after: readonly string[] | null; readonly limit: number },
): Promise<ApplicationRow[]> {
  const { organisation } = whoseIs(tx);
  const only = states === null ? sql`` : sql`and state = any(${[...states]})`;
  const from = page.after ? sql`and id > ${page.after[0]}::uuid` : sql``;
  const { rows } = await sql<ApplicationRow>`
    select * from application where organisation_id = ${organisation} and call_id = ${callId} ${only} ${from}
    order by id limit ${page.limit}`.execute(tx);
  return rows;
}

export type NamedFile = Pick<ApplicationRow, 'id' | 'number' | 'state' | 'email' | 'given_name' | 'family_name'>;

/** Files of the call that somebody may go on with or that is judged, under one of these addresses or names. */
export function filesUnder(
  tx: Tx,
  callId: string,
  emails: readonly string[],
  names: readonly string[],
): Promise<NamedFile[]> {
  return tx
    .selectFrom('application')
    .select(['id', 'number', 'state', 'email', 'given_name', 'family_name'])
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('call_id', '=', callId)
    .where('state', 'not in', ['withdrawn', 'erased'])
    .where((file) =>
      file.or([
        file('email', '=', sql<string>`any(${[...emails]}::text[])`),
        file('given_name', '=', sql<string>`any(${[...names]}::text[])`),
        file('family_name', '=', sql<string>`any(${[...names]}::text[])`),
      ]),
    )
    .orderBy('id')
    .execute();
}

/** How many files of the call are in each state. */
export async function countsByState(tx: Tx, callId: string): Promise<Record<string, number>> {
  const rows = await tx
    .selectFrom('application')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('call_id', '=', callId)
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
}

/** Files begun under this address that can still be gone on with, the newest first. */
export function begunUnder(tx: Tx, callId: string, email: string): Promise<ApplicationRow[]> {
  return tx
    .selectFrom('application')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('call_id', '=', callId)
    .where('email', '=', email)
    .where('state', 'not in', ['withdrawn', 'erased'])
    .orderBy('id', 'desc')
    .limit(5)
    .execute();
}
