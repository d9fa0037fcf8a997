export * from './cohort.ts';
export { words } from './words.ts';
