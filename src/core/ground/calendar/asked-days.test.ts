import { describe, expect, test } from 'vitest';
import { date } from '#core/kernel/index.ts';
import { askedDays } from './asked-days.ts';

const today = date('2026-11-24');

describe('a day that is looked for', () => {
  test.each(['12/03', '12.03', '12/3', '12 mars', '12 Mars', '12 march', 'March 12', '12th  march'])(
    '%s is the 12th of March of the years around',
    (words) => {
      expect(askedDays(words, today)).toEqual(['2026-03-12', '2027-03-12', '2025-03-12', '2028-03-12']);
    },
  );

  test.each([
    ['2027-03-12', '2027-03-12'],
    ['12/03/2027', '2027-03-12'],
    ['12/03/27', '2027-03-12'],
    ['1er août 2027', '2027-08-01'],
    ['3 févr. 2027', '2027-02-03'],
    ['August 1, 2027', '2027-08-01'],
  ])('%s is one day', (words, day) => {
    expect(askedDays(words, today)).toEqual([day]);
  });

  test('the 29th of February is that of leap years', () => {
    expect(askedDays('29/02', today)).toEqual(['2028-02-29']);
  });

  test.each([
    'Albi',
    '12',
    '31/02/2027',
    '12/13',
    '0 mars',
    '12 jui',
    '12 marseille',
    '2027-02-30',
    '9999-12-31',
    '0001-01-01',
    '',
  ])('%s is no day', (words) => {
    expect(askedDays(words, today)).toBeNull();
  });
});
