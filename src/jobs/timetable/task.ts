/** What the server and the solver's thread say to each other. */
import type { Session, TimetableFacts } from '#core/school/timetable/index.ts';
import type { Known } from './propose.ts';

interface Limits {
  readonly highs: WebAssembly.Module;
  /** When the task was given, in milliseconds since 1970: threads have no other clock in common. */
  readonly startedAt: number;
  readonly timeLimitSeconds: number;
  readonly gap: number;
}

export type Task = Limits &
  (
    | { readonly kind: 'solve'; readonly program: string }
    | { readonly kind: 'propose'; readonly facts: TimetableFacts; readonly known: Known | null }
    | { readonly kind: 'whyNot'; readonly facts: TimetableFacts }
  );

export interface ProgressMessage {
  readonly kind: 'progress';
  readonly cost: number | null;
  readonly bound: number;
  /** A better timetable than any before. */
  readonly sessions?: readonly Session[];
  /** How many programs a search for collisions has asked. */
  readonly asked?: number;
}

export type Message<T> = ProgressMessage | { readonly kind: 'done'; readonly answer: T };
