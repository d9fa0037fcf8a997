/** One thread for one task: progress, cancel, time limit, and a crash that is a problem with its code. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Problem, problem } from '#core/kernel/index.ts';
import type { Session } from '#core/school/timetable/index.ts';
import type { Message, Task } from './task.ts';

export interface Progress {
  readonly elapsedSeconds: number;
  /** Cost of the best answer so far; null: none yet. */
  readonly cost: number | null;
  readonly bound: number;
  readonly asked: number;
  /** The best timetable so far; null: none yet. */
  readonly sessions: readonly Session[] | null;
}

export interface RunOptions {
  readonly timeLimitSeconds: number;
  /** 0.01: within one per cent of the best possible. */
  readonly gap?: number;
  /** Called when the solver knows more, and every half second whatever it knows. */
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting ends the thread at once, whatever it is doing. */
  readonly signal?: AbortSignal;
  /** Most memory of the thread outside the solver's own. */
  readonly memoryMegabytes?: number;
}

export interface BestSoFar {
  readonly sessions: readonly Session[] | null;
  readonly cost: number | null;
  readonly bound: number;
}

export type Ended<T> =
  | { readonly kind: 'done'; readonly answer: T }
  | ({ readonly kind: 'cancelled' | 'late' } & BestSoFar)
  | { readonly kind: 'failed'; readonly problem: Problem };

const TICK = 500;
/** The solver looks at its clock between steps, and steps can be long. */
const GRACE_SECONDS = 5;
const DEFAULT_GAP = 0.01;

type WithoutLimits<T> = T extends unknown ? Omit<T, 'highs' | 'startedAt' | 'timeLimitSeconds' | 'gap'> : never;

let compiled: Promise<WebAssembly.Module> | undefined;

/**
 * Compiled once and kept for as long as the process lives. A thread that is ended while V8 still compiles what belongs to
 * nobody else takes the whole process with it (“jit_page.has_value()”), and each would compile it anew.
 */
function compiledHighs(): Promise<WebAssembly.Module> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('highs'));
  compiled ??= readFile(path.join(folder, 'highs.wasm')).then((bytes) => WebAssembly.compile(bytes));
  return compiled;
}

const failed = (reason: string) =>
  ({ kind: 'failed', problem: problem('timetable.solver-failed', 'blocking', { reason }) }) as const;

export async function runThread<T>(given: WithoutLimits<Task>, options: RunOptions): Promise<Ended<T>> {
  const { timeLimitSeconds, gap = DEFAULT_GAP, onProgress, signal, memoryMegabytes } = options;
  const started = performance.now();
  const highs = await compiledHighs().catch((error: Error) => error);
  if (highs instanceof Error) return failed(highs.message);
  if (signal?.aborted) return { kind: 'cancelled', sessions: null, cost: null, bound: 0 };
  let [cost, bound, asked]: [number | null, number, number] = [null, 0, 0];
  let sessions: readonly Session[] | null = null;
  const say = () =>
    onProgress?.({ elapsedSeconds: (performance.now() - started) / 1_000, cost, bound, asked, sessions });
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { ...given, highs, startedAt: performance.timeOrigin + started, timeLimitSeconds, gap },
      ...(memoryMegabytes ? { resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } } : {}),
    });
    const ticking = setInterval(say, TICK);
    const end = (ended: Ended<T>) => {
      clearInterval(ticking);
      clearTimeout(late);
      signal?.removeEventListener('abort', cancel);
      void worker.terminate();
      resolve(ended);
    };
    const cancel = () => end({ kind: 'cancelled', sessions, cost, bound });
    const late = setTimeout(
      () => end({ kind: 'late', sessions, cost, bound }),
      (timeLimitSeconds + GRACE_SECONDS) * 1_000,
    );
    const fail = (reason: string) => end(failed(reason));
    signal?.addEventListener('abort', cancel);
    worker.on('message', (message: Message<T>) => {
      if (message.kind === 'done') return end(message);
      cost = message.cost;
      bound = message.bound;
      asked = message.asked ?? asked;
      sessions = message.sessions ?? sessions;
      say();
    });
    worker.on('error', (error) => fail((error as NodeJS.ErrnoException).code ?? error.message));
    worker.on('exit', (code) => fail(`exit ${code}`));
  });
}
