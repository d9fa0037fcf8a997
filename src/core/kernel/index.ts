export * from './dates.ts';
export * from './decimal.ts';
export * from './explained.ts';
export * from './money.ts';
export * from './periods.ts';
export * from './problems.ts';
export * from './result.ts';
export * from './words.ts';
