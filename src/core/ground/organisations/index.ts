export * from './identifiers.ts';
export * from './licences.ts';
export * from './terms.ts';
export { words } from './words.ts';
