/** The fields of a person that are shown least: sealed, apart, each reading logged with its purpose. */

import { isIban } from '#core/ground/organisations/index.ts';
import { type Problem, problem } from '#core/kernel/index.ts';
import { socialSecurityProblems } from './social-security-number.ts';

export const PRIVATE_FIELDS = [
  'socialSecurityNumber',
  'iban',
  'bankHolder',
  'birthDate',
  'birthPlace',
  'birthName',
  'nationality',
] as const;
export type PrivateField = (typeof PRIVATE_FIELDS)[number];

/** Why private fields may be read. */
export const READING_PURPOSES = ['contract', 'payroll', 'declaration', 'payment', 'correction', 'request'] as const;
export type ReadingPurpose = (typeof READING_PURPOSES)[number];

export type PersonPrivate = Readonly<Record<PrivateField, string | null>>;

/** Numbers that cannot be right (blocking) or do not fit each other (warning). */
export function privateProblems(fields: Partial<PersonPrivate>): readonly Problem[] {
  const problems: Problem[] = [];
  if (fields.socialSecurityNumber) {
    problems.push(...socialSecurityProblems(fields.socialSecurityNumber, fields.birthDate ?? null));
  }
  if (fields.iban && !isIban(fields.iban)) problems.push(problem('person.iban-wrong', 'blocking', {}, ['person.iban']));
  return problems;
}

const SHOWN = 3;

/** `••• 261`: enough to tell two numbers apart. */
export const masked = (value: string): string => `••• ${value.slice(-SHOWN)}`;
