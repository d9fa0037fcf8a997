/** `filage restore`: an empty database is brought to the backup's own version, filled, then brought to this one. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { extract } from 'tar-stream';
import { openAdminClient } from '../connection.ts';
import { knownMigrations, MIGRATION_LOCK, migrateWith } from '../migrate.ts';
import type { KeyRing } from '../private/index.ts';
import { StorageRefusal } from '../refusal.ts';
import { Measured } from './bytes.ts';
import { type FileMember, fileMemberName, type Manifest, type TableMember, tableMemberName } from './manifest.ts';
import { readBackup } from './read.ts';
import { columnList, qualified, tablesInOrder } from './tables.ts';

export interface RestoreSettings {
  readonly adminUrl: string;
  /** The role that migrations grant what the app may do. */
  readonly app: string;
  readonly keys: KeyRing;
  readonly filesFolder: string;
  readonly source: string;
}

/** Rows of an installation that was started and never used. */
const FIRST_START = new Set(['auth.first_start', 'auth.sign_in_secret']);

/** Throws StorageRefusal, and then nothing has been restored. */
export async function restoreBackup(settings: RestoreSettings): Promise<Manifest> {
  const manifest = await readBackup(settings.source, settings.keys);
  const client = await openAdminClient(settings.adminUrl);
  try {
    await client.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    await refuseOtherHistory(client, manifest);
    await refuseRows(client);
    await migrateWith(client, { app: settings.app, until: manifest.migrations.at(-1)!.name });
    await client.query('begin');
    try {
      await fill(client, settings, manifest);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    }
    await migrateWith(client, { app: settings.app });
    await client.query('analyze');
    return manifest;
  } finally {
    await client.end();
  }
}

/** The backup's migrations must be the first of ours, and the database must not be past them. */
async function refuseOtherHistory(client: pg.Client, manifest: Manifest): Promise<void> {
  const known = new Map((await knownMigrations()).map((migration) => [migration.name, migration.sha256]));
  for (const { name, sha256 } of manifest.migrations) {
    const ours = known.get(name);
    if (ours === undefined) throw new StorageRefusal('migration.unknown', { name });
    if (ours !== sha256) throw new StorageRefusal('migration.changed', { name });
  }
  const theirs = new Set(manifest.migrations.map((migration) => migration.name));
  const { rows } = await client.query<{ present: boolean }>(
    "select to_regclass('public.migration') is not null as present",
  );
  if (!rows[0]!.present) return;
  const applied = await client.query<{ name: string }>('select name from migration order by name collate "C"');
  const later = applied.rows.find((row) => !theirs.has(row.name));
  if (later) throw new StorageRefusal('restore.later-database', { name: later.name });
}

async function refuseRows(client: pg.Client): Promise<void> {
  for (const table of await tablesInOrder(client)) {
    const name = `${table.schema}.${table.name}`;
    const { rowCount } = await client.query(`select from ${qualified(table)} limit 1`);
    if (rowCount !== 0 && !FIRST_START.has(name)) throw new StorageRefusal('restore.not-empty', { table: name });
  }
}

async function fill(client: pg.Client, settings: RestoreSettings, manifest: Manifest): Promise<void> {
  await client.query('set constraints all deferred');
  for (const name of FIRST_START) {
    const { rows } = await client.query<{ there: boolean }>(`select to_regclass('${name}') is not null as there`);
    if (rows[0]!.there) await client.query(`delete from ${name}`);
  }
  const tables = new Map(manifest.tables.map((table) => [tableMemberName(table), table]));
  const files = new Map(manifest.files.map((file) => [fileMemberName(file), file]));
  const members = createReadStream(settings.source).pipe(extract());
  for await (const member of members) {
    const { name } = member.header;
    const [table, file] = [tables.get(name), files.get(name)];
    if (table) await fillTable(client, table, Readable.from(member));
    else if (file) await putFile(settings.filesFolder, file, Readable.from(member));
    else member.resume();
    tables.delete(name);
    files.delete(name);
  }
  const [absent] = [...tables.keys(), ...files.keys()];
  if (absent !== undefined) throw new StorageRefusal('restore.differs', { member: absent });
  for (const table of manifest.tables) await refuseOtherCount(client, table);
}

/** What the table holds in the end, whatever else may have written to it. */
async function refuseOtherCount(client: pg.Client, table: TableMember): Promise<void> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${qualified(table)}`);
  if (Number(rows[0]!.count) !== table.rows) {
    throw new StorageRefusal('restore.differs', { member: tableMemberName(table) });
  }
}

async function fillTable(client: pg.Client, table: TableMember, content: Readable): Promise<void> {
  const copy = client.query(copyFrom(`copy ${qualified(table)} (${columnList(table.columns)}) from stdin`));
  const measured = new Measured();
  await pipeline(content, measured, copy);
  if (measured.digest() !== table.sha256 || copy.rowCount !== table.rows) {
    throw new StorageRefusal('restore.differs', { member: tableMemberName(table) });
  }
}

async function putFile(folder: string, file: FileMember, content: Readable): Promise<void> {
  const place = path.join(folder, ...file.name.split('/'));
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  const measured = new Measured();
  await pipeline(content, measured, createWriteStream(`${place}.partial`, { mode: 0o600, flush: true }));
  if (measured.digest() !== file.sha256) {
    throw new StorageRefusal('restore.differs', { member: fileMemberName(file) });
  }
  await rename(`${place}.partial`, place);
}
