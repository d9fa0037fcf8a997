export * from './approach.ts';
export * from './entitlement.ts';
export * from './words.ts';
