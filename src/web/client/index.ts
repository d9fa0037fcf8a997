export { answered, type Sent, send } from './http.ts';
export { forgetKept, keepForOffline, keptForOffline } from './offline.ts';
export { at, type Page, queries, read, readAll } from './query.ts';
export { Refused, refusalText, type SentProblem, Unreachable } from './refusal.ts';
export type { Item, Reply } from './replies.ts';
export * from './save.ts';
export * from './undo.ts';
export * from './unsent/index.ts';
export { newId } from './uuid.ts';
