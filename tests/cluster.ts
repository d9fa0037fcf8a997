/**
 * One PostgreSQL for a whole test run, with a template database that is migrated once, and a copy of its data folder
 * as it was before anything else was done to it. Vitest's global set-up.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statfsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { stopCluster } from '#db/launcher/cluster.ts';
import { createDatabase, startDatabase } from '#db/launcher/index.ts';
import { isAlive } from '#db/launcher/postmaster.ts';
import { DATABASE } from '#db/launcher/provision.ts';
import { migrate } from '#db/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    cluster: { superuserUrl: string; adminUrl: string; appUrl: string; appRole: string };
    /** A data folder as a server that was started once and stopped has left it, to be copied. */
    leftFolder: string;
  }
}

export const TEMPLATE = 'filage_template';
const PREFIX = 'filage-tests-';
const MEMORY = '/dev/shm';
/** In bytes; `npm test` has been seen to want one gigabyte, the full check has tables five times as large. */
const ROOM = 6 * 2 ** 30;
/** What is lost with the machine's power is no loss here; tests that kill start databases of their own. */
const HASTY = ['fsync=off', 'autovacuum=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];

export default async function startCluster(project: TestProject): Promise<() => Promise<void>> {
  const place = memory() ?? tmpdir();
  await sweepLeftovers(place);
  const dataFolder = await mkdtemp(path.join(place, `${PREFIX}${process.pid}-`));
  const leftFolder = await leaveFolder(dataFolder);
  const database = await startDatabase({ dataFolder }, { postgres: HASTY });
  // Whatever the tests put into the temporary folder goes with the run.
  process.env.TMPDIR = path.join(dataFolder, 'temporary');
  await mkdir(process.env.TMPDIR, { mode: 0o711 });
  const superuserUrl = database.superuserUrl!;
  await onDatabase(superuserUrl, createDatabase(TEMPLATE, DATABASE));
  const { adminUrl, appUrl, appRole } = database;
  project.provide('cluster', { superuserUrl, adminUrl, appUrl, appRole });
  project.provide('leftFolder', leftFolder);
  return async () => {
    await database.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
}

/** Making a cluster and migrating it takes seconds, copying it a moment. */
async function leaveFolder(dataFolder: string): Promise<string> {
  const database = await startDatabase({ dataFolder }, { postgres: HASTY });
  await migrate(database.adminUrl, { app: database.appRole });
  await database.stop();
  const left = path.join(dataFolder, 'left');
  await mkdir(left, { mode: 0o711 });
  for (const name of ['database.json', 'postgres']) copyWhole(path.join(dataFolder, name), path.join(left, name));
  return left;
}

/** Owners and modes kept, links followed: a cluster may lie elsewhere, and two folders never share one. */
export function copyWhole(from: string, to: string): void {
  execFileSync('cp', ['-RpL', from, to]);
}

export async function onDatabase(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/**
 * Linux keeps a folder in memory: databases that nobody keeps are made in it in a third of the time. Undefined where
 * there is none, little room in it, or programs may not run from it.
 */
function memory(): string | undefined {
  try {
    const [, , , options = ''] = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .find(([, folder]) => folder === MEMORY)!;
    const { bavail, bsize } = statfsSync(MEMORY);
    accessSync(MEMORY, constants.W_OK);
    return options.split(',').includes('noexec') || bavail * bsize < ROOM ? undefined : MEMORY;
  } catch {
    return undefined;
  }
}

/** A run that was killed leaves its server behind. */
async function sweepLeftovers(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const folder = path.join(place, name);
    await stopCluster(path.join(folder, 'postgres'));
    await rm(folder, { recursive: true, force: true });
  }
}
