/** The `filage` command: each subcommand is a file of this folder, loaded when it is called. */
import module from 'node:module';
import path from 'node:path';
import { BadInput } from '#core/kernel/index.ts';
import { StorageRefusal } from '#db/refusal.ts';
import { told as inWords } from './answer.ts';
import { type Io, processIo, type Run } from './io.ts';
import { Refusal } from './refusal.ts';

const COMMANDS: Readonly<Record<string, () => Promise<{ run: Run }>>> = {
  serve: () => import('./serve.ts'),
  payslip: () => import('./payslip.ts'),
  price: () => import('./price.ts'),
  budget: () => import('./budget.ts'),
  calendar: () => import('./calendar.ts'),
  rates: () => import('./rates.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  key: () => import('./key.ts'),
  token: () => import('./token.ts'),
  'sign-in-link': () => import('./sign-in-link.ts'),
  seed: () => import('./seed.ts'),
  openapi: () => import('./openapi.ts'),
};

const BAD_INPUT = 2;
const FAILED = 1;

export async function main(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    const known = Object.keys(COMMANDS).join(', ');
    if (name === '' || name === 'help' || name === '--help') throw new Refusal('command.none', { known });
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) throw new Refusal('command.unknown', { name, known });
    const { run } = await command();
    return await run(rest, io);
  } catch (error) {
    return told(error, io);
  }
}

/** A refusal is two sentences under its code; bad input is data for the program that sent it; the rest is a fault. */
function told(error: unknown, io: Io): number {
  if (error instanceof BadInput) {
    const problems = inWords(error.problems);
    io.err(JSON.stringify({ problems }, null, 2));
    return BAD_INPUT;
  }
  if (error instanceof Refusal) {
    io.err(`${error.problem.code}\n${error.sentence.fr}\n${error.sentence.en}`);
    return BAD_INPUT;
  }
  if (error instanceof StorageRefusal) {
    io.err(`${error.problem.code}\n${error.in('fr')}\n${error.in('en')}`);
    return FAILED;
  }
  io.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return FAILED;
}

if (import.meta.main) {
  // What was read and compiled once is kept for the next start; where it may not be written, each start does it again.
  module.enableCompileCache(path.join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'filage'));
  // `filage rates | head`: whoever reads has read enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await main(process.argv.slice(2), processIo);
}
