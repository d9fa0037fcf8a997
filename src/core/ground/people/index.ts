export * from './erasure.ts';
export * from './kinds-of-data.ts';
export { words as dataWords } from './kinds-of-data-words.ts';
export * from './private.ts';
export * from './social-security-number.ts';
export { words } from './words.ts';
