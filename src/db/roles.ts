/** The app role must not be able to see past row-level security: looked at on every start. */
import { sql } from 'kysely';
import type { Database } from './connection.ts';
import { StorageRefusal } from './refusal.ts';
import { withoutOrganisation } from './transaction.ts';

/** Throws StorageRefusal when the app role is a superuser, bypasses policies, or owns (or may act for) a table's owner. */
export async function refuseUnsafeRole(database: Database): Promise<void> {
  const found = await withoutOrganisation(database, async (tx) => {
    const result = await sql<{ role: string; superuser: boolean; bypasses: boolean; owner: boolean }>`
      select rolname as role, rolsuper as superuser, rolbypassrls as bypasses,
        exists (
          select 1 from pg_class c
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            and pg_has_role(current_user, c.relowner, 'member')
        ) as owner
      from pg_roles where rolname = current_user`.execute(tx);
    return result.rows[0]!;
  });
  const { role } = found;
  if (found.superuser) throw new StorageRefusal('role.superuser', { role });
  if (found.bypasses) throw new StorageRefusal('role.bypasses', { role });
  if (found.owner) throw new StorageRefusal('role.owner', { role });
}
