export { linkAddress } from './link-address.ts';
export { narrowedTo } from './narrowed.ts';
export * from './roles.ts';
export { words } from './words.ts';
