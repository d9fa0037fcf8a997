/** `npm run dev`: the server restarts and the pages reload as their sources change. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { command, ensurePackages, node, ROOT } from './ensure.js';

ensurePackages();

const children = [
  spawn(node(), ['--watch', '--watch-preserve-output', ...command('serve')], { cwd: ROOT, stdio: 'inherit' }),
  spawn(node(), [path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'), '--host', '127.0.0.1'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  }),
];

const stop = (signal) => {
  for (const child of children) child.kill(signal);
};
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => stop(signal));
for (const child of children) {
  child.on('exit', (status) => {
    process.exitCode ||= status ?? 0;
    stop('SIGTERM');
  });
}
