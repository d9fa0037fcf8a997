export * from './accounts.ts';
export * from './book.ts';
export * from './explain.ts';
export * from './line.ts';
export * from './problems.ts';
export * from './row.ts';
export * from './totals.ts';
export { words } from './words.ts';
