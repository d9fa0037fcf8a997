/** Who may give which role where, checked alike for members, invitations and tokens. */
import { type ApiActor, broken, notAllowed } from '#api/http/index.ts';
import { type Grant, mayGrant } from '#core/access/index.ts';
import { isProduction } from '#db/ground/access/index.ts';
import type { Tx } from '#db/transaction.ts';

/** Throws 403 for a role above one's own reach, 422 for a production that is not there. */
export async function refuseGrant(tx: Tx, actor: ApiActor, { role, scope }: Grant): Promise<void> {
  if (!mayGrant(actor.grants, role)) throw notAllowed();
  if (scope.kind === 'production' && !(await isProduction(tx, scope.id))) {
    throw broken('access.no-such-production', {}, ['grant.scope']);
  }
}

/** A token must not make other tokens or members: revoking it would not end what it can do. */
export function refuseTokens(actor: ApiActor): void {
  if (actor.kind === 'token') throw notAllowed();
}

export const grantColumns = ({ role, scope }: Grant) => ({
  role,
  scope_kind: scope.kind,
  scope_id: scope.kind === 'production' ? scope.id : null,
});

export const sameGrant = (a: Grant, b: Grant): boolean =>
  a.role === b.role && JSON.stringify(a.scope) === JSON.stringify(b.scope);
