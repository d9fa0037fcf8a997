/** `filage key rotate`: seals every private column anew with the current key, batch by batch, while the app runs. */
import { sql } from 'kysely';
import type pg from 'pg';
import { type FoundColumn, lookupColumns, type SealedColumn, sealedColumns } from '../column-classes.ts';
import { openAdminClient } from '../connection.ts';
import { StorageRefusal } from '../refusal.ts';
import { asMigrator, type Tx } from '../transaction.ts';
import type { KeyRing } from './ring.ts';
import { decryptPrivate, encryptPrivate, lookupHash } from './seal.ts';

const ROTATION_LOCK = 4600_0002;
const BATCH = 500;

export interface Rotation {
  readonly key: string;
  /** Values sealed anew, by column. */
  readonly sealed: Readonly<Record<string, number>>;
}

/**
 * A new key, then everything sealed with it. Where the keys come from the environment, the new one has been put there
 * in front of the old one by hand. Old keys stay in the ring: older backups need them.
 */
export async function rotateKey(adminUrl: string, ring: KeyRing): Promise<Rotation> {
  if (ring.from === 'file' || ring.all().length === 1) ring.add();
  return resealEverything(adminUrl, ring);
}

/** Throws StorageRefusal when another rotation is under way or a value's key is not in the ring. */
export async function resealEverything(adminUrl: string, ring: KeyRing): Promise<Rotation> {
  const lock = await openAdminClient(adminUrl);
  try {
    const { rows } = await lock.query<{ got: boolean }>(`select pg_try_advisory_lock(${ROTATION_LOCK}) as got`);
    if (!rows[0]!.got) throw new StorageRefusal('key.rotating');
    const sealed: Record<string, number> = {};
    for (const column of sealedColumns) sealed[column] = await resealColumn(adminUrl, ring, column);
    return { key: ring.current().id, sealed };
  } finally {
    await lock.end();
  }
}

/** The keys that some stored value was sealed with, which a ring must hold to read this database, of whatever version. */
export async function keysInUse(client: pg.Client): Promise<string[]> {
  const { rows: present } = await client.query<{ name: string }>(
    `select case table_schema when 'public' then '' else table_schema || '.' end || table_name || '.' || column_name as name
     from information_schema.columns where table_schema in ('public', 'auth')`,
  );
  const there = new Set(present.map(({ name }) => name));
  const parts = [...sealedColumns, 'auth.sign_in_secret.sealed']
    .filter((name) => there.has(name))
    .map((name) => {
      const dot = name.lastIndexOf('.');
      const column = name.slice(dot + 1);
      return `select split_part(${column}, ':', 2) as key from ${name.slice(0, dot)} where ${column} is not null`;
    });
  if (parts.length === 0) return [];
  const { rows } = await client.query<{ key: string }>(`${parts.join(' union ')} order by key`);
  return rows.map(({ key }) => key);
}

function partsOf(name: SealedColumn) {
  const [table, column] = name.split('.') as [string, string];
  return { table: sql.table(table), column: sql.ref(column) };
}

async function resealColumn(adminUrl: string, ring: KeyRing, name: SealedColumn): Promise<number> {
  let count = 0;
  for (;;) {
    const batch = await asMigrator(adminUrl, (tx) => resealBatch(tx, ring, name));
    count += batch;
    if (batch < BATCH) return count;
  }
}

/** Rows are locked while they are sealed anew, so that an edit made meanwhile is neither lost nor overwritten. */
async function resealBatch(tx: Tx, ring: KeyRing, name: SealedColumn): Promise<number> {
  const { table, column } = partsOf(name);
  const prefix = `v1:${ring.current().id}:`;
  const { rows } = await sql<{ organisation_id: string; id: string; sealed: string }>`
    select organisation_id, id, ${column} as sealed from ${table}
    where ${column} is not null and not starts_with(${column}, ${prefix})
    order by organisation_id, id limit ${BATCH} for update`.execute(tx);
  for (const { organisation_id: organisation, id, sealed } of rows) {
    const at = { organisation, id, column: name };
    const plaintext = decryptPrivate(ring, at, sealed);
    const assignments = [sql`${column} = ${encryptPrivate(ring, at, plaintext)}`];
    if (isFound(name)) {
      const lookup = sql.ref(lookupColumns[name].split('.')[1]!);
      assignments.push(sql`${lookup} = ${lookupHash(ring, organisation, name, plaintext)}`);
    }
    await sql`update ${table} set ${sql.join(assignments)}
      where organisation_id = ${organisation} and id = ${id}`.execute(tx);
  }
  return rows.length;
}

const isFound = (name: SealedColumn): name is FoundColumn => name in lookupColumns;
