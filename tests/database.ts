/** A migrated, empty database of its own for each test file: a copy of the template takes milliseconds. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { createDatabase } from '#db/launcher/index.ts';
import { copyWhole, inDatabase, onDatabase, TEMPLATE } from './cluster.ts';

export interface TestDatabase {
  /** The migrator's way in: sees every organisation. */
  readonly adminUrl: string;
  /** The app's way in: sees what row-level security lets it. */
  readonly appUrl: string;
  readonly appRole: string;
  drop(): Promise<void>;
}

/** Rows to begin with, made once for a whole run; `folder` takes the key and the files that go with them. */
export interface Furnishing {
  readonly name: string;
  readonly make: (adminUrl: string, folder: string) => Promise<unknown>;
}

/** `empty` gives a database without any migration. */
export async function testDatabase(kind: 'migrated' | 'empty' | Furnishing = 'migrated'): Promise<TestDatabase> {
  const { superuserUrl, adminUrl, appUrl, appRole } = inject('cluster');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template =
    kind === 'migrated' ? TEMPLATE : kind === 'empty' ? 'template0' : await furnished(superuserUrl, adminUrl, kind);
  await create(superuserUrl, createDatabase(name, template));
  return {
    adminUrl: inDatabase(adminUrl, name),
    appUrl: inDatabase(appUrl, name),
    appRole,
    drop: () => onDatabase(superuserUrl, `drop database if exists ${name} with (force)`),
  };
}

/** The key and the files of a furnishing, into the data folder of a test. */
export async function copyFurniture({ name }: Furnishing, dataFolder: string): Promise<void> {
  const from = furnitureOf(name);
  for (const entry of await readdir(from)) copyWhole(path.join(from, entry), path.join(dataFolder, entry));
}

const furnitureOf = (name: string) => path.join(inject('leftFolder'), '..', `furniture-${name}`);

/** The template of a furnishing: whoever asks first makes it, others wait. */
async function furnished(superuserUrl: string, adminUrl: string, { name, make }: Furnishing): Promise<string> {
  const template = `${TEMPLATE}_${name}`;
  const client = new pg.Client(superuserUrl);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount === 0) {
      const draft = `${template}_draft`;
      await client.query(`drop database if exists ${draft} with (force)`);
      await create(superuserUrl, createDatabase(draft, TEMPLATE));
      await rm(furnitureOf(name), { recursive: true, force: true });
      await mkdir(furnitureOf(name));
      await make(inDatabase(adminUrl, draft), furnitureOf(name));
      await client.query(`alter database ${draft} rename to ${template}`);
    }
    return template;
  } finally {
    await client.end();
  }
}

const BEING_COPIED = '55006';

/** Two copies of the template at once: the second waits. */
async function create(superuserUrl: string, statement: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await onDatabase(superuserUrl, statement);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== BEING_COPIED || tries === 100) throw error;
      await pause(20 + tries);
    }
  }
}
