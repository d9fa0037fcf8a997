/** An invitation as its link opens it: found by the hash of its secret, taken once. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Tx, whoseIs } from '../../transaction.ts';
import type { FoundGrant } from './doors.ts';

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export interface FoundInvitation extends FoundGrant {
  readonly organisation_id: string;
  readonly slug: string;
  readonly organisation_name: string;
  readonly invitation_id: string;
  readonly email: string;
}

export async function invitationBehind(tx: Tx, secret: string): Promise<FoundInvitation | null> {
  const { rows } = await sql<FoundInvitation>`select * from door_invitation(${hashOfSecret(secret)})`.execute(tx);
  return rows[0] ?? null;
}

/** True for one caller only. */
export async function takeInvitation(tx: Tx, id: string): Promise<boolean> {
  const taken = await tx
    .updateTable('invitation')
    .set((row) => ({ accepted_at: sql`now()`, version: row('version', '+', 1) }))
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', sql<string>`now()`)
    .returning('id')
    .executeTakeFirst();
  return taken !== undefined;
}
