/** Which constraints collide, asked of the solver again and again with some of them left out. */
import { type Collision, type Program, type TimetableFacts, whyNot } from '#core/school/timetable/index.ts';
import type { Solve } from './highs.ts';

export interface ExplainOptions {
  readonly timeLimitSeconds: number;
  readonly onProgress?: (asked: number) => void;
}

/** One program of many: what is not decided in this share of the time counts as possible, and its constraint stays. */
const SHARE = 0.1;

/**
 * Relaxed first: most collisions are of hours and places, and show without deciding anything. Only when the whole is not
 * impossible in that way are yes-or-no answers asked for. Null: no collision is proven in the time given.
 */
export function explainCollision(solve: Solve, facts: TimetableFacts, options: ExplainOptions): Collision | null {
  const { timeLimitSeconds, onProgress } = options;
  const started = performance.now();
  const left = () => timeLimitSeconds - (performance.now() - started) / 1_000;
  let asked = 0;
  const impossible = (relaxed: boolean) => (program: Program) => {
    onProgress?.(++asked);
    const limit = asked === 1 ? left() : Math.min(left(), timeLimitSeconds * SHARE);
    return solve(program.text, { timeLimitSeconds: Math.max(SHARE, limit), gap: 0, relaxed }).status === 'infeasible';
  };
  const mayContinue = () => left() > 0;
  return (
    whyNot(facts, { isImpossible: impossible(true), mayContinue }) ??
    whyNot(facts, { isImpossible: impossible(false), mayContinue })
  );
}
