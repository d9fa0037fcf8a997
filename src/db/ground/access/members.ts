/** Members with their grants, invitations and tokens of one organisation. */

import { sql } from 'kysely';
import type { PlaceKind } from '#core/access/index.ts';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export type MemberRow = RowOf<'member'> & { readonly grants: readonly RowOf<'access_grant'>[] };

export async function listMembers(tx: Tx): Promise<MemberRow[]> {
  const { organisation } = whoseIs(tx);
  const members = await tx
    .selectFrom('member')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('state', '=', 'active')
    .orderBy(sql`display_name collate "fr-x-icu"`)
    .orderBy('id')
    .execute();
  const grants = await tx.selectFrom('access_grant').selectAll().where('organisation_id', '=', organisation).execute();
  return members.map((member) => ({ ...member, grants: grants.filter((grant) => grant.member_id === member.id) }));
}

export function grantsOf(tx: Tx, member: string): Promise<RowOf<'access_grant'>[]> {
  return tx
    .selectFrom('access_grant')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('member_id', '=', member)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Two people taking away the last two owners wait for each other here; whoever adds a row of the organisation does not. */
export async function lockOwners(tx: Tx): Promise<void> {
  await sql`select 1 from organisation where id = ${whoseIs(tx).organisation} for no key update`.execute(tx);
}

export async function countOwners(tx: Tx): Promise<number> {
  const { organisation } = whoseIs(tx);
  const { count } = await tx
    .selectFrom('access_grant')
    .innerJoin('member', (join) =>
      join
        .onRef('member.organisation_id', '=', 'access_grant.organisation_id')
        .onRef('member.id', '=', 'access_grant.member_id'),
    )
    .where('access_grant.organisation_id', '=', organisation)
    .where('access_grant.role', '=', 'owner')
    .where('access_grant.scope_kind', '=', 'organisation')
    .where('member.state', '=', 'active')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function removeGrant(tx: Tx, id: string): Promise<void> {
  await tx
    .deleteFrom('access_grant')
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('id', '=', id)
    .execute();
}

/** Whether a place of this kind and id is there: ground knows it as a subject only. */
export async function isPlace(tx: Tx, kind: PlaceKind, id: string): Promise<boolean> {
  const found = await tx
    .selectFrom('subject')
    .select('id')
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('id', '=', id)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return found !== undefined;
}

export function listInvitations(tx: Tx): Promise<RowOf<'invitation'>[]> {
  return tx
    .selectFrom('invitation')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
}

/** With the name of the member who made it; none for one made on the command line. */
export function listTokens(tx: Tx): Promise<(RowOf<'api_token'> & { readonly maker: string | null })[]> {
  return tx
    .selectFrom('api_token')
    .leftJoin('member', (join) =>
      join
        .onRef('member.organisation_id', '=', 'api_token.organisation_id')
        .onRef('member.id', '=', 'api_token.created_by'),
    )
    .selectAll('api_token')
    .select('member.display_name as maker')
    .where('api_token.organisation_id', '=', whoseIs(tx).organisation)
    .orderBy('api_token.created_at', 'desc')
    .orderBy('api_token.id', 'desc')
    .limit(200)
    .execute();
}
