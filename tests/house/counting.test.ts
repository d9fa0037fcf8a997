import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './process.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly unrun: readonly string[];
}
// Plain JavaScript that Node 20 runs: it has no types to import.
const { countResults } = (await import(path.join(ROOT, 'setup', 'tests.js'))) as {
  countResults(files: readonly object[]): Counts;
};

const file = (status: string, ...verdicts: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: verdicts.map((verdict) => ({ status: verdict, fullName: `the ${verdict} one` })),
});

test('a skipped test and one still to be written have failed', () => {
  expect(countResults([file('passed', 'passed', 'skipped', 'todo', 'pending')])).toEqual({
    passed: 1,
    failed: 3,
    unrun: ['the skipped one', 'the todo one', 'the pending one'],
  });
});

test('a file that could not be loaded has failed, once', () => {
  expect(countResults([file('failed')])).toEqual({ passed: 0, failed: 1, unrun: ['a.test.ts'] });
  expect(countResults([file('failed', 'passed', 'failed')])).toEqual({ passed: 1, failed: 1, unrun: [] });
});
