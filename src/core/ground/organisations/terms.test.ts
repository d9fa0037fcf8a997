import { expect, test } from 'vitest';
import { date } from '#core/kernel/index.ts';
import { licenceProblems } from './licences.ts';
import { type Term, termGaps, termOn, termProblems } from './terms.ts';

const term = (key: string, validFrom: string, value: Term['value']): Term => ({
  key,
  validFrom: date(validFrom),
  value,
});

test('the value on a day is the newest one whose day has come, in whatever order they are stored', () => {
  const terms = [
    term('headcount', '2026-01-01', 12),
    term('headcount', '2024-01-01', 9),
    term('headcount', '2025-01-01', 10),
  ];
  expect(termOn(terms, 'headcount', date('2023-12-31'))).toBeNull();
  expect(termOn(terms, 'headcount', date('2025-12-31'))?.value).toBe(10);
  expect(termOn(terms, 'headcount', date('2026-01-01'))?.value).toBe(12);
});

test('what is missing makes an estimate, and says since which day', () => {
  const codes = (terms: Term[]) => termGaps(terms, date('2026-03-01')).map(({ code }) => code);
  expect(codes([])).toEqual([
    'organisation.no-agreement',
    'organisation.no-headcount',
    'organisation.no-work-accident-rate',
    'organisation.no-provident-rate',
    'organisation.no-occupational-health-rate',
    'organisation.no-vat-regime',
  ]);
  expect(codes([term('headcount', '2026-01-01', 11)])).toContain('organisation.no-mobility-rate');
  expect(codes([term('workAccidentRate', '2026-03-02', '1.1')])).toContain('organisation.no-work-accident-rate');
  expect(codes([term('workAccidentRateArtist', '2026-03-01', '1.1')])).not.toContain(
    'organisation.no-work-accident-rate',
  );
});

test.each([
  ['headcount', 3, true],
  ['headcount', -1, false],
  ['headcount', 1.5, false],
  ['headcount', '3', false],
  ['workAccidentRate', '1.60', true],
  ['workAccidentRate', '101', false],
  ['workAccidentRate', '-1', false],
  ['workAccidentRate', '1,6', false],
  ['growth', '0', true],
  ['growth', '2.5', true],
  ['growth', '20', true],
  ['growth', '20.01', false],
  ['growth', '-1', false],
  ['growth', 2, false],
  ['worksCouncil', true, true],
  ['worksCouncil', 'yes', false],
  ['agreement', 'CCNEAC', true],
  ['agreement', 'ccneac', false],
] as const)('%s = %o: %s', (key, value, good) => {
  expect(termProblems(key, value).length === 0).toBe(good);
});

test('a receipt that expires is announced two months before, unless its successor is there', () => {
  const receipt = (id: string, from: string, to: string) => ({
    id,
    category: 2,
    number: `PLATESV-R-${id}`,
    validFrom: date(from),
    expiresOn: date(to),
  });
  const codes = (today: string, ...receipts: ReturnType<typeof receipt>[]) =>
    licenceProblems(receipts, date(today), 'company').map(({ code }) => code);
  const old = receipt('a', '2021-05-01', '2026-04-30');
  expect(codes('2026-01-01', old)).toEqual([]);
  expect(codes('2026-03-01', old)).toEqual(['licence.expires-soon']);
  expect(codes('2026-05-01', old)).toEqual(['licence.expired']);
  expect(codes('2026-05-01', old, receipt('b', '2026-04-15', '2031-04-14'))).toEqual([]);
  expect(codes('2026-05-01')).toEqual(['licence.none']);
  expect(licenceProblems([], date('2026-05-01'), 'school')).toEqual([]);
});
