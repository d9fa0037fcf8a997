export * from './roles.ts';
export { words } from './words.ts';
