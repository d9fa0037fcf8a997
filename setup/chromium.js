/** The browser that the journeys are walked with: one that is installed, or Debian's, installed here when we may. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { say } from './ensure.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
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
  const commands = [
    ['apt-get', 'update', '-q'],
    ['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium'],
  ];
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    say('The browser journeys need Chromium, which is not installed. Install it and run the tests again.');
    if (process.platform === 'darwin') say('  brew install --cask chromium');
    else say(`  ${commands.map((words) => `sudo ${words.join(' ')}`).join(' && ')}`);
    return false;
  }
  say('Installing Chromium for the browser journeys…');
  for (const [program, ...args] of commands) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const done = spawnSync(program, args, { env: environment, stdio: ['ignore', 2, 2] });
    if (done.status !== 0) {
      say(`“${program} ${args.join(' ')}” failed: see above.`);
      return false;
    }
  }
  return findChromium() !== undefined;
}
