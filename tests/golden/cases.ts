/** Golden cases: a folder of files that somebody can read and work out by hand, each a question with its answer. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { knows } from '#core/words.ts';

/** Each with its name, which is that of its file. */
export function casesOf<Case>(folder: string): readonly (readonly [name: string, golden: Case])[] {
  const place = path.join(import.meta.dirname, folder);
  return readdirSync(place)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [
      path.basename(file, '.json').replaceAll('-', ' '),
      JSON.parse(readFileSync(path.join(place, file), 'utf8')) as Case,
    ]);
}

/** Whatever a case is told has its sentences in both languages. */
export function saidInWords(codes: readonly string[]): void {
  for (const code of codes) expect(knows('problems', code), code).toBe(true);
}
