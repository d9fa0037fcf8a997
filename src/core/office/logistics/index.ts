export * from './approach.ts';
export * from './entitlement.ts';
export * from './following.ts';
export * from './words.ts';
