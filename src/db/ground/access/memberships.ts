/** The organisations an account has a place in. */
import { sql } from 'kysely';
import type { Tx } from '../../transaction.ts';
import type { FoundGrant } from './doors.ts';

export interface Membership {
  readonly slug: string;
  readonly name: string;
  readonly memberId: string;
  readonly grants: readonly FoundGrant[];
}

export async function organisationsOf(tx: Tx, account: string): Promise<Membership[]> {
  const { rows } = await sql<{
    slug: string;
    name: string;
    member_id: string;
    role: FoundGrant['role'] | null;
    scope_kind: FoundGrant['scope_kind'];
    scope_id: string | null;
  }>`select slug, name, member_id, role, scope_kind, scope_id from door_account(${account})
     order by name collate "fr-x-icu", slug`.execute(tx);
  const bySlug = new Map<string, Membership & { grants: FoundGrant[] }>();
  for (const row of rows) {
    const found = bySlug.get(row.slug) ?? { slug: row.slug, name: row.name, memberId: row.member_id, grants: [] };
    bySlug.set(row.slug, found);
    if (row.role !== null) found.grants.push({ role: row.role, scope_kind: row.scope_kind, scope_id: row.scope_id });
  }
  return [...bySlug.values()];
}
