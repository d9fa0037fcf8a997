/** A new, empty cluster: UTF-8 and the `C.UTF-8` order whatever the environment says. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StorageRefusal } from '../refusal.ts';
import { own, type Place } from './place.ts';
import { isAlive } from './postmaster.ts';
import { spawnAs } from './runner.ts';

/** PostgreSQL inherits nothing from the shell that starts it: a stray LC_ALL or PGDATA has made clusters unreadable. */
export const CLEAN_ENVIRONMENT = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

export const SUPERUSER = 'filage_superuser';

export const isInitialised = (cluster: string) => existsSync(path.join(cluster, 'PG_VERSION'));

/** Built aside and renamed into place whole, so that a start cut short leaves nothing half made. */
export async function initialise(place: Place, superuserPassword: string): Promise<void> {
  const draft = `${place.cluster}.new-${process.pid}-${randomUUID().slice(0, 8)}`;
  await mkdir(draft, { mode: 0o700 });
  own(draft, place.runner);
  try {
    await initdb(place, draft, superuserPassword);
    await rename(draft, place.cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Somebody else was faster: theirs is as good.
    if (!isInitialised(place.cluster)) throw error;
  }
  await sweepDrafts(place.cluster);
}

/** What starts that were killed have left behind; those under way are their owners' affair. */
async function sweepDrafts(cluster: string): Promise<void> {
  const folder = path.dirname(cluster);
  const draft = new RegExp(`^${path.basename(cluster)}\\.new-(\\d+)-`);
  for (const name of await readdir(folder)) {
    const pid = draft.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

async function initdb(place: Place, draft: string, superuserPassword: string): Promise<void> {
  const passwordFile = `${draft}.password`;
  try {
    await writeFile(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
    own(passwordFile, place.runner);
    const args = [
      ...['-D', draft, '-U', SUPERUSER, '--encoding=UTF8', '--locale=C'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...['--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-instructions'],
    ];
    const child = spawnAs(place.runner, place.binaries.initdb, args, {
      env: CLEAN_ENVIRONMENT,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    const [status] = (await once(child, 'close')) as [number | null];
    if (status !== 0) throw cannotStart(complaint);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

export const cannotStart = (detail: string) => new StorageRefusal('database.cannot-start', { detail: detail.trim() });

/** The major version that wrote a cluster. */
export const majorThatMade = (cluster: string) => Number(readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8'));

/** PostgreSQL reads only clusters of its own major version. */
export function refuseOtherVersion(cluster: string, bundled: number): void {
  const made = majorThatMade(cluster);
  if (made > bundled) throw new StorageRefusal('database.newer-version', { made, bundled });
  if (made < bundled) throw new StorageRefusal('database.older-version', { made, bundled });
}
