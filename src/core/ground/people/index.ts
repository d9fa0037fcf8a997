export * from './private.ts';
export * from './social-security-number.ts';
export { words } from './words.ts';
