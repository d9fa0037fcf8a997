export * from './files.ts';
export * from './frozen.ts';
