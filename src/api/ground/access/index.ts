/** Links for somebody without an account: an applicant, a trainee, a trainer. */
import { randomBytes } from 'node:crypto';
import { hashOfSecret } from '#api/http/identify.ts';
import type { Role, Scope } from '#core/access/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { insertActingLink, revokeActingLinks } from '#db/ground/access/index.ts';
import type { Tx } from '#db/transaction.ts';

export interface ActingLink {
  readonly role: Extract<Role, 'applicant' | 'trainee' | 'trainer'>;
  readonly scope: Exclude<Scope, { readonly kind: 'production' }>;
  /** Whom its holder acts for: an application, an enrolment, a person, a trainer. Its subject row must be there. */
  readonly subjectId: string;
  /** The page it leads to: `/l/{slug}/{opens}`. */
  readonly opens: string;
  /** As the audit names whoever acts with it. */
  readonly label: string;
  readonly expiresAt?: string | null;
}

const SECRET_BYTES = 32;

/**
 * Makes a link and answers with its secret: 256 random bits, of which the hash alone is kept. Whoever loses it is given
 * another.
 */
export async function makeLink(tx: Tx, link: ActingLink): Promise<string> {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const { kind } = link.scope;
  const row = await insertActingLink(tx, {
    secret_hash: hashOfSecret(secret),
    role: link.role,
    scope_kind: kind as 'organisation' | 'cohort' | 'application',
    scope_id: link.scope.kind === 'organisation' ? null : link.scope.id,
    subject_id: link.subjectId,
    opens: link.opens,
    label: link.label,
    expires_at: link.expiresAt ?? null,
  });
  await recordChange(tx, {
    action: 'create',
    subject: { kind: 'link', id: row.id, label: null },
    changes: diffForAudit('share_link', null, row),
  });
  return secret;
}

/**
 * The subject's links no longer open anything: all of them, or those to one page. A server that has seen one a moment
 * ago may still let it in for two seconds (`services.actors.forget()` ends that on this server).
 */
export async function revokeLinks(tx: Tx, subjectId: string, opens?: string): Promise<void> {
  for (const row of await revokeActingLinks(tx, subjectId, opens)) {
    await recordChange(tx, {
      action: 'revoke',
      subject: { kind: 'link', id: row.id, label: null },
      changes: diffForAudit('share_link', { ...row, revoked_at: null }, row),
    });
  }
}

/** Where people find the page that a link opens; the secret stands behind the `#` and is never sent. */
export const linkAddress = (url: string, slug: string, opens: string, secret: string): string =>
  `${url}/l/${slug}/${opens}#${secret}`;
