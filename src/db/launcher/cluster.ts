/** The bundled PostgreSQL as a child that outlives us: started, found again after a crash, stopped. */
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StorageRefusal } from '../refusal.ts';
import { majorOf } from './binaries.ts';
import { type Credentials, keepPort } from './credentials.ts';
import {
  CLEAN_ENVIRONMENT,
  cannotStart,
  initialise,
  isInitialised,
  refuseOtherVersion,
  SUPERUSER,
} from './initialise.ts';
import { own, type Place } from './place.ts';
import { isAlive, pidFile, readPostmaster, standingOf } from './postmaster.ts';
import { spawnAs } from './runner.ts';

const START_SECONDS = 120;
const STOP_SECONDS = 60;
const LOG_BYTES = 10_000_000;

/** Starts the cluster, or finds the one that already runs, and answers with its port. */
export async function startCluster(
  place: Place,
  credentials: Credentials,
  settings: readonly string[],
): Promise<number> {
  if (!isInitialised(place.cluster)) await initialise(place, credentials.superuser);
  refuseOtherVersion(place.cluster, majorOf(place.binaries));
  own(place.cluster, place.runner);
  const until = Date.now() + START_SECONDS * 1000;
  let spared = credentials.port;
  while (Date.now() < until) {
    const standing = standingOf(place.cluster);
    if (standing.is === 'ours') {
      if (await answers(standing.postmaster.port, credentials.superuser)) {
        await keepPort(place.dataFolder, credentials, standing.postmaster.port);
        return standing.postmaster.port;
      }
      await pause(50);
      continue;
    }
    if (standing.is === 'moved')
      throw new StorageRefusal('database.moved-while-running', { pid: standing.postmaster.pid });
    if (standing.is === 'stale') rmSync(pidFile(place.cluster), { force: true });
    const port = await freePort(spared);
    const failure = await launch(place, port, credentials.superuser, settings);
    if (failure === undefined) continue;
    if (/could not bind|Address already in use/.test(failure)) spared = 0;
    else if (!/lock file|shared memory block/.test(failure)) throw cannotStart(failure);
    await pause(200);
  }
  throw cannotStart(tail(place.log));
}

/** Answers once the server does, or with its last words if it ends first. */
async function launch(
  place: Place,
  port: number,
  password: string,
  settings: readonly string[],
): Promise<string | undefined> {
  await turnOver(place.log);
  const log = openSync(place.log, 'a', 0o600);
  const from = statSync(place.log).size;
  const options = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_line_prefix=%m ',
    // Otherwise an error brings the whole row along, and the log would outlive the erasure of whoever is in it.
    'log_error_verbosity=terse',
    'log_checkpoints=off',
    ...settings,
  ];
  const child = spawnAs(
    place.runner,
    place.binaries.postgres,
    ['-D', place.cluster, ...options.flatMap((o) => ['-c', o])],
    {
      env: CLEAN_ENVIRONMENT,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  let ended = false;
  const end = once(child, 'exit').then(
    () => {
      ended = true;
    },
    () => {
      ended = true;
    },
  );
  child.unref();
  while (!ended) {
    if (await answers(port, password)) return undefined;
    await Promise.race([end, pause(20)]);
  }
  return tail(place.log, from);
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client(superuserUrl(port, password, 'postgres'));
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') throw new StorageRefusal('database.wrong-password');
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

export function superuserUrl(port: number, password: string, database: string): string {
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  const listening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(wanted, '127.0.0.1', () => resolve(true));
  });
  if (!listening) return freePort(0);
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : wanted;
}

/** Whoever still works is cut off and rolled back; what was acknowledged is on disk. */
export async function stopCluster(cluster: string): Promise<void> {
  const postmaster = readPostmaster(cluster);
  if (postmaster === undefined || standingOf(cluster).is !== 'ours') return;
  process.kill(postmaster.pid, 'SIGINT');
  for (let waited = 0; isAlive(postmaster.pid); waited += 20) {
    if (waited > STOP_SECONDS * 1000) process.kill(postmaster.pid, 'SIGQUIT');
    await pause(20);
  }
}

function tail(log: string, from = 0): string {
  try {
    return readFileSync(log).subarray(from).toString('utf8').trim().split('\n').slice(-8).join('\n');
  } catch {
    return '';
  }
}

async function turnOver(log: string): Promise<void> {
  try {
    if (statSync(log).size > LOG_BYTES) await rename(log, `${log}.1`);
  } catch {
    return;
  }
}
