/** What became a document: never changed, only erased, which leaves hash and certificate. */
import { sql } from 'kysely';
import { insertRow, JsonColumn, type RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export type FrozenRow = RowOf<'frozen_document'>;

export interface Erasure {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

export function frozenOf(tx: Tx, subject: string): Promise<FrozenRow[]> {
  return tx
    .selectFrom('frozen_document')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('subject_id', '=', subject)
    .orderBy('created_at')
    .orderBy('id')
    .limit(500)
    .execute();
}

/** The person's documents whose bytes are there still and that no law keeps on `today`. */
export function erasableOf(tx: Tx, person: string, today: string): Promise<FrozenRow[]> {
  return tx
    .selectFrom('frozen_document')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('person_id', '=', person)
    .where('erased_at', 'is', null)
    .where((row) => row.or([row('retain_until', 'is', null), row('retain_until', '<', today)]))
    .forUpdate()
    .execute();
}

/** Documents whose day is over and whose bytes are there still, the oldest first. */
export function endedDocuments(tx: Tx, today: string, most: number): Promise<FrozenRow[]> {
  return tx
    .selectFrom('frozen_document')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('erased_at', 'is', null)
    .where('retain_until', '<', today)
    .orderBy('retain_until')
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .execute();
}

/** A document that must be kept for longer than was thought when it was frozen. */
export async function keepUntil(tx: Tx, { id, version }: FrozenRow, until: string): Promise<FrozenRow | null> {
  const { rows } = await sql<FrozenRow>`
    update frozen_document set version = version + 1, retain_until = ${until}
    where organisation_id = ${whoseIs(tx).organisation} and id = ${id} and version = ${version} and erased_at is null
    returning *`.execute(tx);
  return rows[0] ?? null;
}

export interface NewFrozen {
  readonly subject_id: string;
  readonly person_id: string | null;
  readonly kind: string;
  readonly title: string;
  readonly locale: 'fr' | 'en';
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
  readonly inputs: unknown;
  readonly retain_until: string | null;
}

export async function insertFrozen(tx: Tx, id: string, values: NewFrozen): Promise<FrozenRow> {
  const row = await insertRow(tx, 'frozen_document', id, { ...values, inputs: new JsonColumn(values.inputs) });
  return row!;
}

/** Null when it was erased already, or has another version. */
export async function eraseFrozen(
  tx: Tx,
  { id, version, kind }: FrozenRow,
  erasure: Erasure,
): Promise<FrozenRow | null> {
  const { rows } = await sql<FrozenRow>`
    update frozen_document
    set version = version + 1, title = ${kind}, inputs = 'null'::jsonb, erased_at = ${erasure.at},
      erasure = ${JSON.stringify(erasure)}::jsonb
    where organisation_id = ${whoseIs(tx).organisation} and id = ${id} and version = ${version} and erased_at is null
    returning *`.execute(tx);
  return rows[0] ?? null;
}
