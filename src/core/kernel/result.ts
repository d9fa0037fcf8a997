import type { Problem } from './problems.ts';

/** A value together with what is wrong with it: warnings do not stop a computation. */
export interface Judged<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
