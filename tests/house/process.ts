/** The server as a process of its own, as people run it, to be asked, stopped and killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { stopCluster } from '#db/launcher/cluster.ts';
import { isAlive, readPostmaster } from '#db/launcher/postmaster.ts';
import { copyWhole } from '../cluster.ts';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const READY = /Filage is ready: (\S+)/;

export interface DataFolder extends AsyncDisposable {
  readonly path: string;
  readonly cluster: string;
}

/** Empty. Removed at the end, with whatever server was left on it. */
export async function dataFolder(): Promise<DataFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'filage-house-'));
  const cluster = path.join(folder, 'postgres');
  return {
    path: folder,
    cluster,
    [Symbol.asyncDispose]: async () => {
      await stopCluster(cluster);
      // What was killed may still be writing its last file.
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** As the first start has left it: where that start itself is not what is tried. */
export async function usedFolder(): Promise<DataFolder> {
  const folder = await dataFolder();
  for (const name of readdirSync(inject('leftFolder'))) {
    copyWhole(path.join(inject('leftFolder'), name), path.join(folder.path, name));
  }
  return folder;
}

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** The address it printed; fails with what it said when it ends before. */
  ready(): Promise<string>;
}

export type Environment = Readonly<Record<string, string>>;

/** With nothing in the environment but what is given, and PATH. */
export function start(program: readonly string[], environment: Environment = {}, input?: string): Running {
  const [command = process.execPath, ...args] = program;
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...environment },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  let out = '';
  let err = '';
  child.stdout!.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr!.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, out, err }));
  const ready = async (): Promise<string> => {
    for (;;) {
      const address = READY.exec(err)?.[1];
      if (address !== undefined) return address;
      const last = await Promise.race([ended, once(child.stderr!, 'data').then(() => undefined)]);
      if (last && !READY.test(err)) throw new Error(`ended with ${last.status}: ${last.err}`);
    }
  };
  return { child, pid: child.pid!, ended, ready };
}

export const filage = (...args: string[]): string[] => [
  process.execPath,
  path.join(ROOT, 'src', 'cli', 'main.ts'),
  ...args,
];

/** Any free port. */
export const serve = (folder: string, environment: Environment = {}): Running =>
  start(filage('serve'), { FILAGE_DATA: folder, PORT: '0', ...environment });

/** As a power cut does it, as far as a process can: the server, PostgreSQL and all its children, without a word. */
export function killEverything(server: Running | undefined, cluster: string): void {
  const postmaster = readPostmaster(cluster);
  if (server !== undefined) kill(server.pid);
  if (postmaster === undefined) return;
  const children = childrenOf(postmaster.pid);
  kill(postmaster.pid);
  for (const child of children) kill(child);
}

export function kill(pid: number): void {
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    });
}
