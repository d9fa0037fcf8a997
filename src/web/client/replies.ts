/** What the server answers, by the id of the operation, from its own description: a screen that expects something else does not compile. */
import type { operations } from './schema.ts';

type JsonOf<Answer> = Answer extends { content: { 'application/json': infer Body } } ? Body : never;

/** `Reply<'people.list'>` */
export type Reply<Id extends keyof operations> = operations[Id]['responses'] extends { 200: infer Answer }
  ? JsonOf<Answer>
  : never;

/** One row of a list: `Item<'events.list'>` */
export type Item<Id extends keyof operations> = Reply<Id> extends { items: readonly (infer Row)[] } ? Row : never;
