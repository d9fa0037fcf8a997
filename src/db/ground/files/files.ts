import { sql } from 'kysely';
import type { RowOf, SubjectKind } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export function filesOf(tx: Tx, subject: string): Promise<RowOf<'file'>[]> {
  return tx
    .selectFrom('file')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('subject_id', '=', subject)
    .orderBy('created_at')
    .orderBy('id')
    .limit(500)
    .execute();
}

/** What kind of thing a subject is; null when there is no such thing. */
export async function kindOfSubject(tx: Tx, subject: string): Promise<SubjectKind | null> {
  const found = await tx
    .selectFrom('subject')
    .select('kind')
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('id', '=', subject)
    .executeTakeFirst();
  return found?.kind ?? null;
}

/** Until the transaction ends, nobody else keeps or drops these bytes: what is being kept is not dropped meanwhile. */
export async function holdBytes(tx: Tx, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${whoseIs(tx).organisation}/${sha256}`}, 0))`.execute(tx);
}

/** Whether some file, document or applicant's piece still needs these bytes. */
export async function isKept(tx: Tx, sha256: string): Promise<boolean> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql`
    select from file where organisation_id = ${organisation} and sha256 = ${sha256}
    union all
    select from frozen_document where organisation_id = ${organisation} and sha256 = ${sha256} and erased_at is null
    union all
    select where piece_keeps(${sha256})
    limit 1`.execute(tx);
  return rows.length > 0;
}
