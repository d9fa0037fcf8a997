/** Who may give which role where, checked alike for members, invitations and tokens. */
import { type ApiActor, broken, notAllowed } from '#api/http/index.ts';
import { type Grant, mayGrant } from '#core/access/index.ts';
import { isPlace } from '#db/ground/access/index.ts';
import { findRow } from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';

/** Throws 403 for a role above one's own reach, 422 for a production that is not there. */
export async function refuseGrant(tx: Tx, actor: ApiActor, { role, scope }: Grant): Promise<void> {
  if (!mayGrant(actor.grants, role)) throw notAllowed();
  if (scope.kind !== 'organisation' && !(await isPlace(tx, scope.kind, scope.id))) {
    throw broken(`access.no-such-${scope.kind}`, {}, ['grant.scope']);
  }
}

/** A token must not make other tokens or members: revoking it would not end what it can do. */
export function refuseTokens(actor: ApiActor): void {
  if (actor.kind === 'token') throw notAllowed();
}

/**
 * For who makes what opens the house to others: their place is held until the end of the transaction, so that taking it
 * away either waits for what is made here or is seen here.
 */
export async function holdPlace(tx: Tx, actor: ApiActor): Promise<void> {
  const place = await findRow(tx, 'member', actor.id, { lock: true });
  if (place?.state !== 'active') throw notAllowed();
}

export const grantColumns = ({ role, scope }: Grant) => ({
  role,
  scope_kind: scope.kind,
  scope_id: scope.kind === 'organisation' ? null : scope.id,
});

export const sameGrant = (a: Grant, b: Grant): boolean =>
  a.role === b.role && JSON.stringify(a.scope) === JSON.stringify(b.scope);
