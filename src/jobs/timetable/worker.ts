/** The thread that the solver blocks, so that the server does not. */
import { parentPort, workerData } from 'node:worker_threads';
import { explainCollision } from './explain.ts';
import { openHighs } from './highs.ts';
import { propose } from './propose.ts';
import type { Message, Task } from './task.ts';

const task = workerData as Task;
const post = (message: Message<unknown>) => parentPort!.postMessage(message);
const solve = await openHighs(task.highs);
const { gap } = task;
/** The time that the thread and the solver took to start is part of what was given. */
const spent = (performance.timeOrigin + performance.now() - task.startedAt) / 1_000;
const timeLimitSeconds = Math.max(0.1, task.timeLimitSeconds - spent);

if (task.kind === 'solve') {
  const onProgress = ({ cost, bound }: { cost: number | null; bound: number }) =>
    post({ kind: 'progress', cost, bound });
  post({ kind: 'done', answer: solve(task.program, { timeLimitSeconds, gap, onProgress }) });
} else if (task.kind === 'propose') {
  const answer = propose(solve, task.facts, {
    timeLimitSeconds,
    gap,
    known: task.known,
    onProgress: (progress, sessions) => post({ kind: 'progress', ...progress, ...(sessions ? { sessions } : {}) }),
  });
  post({ kind: 'done', answer });
} else {
  const onProgress = (asked: number) => post({ kind: 'progress', cost: null, bound: 0, asked });
  post({ kind: 'done', answer: explainCollision(solve, task.facts, { timeLimitSeconds, onProgress }) });
}
