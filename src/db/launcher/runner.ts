/**
 * As whom PostgreSQL runs. It refuses root and refuses a user without a name, so three ways are tried:
 *
 * 1. as ourselves, when we are an ordinary named user;
 * 2. in a user namespace that shows us as an ordinary user (`unshare --map-user`): files stay ours, and a clone or a data
 *    folder under a home of mode 0700 works as it stands;
 * 3. as root dropping to an unprivileged user, to whom cluster and programs are then handed in a place it can reach.
 */
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { StorageRefusal } from '../refusal.ts';

export type Runner =
  | { readonly how: 'self' }
  | { readonly how: 'mapped'; readonly prefix: readonly string[] }
  | { readonly how: 'dropped'; readonly uid: number; readonly gid: number };

interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** `clusterOwner` is the uid of an existing cluster: what one user has written, another cannot take over unasked. */
export function chooseRunner(program: string, clusterOwner: number | undefined): Runner {
  const uid = process.getuid?.();
  if (uid === undefined) return { how: 'self' };
  if (uid !== 0 && hasName()) return { how: 'self' };
  const accounts = unprivilegedAccounts();
  const inheritedFrom = uid === 0 && clusterOwner !== undefined && clusterOwner !== 0 ? clusterOwner : undefined;
  if (inheritedFrom !== undefined) {
    const owner = accounts.find((account) => account.uid === inheritedFrom);
    if (owner !== undefined) return { how: 'dropped', uid: owner.uid, gid: owner.gid };
  }
  const account = accounts[0];
  if (account !== undefined) {
    const prefix = ['unshare', '--user', `--map-user=${account.uid}`];
    if (spawnSync(prefix[0]!, [...prefix.slice(1), program, '--version']).status === 0)
      return { how: 'mapped', prefix };
    if (uid === 0) return { how: 'dropped', uid: account.uid, gid: account.gid };
  }
  throw new StorageRefusal('database.no-user');
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

const PREFERRED = ['filage', 'postgres', 'nobody'];

function unprivilegedAccounts(): Account[] {
  let lines: string[];
  try {
    lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  } catch {
    return [];
  }
  const accounts = lines
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid, gid }) => name !== '' && uid > 0 && Number.isInteger(gid));
  const rank = ({ name }: Account) => (PREFERRED.includes(name) ? PREFERRED.indexOf(name) : PREFERRED.length);
  return accounts.sort((a, b) => rank(a) - rank(b));
}

export function spawnAs(runner: Runner, program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const [command = program, ...rest] =
    runner.how === 'mapped' ? [...runner.prefix, program, ...args] : [program, ...args];
  const identity = runner.how === 'dropped' ? { uid: runner.uid, gid: runner.gid } : {};
  return spawn(command, rest, { ...options, ...identity });
}

/** Whether this runner may run the program and work in the folder; only a dropped user can be shut out of them. */
export function canReach(runner: Runner, program: string, folder: string): { program: boolean; folder: boolean } {
  if (runner.how !== 'dropped') return { program: true, folder: true };
  const as = { uid: runner.uid, gid: runner.gid, cwd: '/' };
  return {
    program: spawnSync(program, ['--version'], as).status === 0,
    folder: spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], as).status === 0,
  };
}
