/** Files that a command names, and the version of the program. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Io } from './io.ts';

/** Where a name typed by a person leads: npm runs commands in the clone and tells where the person stands. */
export function place(file: string, io: Io): string {
  return path.resolve(io.environment.INIT_CWD ?? process.cwd(), file);
}

export function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return version;
}
