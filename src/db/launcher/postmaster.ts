/** What a cluster's `postmaster.pid` says, and whether the process it names is really that cluster's server. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * `ours`: alive on this very folder. `none`: no server and no file in the way. `stale`: the number now belongs to another
 * program, or to the server of a folder this one was copied from; PostgreSQL itself would refuse to start over it.
 * `moved`: a server that was started on this folder when it was called otherwise.
 */
export type Standing =
  | { readonly is: 'none' }
  | { readonly is: 'ours' | 'stale' | 'moved'; readonly postmaster: Postmaster };

export const pidFile = (cluster: string) => path.join(cluster, 'postmaster.pid');

export function readPostmaster(cluster: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(pidFile(cluster), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Math.abs(Number(lines[0]));
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3] ?? 0) } : undefined;
}

export function standingOf(cluster: string): Standing {
  const postmaster = readPostmaster(cluster);
  if (postmaster === undefined || !isAlive(postmaster.pid)) return { is: 'none' };
  const command = commandOf(postmaster.pid);
  const served = command.find((_, place) => command[place - 1] === '-D');
  if (!command.some((word) => path.basename(word).startsWith('postgres')) || served === undefined) {
    return { is: 'stale', postmaster };
  }
  if (served === cluster || isSameFolder(served, cluster)) return { is: 'ours', postmaster };
  return { is: exists(served) ? 'stale' : 'moved', postmaster };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isZombie(pid);
}

/** A dead child nobody has waited for still takes signals: in a container without an init it may stay for ever. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return true;
  }
}

function commandOf(pid: number): string[] {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    } catch {
      return [];
    }
  }
  // `ps` does not say where a word ends: the folder is what stands between `-D` and the first setting.
  const listed = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  const [program = '', rest] = (listed.stdout ?? '').trim().split(' -D ');
  return rest === undefined ? [program] : [program, '-D', rest.split(' -c ')[0]!];
}

function isSameFolder(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one), statSync(other)];
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false;
  }
}

function exists(folder: string): boolean {
  try {
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}
