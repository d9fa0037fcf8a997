export * from './actor.ts';
export type { Received } from './bytes.ts';
export * from './refusal.ts';
export * from './route.ts';
export * from './services.ts';
export * from './shapes.ts';
export { addSentences } from './words.ts';
