/** The browser that the journeys are walked with: one that is installed, or Debian's, installed here when we may. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { say } from './ensure.js';

/** The one without windows first: the same engine, with a good deal less around it. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PACKAGES = ['chromium-headless-shell', 'chromium'];
const UPDATE = ['apt-get', 'update', '-q'];
const install = (name) => ['apt-get', 'install', '-y', '-q', '--no-install-recommends', name];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where an installed Chromium is, or undefined. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...ELSEWHERE];
  return candidates.find((candidate) => existsSync(candidate));
}

/** Installs it on Debian as root; elsewhere says which command does. False when there is none in the end. */
export function ensureChromium() {
  if (findChromium() !== undefined) return true;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    say('The browser journeys need Chromium, which is not installed. Install it and run the tests again.');
    if (process.platform === 'darwin') say('  brew install --cask chromium');
    else say(`  ${[UPDATE, install('chromium')].map((words) => `sudo ${words.join(' ')}`).join(' && ')}`);
    return false;
  }
  say('Installing Chromium for the browser journeys…');
  return ran(UPDATE) && PACKAGES.some((name) => ran(install(name)) && findChromium() !== undefined);
}

function ran([program, ...args]) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(program, args, { env: environment, stdio: ['ignore', 2, 2] });
  if (status !== 0) say(`“${program} ${args.join(' ')}” failed: see above.`);
  return status === 0;
}
