/**
 * Brings a database to this version: the files of `migrations/`, forward only, in the order of their names, each in a
 * transaction of its own. Then the app role is granted what it may do, anew each time.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';
import { openAdminClient } from './connection.ts';
import { StorageRefusal } from './refusal.ts';

export interface Migration {
  readonly name: string;
  readonly sha256: string;
  readonly sql: string;
}

const FOLDER = new URL('./migrations/', import.meta.url);
const GRANTS = new URL('./grants.sql', import.meta.url);
/** Any fixed number: two processes that start at once wait for each other. */
export const MIGRATION_LOCK = 4600_0001;
const ROLE_NAME = /^[a-z][a-z0-9_]{0,62}$/;

/** The migrations of this version, in order. */
export async function knownMigrations(folder: URL = FOLDER): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

export interface MigrationOptions {
  /** The role of `DATABASE_URL`, which must exist. */
  readonly app: string;
  /** Stops after this migration: a restore fills the tables of the backup's own version first. */
  readonly until?: string;
  readonly migrations?: readonly Migration[];
}

/** Applies what is missing and returns the names applied. Throws StorageRefusal when the history does not fit. */
export async function migrate(adminUrl: string, options: MigrationOptions): Promise<string[]> {
  const client = await openAdminClient(adminUrl);
  try {
    await client.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    return await migrateWith(client, options);
  } finally {
    await client.end();
  }
}

/** The same on a connection that holds the lock or is alone. */
export async function migrateWith(client: pg.Client, options: MigrationOptions): Promise<string[]> {
  if (!ROLE_NAME.test(options.app)) throw new StorageRefusal('migration.role-name', { role: options.app });
  await refuseFilteredAdmin(client);
  await client.query(`create table if not exists public.migration (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`);
  const known = options.migrations ?? (await knownMigrations());
  const applied: string[] = [];
  for (const migration of await missing(client, known)) {
    if (options.until !== undefined && migration.name > options.until) break;
    await inTransaction(client, async () => {
      await client.query(migration.sql).catch((cause: Error) => {
        throw new Error(`migration ${migration.name}: ${cause.message}`, { cause });
      });
      await client.query('insert into public.migration (name, sha256) values ($1, $2)', [
        migration.name,
        migration.sha256,
      ]);
    });
    applied.push(migration.name);
  }
  if (options.until === undefined) await grant(client, options.app);
  return applied;
}

async function missing(client: pg.Client, known: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from public.migration order by name collate "C"',
  );
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const row of rows) {
    const migration = byName.get(row.name);
    if (!migration) throw new StorageRefusal('migration.unknown', { name: row.name });
    if (migration.sha256 !== row.sha256) throw new StorageRefusal('migration.changed', { name: row.name });
  }
  const done = new Set(rows.map((row) => row.name));
  const last = rows.at(-1)?.name ?? '';
  const left = known.filter((migration) => !done.has(migration.name));
  const late = left.find((migration) => migration.name < last);
  if (late) throw new StorageRefusal('migration.out-of-order', { name: late.name, last });
  return left;
}

/** What the app role may do. pg-boss keeps its tables itself, in a schema that is the app role's own. */
async function grant(client: pg.Client, app: string): Promise<void> {
  const sql = (await readFile(GRANTS, 'utf8')).replaceAll('{{app}}', app);
  await inTransaction(client, async () => {
    await client.query(sql);
    const { rowCount } = await client.query("select 1 from pg_namespace where nspname = 'pgboss'");
    if (rowCount === 0) await client.query(`create schema pgboss authorization ${app}`);
  });
}

/** Policies are forced, so that even their owner is filtered: the migrator needs BYPASSRLS or to be a superuser. */
async function refuseFilteredAdmin(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ role: string; free: boolean }>(
    'select rolname as role, rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
  );
  if (!rows[0]?.free) throw new StorageRefusal('role.filtered', { role: rows[0]?.role ?? '' });
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
