export * from './actors.ts';
export * from './clock.ts';
export * from './event.ts';
export * from './hours.ts';
export * from './problems.ts';
export * from './state.ts';
export * from './timeline.ts';
export * from './words.ts';
