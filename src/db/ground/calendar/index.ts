/** Events and calls. */
export * from './events.ts';
