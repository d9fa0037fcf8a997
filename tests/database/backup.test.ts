import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listAuditLines, recordChange } from '#db/audit/index.ts';
import { type BackupSettings, type Manifest, readBackup, restoreBackup, writeBackup } from '#db/backup/index.ts';
import { type Database, openAdminClient, openDatabase } from '#db/connection.ts';
import { newId } from '#db/identifiers.ts';
import { knownMigrations, migrate } from '#db/migrate.ts';
import { decryptPrivate, encryptPrivate, type KeyRing, openKeyRing } from '#db/private/index.ts';
import { asMigrator, inOrganisation, type Whose } from '#db/transaction.ts';
import { type TestDatabase, testDatabase } from '../database.ts';
import { addPerson, newFolder, newOrganisation, newRing } from './organisations.ts';

// Databases of one's own take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const IBAN = 'FR7630006000011234567890189';
const POSTER = Buffer.from('%PDF-1.7 an invented poster');
const POSTER_HASH = createHash('sha256').update(POSTER).digest('hex');

let place: TestDatabase;
let database: Database;
let ring: KeyRing;
let ringFolder: string;
let filesFolder: string;
let whose: Whose;
let person: string;
let privateRow: string;
/** Where the poster lies in the file store. */
let poster: string;

beforeAll(async () => {
  place = await testDatabase();
  ringFolder = newFolder();
  ring = openKeyRing({ dataFolder: ringFolder });
  database = openDatabase(place.appUrl, { keys: ring });
  filesFolder = path.join(newFolder(), 'files');
  whose = await newOrganisation(place.adminUrl, 'Compagnie');
  const { organisation } = whose;
  poster = [organisation, POSTER_HASH.slice(0, 2), POSTER_HASH].join('/');
  mkdirSync(path.dirname(path.join(filesFolder, poster)), { recursive: true });
  mkdirSync(path.join(filesFolder, 'incoming'));
  writeFileSync(path.join(filesFolder, poster), POSTER);
  writeFileSync(path.join(filesFolder, 'incoming', 'half'), 'half of an upload');
  [person, privateRow] = await inOrganisation(database, whose, async (tx) => {
    const id = await addPerson(tx, organisation, 'Aubry\t\\N "é"\n☂');
    const row = { organisation_id: organisation, id: newId() };
    const iban = encryptPrivate(ring, { organisation, id: row.id, column: 'person_private.iban' }, IBAN);
    await tx
      .insertInto('person_private')
      .values({ ...row, person_id: id, iban })
      .execute();
    const file = { organisation_id: organisation, id: newId(), subject_id: id, name: 'affiche.pdf' };
    await tx
      .insertInto('file')
      .values({ ...file, media_type: 'application/pdf', size: POSTER.length, sha256: POSTER_HASH })
      .execute();
    const changes = [{ field: 'person.phone', class: 'personal' as const, before: null, after: '0102030405' }];
    await recordChange(tx, { action: 'create', subject: { kind: 'person', id }, changes, person: id });
    return [id, row.id];
  });
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

function backup(change: Partial<BackupSettings> = {}): Promise<Manifest> {
  const now = new Date().toISOString();
  return writeBackup({ adminUrl: place.adminUrl, keys: ring, filesFolder, target: '', filage: '0', now, ...change });
}

async function newBackup(): Promise<string> {
  const target = path.join(newFolder(), 'backup.tar');
  await backup({ target });
  return target;
}

async function restored<T>(
  source: string,
  work: (target: TestDatabase, files: string) => Promise<T>,
  options: { readonly keys?: KeyRing; readonly kind?: 'empty' | 'migrated' } = {},
): Promise<T> {
  const target = await testDatabase(options.kind ?? 'empty');
  const files = path.join(newFolder(), 'files');
  try {
    const { adminUrl, appRole: app } = target;
    await restoreBackup({ adminUrl, app, keys: options.keys ?? ring, filesFolder: files, source });
    return await work(target, files);
  } finally {
    await target.drop();
  }
}

async function contents(adminUrl: string, tables: Manifest['tables']): Promise<Record<string, string>> {
  const client = await openAdminClient(adminUrl);
  const found: Record<string, string> = {};
  for (const { schema, name } of tables) {
    const { rows } = await client.query<{ content: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as content
       from "${schema}"."${name}" t`,
    );
    found[`${schema}.${name}`] = rows[0]!.content;
  }
  await client.end();
  return found;
}

describe('a backup', () => {
  test('restores every row, every private value, the audit and the files, and the app works on it', async () => {
    const target = path.join(newFolder(), 'backup.tar');
    const manifest = await backup({ target });
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(manifest.missingFiles).toEqual([]);
    expect(manifest.files.map((file) => file.name)).toEqual([poster]);
    await restored(target, async (copy, files) => {
      expect(await contents(copy.adminUrl, manifest.tables)).toEqual(await contents(place.adminUrl, manifest.tables));
      expect(readFileSync(path.join(files, poster))).toEqual(POSTER);
      const app = openDatabase(copy.appUrl, { keys: ring });
      const [row, lines] = await inOrganisation(app, whose, async (tx) => [
        await tx.selectFrom('person_private').selectAll().executeTakeFirstOrThrow(),
        await listAuditLines(tx, { person }, 5),
      ]);
      await app.close();
      const at = { organisation: whose.organisation, id: privateRow, column: 'person_private.iban' as const };
      expect(decryptPrivate(ring, at, row.iban!)).toBe(IBAN);
      expect(lines[0]!.changes[0]).toMatchObject({ values: 'told', after: '0102030405' });
    });
  });

  test('is a plain tar, and holds neither the key nor a private value in clear', async () => {
    const target = await newBackup();
    const listed = spawnSync('tar', ['-tf', target], { encoding: 'utf8' });
    expect(listed.status).toBe(0);
    const members = listed.stdout.trim().split('\n');
    expect(members[0]).toBe('README.txt');
    expect(members).toContain('tables/public.person.copy');
    expect(members.slice(-2)).toEqual(['manifest.json', 'seal.json']);
    const bytes = readFileSync(target).toString('latin1');
    const secret = readFileSync(path.join(ringFolder, 'secret'), 'utf8').trim();
    expect(bytes).toContain('Aubry');
    for (const hidden of [IBAN, secret, '0102030405', 'half of an upload']) expect(bytes).not.toContain(hidden);
  });

  test('restores into an installation that was started and never used', async () => {
    const target = await newBackup();
    await restored(target, async () => {}, { kind: 'migrated' });
  });

  test('of an older version is restored as it was, then brought to this one', async () => {
    const known = (await knownMigrations()).map((migration) => migration.name);
    const old = await testDatabase('empty');
    await migrate(old.adminUrl, { app: old.appRole, until: known[2]! });
    const { organisation } = await newOrganisation(old.adminUrl, 'Ancienne maison');
    await asMigrator(old.adminUrl, (tx) => addPerson(tx, organisation, 'Aubry'));
    const target = path.join(newFolder(), 'backup.tar');
    const manifest = await backup({ target, adminUrl: old.adminUrl });
    expect(manifest.migrations.map((migration) => migration.name)).toEqual(known.slice(0, 3));
    await restored(target, async (copy) => {
      expect(await contents(copy.adminUrl, manifest.tables)).toEqual(await contents(old.adminUrl, manifest.tables));
      const applied = await asMigrator(copy.adminUrl, (tx) =>
        tx.selectFrom('migration').select('name').orderBy('name').execute(),
      );
      expect(applied.map((row) => row.name)).toEqual(known);
    });
    await old.drop();
  });

  test('tells of a file that a row names and the store has lost or damaged', async () => {
    const target = path.join(newFolder(), 'backup.tar');
    const manifest = await backup({ target, filesFolder: path.join(newFolder(), 'nothing') });
    expect(manifest.missingFiles).toEqual([`${whose.organisation}/${POSTER_HASH}`]);
    await restored(target, async () => {});
    const damaged = path.join(newFolder(), 'files');
    mkdirSync(path.dirname(path.join(damaged, poster)), { recursive: true });
    writeFileSync(path.join(damaged, poster), 'something else');
    const again = await backup({ target: `${target}2`, filesFolder: damaged });
    expect(again.missingFiles).toHaveLength(1);
  });

  test('does not overwrite a file, and leaves nothing behind when it cannot be written', async () => {
    const target = await newBackup();
    await expect(backup({ target })).rejects.toMatchObject({ problem: { code: 'backup.exists' } });
    const nowhere = path.join(newFolder(), 'nowhere', 'backup.tar');
    await expect(backup({ target: nowhere })).rejects.toMatchObject({ problem: { code: 'backup.unwritable' } });
    expect(existsSync(`${target}.partial`)).toBe(false);
  });

  test('made while people work is consistent: every row has what it points to, every pair both halves', async () => {
    const { organisation } = whose;
    let working = true;
    let done = 0;
    const work = async () => {
      while (working) {
        await inOrganisation(database, whose, async (tx) => {
          for (const half of ['gauche', 'droite']) await addPerson(tx, organisation, `Paire ${done}`, half);
        });
        done += 1;
      }
    };
    const workers = [work(), work(), work()];
    const targets: string[] = [];
    for (let i = 0; i < 3; i += 1) targets.push(await newBackup());
    working = false;
    await Promise.all(workers);
    expect(done).toBeGreaterThan(10);
    for (const target of targets) {
      await restored(target, async (copy) => {
        const client = await openAdminClient(copy.adminUrl);
        const { rows } = await client.query(`
          select count(*) filter (where given_name = 'gauche') - count(*) filter (where given_name = 'droite') as odd,
            count(*) - (select count(*) from subject) as without_subject from person`);
        await client.end();
        expect(rows).toEqual([{ odd: 0, without_subject: 0 }]);
      });
    }
  });
});

describe('a restore refuses', () => {
  const refused = (source: string, code: string, options: Parameters<typeof restored>[2] = {}) =>
    expect(restored(source, async () => {}, options)).rejects.toMatchObject({ problem: { code } });

  test('without the key that the backup was made with, or one that a value still needs', async () => {
    const target = await newBackup();
    await refused(target, 'restore.key-missing', { keys: newRing() });
    const copied = newFolder();
    copyFileSync(path.join(ringFolder, 'secret'), path.join(copied, 'secret'));
    await restored(target, async () => {}, { keys: openKeyRing({ dataFolder: copied }) });
    const rotated = openKeyRing({ dataFolder: copied });
    rotated.add();
    const mixed = path.join(newFolder(), 'mixed.tar');
    await backup({ target: mixed, keys: rotated });
    const onlyNew = newFolder();
    writeFileSync(path.join(onlyNew, 'secret'), readFileSync(path.join(copied, 'secret'), 'utf8').split('\n')[0]!);
    await refused(mixed, 'restore.key-missing', { keys: openKeyRing({ dataFolder: onlyNew }) });
  });

  test('a file that is no backup, or is not there', async () => {
    const other = path.join(newFolder(), 'other.tar');
    await refused(other, 'backup.unreadable');
    writeFileSync(other, 'something else entirely');
    await refused(other, 'backup.not-one');
    writeFileSync(other, '');
    await refused(other, 'backup.not-one');
  });

  test('a backup whose end is missing', async () => {
    const target = await newBackup();
    const { size } = statSync(target);
    for (const kept of [size - 1, size - 512, size - 1024, size - 2048, Math.floor(size / 2), 600]) {
      truncateSync(target, kept);
      await refused(target, 'backup.truncated');
    }
  });

  test('a backup of which any byte changed: in a row, a header, the padding, the manifest, the seal', async () => {
    const target = await newBackup();
    const whole = readFileSync(target);
    const { size } = statSync(target);
    const places = [
      whole.indexOf('Aubry'),
      whole.indexOf('tables/public.person.copy') + 130,
      whole.indexOf('"madeAt"') + 12,
      size - 2048 + 110,
      size - 1536 + 60,
      size - 1536 + 500,
      size - 100,
    ];
    for (let i = 0; i < 40; i += 1) places.push(512 + Math.floor(((size - 1024) * i) / 40));
    for (const at of places) {
      const altered = Buffer.from(whole);
      altered[at]! ^= 0x04;
      writeFileSync(target, altered);
      const error = await readBackup(target, ring).catch((e: unknown) => e);
      expect((error as { problem?: unknown }).problem, `byte ${at} of ${size}`).toBeDefined();
    }
  });

  test('a database with rows in it, and leaves them alone', async () => {
    const target = await newBackup();
    const { adminUrl, appRole: app } = place;
    const files = path.join(newFolder(), 'files');
    const before = await contents(adminUrl, [{ schema: 'public', name: 'person' }] as Manifest['tables']);
    await expect(
      restoreBackup({ adminUrl, app, keys: ring, filesFolder: files, source: target }),
    ).rejects.toMatchObject({ problem: { code: 'restore.not-empty' } });
    expect(await contents(adminUrl, [{ schema: 'public', name: 'person' }] as Manifest['tables'])).toEqual(before);
    expect(existsSync(files)).toBe(false);
  });

  test('rows that came in and are not there in the end, and keeps nothing', async () => {
    const target = await newBackup();
    const into = await testDatabase('migrated');
    const client = await openAdminClient(into.adminUrl);
    await client.query(`create function lose() returns trigger language plpgsql as
      $$ begin delete from file where id = new.id; return null; end $$`);
    await client.query('create trigger lose after insert on file for each row execute function lose()');
    const { adminUrl, appRole: app } = into;
    await expect(
      restoreBackup({ adminUrl, app, keys: ring, filesFolder: path.join(newFolder(), 'files'), source: target }),
    ).rejects.toMatchObject({
      problem: { code: 'restore.differs', facts: { member: 'tables/public.file.copy' } },
    });
    expect((await client.query('select from organisation')).rowCount).toBe(0);
    await client.end();
    await into.drop();
  });
});
