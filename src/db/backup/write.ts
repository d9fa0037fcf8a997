/** `filage backup`: every table as of one instant, then the stored files, while the app goes on working. */
import { createHmac } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Pack, pack } from 'tar-stream';
import { openAdminClient } from '../connection.ts';
import { MIGRATION_LOCK } from '../migrate.ts';
import { type KeyRing, keysInUse } from '../private/index.ts';
import { StorageRefusal } from '../refusal.ts';
import { Measured } from './bytes.ts';
import {
  type FileMember,
  FORMAT_VERSION,
  fileMemberName,
  MANIFEST,
  type Manifest,
  memberBytes,
  README,
  SEAL,
  type TableMember,
  tableMemberName,
} from './manifest.ts';
import { columnList, qualified, tablesInOrder } from './tables.ts';

export interface BackupSettings {
  readonly adminUrl: string;
  readonly keys: KeyRing;
  /** The file store of the data folder. */
  readonly filesFolder: string;
  /** The tar to make; it must not exist. */
  readonly target: string;
  /** The version of Filage, for whoever looks into the manifest. */
  readonly filage: string;
  /** The instant, ISO 8601. */
  readonly now: string;
}

const PAGE_FOR_PEOPLE = `Sauvegarde de Filage. Pour la restaurer : filage restore FICHIER, dans un dossier de données neuf.
La clé des données privées n'est pas dans ce fichier : gardez à part FILAGE_SECRET, ou le fichier « secret » du dossier de données.

A backup of Filage. To restore it: filage restore FILE, into a new data folder.
The key of the private data is not in this file: keep FILAGE_SECRET, or the file "secret" of the data folder, apart.
`;

/** Folder of the file store where uploads wait until they are whole. */
const INCOMING = 'incoming';

/** Throws StorageRefusal when the target exists or cannot be written. */
export async function writeBackup(settings: BackupSettings): Promise<Manifest> {
  const { target } = settings;
  const present = await access(target).then(
    () => true,
    () => false,
  );
  if (present) throw new StorageRefusal('backup.exists', { file: target });
  const draft = `${target}.partial`;
  try {
    const manifest = await writeTar(settings, draft);
    await rename(draft, target);
    await syncFolder(path.dirname(target));
    return manifest;
  } catch (error) {
    const { code, path: at, message } = error as NodeJS.ErrnoException;
    if (code !== undefined && at?.startsWith(draft)) {
      throw new StorageRefusal('backup.unwritable', { file: target, detail: message });
    }
    throw error;
  } finally {
    await rm(draft, { force: true });
    await rm(spoolOf(draft), { force: true });
  }
}

const spoolOf = (draft: string): string => `${draft}-table`;

async function writeTar(settings: BackupSettings, draft: string): Promise<Manifest> {
  const output = createWriteStream(draft, { mode: 0o600, flags: 'w', flush: true });
  const { id: key, backup: secret } = settings.keys.current();
  const measured = new Measured(createHmac('sha256', secret));
  const tar = pack();
  const written = pipeline(tar, measured, output);
  const writer = new TarWriter(tar);
  const filling = fill(settings, writer, draft).then(async (manifest) => {
    await measured.reached(writer.size);
    const hmac = measured.digest();
    await writer.add(SEAL, JSON.stringify({ format: 'filage-backup', version: FORMAT_VERSION, key, hmac }));
    tar.finalize();
    return manifest;
  });
  filling.catch((error: Error) => tar.destroy(error));
  const [manifest] = await Promise.all([filling, written]);
  return manifest;
}

async function fill(settings: BackupSettings, writer: TarWriter, draft: string): Promise<Manifest> {
  await writer.add(README, PAGE_FOR_PEOPLE);
  const client = await openAdminClient(settings.adminUrl);
  try {
    await client.query(`select pg_advisory_lock_shared(${MIGRATION_LOCK})`);
    await client.query('begin transaction isolation level repeatable read, read only');
    if ((await one(client, "select coalesce(to_regclass('public.migration')::text, '')")) === '') {
      throw new StorageRefusal('backup.nothing');
    }
    const tables: TableMember[] = [];
    for (const table of await tablesInOrder(client)) {
      tables.push(await addTable(client, writer, table, spoolOf(draft)));
    }
    const stored = await addFiles(settings.filesFolder, writer);
    const manifest: Manifest = {
      format: 'filage-backup',
      version: FORMAT_VERSION,
      madeAt: settings.now,
      filage: settings.filage,
      postgres: await one(client, 'show server_version'),
      migrations: await rows(client, 'select name, sha256 from migration order by name collate "C"'),
      keys: await keysInUse(client),
      tables,
      files: stored,
      missingFiles: await missing(client, stored),
    };
    await client.query('commit');
    await writer.add(MANIFEST, JSON.stringify(manifest, null, 1));
    return manifest;
  } finally {
    await client.end();
  }
}

type Fresh = Pick<TableMember, 'schema' | 'name'> & { readonly columns: readonly string[] };

/** A tar tells a member's size before its content, and only COPY knows it: the table passes through a file of its own. */
async function addTable(client: pg.Client, writer: TarWriter, table: Fresh, spool: string): Promise<TableMember> {
  const { schema, name, columns } = table;
  const copy = client.query(copyTo(`copy ${qualified(table)} (${columnList(columns)}) to stdout`));
  const measured = new Measured();
  await pipeline(copy, measured, createWriteStream(spool, { mode: 0o600 }));
  const member = {
    schema,
    name,
    columns: [...columns],
    rows: copy.rowCount,
    size: measured.size,
    sha256: measured.digest(),
  };
  await writer.addFile(tableMemberName(member), spool, member.size);
  return member;
}

async function addFiles(folder: string, writer: TarWriter): Promise<FileMember[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(noFolder);
  const members: FileMember[] = [];
  for (const entry of found) {
    const place = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, place).split(path.sep).join('/');
    if (!entry.isFile() || name.startsWith(`${INCOMING}/`)) continue;
    const size = await stat(place).then(({ size }) => size, noFile);
    if (size === null) continue;
    members.push({ name, size, sha256: await writer.addFile(fileMemberName({ name }), place, size) });
  }
  return members;
}

function noFolder(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

function noFile(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** The tables whose rows name bytes of the store, and which of their rows still should have them. */
const NAME_BYTES: Readonly<Record<string, string>> = {
  file: 'true',
  piece_file: 'true',
  frozen_document: 'erased_at is null',
};

/** Told, not refused: a backup of what there is must still be possible. A file lies in its organisation's folder. */
async function missing(client: pg.Client, stored: readonly FileMember[]): Promise<string[]> {
  const known = new Set(stored.map(({ name, sha256 }) => `${name.split('/')[0]}/${sha256}`));
  const holders = await rows<{ name: string }>(
    client,
    `select name from unnest('{${Object.keys(NAME_BYTES).join(',')}}'::text[]) name where to_regclass('public.' || name) is not null`,
  );
  const each = holders.map(
    ({ name }) => `select organisation_id || '/' || sha256 as place from ${name} where ${NAME_BYTES[name]}`,
  );
  const named = await rows<{ place: string }>(client, `${each.join(' union ')} order by 1`);
  return named.map(({ place }) => place).filter((place) => !known.has(place));
}

async function rows<T extends pg.QueryResultRow>(client: pg.Client, sql: string): Promise<T[]> {
  return (await client.query<T>(sql)).rows;
}

async function one(client: pg.Client, sql: string): Promise<string> {
  return Object.values((await client.query<Record<string, string>>(sql)).rows[0]!)[0]!;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}

/** Adds members one after the other, and knows how many bytes of tar they make. */
class TarWriter {
  size = 0;
  readonly #tar: Pack;

  constructor(tar: Pack) {
    this.#tar = tar;
  }

  async add(name: string, text: string): Promise<void> {
    const content = Buffer.from(text);
    this.size += memberBytes(content.length);
    await new Promise<void>((resolve, reject) => {
      this.#tar.entry(header(name, content.length), content, (error) => (error ? reject(error) : resolve()));
    });
  }

  /** Returns the SHA-256 of what was added. */
  async addFile(name: string, place: string, size: number): Promise<string> {
    this.size += memberBytes(size);
    const measured = new Measured();
    await pipeline(createReadStream(place), measured, this.#tar.entry(header(name, size)));
    return measured.digest();
  }
}

const header = (name: string, size: number): Parameters<Pack['entry']>[0] => ({ name, size, mode: 0o600 });
