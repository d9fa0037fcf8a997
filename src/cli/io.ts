/** What a command sees of the outside; tests hand in their own. */
import { text } from 'node:stream/consumers';

export interface Io {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** All of standard input; empty at a terminal, where nobody has piped anything. */
  input(): Promise<string>;
  /** Standard output: the answer alone, so that it can be piped. */
  out(line: string): void;
  /** Standard error: everything said to a person. */
  err(line: string): void;
}

/** A command's file exports `run`; the number is the exit status. */
export type Run = (args: readonly string[], io: Io) => Promise<number>;

export const processIo: Io = {
  environment: process.env,
  input: () => (process.stdin.isTTY ? Promise.resolve('') : text(process.stdin)),
  out: (line) => {
    process.stdout.write(`${line}\n`);
  },
  err: (line) => {
    process.stderr.write(`${line}\n`);
  },
};
