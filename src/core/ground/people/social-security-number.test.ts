import { expect, test } from 'vitest';
import { birthInNumber, isSocialSecurityNumber, socialSecurityProblems } from './social-security-number.ts';

const withKey = (number: string, digits = number): string =>
  number + String(97n - (BigInt(digits) % 97n)).padStart(2, '0');

test('a number with its key is valid, with another key it is not', () => {
  const number = withKey('2840588157042');
  expect(isSocialSecurityNumber(number)).toBe(true);
  expect(isSocialSecurityNumber(`${number.slice(0, -2)}98`)).toBe(false);
  expect(isSocialSecurityNumber('2840588157042')).toBe(false);
});

test('Corsica’s départements count as 19 and 18', () => {
  expect(isSocialSecurityNumber(withKey('184052A123042', '1840519123042'))).toBe(true);
  expect(isSocialSecurityNumber(withKey('184052B123042', '1840518123042'))).toBe(true);
  expect(isSocialSecurityNumber(withKey('184051A123042', '1840519123042'))).toBe(false);
});

test('a month that does not exist is refused, an unknown one is not', () => {
  expect(isSocialSecurityNumber(withKey('2841388157042'))).toBe(false);
  expect(isSocialSecurityNumber(withKey('2842088157042'))).toBe(true);
  expect(birthInNumber(withKey('2842088157042'))).toEqual({ year: '84', month: null });
});

test('a date of birth that does not fit is a warning, a wrong number blocks', () => {
  const number = withKey('2840588157042');
  const found = (birth: string | null) =>
    socialSecurityProblems(number, birth).map(({ code, severity }) => [code, severity]);
  expect(found('1984-05-17')).toEqual([]);
  expect(found(null)).toEqual([]);
  expect(found('1984-06-17')).toEqual([['person.birth-differs', 'warning']]);
  expect(socialSecurityProblems('12', null)[0]!.severity).toBe('blocking');
});
