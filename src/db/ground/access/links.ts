/** Links that act for somebody without an account; only the hash of their secret is stored. */
import { sql } from 'kysely';
import { newId } from '../../identifiers.ts';
import { insertRow, type RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export interface NewLink {
  readonly secret_hash: string;
  readonly role: NonNullable<RowOf<'share_link'>['role']>;
  readonly scope_kind: NonNullable<RowOf<'share_link'>['scope_kind']>;
  readonly scope_id: string | null;
  readonly subject_id: string;
  readonly opens: string;
  readonly label: string | null;
  readonly expires_at: string | null;
}

export async function insertActingLink(tx: Tx, link: NewLink): Promise<RowOf<'share_link'>> {
  return (await insertRow(tx, 'share_link', newId(), { ...link }))!;
}

/** The links of a subject that act and were not revoked yet, all or those that open one page; as they are now. */
export async function revokeActingLinks(tx: Tx, subject: string, opens?: string): Promise<RowOf<'share_link'>[]> {
  return tx
    .updateTable('share_link')
    .set((row) => ({ revoked_at: sql`now()`, version: row('version', '+', 1) }))
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('subject_id', '=', subject)
    .where('role', 'is not', null)
    .where('revoked_at', 'is', null)
    .$if(opens !== undefined, (query) => query.where('opens', '=', opens!))
    .returningAll()
    .execute();
}
