import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isApe, isIban, isRna, isSiren, isSiret, isVatNumber, passesLuhn, withoutSpaces } from './identifiers.ts';

test('a SIRET passes by its key and fails with one digit changed', () => {
  expect(isSiret('73282932000074')).toBe(true);
  expect(isSiren('732829320')).toBe(true);
  expect(isSiret('73282932000075')).toBe(false);
  expect(isSiret('7328293200007')).toBe(false);
});

test('a place of business of La Poste passes by the sum of its digits', () => {
  expect(isSiret('35600000049837')).toBe(true);
  expect(passesLuhn('35600000049837')).toBe(false);
});

test('every number made with its key passes, and fails with any one digit changed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{13}$/), fc.nat(13), fc.integer({ min: 1, max: 9 }), (start, at, by) => {
      const key = [...'0123456789'].find((digit) => passesLuhn(start + digit))!;
      const whole = start + key;
      const changed = whole.slice(0, at) + ((Number(whole[at]) + by) % 10) + whole.slice(at + 1);
      return passesLuhn(whole) && !passesLuhn(changed);
    }),
  );
});

test('IBANs of several countries', () => {
  expect(isIban('FR7630006000011234567890189')).toBe(true);
  expect(isIban('BE68539007547034')).toBe(true);
  expect(isIban('DE89370400440532013000')).toBe(true);
  expect(isIban('FR7630006000011234567890188')).toBe(false);
  expect(isIban(withoutSpaces('fr76 3000 6000 0112 3456 7890 189'))).toBe(true);
});

test('VAT numbers: a French key must fit its SIREN', () => {
  expect(isVatNumber('FR44732829320')).toBe(true);
  expect(isVatNumber('FR45732829320')).toBe(false);
  expect(isVatNumber('BE0123456789')).toBe(true);
});

test('activity codes and the register of associations', () => {
  expect(isApe('9001Z')).toBe(true);
  expect(isApe('90.01Z')).toBe(false);
  expect(isRna('W751000001')).toBe(true);
  expect(isRna('751000001')).toBe(false);
});
