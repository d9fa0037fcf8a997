/** Where the cluster lies and who runs it: in the data folder, unless the user it must run as cannot get there. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { type Binaries, binariesIn } from './binaries.ts';
import { standingOf } from './postmaster.ts';
import { canReach, chooseRunner, type Runner } from './runner.ts';

export interface Place {
  readonly dataFolder: string;
  readonly cluster: string;
  readonly log: string;
  readonly binaries: Binaries;
  readonly runner: Runner;
}

export type Say = (sentence: { readonly fr: string; readonly en: string }) => void;

/** Used only when a dropped user cannot reach the clone or the data folder. */
export const ELSEWHERE = '/var/lib/filage-postgres';

/** The cluster's name in the data folder. */
export const CLUSTER = 'postgres';

export async function dataFolderAt(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return realpathSync(folder);
}

/** The place of the cluster of this name, whether it is there already or still to be made, and of who runs it by what. */
export async function placeOf(dataFolder: string, name: string, bundled: Binaries, say: Say): Promise<Place> {
  const wanted = path.join(dataFolder, name);
  await takeUpAgain(wanted);
  const existing = existsSync(wanted) ? realpathSync(wanted) : undefined;
  const runner = chooseRunner(bundled.postgres, existing === undefined ? undefined : statSync(existing).uid);
  const log = path.join(dataFolder, 'postgres.log');
  if (runner.how !== 'dropped') return { dataFolder, cluster: existing ?? wanted, log, binaries: bundled, runner };

  const reach = canReach(runner, bundled.postgres, dataFolder);
  reach.folder ||= await letThrough(runner, bundled.postgres, dataFolder);
  const binaries = reach.program ? bundled : await copyPrograms(bundled, say);
  const cluster = await reachableCluster(wanted, existing, reach.folder, { runner, binaries, say });
  return { dataFolder, cluster, log, binaries, runner };
}

/** Entering the data folder by name is enough; what lies in it keeps its own locks. Whatever is above it is not ours. */
async function letThrough(runner: Runner, program: string, dataFolder: string): Promise<boolean> {
  const { mode } = statSync(dataFolder);
  await chmod(dataFolder, (mode & 0o777) | 0o111);
  if (canReach(runner, program, dataFolder).folder) return true;
  await chmod(dataFolder, mode & 0o777);
  return false;
}

interface Means {
  readonly runner: Runner;
  readonly binaries: Binaries;
  readonly say: Say;
}

async function reachableCluster(
  wanted: string,
  existing: string | undefined,
  inPlace: boolean,
  { runner, binaries, say }: Means,
): Promise<string> {
  if (existing === undefined) return inPlace ? wanted : clusterElsewhere(wanted, say);
  // One that runs is joined as it is, wherever it lies.
  if (
    inPlace ||
    standingOf(existing).is === 'ours' ||
    canReach(runner, binaries.postgres, path.dirname(existing)).folder
  ) {
    return existing;
  }
  return moveElsewhere(wanted, runner, say);
}

async function copyPrograms(bundled: Binaries, say: Say): Promise<Binaries> {
  const size = statSync(bundled.postgres);
  const target = path.join(ELSEWHERE, `postgresql-${size.size}-${Math.trunc(size.mtimeMs)}`);
  if (existsSync(target)) return binariesIn(target);
  const draft = `${target}.${process.pid}`;
  await makeElsewhere();
  await cp(bundled.native, draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }));
  say({
    fr: `Les programmes PostgreSQL sont copiés dans ${target} : l’utilisateur sous lequel ils tournent n’entre pas dans ${bundled.native}.`,
    en: `The PostgreSQL programs are copied to ${target}: the user they run as cannot enter ${bundled.native}.`,
  });
  return binariesIn(target);
}

async function clusterElsewhere(wanted: string, say: Say): Promise<string> {
  await makeElsewhere();
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 16);
  const cluster = freeCluster(path.join(ELSEWHERE, `cluster-${name}`));
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  await symlink(cluster, wanted);
  say({
    fr: `La base de données est tenue dans ${cluster} (un lien mène de ${wanted}) : l’utilisateur sous lequel PostgreSQL tourne n’entre pas dans le dossier de données.`,
    en: `The database is kept in ${cluster} (linked from ${wanted}): the user PostgreSQL runs as cannot enter the data folder.`,
  });
  return cluster;
}

/** One that is there already is somebody's data, even if no link of this name leads to it any more. */
function freeCluster(wanted: string): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? wanted : `${wanted}-${number}`;
    if (!existsSync(free) || readdirSync(free).length === 0) return free;
  }
}

/** The data is copied before the link replaces it; cut short in between, the next start takes it up again. */
async function moveElsewhere(wanted: string, runner: Runner, say: Say): Promise<string> {
  const aside = asideOf(wanted);
  await rename(wanted, aside);
  const cluster = await clusterElsewhere(wanted, say);
  await cp(aside, cluster, { recursive: true, verbatimSymlinks: true });
  own(cluster, runner);
  await rm(aside, { recursive: true });
  return cluster;
}

const asideOf = (wanted: string) => `${wanted}.moving`;

export async function takeUpAgain(wanted: string): Promise<void> {
  const aside = asideOf(wanted);
  if (!existsSync(aside)) return;
  if (existsSync(wanted)) await rm(realpathSync(wanted), { recursive: true });
  await rm(wanted, { force: true });
  await rename(aside, wanted);
}

async function makeElsewhere(): Promise<void> {
  await mkdir(ELSEWHERE, { recursive: true });
  await chmod(ELSEWHERE, 0o755);
}

/** Hands a folder to the user PostgreSQL runs as, when that is not us. */
export function own(folder: string, runner: Runner): void {
  if (runner.how !== 'dropped') return;
  const done = spawnSync('chown', ['-R', `${runner.uid}:${runner.gid}`, folder], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
}
