/** The organisation's own row and its legal identity, which is there from the first time somebody enters it. */

import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import type { DB } from '../../schema.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export type OrganisationRow = Selectable<DB['organisation']>;
export type IdentityRow = RowOf<'organisation_identity'>;

export async function loadOrganisation(
  tx: Tx,
  options: { readonly lock?: boolean } = {},
): Promise<{ organisation: OrganisationRow; identity: IdentityRow | null }> {
  const { organisation: id } = whoseIs(tx);
  const { rows } = await sql<OrganisationRow>`
    select * from organisation where id = ${id} ${options.lock ? sql`for update` : sql``}`.execute(tx);
  const identity = await tx
    .selectFrom('organisation_identity')
    .selectAll()
    .where('organisation_id', '=', id)
    .executeTakeFirst();
  return { organisation: rows[0]!, identity: identity ?? null };
}

export type OrganisationChange = Partial<Pick<OrganisationRow, 'name' | 'kind' | 'time_zone' | 'locale'>>;

export async function changeOrganisation(tx: Tx, change: OrganisationChange): Promise<OrganisationRow> {
  return tx
    .updateTable('organisation')
    .set((row) => ({ ...change, version: row('version', '+', 1) }))
    .where('id', '=', whoseIs(tx).organisation)
    .returningAll()
    .executeTakeFirstOrThrow();
}
