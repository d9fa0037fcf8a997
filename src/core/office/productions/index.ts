export * from './facts.ts';
export * from './facts-json.ts';
export * from './production.ts';
