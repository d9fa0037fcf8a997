export * from './availability.ts';
export * from './elsewhere.ts';
export * from './follow.ts';
export * from './load.ts';
export * from './missions.ts';
export * from './proposals.ts';
export * from './publish.ts';
export * from './trainers.ts';
