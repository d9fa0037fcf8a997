import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openAdminClient } from '#db/connection.ts';
import { knownMigrations, type Migration, migrate } from '#db/migrate.ts';
import { type TestDatabase, testDatabase } from '../database.ts';

// Databases of one's own take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const places: TestDatabase[] = [];
async function emptyDatabase(): Promise<TestDatabase> {
  const place = await testDatabase('empty');
  places.push(place);
  return place;
}
afterAll(() => Promise.all(places.map((place) => place.drop())));

let known: Migration[];
beforeAll(async () => {
  known = await knownMigrations();
});

const written = (name: string, sql: string): Migration => ({
  name,
  sql,
  sha256: createHash('sha256').update(sql).digest('hex'),
});

test('an empty database is brought to this version once; a second time there is nothing to do', async () => {
  const place = await emptyDatabase();
  expect(await migrate(place.adminUrl, { app: place.appRole })).toEqual(known.map((migration) => migration.name));
  expect(await migrate(place.adminUrl, { app: place.appRole })).toEqual([]);
});

test('two processes that start at once apply each migration once', async () => {
  const place = await emptyDatabase();
  const both = await Promise.all([1, 2].map(() => migrate(place.adminUrl, { app: place.appRole })));
  expect(both.flat().sort()).toEqual(known.map((migration) => migration.name));
});

test('an applied migration that was changed, or that this version does not know, is refused', async () => {
  const place = await emptyDatabase();
  await migrate(place.adminUrl, { app: place.appRole });
  const changed = known.map((migration, i) => (i === 0 ? { ...migration, sha256: '0'.repeat(64) } : migration));
  await expect(migrate(place.adminUrl, { app: place.appRole, migrations: changed })).rejects.toMatchObject({
    problem: { code: 'migration.changed', facts: { name: known[0]!.name } },
  });
  await expect(migrate(place.adminUrl, { app: place.appRole, migrations: known.slice(0, 1) })).rejects.toMatchObject({
    problem: { code: 'migration.unknown' },
  });
});

test('a migration that sorts before one already applied is refused', async () => {
  const place = await emptyDatabase();
  await migrate(place.adminUrl, { app: place.appRole });
  const late = [written('0001_before.sql', 'select 1'), ...known];
  await expect(migrate(place.adminUrl, { app: place.appRole, migrations: late })).rejects.toMatchObject({
    problem: { code: 'migration.out-of-order' },
  });
});

test('a migration that fails leaves nothing of itself, and the next start tries it again', async () => {
  const place = await emptyDatabase();
  const broken = [...known, written('9000_broken.sql', 'create table half (id int); select 1 / 0;')];
  await expect(migrate(place.adminUrl, { app: place.appRole, migrations: broken })).rejects.toThrow('division by zero');
  const client = await openAdminClient(place.adminUrl);
  const { rows } = await client.query("select to_regclass('public.half') as half");
  await client.end();
  expect(rows).toEqual([{ half: null }]);
  const mended = [...known, written('9000_broken.sql', 'create table whole (id int primary key);')];
  expect(await migrate(place.adminUrl, { app: place.appRole, migrations: mended })).toEqual(['9000_broken.sql']);
});

test('the app role may not migrate, and its name may not carry SQL', async () => {
  const place = await emptyDatabase();
  await expect(migrate(place.appUrl, { app: place.appRole })).rejects.toMatchObject({
    problem: { code: 'role.filtered' },
  });
  await expect(migrate(place.adminUrl, { app: 'public; drop schema public' })).rejects.toMatchObject({
    problem: { code: 'migration.role-name' },
  });
});
