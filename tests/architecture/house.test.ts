/** The rules of the house (DESIGN), held against the whole repository. That each can fail is shown in `planted.test.ts`. */
import { expect, test } from 'vitest';
import { doorless, drawers, lengths, strangers, tooLong } from './grid.ts';
import { wrongImports } from './imports.ts';
import { bareNumbers, impurities } from './pure.ts';
import { everyPath, isCode, readSources } from './source.ts';
import { lockedPlaces, strayWords } from './words.ts';

const paths = everyPath();
const texts = readSources(paths.filter((file) => !/\.(png|jpg|woff2?|ico|gz|pdf)$/.test(file)));
const code = texts.filter((source) => isCode(source.path));

test('there is something to look at', () => {
  expect(code.length).toBeGreaterThan(100);
});

test('layers, wings and domains import only what they may, by the door', () => {
  expect(wrongImports(code)).toEqual([]);
});

test('every layer and domain has a name of the design', () => {
  expect(strangers(paths)).toEqual([]);
});

test('every domain folder has its door', () => {
  expect(doorless(paths)).toEqual([]);
});

test('no folder or file is a drawer for anything', () => {
  expect(drawers(paths)).toEqual([]);
});

test('no file is over 400 lines without saying why', () => {
  expect(tooLong(texts)).toEqual([]);
});

test('files are short: half of them at most 80 lines, nearly all at most 300', () => {
  const { median, high } = lengths(texts);
  expect(median).toBeLessThanOrEqual(80);
  expect(high).toBeLessThanOrEqual(300);
});

test('no number of the law stands in a rule', () => {
  expect(bareNumbers(code)).toEqual([]);
});

test('core has no clock, no chance, no default time zone, no cryptography', () => {
  expect(impurities(code)).toEqual([]);
});

test('no stray word: machines, unfinished work, tests that do not run', () => {
  expect(strayWords(texts)).toEqual([]);
});

test('the lock file keeps to itself where packages came from', () => {
  const lock = texts.find((source) => source.path === 'package-lock.json');
  expect(lockedPlaces(lock!.text)).toEqual([]);
});
