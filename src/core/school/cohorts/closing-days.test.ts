import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, date } from '#core/kernel/index.ts';
import { type CohortClosure, withDayClosed, withDayOpen } from './index.ts';

const START = date('2026-02-01');
const day = fc.integer({ min: 0, max: 40 }).map((number) => addDays(START, number));
const closures = fc
  .array(fc.tuple(day, fc.integer({ min: 0, max: 9 })), { maxLength: 4 })
  .map((list): CohortClosure[] =>
    list.map(([from, length], index) => ({ id: `c${index}`, from, to: addDays(from, length), reason: null })),
  );
const closedDays = (list: readonly CohortClosure[]): readonly string[] =>
  Array.from({ length: 60 }, (_, index) => addDays(START, index)).filter((one) =>
    list.some(({ from, to }) => from <= one && one <= to),
  );

test('closing a day closes that day and no other', () => {
  fc.assert(
    fc.property(closures, day, fc.boolean(), (list, one, joins) => {
      const after = withDayClosed(list, one, 'new', () => joins);
      expect(closedDays(after)).toEqual([...new Set([...closedDays(list), one])].sort());
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
    }),
  );
});

test('opening a day opens that day and no other', () => {
  fc.assert(
    fc.property(closures, day, (list, one) => {
      const after = withDayOpen(list, one, (index) => `second-${index}`);
      expect(closedDays(after)).toEqual(closedDays(list).filter((other) => other !== one));
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
    }),
  );
});

test('days closed one after the other make one closure; a stored one is left as it is', () => {
  const stored: CohortClosure = { id: 'stored', from: START, to: START, reason: 'Pont' };
  const isDraft = ({ id }: CohortClosure) => id !== 'stored';
  const once = withDayClosed([stored], addDays(START, 1), 'a', isDraft);
  const twice = withDayClosed(once, addDays(START, 2), 'b', isDraft);
  expect(twice).toEqual([stored, { id: 'a', from: addDays(START, 1), to: addDays(START, 2), reason: null }]);
});
