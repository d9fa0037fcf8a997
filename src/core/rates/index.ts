/** Legal values: what they are on a day, since when, from which text, and which have not been checked lately. */

export { words as agreementWords } from './agreement-words.ts';
export * from './artists.ts';
export * from './branch-funds.ts';
export * from './catalogue.ts';
export * from './ccneac-artists.ts';
export * from './ccneac-staff.ts';
export * from './ccnsvp-artists.ts';
export * from './ccnsvp-cabaret.ts';
export * from './ccnsvp-staff.ts';
export * from './ceilings.ts';
export * from './general-reduction.ts';
export * from './grid.ts';
export * from './income-tax.ts';
export * from './lookup.ts';
export * from './minimum-wage.ts';
export * from './payroll-tax.ts';
export * from './professional-expenses.ts';
export * from './rate.ts';
export * from './social-security.ts';
export * from './stale.ts';
export * from './supplementary-pension.ts';
export * from './table.ts';
export * from './travel-allowances.ts';
export * from './unemployment.ts';
export * from './vat.ts';
export { words } from './words.ts';
export * from './working-time.ts';
