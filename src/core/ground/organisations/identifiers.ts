/** The numbers by which administrations know an organisation. Each check is the one its issuer publishes. */
import { type Problem, problem } from '#core/kernel/index.ts';

const DECIMAL_BASE = 10;
const NINE = 9;

/** The key of Luhn: every second digit from the right counts double, its own digits summed; the total ends in zero. */
export function passesLuhn(digits: string): boolean {
  let total = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    total += doubled > NINE ? doubled - NINE : doubled;
  }
  return total % DECIMAL_BASE === 0;
}

/** Nine digits with their key (SIREN). */
export const isSiren = (text: string): boolean => /^\d{9}$/.test(text) && passesLuhn(text);

const LA_POSTE = '356000000';
const LA_POSTE_DIVISOR = 5;

/** Fourteen digits with their key (SIRET); La Poste's own places of business sum to a multiple of five instead. */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  if (passesLuhn(text)) return true;
  if (!text.startsWith(LA_POSTE)) return false;
  return [...text].reduce((total, digit) => total + Number(digit), 0) % LA_POSTE_DIVISOR === 0;
}

/** `9001Z`: the activity code of INSEE (NAF rev. 2). */
export const isApe = (text: string): boolean => /^\d{4}[A-Z]$/.test(text);

/** `W` and nine digits: the national register of associations. */
export const isRna = (text: string): boolean => /^W\d[0-9A-Z]\d{7}$/.test(text);

const VAT_KEY_BASE = 12;
const VAT_KEY_FACTOR = 3;
const VAT_KEY_MODULUS = 97;

/**
 * A VAT number within the Union. A French one with a numeric key must fit its SIREN: `(12 + 3 × (SIREN mod 97)) mod 97`;
 * those of other countries are only looked at for their form.
 */
export function isVatNumber(text: string): boolean {
  const french = /^FR([0-9A-HJ-NP-Z]{2})(\d{9})$/.exec(text);
  if (text.startsWith('FR')) {
    if (!french) return false;
    const [, key = '', siren = ''] = french;
    if (!/^\d{2}$/.test(key)) return true;
    return Number(key) === (VAT_KEY_BASE + VAT_KEY_FACTOR * (Number(siren) % VAT_KEY_MODULUS)) % VAT_KEY_MODULUS;
  }
  return /^[A-Z]{2}[0-9A-Z+*]{2,12}$/.test(text);
}

const IBAN_MODULUS = 97;
const IBAN_REMAINDER = 1;
const FRENCH_IBAN_LENGTH = 27;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** ISO 13616: the first four characters moved to the end, letters as 10…35, the whole leaves 1 when divided by 97. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(text)) return false;
  if (text.startsWith('FR') && text.length !== FRENCH_IBAN_LENGTH) return false;
  let remainder = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = /\d/.test(character) ? character : String(character.charCodeAt(0) - FIRST_LETTER + DECIMAL_BASE);
    for (const digit of value) remainder = (remainder * DECIMAL_BASE + Number(digit)) % IBAN_MODULUS;
  }
  return remainder === IBAN_REMAINDER;
}

/** As people paste them: with spaces, dots, dashes and in any case. */
export const withoutSpaces = (text: string): string => text.replaceAll(/[\s.\u00a0\u202f-]/g, '').toUpperCase();

export interface Identity {
  readonly legalName: string | null;
  readonly legalForm: 'association' | 'company' | 'public' | 'soleTrader' | null;
  readonly siret: string | null;
  readonly ape: string | null;
  readonly rna: string | null;
  readonly vatNumber: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly country: string;
  readonly representative: string | null;
  readonly representativeCapacity: string | null;
  readonly bankAccount: string | null;
}

const CHECKS = [
  ['siret', isSiret, 'organisation.siret-wrong'],
  ['ape', isApe, 'organisation.ape-wrong'],
  ['rna', isRna, 'organisation.rna-wrong'],
  ['vatNumber', isVatNumber, 'organisation.vat-number-wrong'],
  ['bankAccount', isIban, 'organisation.iban-wrong'],
] as const;

/** Numbers that cannot be right: blocking, since they would be printed on contracts. */
export function identityErrors(identity: Partial<Identity>): readonly Problem[] {
  return CHECKS.flatMap(([field, passes, code]) => {
    const value = identity[field];
    if (value === null || value === undefined || passes(value)) return [];
    return [problem(code, 'blocking', { value }, [`organisation.${field}`])];
  });
}

const NEEDED = [
  'legalName',
  'legalForm',
  'siret',
  'ape',
  'address',
  'postcode',
  'town',
  'representative',
  'representativeCapacity',
] as const;

/** What contracts and payslips need and is not there yet: a warning for each field. */
export function identityGaps(identity: Identity): readonly Problem[] {
  return NEEDED.filter((field) => {
    if (field === 'ape' || field === 'siret') return identity[field] === null && identity.country === 'FR';
    return identity[field] === null;
  }).map((field) => problem('organisation.identity-missing', 'warning', { field }, [`organisation.${field}`]));
}
