import { expect, test } from 'vitest';
import { dateToType, typedDate, typedDecimal, typedMoney, typedTime } from './parsing.ts';

test.each([
  ['1 234,56', '1234.56'],
  ['1\u202f234,56 €', '1234.56'],
  ['1.234,56', '1234.56'],
  ['1,234.56', '1234.56'],
  ['12,5', '12.5'],
  ['−3', '-3'],
  ['0,529', '0.529'],
  ['9,10 %', '9.10'],
  ['douze', null],
  ['1,2,3', null],
  ['', null],
])('the number « %s » is read as %s', (typed, read) => {
  expect(typedDecimal(typed)).toBe(read);
});

test('an amount has at most two decimals', () => {
  expect(typedMoney('64,00')).toBe('64.00');
  expect(typedMoney('0,529')).toBeNull();
});

test.each([
  ['14/01/2026', '2026-01-14'],
  ['14/1/26', '2026-01-14'],
  ['14.01.2026', '2026-01-14'],
  ['2026-01-14', '2026-01-14'],
  ['14/01', '2027-01-14'],
  ['31/02/2026', null],
  ['29/02/2028', '2028-02-29'],
  ['demain', null],
])('the day « %s », typed in a form about 2027, is read as %s', (typed, read) => {
  expect(typedDate(typed, '2027-05-01')).toBe(read);
});

test.each([
  ['20:30', '20:30'],
  ['9h30', '09:30'],
  ['9h', '09:00'],
  ['9', '09:00'],
  ['2030', '20:30'],
  ['24:00', null],
  ['20:60', null],
])('the time « %s » is read as %s', (typed, read) => {
  expect(typedTime(typed)).toBe(read);
});

test('a day is shown as it is typed', () => {
  expect(dateToType('2026-01-14')).toBe('14/01/2026');
  expect(dateToType(null)).toBe('');
});
