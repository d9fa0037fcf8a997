import { expect, test } from 'vitest';
import { keepPrinted } from './printed.ts';

/** Says what was printed, in order. */
function press(mostBytes: number) {
  const printed: string[] = [];
  const once = keepPrinted(mostBytes);
  const ask = (key: string, bytes = 10) =>
    once(key, async () => {
      printed.push(key);
      return Buffer.alloc(bytes);
    });
  return { printed, ask };
}

test('however many ask at once, and again, it is printed once', async () => {
  const { printed, ask } = press(100);
  const all = await Promise.all(Array.from({ length: 50 }, () => ask('a')));
  await ask('a');
  expect(printed).toEqual(['a']);
  expect(new Set(all).size).toBe(1);
});

test('what nobody has asked for the longest goes first, and never more is kept than was said', async () => {
  const { printed, ask } = press(30);
  for (const key of ['a', 'b', 'c', 'a', 'd', 'a', 'c', 'b']) await ask(key);
  expect(printed).toEqual(['a', 'b', 'c', 'd', 'b']);
});

test('what is larger than all that may be kept is printed, and not kept', async () => {
  const { printed, ask } = press(5);
  expect((await ask('a')).length).toBe(10);
  await ask('a');
  expect(printed).toEqual(['a', 'a']);
});

test('what could not be printed is tried again', async () => {
  const once = keepPrinted(100);
  await expect(once('a', () => Promise.reject(new Error('no paper')))).rejects.toThrow('no paper');
  expect((await once('a', async () => Buffer.alloc(3))).length).toBe(3);
});
