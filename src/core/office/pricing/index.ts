export * from './break-even.ts';
export * from './dates.ts';
export * from './decided.ts';
export * from './plan.ts';
export * from './price-list.ts';
export * from './rights.ts';
export * from './series-price.ts';
export * from './vat.ts';
export { words } from './words.ts';
