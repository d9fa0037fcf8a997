/**
 * What every script needs before it can run: packages, a recent Node, the built pages. Plain JavaScript that Node 20
 * reads, without any package. Everything said here goes to standard error: standard output belongs to the command.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (...parts) => path.join(ROOT, ...parts);

export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Ends the script with a sentence. */
export function fail(sentence) {
  say(sentence);
  process.exit(1);
}

/** Installs what the lock file says, unless it stands there already. */
export function ensurePackages() {
  if (!installPackages()) fail('The packages could not be installed: see above what npm says.');
}

/** Builds the pages when a source of theirs has changed since they were built. */
export function ensurePages() {
  if (!buildPages()) fail('The pages could not be built: see above.');
}

export function installPackages() {
  if (packagesMatchTheLock()) return true;
  say('Installing packages (about a minute)…');
  const environment = { ...process.env };
  // Building and testing need the development packages whatever the environment was meant for.
  for (const name of Object.keys(environment)) {
    if (/^(node_env|npm_config_(production|omit|only|include|global|dry_run|package_lock_only))$/i.test(name)) {
      delete environment[name];
    }
  }
  // Not `npm ci`: it refuses a lock file that does not list the optional packages of every other machine, which is what
  // npm writes where some of them cannot be had. Versions and checksums of the lock file hold all the same.
  const options = [
    'install',
    '--no-save',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...cacheOption(),
  ];
  const { command, args } = npm();
  const done = spawnSync(command, [...args, ...options], {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

/** The npm that runs this script, or else the one of the PATH. */
function npm() {
  const running = process.env.npm_execpath;
  const isNpm = running !== undefined && /npm-cli\.[cm]?js$/.test(running) && existsSync(running);
  return isNpm ? { command: process.execPath, args: [running] } : { command: 'npm', args: [] };
}

/** npm keeps its cache at home; a service account may have none. */
function cacheOption() {
  try {
    accessSync(homedir(), constants.W_OK);
    return [];
  } catch {
    return [`--cache=${path.join(tmpdir(), `filage-npm-${process.getuid?.() ?? ''}`)}`];
  }
}

/**
 * npm writes what it has installed to `node_modules/.package-lock.json`: it must have everything that `package-lock.json`
 * asks for, in the same version. Packages for other machines may be absent.
 */
function packagesMatchTheLock() {
  const wanted = readJson(inRoot('package-lock.json'));
  const present = readJson(inRoot('node_modules', '.package-lock.json'));
  const manifest = readJson(inRoot('package.json'));
  if (wanted === undefined || present === undefined || manifest === undefined) return false;
  const lockedRoot = wanted.packages[''];
  for (const kind of ['dependencies', 'devDependencies']) {
    if (JSON.stringify(sorted(manifest[kind])) !== JSON.stringify(sorted(lockedRoot[kind]))) return false;
  }
  for (const [place, entry] of Object.entries(wanted.packages)) {
    if (place === '') continue;
    const found = present.packages[place];
    if (found === undefined ? !mayBeAbsent(entry) : found.version !== entry.version) return false;
  }
  return true;
}

const mayBeAbsent = (entry) => entry.optional === true || entry.devOptional === true || entry.peer === true;
const sorted = (object = {}) => Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

let runtime;

/** The Node that runs the sources: the one among the packages, or this one when it is recent enough. */
export function node() {
  if (runtime !== undefined) return runtime;
  const bundled = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const works = existsSync(bundled) && spawnSync(bundled, ['--version']).status === 0;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const recent = major > 24 || (major === 24 && minor >= 2);
  if (!works && !recent) {
    fail(
      `Filage needs Node 24. It comes with the packages unless npm was told to ignore install scripts; this is Node ${process.versions.node}. Install Node 24, or run “npm ci” with scripts allowed.`,
    );
  }
  runtime = works ? bundled : process.execPath;
  return runtime;
}

export function buildPages() {
  const stamp = inRoot('dist', 'web.sha256');
  const now = hashOf(['src/web', 'src/core', 'vite.config.ts', 'package-lock.json']);
  if (existsSync(inRoot('dist', 'web', 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    return true;
  }
  say('Building the pages…');
  const done = spawnSync(node(), [inRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) return false;
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}

/** What the sources say, not when they were written: a checkout changes every date. */
function hashOf(places) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesUnder(place))
      hash
        .update(`${file}\0`)
        .update(readFileSync(inRoot(file)))
        .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(place) {
  const entry = inRoot(place);
  if (!existsSync(entry)) return [];
  if (path.extname(place) !== '') return [place];
  return readdirSync(entry, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((child) => (child.isDirectory() ? filesUnder(`${place}/${child.name}`) : [`${place}/${child.name}`]))
    .filter((file) => !/\.test\.tsx?$/.test(file));
}

/**
 * Runs a program on the right Node until it ends, passing signals on, and ends with its status. The channel between the
 * two tells the child when we are gone, however we go.
 */
export function runInstead(args, { channel = false } = {}) {
  const child = spawn(node(), args, {
    cwd: ROOT,
    stdio: channel ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const watch = stopWithoutParent(child);
  child.on('exit', (status, signal) => {
    clearInterval(watch);
    process.exitCode = status ?? (signal === null ? 1 : 128 + (SIGNAL_NUMBERS[signal] ?? 0));
  });
}

/** npm passes SIGTERM to the shell between it and us, which dies of it without a word. */
function stopWithoutParent(child) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 300);
}

const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

export const command = (...args) => [inRoot('src', 'cli', 'main.ts'), ...args];
