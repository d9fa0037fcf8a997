/**
 * One process at a time on a work that no database can watch over. A file names who is at it, by number and hour of
 * birth, since numbers come back after a restart; what a dead process left counts for nothing.
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, rm, unlink, writeFile } from 'node:fs/promises';
import { StorageRefusal } from '../refusal.ts';
import { isAlive } from './postmaster.ts';

interface Holder {
  readonly pid: number;
  readonly born: string;
}

/** Does the work, unless a living process is at it: then refuses as a second server, and `folder` is what it says. */
export async function alone(file: string, folder: string, work: () => Promise<void>): Promise<void> {
  const draft = `${file}-${randomUUID()}`;
  await writeFile(draft, JSON.stringify({ pid: process.pid, born: bornAt(process.pid) }), { mode: 0o600, flag: 'wx' });
  try {
    if (!(await take(draft, file))) throw new StorageRefusal('server.second', { folder });
  } finally {
    await unlink(draft);
  }
  try {
    await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(draft: string, file: string): Promise<boolean> {
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      await link(draft, file);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (!(await sweep(file))) return false;
  }
  return false;
}

/** Removes what a dead process left; false where a living one holds it. */
export async function sweep(file: string): Promise<boolean> {
  if (isHeld(file)) return false;
  await rm(file, { force: true });
  return true;
}

function isHeld(file: string): boolean {
  try {
    const { pid, born } = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    return isAlive(pid) && bornAt(pid) === born;
  } catch {
    return false;
  }
}

const START_TIME = 19;

function bornAt(pid: number): string {
  if (process.platform !== 'linux') {
    return (spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').trim();
  }
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_TIME];
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
}
