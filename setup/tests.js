/** Everything that must hold, one after another, and how much of it does. Used by `npm test` and `npm run check`. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.js';
import { buildPages, installPackages, node, ROOT, say } from './ensure.js';

const inPackages = (...parts) => path.join(ROOT, 'node_modules', ...parts);
const RESULTS = path.join(ROOT, 'tests', '.work', 'results.json');

/** `scale` says how often to kill and how much to fuzz; `files` limits the run to the tests whose path contains one. */
export async function test({ scale, files = [], more = [] }) {
  const counts = { passed: 0, failed: 0 };
  const count = (name, good) => {
    counts[good ? 'passed' : 'failed'] += 1;
    say(`${good ? '✓' : '✗'} ${name}`);
  };
  if (installPackages()) await checkEverything({ files, more, count, counts, environment: environmentWith(scale) });
  else count('packages', false);
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
  process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

async function checkEverything({ files, more, count, counts, environment }) {
  const whole = files.length === 0;
  const checks = whole ? [...staticChecks(), ...more] : [];
  const running = checks.map(async ({ name, args }) => count(name, (await runBeside(args, environment)) === 0));
  await Promise.all(running);
  if (whole || files.some((file) => file.includes('journeys'))) {
    count('pages that build', buildPages());
    count('a browser to walk the journeys with', ensureChromium());
  }
  const units = vitest(files, environment);
  counts.passed += units.passed;
  counts.failed += units.failed;
}

function staticChecks() {
  const tsc = inPackages('typescript-native', 'bin', 'tsc');
  return [
    { name: 'types of the server and the tests', args: [tsc, '-p', 'tsconfig.json'] },
    { name: 'types of core, without Node and without a browser', args: [tsc, '-p', 'src/core/tsconfig.json'] },
    { name: 'types of the pages', args: [tsc, '-p', 'src/web/tsconfig.json', '--noEmit'] },
    { name: 'format and lint', args: [inPackages('@biomejs', 'biome', 'bin', 'biome'), 'ci', '.'] },
  ];
}

/** What somebody has set for their own server has no part in the tests. */
function environmentWith(scale) {
  const ours = /^(FILAGE_|SMTP_|DATABASE_|HOST$|PORT$|NODE_ENV$|NODE_OPTIONS$)/;
  const rest = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(rest), ...scale };
}

function run(args, environment) {
  return spawnSync(node(), args, { cwd: ROOT, env: environment, stdio: ['ignore', 2, 2] }).status;
}

/** The same, while others run: what it says comes in one piece, when it has ended. */
function runBeside(args, environment) {
  return new Promise((resolve) => {
    const child = spawn(node(), args, { cwd: ROOT, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.on('error', () => resolve(null));
    child.on('close', (status) => {
      process.stderr.write(Buffer.concat(said));
      resolve(status);
    });
  });
}

function vitest(files, environment) {
  mkdirSync(path.dirname(RESULTS), { recursive: true });
  rmSync(RESULTS, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
  const status = run([inPackages('vitest', 'vitest.mjs'), 'run', ...reporters, ...files], environment);
  const { passed, failed, unrun } = countResults(resultsByFile());
  for (const name of unrun) say(`✗ did not run: ${name}`);
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

/** A test that did not run, for whatever reason, has failed; so has a file that could not be loaded. */
export function countResults(files) {
  const counts = { passed: 0, failed: 0, unrun: [] };
  for (const { status, assertionResults, name } of files) {
    const bad = assertionResults.filter((result) => result.status !== 'passed');
    const unloaded = status === 'failed' && bad.length === 0;
    counts.passed += assertionResults.length - bad.length;
    counts.failed += bad.length + (unloaded ? 1 : 0);
    counts.unrun.push(...bad.filter((result) => result.status !== 'failed').map((result) => result.fullName));
    if (unloaded) counts.unrun.push(name);
  }
  return counts;
}

function resultsByFile() {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8')).testResults;
  } catch {
    return [];
  }
}
