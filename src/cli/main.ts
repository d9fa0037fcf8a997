/** The `filage` command: each subcommand is a file of this folder, loaded when it is called. */
import { BadInput } from '#core/kernel/index.ts';
import { StorageRefusal } from '#db/refusal.ts';
import { told as inWords } from './answer.ts';
import { type Io, processIo, type Run } from './io.ts';
import { Refusal } from './refusal.ts';

const COMMANDS: readonly string[] = [
  ...['serve', 'payslip', 'price', 'budget', 'rates'],
  ...['backup', 'restore', 'key', 'token', 'sign-in-link', 'seed', 'openapi'],
];

const BAD_INPUT = 2;
const FAILED = 1;

export async function main(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    if (!COMMANDS.includes(name)) throw new Refusal('command.unknown', { name, known: COMMANDS.join(', ') });
    const { run } = (await import(`./${name}.ts`)) as { run: Run };
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
  // `filage rates | head`: whoever reads has read enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await main(process.argv.slice(2), processIo);
}
