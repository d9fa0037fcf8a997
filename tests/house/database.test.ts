import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { binariesIn, refuseUnrunnable } from '#db/launcher/binaries.ts';
import { startDatabase } from '#db/launcher/index.ts';
import { isAlive, pidFile, readPostmaster } from '#db/launcher/postmaster.ts';
import { StorageRefusal } from '#db/refusal.ts';
import { testDatabase } from '../database.ts';
import { IN_FULL, KILLS } from '../scale.ts';
import { dataFolder, kill, killEverything, usedFolder } from './process.ts';

async function ask<T extends object>(url: string, statement: string): Promise<T[]> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<T>(statement)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'started',
    (error: unknown) => (error instanceof StorageRefusal ? error.problem.code : String(error)),
  );

test('the data folder and what opens the database are for their owner alone', async () => {
  await using folder = await dataFolder();
  const database = await startDatabase({ dataFolder: folder.path });
  await database.stop();
  expect((await stat(path.join(folder.path, 'database.json'))).mode & 0o777).toBe(0o600);
  expect((await stat(folder.cluster)).mode & 0o777).toBe(0o700);
  expect((await stat(path.join(folder.path, 'postgres.log'))).mode & 0o777).toBe(0o600);
});

test('the database listens to this machine alone, and only with its password', async () => {
  await using folder = await usedFolder();
  const database = await startDatabase({ dataFolder: folder.path });
  const [row] = await ask<{ addresses: string; sockets: string; fsync: string }>(
    database.superuserUrl!,
    `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
       current_setting('fsync') as fsync`,
  );
  expect(row).toEqual({ addresses: '127.0.0.1', sockets: '', fsync: 'on' });
  const stranger = new URL(database.appUrl);
  stranger.password = 'guess';
  await expect(ask(stranger.href, 'select 1')).rejects.toThrow('password authentication failed');
  await database.stop();
});

test('two servers on one data folder: the second is refused, a command is let in', async () => {
  await using folder = await usedFolder();
  const server = await startDatabase({ dataFolder: folder.path }, { asServer: true });
  expect(await codeOf(startDatabase({ dataFolder: folder.path }, { asServer: true }))).toBe('server.second');
  const command = await startDatabase({ dataFolder: folder.path });
  await command.stop();
  expect(await ask(server.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  expect(readPostmaster(folder.cluster)).toBeUndefined();
});

test('whoever leaves last stops the database, also when the first to come is the first to go', async () => {
  await using folder = await usedFolder();
  const command = await startDatabase({ dataFolder: folder.path });
  const server = await startDatabase({ dataFolder: folder.path }, { asServer: true });
  await command.stop();
  expect(await ask(server.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  expect(readPostmaster(folder.cluster)).toBeUndefined();
});

test('many who come and go at once neither trip over each other nor leave anything behind', async () => {
  await using folder = await dataFolder();
  await Promise.all(
    Array.from({ length: IN_FULL ? 6 : 3 }, async () => {
      const database = await startDatabase({ dataFolder: folder.path });
      expect(await ask(database.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
      await database.stop();
    }),
  );
  expect(readPostmaster(folder.cluster)).toBeUndefined();
}, 60_000);

test('a database left by a killed parent is taken over as it stands', async () => {
  await using folder = await usedFolder();
  const orphaned = await startDatabase({ dataFolder: folder.path });
  const before = readPostmaster(folder.cluster);
  const adopted = await startDatabase({ dataFolder: folder.path });
  expect(readPostmaster(folder.cluster)).toEqual(before);
  expect(adopted.appUrl).toBe(orphaned.appUrl);
  await orphaned.stop();
  await adopted.stop();
});

test(`what was acknowledged is there after each of ${KILLS} kills of everything`, async () => {
  await using folder = await usedFolder();
  let acknowledged = 0;
  for (let round = 0; round < KILLS; round += 1) {
    const database = await startDatabase({ dataFolder: folder.path });
    const client = new pg.Client(database.adminUrl);
    client.on('error', () => {});
    await client.connect();
    await client.query('create table if not exists counted (n int primary key)');
    const moment = 30 + Math.random() * 300;
    const death = new Promise<void>((resolve) => {
      setTimeout(() => {
        killEverything(undefined, folder.cluster);
        resolve();
      }, moment);
    });
    try {
      for (;;) {
        await client.query('insert into counted values ($1)', [acknowledged + 1]);
        acknowledged += 1;
      }
    } catch {
      await death;
    }
    await client.end().catch(() => {});
    await database.stop();
    const again = await startDatabase({ dataFolder: folder.path });
    const rows = await ask<{ n: number }>(again.adminUrl, 'select n from counted order by n');
    expect(rows.length).toBeGreaterThanOrEqual(acknowledged);
    expect(rows.length - acknowledged).toBeLessThanOrEqual(1);
    acknowledged = rows.length;
    await again.stop();
  }
  expect(acknowledged).toBeGreaterThan(KILLS);
}, 300_000);

test('a database that is killed under a running server comes back in the same place', async () => {
  await using folder = await usedFolder();
  const server = await startDatabase({ dataFolder: folder.path }, { asServer: true });
  killEverything(undefined, folder.cluster);
  await expect.poll(() => codeOf(ask(server.appUrl, 'select 1')), { timeout: 15_000 }).toBe('started');
  // The lock of the running server went with the database; it is taken again a moment after.
  const held = "select 1 from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock' and granted";
  await expect
    .poll(() => ask(server.adminUrl, held).then((rows) => rows.length), { timeout: 15_000 })
    .toBeGreaterThan(0);
  expect(await codeOf(startDatabase({ dataFolder: folder.path }, { asServer: true }))).toBe('server.second');
  await server.stop();
}, 60_000);

test('a number left in postmaster.pid that is another program’s by now is no obstacle', async () => {
  await using folder = await usedFolder();
  const first = await startDatabase({ dataFolder: folder.path });
  const left = await readFile(pidFile(folder.cluster), 'utf8');
  await first.stop();
  await writeFile(pidFile(folder.cluster), left.replace(/^\d+/, String(process.pid)), { mode: 0o600 });
  const second = await startDatabase({ dataFolder: folder.path });
  expect(await ask(second.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await second.stop();
  expect(isAlive(process.pid)).toBe(true);
});

test('a start that was cut short leaves nothing half made', async () => {
  await using folder = await dataFolder();
  const cut = startDatabase({ dataFolder: folder.path }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 120));
  const postmaster = readPostmaster(folder.cluster);
  if (postmaster) kill(postmaster.pid);
  const database = await startDatabase({ dataFolder: folder.path });
  expect(await ask(database.appUrl, 'select current_user as me')).toEqual([{ me: 'filage_app' }]);
  await (await cut)?.stop();
  await database.stop();
}, 60_000);

test('a port that somebody else has taken meanwhile is given up', async () => {
  await using folder = await usedFolder();
  const first = await startDatabase({ dataFolder: folder.path });
  const port = Number(new URL(first.appUrl).port);
  await first.stop();
  const thief = createServer();
  await new Promise<void>((resolve) => thief.listen(port, '127.0.0.1', resolve));
  const second = await startDatabase({ dataFolder: folder.path });
  expect(new URL(second.appUrl).port).not.toBe(String(port));
  await second.stop();
  thief.close();
});

test('a lost password is said, not guessed at', async () => {
  await using folder = await usedFolder();
  await rm(path.join(folder.path, 'database.json'));
  expect(await codeOf(startDatabase({ dataFolder: folder.path }))).toBe('database.wrong-password');
});

test('programs that do not run on this machine are a sentence that says what to do', async () => {
  await using folder = await dataFolder();
  await mkdir(path.join(folder.path, 'bin'));
  await writeFile(path.join(folder.path, 'bin', 'postgres'), '#!/lib/ld-musl-of-another-machine\n', { mode: 0o755 });
  const programs = binariesIn(folder.path);
  expect(() => refuseUnrunnable(programs)).toThrow(/Set DATABASE_URL and DATABASE_ADMIN_URL to your own/);
});

test('one’s own PostgreSQL: both URLs, one database, two roles; and one server per data folder all the same', async () => {
  await using folder = await dataFolder();
  const own = await testDatabase();
  const other = await testDatabase();
  const settings = { dataFolder: folder.path, databaseUrl: own.appUrl, databaseAdminUrl: own.adminUrl };
  const server = await startDatabase(settings, { asServer: true });
  expect(server).toMatchObject({ appUrl: own.appUrl, adminUrl: own.adminUrl, appRole: 'filage_app' });
  expect(await codeOf(startDatabase(settings, { asServer: true }))).toBe('server.second');
  expect(await codeOf(startDatabase(settings))).toBe('started');
  await server.stop();
  expect(await codeOf(startDatabase({ ...settings, databaseAdminUrl: undefined }))).toBe('database.one-url');
  expect(await codeOf(startDatabase({ ...settings, databaseUrl: undefined }))).toBe('database.one-url');
  expect(await codeOf(startDatabase({ ...settings, databaseAdminUrl: other.adminUrl }))).toBe('database.two-databases');
  const nowhere = 'postgresql://app:x@127.0.0.1:1/filage';
  expect(await codeOf(startDatabase({ ...settings, databaseUrl: nowhere }))).toBe('database.unreachable');
  await Promise.all([own.drop(), other.drop()]);
});
