export * from './certification.ts';
export * from './facts.ts';
export * from './hours.ts';
export * from './pieces.ts';
export * from './problems.ts';
export * from './results.ts';
export * from './sheet.ts';
export { words } from './words.ts';
