/** Links that act for somebody without an account: an applicant, a trainee, a trainer. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Role, Scope } from '#core/access/index.ts';
import { diffForAudit, recordChange } from '../../audit/index.ts';
import { newId } from '../../identifiers.ts';
import { insertRow, type RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';
import { newLinkSecret } from './one-time-links.ts';

export interface ActingLink {
  readonly role: Extract<Role, 'applicant' | 'trainee' | 'trainer'>;
  /** The organisation, a cohort or an application: no link acts in a production. */
  readonly scope: Scope;
  /** Whom its holder acts for: an application, an enrolment, a person, a trainer. Its subject row must be there. */
  readonly subjectId: string;
  /** The page it leads to: `/l/{slug}/{opens}`. */
  readonly opens: string;
  /** As the audit names whoever acts with it. */
  readonly label: string;
  readonly expiresAt?: string | null;
  /** The address to which the secret goes by mail, when it is told in no other way. */
  readonly sentTo?: string | null;
}

/**
 * Makes a link and answers with its secret: 256 random bits, of which the hash alone is kept. Whoever loses it is given
 * another.
 */
export async function makeActingLink(tx: Tx, link: ActingLink): Promise<string> {
  const { scope } = link;
  if (scope.kind === 'production') throw new TypeError('no link acts in a production');
  const secret = newLinkSecret();
  const row = (await insertRow(tx, 'share_link', newId(), {
    secret_hash: createHash('sha256').update(secret).digest('hex'),
    role: link.role,
    scope_kind: scope.kind,
    scope_id: scope.kind === 'organisation' ? null : scope.id,
    subject_id: link.subjectId,
    opens: link.opens,
    label: link.label,
    expires_at: link.expiresAt ?? null,
    sent_to: link.sentTo ?? null,
  }))!;
  await tell(tx, 'create', null, row);
  return secret;
}

/** Its holder came: the address to which it was mailed is theirs. */
export async function confirmActingLink(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('share_link')
    .set({ confirmed_at: sql`now()` })
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('id', '=', id)
    .where('sent_to', 'is not', null)
    .where('confirmed_at', 'is', null)
    .execute();
}

/** Whether somebody came back with a link of this subject that mail to this address alone had brought. */
export async function isAddressShown(tx: Tx, subject: string, address: string): Promise<boolean> {
  const found = await tx
    .selectFrom('share_link')
    .select('id')
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('subject_id', '=', subject)
    .where('confirmed_at', 'is not', null)
    .where(sql`lower(sent_to)`, '=', address.toLowerCase())
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * The links of a subject that act open nothing any more: all of them, those to one page, or those of one cohort to it: a
 * trainer of two cohorts has a link for each.
 */
export async function revokeActingLinks(tx: Tx, subject: string, opens?: string, cohortId?: string): Promise<void> {
  const revoked = await tx
    .updateTable('share_link')
    .set((row) => ({ revoked_at: sql`now()`, version: row('version', '+', 1) }))
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('subject_id', '=', subject)
    .where('role', 'is not', null)
    .where('revoked_at', 'is', null)
    .$if(opens !== undefined, (query) => query.where('opens', '=', opens!))
    .$if(cohortId !== undefined, (query) => query.where('scope_kind', '=', 'cohort').where('scope_id', '=', cohortId!))
    .returningAll()
    .execute();
  for (const row of revoked) await tell(tx, 'revoke', { ...row, revoked_at: null }, row);
}

const tell = (tx: Tx, action: string, before: RowOf<'share_link'> | null, after: RowOf<'share_link'>) =>
  recordChange(tx, {
    action,
    subject: { kind: 'link', id: after.id, label: null },
    changes: diffForAudit('share_link', before, after),
  });
