import { sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export const PARTY_KINDS = ['funder', 'company', 'certifier', 'presenter', 'supplier', 'other'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export interface PartyFilter {
  readonly kind?: PartyKind;
  /** Name and id of the last row of the page before. */
  readonly after?: readonly string[];
}

/** By name as French sorts it. */
export function listParties(tx: Tx, { kind, after }: PartyFilter, most: number): Promise<RowOf<'party'>[]> {
  const byName = sql`party.name collate "fr-x-icu"`;
  let query = tx
    .selectFrom('party')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .orderBy(byName)
    .orderBy('id')
    .limit(most);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (after)
    query = query.where(sql<boolean>`(${byName}, party.id) > (${after[0]} collate "fr-x-icu", ${after[1]}::uuid)`);
  return query.execute();
}
