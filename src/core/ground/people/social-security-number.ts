/** The French social-security number (NIR): thirteen characters and a key of two digits. */
import { type Problem, problem } from '#core/kernel/index.ts';

const FORM = /^([1-478])(\d{2})(\d{2})(\d[0-9AB])(\d{3})(\d{3})(\d{2})$/;
const MODULUS = 97n;
const KEY_BASE = 97n;
/** Corsica's départements count as 19 and 18 in the key. */
const CORSICA: Readonly<Record<string, string>> = { A: '19', B: '18' };
const KEY_LENGTH = 2;

/** `2 84 05 88 157 042 61` without its spaces. The key is 97 − (number mod 97). */
export function isSocialSecurityNumber(text: string): boolean {
  const match = FORM.exec(text);
  if (!match) return false;
  const [, , , month = '', place = ''] = match;
  if (!isMonth(Number(month))) return false;
  const number = text.slice(0, -KEY_LENGTH);
  const corsica = CORSICA[place[1]!];
  if (corsica !== undefined && place[0] !== '2') return false;
  const digits = corsica === undefined ? number : number.replace(place, corsica);
  return BigInt(text.slice(-KEY_LENGTH)) === KEY_BASE - (BigInt(digits) % MODULUS);
}

/** 1…12; 20…42 and 50…99 stand for births whose month the register does not know. */
function isMonth(month: number): boolean {
  return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
}

/** What the number says of its holder's birth: two digits of the year, and the month where it is a real one. */
export function birthInNumber(text: string): { readonly year: string; readonly month: string | null } {
  const month = text.slice(3, 5);
  return { year: text.slice(1, 3), month: Number(month) >= 1 && Number(month) <= 12 ? month : null };
}

/** Problems: `person.social-security-number-wrong` (blocking), `person.birth-differs` (warning). */
export function socialSecurityProblems(number: string, birthDate: string | null): readonly Problem[] {
  const at = ['person.socialSecurityNumber'];
  if (!isSocialSecurityNumber(number)) return [problem('person.social-security-number-wrong', 'blocking', {}, at)];
  if (birthDate === null) return [];
  const { year, month } = birthInNumber(number);
  const same = birthDate.slice(2, 4) === year && (month === null || birthDate.slice(5, 7) === month);
  return same ? [] : [problem('person.birth-differs', 'warning', {}, at)];
}
