/**
 * Asks a virus scanner of the server's about received bytes: a command that is given the file's path and ends with 0
 * (clean) or 1 (infected), as clamscan and clamdscan do. Anything else is no answer, and the file stays `unscanned`.
 */
import { execFile } from 'node:child_process';

export type Scanned = 'clean' | 'infected' | 'unscanned';

const PATIENCE_MILLISECONDS = 60_000;
/** Where programs and temporary files are, and in which language it speaks: none of the server's own settings. */
const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'LC_ALL'] as const;

const passedOn = (): NodeJS.ProcessEnv =>
  Object.fromEntries(PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));

export function scan(command: readonly string[] | null | undefined, file: string): Promise<Scanned> {
  if (!command || command.length === 0) return Promise.resolve('unscanned');
  const [program, ...args] = command;
  return new Promise((resolve) => {
    execFile(program!, [...args, file], { timeout: PATIENCE_MILLISECONDS, env: passedOn() }, (error) => {
      if (!error) return resolve('clean');
      resolve(error.code === 1 ? 'infected' : 'unscanned');
    });
  });
}
