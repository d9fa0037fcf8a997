/** A PostgreSQL of one's own instead of the bundled one: what it must be able to do is looked at before anything else. */
import pg from 'pg';
import { StorageRefusal } from '../refusal.ts';

const OLDEST = 15;

export async function refuseUnfitDatabase(appUrl: string, adminUrl: string): Promise<void> {
  const app = await look('DATABASE_URL', appUrl);
  const admin = await look('DATABASE_ADMIN_URL', adminUrl);
  if (admin.version < OLDEST) throw new StorageRefusal('database.too-old', { version: admin.version });
  if (admin.encoding !== 'UTF8') throw new StorageRefusal('database.encoding', { encoding: admin.encoding });
  if (!admin.french) throw new StorageRefusal('database.no-french-order');
  if (app.identity !== admin.identity) {
    throw new StorageRefusal('database.two-databases', { app: app.name, admin: admin.name });
  }
}

interface Look {
  readonly name: string;
  readonly identity: string;
  readonly version: number;
  readonly encoding: string;
  readonly french: boolean;
}

async function look(name: 'DATABASE_URL' | 'DATABASE_ADMIN_URL', url: string): Promise<Look> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<Look>(`
      select current_database() as name,
        (select oid from pg_database where datname = current_database()) || '@' || pg_postmaster_start_time() as identity,
        current_setting('server_version_num')::int / 10000 as version,
        current_setting('server_encoding') as encoding,
        exists (select 1 from pg_collation where collname = 'fr-x-icu') as french`);
    return rows[0]!;
  } catch (error) {
    throw new StorageRefusal('database.unreachable', { name, detail: (error as Error).message });
  } finally {
    await client.end().catch(() => {});
  }
}
