import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import { startDatabase } from '#db/launcher/index.ts';
import { isAlive, readPostmaster } from '#db/launcher/postmaster.ts';
import { asMigrator, type Tx } from '#db/transaction.ts';
import { copyFurniture, testDatabase } from '../database.ts';
import { DEMO_HOUSE } from '../demo-house.ts';
import { IN_FULL, KILLS } from '../scale.ts';
import { dataFolder, filage, killEverything, ROOT, serve, start, usedFolder } from './process.ts';

async function health(address: string): Promise<number> {
  const response = await fetch(`${address}/health`);
  await response.body?.cancel();
  return response.status;
}

/** Each starts a house of its own: those that others cover in part are for when the tests take their time. */
const inFull = (name: string, run: () => Promise<void>, patience?: number): void => {
  if (IN_FULL) test(name, run, patience);
};

test('from an empty folder and an empty environment to ready, and quietly away again', async () => {
  await using folder = await dataFolder();
  const server = serve(folder.path);
  const address = await server.ready();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await health(address)).toBe(200);
  server.child.kill('SIGTERM');
  const { status, err, out } = await server.ended;
  expect({ status, out }).toEqual({ status: 0, out: '' });
  expect(err).toContain('Filage est prêt');
  expect(err).toMatch(/Première visite.*\/first-start#[\w-]{43}\n/);
  expect(readPostmaster(folder.cluster)).toBeUndefined();
}, 60_000);

inFull(
  'before it is ready the server says so: 503, not silence and not success',
  async () => {
    await using folder = await dataFolder();
    const port = await freePort();
    const server = serve(folder.path, { PORT: String(port) });
    const seen = new Set<number>();
    const ready = server.ready();
    const watching = (async () => {
      while (!seen.has(200)) {
        seen.add(await health(`http://127.0.0.1:${port}`).catch(() => 0));
        await pause(10);
      }
    })();
    await Promise.all([ready, watching]);
    expect([...seen]).toEqual(expect.arrayContaining([503, 200]));
    server.child.kill('SIGTERM');
    expect((await server.ended).status).toBe(0);
  },
  60_000,
);

test('SIGTERM lets a request in flight end, and refuses new ones', async () => {
  await using folder = await usedFolder();
  const server = serve(folder.path);
  const address = await server.ready();
  const beside = await startDatabase({ dataFolder: folder.path });
  const blocker = new pg.Client(beside.adminUrl);
  await blocker.connect();
  await blocker.query('begin; lock table migration in access exclusive mode');
  const inFlight = health(address);
  await pause(300);
  server.child.kill('SIGTERM');
  await pause(300);
  await expect(health(address)).rejects.toThrow();
  await blocker.query('rollback');
  expect(await inFlight).toBe(200);
  expect((await server.ended).status).toBe(0);
  await blocker.end();
  await beside.stop();
}, 60_000);

test('a second server on the same data folder is refused with a sentence', async () => {
  await using folder = await usedFolder();
  const first = serve(folder.path);
  const address = await first.ready();
  const { status, err } = await serve(folder.path).ended;
  expect(status).toBe(1);
  expect(err).toContain('server.second');
  expect(err).toContain('Un serveur Filage tourne déjà sur ce dossier de données');
  expect(await health(address)).toBe(200);
  first.child.kill('SIGINT');
  expect((await first.ended).status).toBe(0);
}, 60_000);

test('a port that is taken is a sentence, before any database is started', async () => {
  await using folder = await dataFolder();
  const port = await freePort();
  const thief = createServer();
  await new Promise<void>((resolve) => thief.listen(port, '127.0.0.1', resolve));
  const { status, err } = await serve(folder.path, { PORT: String(port) }).ended;
  thief.close();
  expect(status).toBe(2);
  expect(err).toContain(`Le port ${port} est déjà pris`);
  expect(existsSync(folder.cluster)).toBe(false);
}, 60_000);

test(`after each of ${KILLS} kills of server and database at a random moment the next start is ready by itself`, async () => {
  await using folder = await (IN_FULL ? dataFolder : usedFolder)();
  for (let round = 0; round < KILLS; round += 1) {
    const server = serve(folder.path);
    // Now and then while it still starts, or while the very first cluster is being made.
    await Promise.race([server.ready(), pause(Math.random() * 3000)]);
    killEverything(server, folder.cluster);
    await server.ended;
  }
  const server = serve(folder.path);
  expect(await health(await server.ready())).toBe(200);
  server.child.kill('SIGTERM');
  expect((await server.ended).status).toBe(0);
}, 300_000);

inFull(
  'a server killed alone leaves its database, which the next one takes over',
  async () => {
    await using folder = await usedFolder();
    const killed = serve(folder.path);
    await killed.ready();
    const postmaster = readPostmaster(folder.cluster);
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(isAlive(postmaster!.pid)).toBe(true);
    const next = serve(folder.path);
    expect(await health(await next.ready())).toBe(200);
    expect(readPostmaster(folder.cluster)).toEqual(postmaster);
    next.child.kill('SIGTERM');
    expect((await next.ended).status).toBe(0);
    expect(isAlive(postmaster!.pid)).toBe(false);
  },
  60_000,
);

inFull(
  'the server follows when the script that started it is killed',
  async () => {
    await using folder = await dataFolder();
    const script = start([process.execPath, path.join(ROOT, 'setup', 'start.js')], {
      FILAGE_DATA: folder.path,
      PORT: '0',
    });
    const address = await script.ready();
    script.child.kill('SIGKILL');
    await expect.poll(() => health(address).catch(() => 0), { timeout: 10_000 }).toBe(0);
    await expect.poll(() => readPostmaster(folder.cluster), { timeout: 10_000 }).toBeUndefined();
  },
  120_000,
);

/** What is refused of which setting is tried in src/cli/settings.test.ts: here, that the server is not begun. */
test.each([
  [{ PORT: 'http' }, 'settings.port'],
  [{ FILAGE_DATABASE: 'x' }, 'settings.unknown'],
  [{ DATABASE_URL: 'postgresql://app:x@127.0.0.1:1/filage' }, 'database.one-url'],
])('%o is refused in two languages, and nothing is started', async (environment, code) => {
  await using folder = await dataFolder();
  const { status, err, out } = await serve(folder.path, environment as Record<string, string>).ended;
  expect(status).toBe(code.startsWith('settings') ? 2 : 1);
  expect(out).toBe('');
  expect(err.split('\n')).toEqual([code, expect.stringMatching(/\.$/), expect.stringMatching(/\.$/), '']);
  expect(existsSync(folder.cluster)).toBe(false);
});

test('a data folder that is a file is refused with a sentence', async () => {
  await using folder = await dataFolder();
  const file = path.join(folder.path, 'file');
  await writeFile(file, '');
  const { status, err } = await serve(file).ended;
  expect(status).toBe(2);
  expect(err).toContain('settings.data\n');
});

test('an app role that could see past row-level security is refused', async () => {
  await using folder = await dataFolder();
  const own = await testDatabase();
  const environment = { DATABASE_URL: own.adminUrl, DATABASE_ADMIN_URL: own.adminUrl };
  const { status, err } = await serve(folder.path, environment).ended;
  expect(status).toBe(1);
  expect(err).toMatch(/role\.(bypasses|owner)/);
  await own.drop();
}, 60_000);

test('one’s own PostgreSQL serves as well as the bundled one, and holds no reason in words once it does', async () => {
  await using folder = await dataFolder();
  const own = await testDatabase(DEMO_HOUSE);
  await copyFurniture(DEMO_HOUSE, folder.path);
  const inWords = (tx: Tx) => tx.selectFrom('presence').select('id').where('reason', 'is not', null).execute();
  // As a version before this one stored it.
  const older = await asMigrator(own.adminUrl, async (tx) => {
    await tx
      .updateTable('presence')
      .set({ reason: 'Parole d’avant', sealed_reason: null })
      .where('sealed_reason', 'is not', null)
      .execute();
    return inWords(tx);
  });
  expect(older).not.toEqual([]);
  const server = serve(folder.path, { DATABASE_URL: own.appUrl, DATABASE_ADMIN_URL: own.adminUrl });
  expect(await health(await server.ready())).toBe(200);
  server.child.kill('SIGTERM');
  expect((await server.ended).status).toBe(0);
  expect(existsSync(folder.cluster)).toBe(false);
  expect(await asMigrator(own.adminUrl, inWords)).toEqual([]);
  await own.drop();
}, 120_000);

test('a command that does not exist names those that do', async () => {
  const { status, out, err } = await start(filage('sing')).ended;
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain('payslip, price, budget');
});

test('the unit file is one that systemd takes', () => {
  const unit = path.join(ROOT, 'docs', 'hosting', 'filage.service');
  if (spawnSync('systemd-analyze', ['--version']).status === 0) {
    // Its own word on stderr: a warning counts, whatever the exit status. It wants the program to exist.
    const checked = spawnSync('systemd-analyze', ['verify', '--man=no', unit], { encoding: 'utf8' });
    const said = checked.stderr
      .split('\n')
      .filter((line) => line.includes('filage') && !line.includes('is not executable'));
    expect(said).toEqual([]);
  }
  const text = execFileSync('cat', [unit], { encoding: 'utf8' });
  expect(text).toContain('KillMode=mixed');
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
