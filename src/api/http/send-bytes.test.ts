import { expect, test } from 'vitest';
import { isKept } from './send-bytes.ts';

test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
])('whoever has %s is told that it is still so: %s', (asked, kept) => {
  expect(isKept(asked, '"a"')).toBe(kept);
});
