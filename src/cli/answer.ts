/** Commands that answer a question: one JSON document in on standard input, one out on standard output. */
import { BadInput, type Problem, problem, toJson } from '#core/kernel/index.ts';
import { problemText } from '#core/words.ts';
import type { Io } from './io.ts';
import { Refusal } from './refusal.ts';

/** Reads standard input as JSON. Throws BadInput when it is not, Refusal when the command was given arguments. */
export async function question(usage: string, args: readonly string[], io: Io): Promise<unknown> {
  if (args.length > 0) throw new Refusal('command.arguments', { usage });
  const text = await io.input();
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput([problem('input.not-json', 'blocking', { field: '.' }, ['.'])]);
  }
}

/** Problems as a program and a person read them: facts as decimal strings, and a sentence in both languages. */
export function told(problems: readonly Problem[]) {
  return problems.map((problem) => ({
    ...toJson(problem),
    fr: problemText(problem, 'fr'),
    en: problemText(problem, 'en'),
  }));
}

export function answer(io: Io, value: object): number {
  io.out(JSON.stringify(value, null, 2));
  return 0;
}
