/** Each rule of the house, shown able to fail: one planted offence each, and the same thing done right. */
import { expect, test } from 'vitest';
import { doorless, drawers, lengths, strangers, tooLong } from './grid.ts';
import { wrongImports } from './imports.ts';
import { bareNumbers, impurities } from './pure.ts';
import { lockedPlaces, strayWords } from './words.ts';

const at = (path: string, text: string) => [{ path, text }];
const RULE = 'src/core/office/budget/total.ts';

test.each([
  ['core reaching for Node', RULE, "import fs from 'node:fs';"],
  ['core reaching for a package', RULE, "import { z } from 'zod';"],
  ['core reaching for the database', RULE, "import { open } from '#db/connection.ts';"],
  ['core reaching for a type of the database', RULE, "import type { Tx } from '#db/transaction.ts';"],
  ['db taking a value of core', 'src/db/rows.ts', "import { money } from '#core/kernel/index.ts';"],
  ['db taking a value beside a type', 'src/db/rows.ts', "import { type Money, money } from '#core/kernel/index.ts';"],
  ['db looking up to the API', 'src/db/rows.ts', "import type { Route } from '#api/http/index.ts';"],
  ['the screen asking the database', 'src/web/page.tsx', "import type { DB } from '#db/schema.ts';"],
  ['the screen using Node', 'src/web/page.tsx', "import path from 'path';"],
  ['a job serving requests', 'src/jobs/mail.ts', "import { route } from '#api/http/index.ts';"],
  ['documents reading rows', 'src/documents/contract.ts', "import { x } from '#db/connection.ts';"],
  ['ground importing a wing', 'src/core/ground/people/a.ts', "import { x } from '#core/office/budget/index.ts';"],
  [
    'ground importing a wing in another layer',
    'src/api/ground/people/a.ts',
    "import { x } from '#core/school/cohorts/index.ts';",
  ],
  ['office importing school', RULE, "import { x } from '#core/school/cohorts/index.ts';"],
  ['a domain entered by the window', RULE, "import { x } from '../pricing/price.ts';"],
  ['a domain entered by the window, lazily', RULE, "const x = await import('#core/office/pricing/price.ts');"],
  ['a domain entered by the window, re-exported', RULE, "export { x } from '#core/office/pricing/price.ts';"],
  ['a domain entered by the window, as a type', RULE, "type X = import('#core/office/pricing/price.ts').X;"],
  ['the rates entered by the window', RULE, "import { x } from '#core/rates/artists.ts';"],
  ['the kernel standing on the rates', 'src/core/kernel/a.ts', "import { x } from '../rates/index.ts';"],
  ['rates standing on a wing', 'src/core/rates/a.ts', "import { x } from '#core/office/budget/index.ts';"],
  ['a page entered by the window', 'src/web/office/routes.ts', "import { Budget } from './budget/Budget.tsx';"],
  ['a page of another wing', 'src/web/office/routes.ts', "const x = () => import('../school/jury/Jury.tsx');"],
  ['a test file in the program', 'src/cli/a.ts', "import { x } from '../../tests/database.ts';"],
])('%s is found', (_name, path, text) => {
  expect(wrongImports(at(path, text))).toHaveLength(1);
});

test.each([
  ['core using its kernel', RULE, "import { money } from '#core/kernel/index.ts';"],
  ['a domain using its own files', RULE, "import { line } from './line.ts';"],
  ['office reading ground by the door', RULE, "import { x } from '#core/ground/people/index.ts';"],
  ['db taking types of core', 'src/db/rows.ts', "import { type Money, type Decimal } from '#core/kernel/index.ts';"],
  ['a test of core using a package', 'src/core/office/budget/total.test.ts', "import { test } from 'vitest';"],
  [
    'the route table loading a page when it is asked for',
    'src/web/office/routes.ts',
    "const x = () => import('./budget/Budget.tsx');",
  ],
  ['the command using everything', 'src/cli/serve.ts', "import { buildServer } from '#api/http/server.ts';"],
])('%s is right', (_name, path, text) => {
  expect(wrongImports(at(path, text))).toEqual([]);
});

test.each([
  'const x = 0.07;',
  'const x = 7;',
  'const x = 12n;',
  "const x = decimal('0.07');",
  'type X = 3;',
  'f(x[4]);',
])('the number in %s needs a source', (text) => {
  expect(bareNumbers(at(RULE, text))).toHaveLength(1);
  expect(bareNumbers(at('src/core/rates/artists.ts', text))).toEqual([]);
});

test('minus one, nought, one, two, ten and a hundred are only arithmetic', () => {
  expect(bareNumbers(at(RULE, "const x = [-1, 0, 1, 2, 10, 100, decimal('1'), account.startsWith('86')];"))).toEqual(
    [],
  );
});

test.each([
  'new Date()',
  'Date.now()',
  "new Date('2026-01-01')",
  'performance.now()',
  'Math.random()',
  'crypto.randomUUID()',
  'Temporal.Now.plainDateISO()',
  "new Intl.DateTimeFormat('fr')",
  "new Intl.DateTimeFormat('fr', { day: 'numeric' })",
  "value.toLocaleDateString('fr')",
  'process.env.TZ',
])('%s has no place in core', (text) => {
  expect(impurities(at('src/core/ground/calendar/a.ts', `const x = ${text};`)).length).toBeGreaterThan(0);
  expect(impurities(at('src/api/http/a.ts', `const x = ${text};`))).toEqual([]);
});

test.each([
  'Date.UTC(2026, 1, 1)',
  'Math.floor(1)',
  "new Intl.DateTimeFormat('fr', { timeZone: zone })",
  'performance.venue',
])('%s is as pure as arithmetic', (text) => {
  expect(impurities(at('src/core/ground/calendar/a.ts', `const x = ${text};`))).toEqual([]);
});

test('a domain folder without its door is found', () => {
  expect(doorless(['src/api/office/budget/routes.ts'])).toEqual(['src/api/office/budget has no index.ts']);
  expect(doorless(['src/web/office/budget/Budget.tsx'])).toEqual([]);
  expect(doorless(['src/api/office/budget/routes.ts', 'src/api/office/budget/index.ts'])).toEqual([]);
});

test('a layer or domain that the design does not know is found', () => {
  expect(strangers(['src/services/a.ts', 'src/core/office/things/a.ts', 'src/core/office/budget/a.ts'])).toHaveLength(
    2,
  );
});

test('a drawer is found, folder or file', () => {
  expect(drawers(['src/core/utils/a.ts', 'src/web/helpers.ts', 'src/core/office/budget/total.ts'])).toHaveLength(2);
});

test('a long file must say why', () => {
  const long = 'const a = 0;\n'.repeat(401);
  expect(tooLong(at('src/api/a.ts', long))).toHaveLength(1);
  expect(tooLong(at('src/api/a.ts', `// long: one table that is read top to bottom\n${long}`))).toEqual([]);
  expect(tooLong(at('src/api/a.ts', 'const a = 0;\n'.repeat(400)))).toEqual([]);
  expect(tooLong(at('src/web/a.css', 'a {}\n'.repeat(401)))).toHaveLength(1);
});

test('lengths are counted over the files of src', () => {
  const files = [10, 20, 30, 500].map((lines, n) => ({ path: `src/api/${n}.ts`, text: 'a\n'.repeat(lines) }));
  expect(lengths(files)).toEqual({ median: 30, high: 500 });
});

test.each([
  ['src/a.ts', `// ${'TO' + 'DO'} later`],
  ['src/a.ts', `test.${'sk' + 'ip'}('x', () => {});`],
  ['src/a.ts', `// @ts-${'ig' + 'nore'}`],
  ['docs/a.md', `cd /${'ro' + 'ot'}/filage`],
  ['docs/a.md', `cd /${'t' + 'mp'}/filage`],
  ['docs/a.md', `written by a ${'sub' + 'agent'}`],
  ['docs/a.md', `from registry${'.npmjs'}.org`],
])('a stray word in %s is found: %s', (path, text) => {
  expect(strayWords(at(path, text))).toHaveLength(1);
});

test('a lock file that names a registry is found', () => {
  const lock = { packages: { 'node_modules/a': { resolved: 'https://packages.example/a.tgz' }, 'node_modules/b': {} } };
  expect(lockedPlaces(JSON.stringify(lock))).toHaveLength(1);
});
