/** A timetable in steps: from a first guess, which is quick, to the whole program, which knows how good it can get. */
import {
  placementsIn,
  readSolution,
  type Session,
  sketchesOf,
  type TimetableFacts,
  toProgram,
} from '#core/school/timetable/index.ts';
import { gapOf, type Solve, type SolverProgress } from './highs.ts';

export interface Proposal {
  /** `optimal`: within the gap asked for. `undecided`: nothing found in the time given, nothing proven either. */
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'undecided';
  /** Locked sessions and those placed; empty without an answer. */
  readonly sessions: readonly Session[];
  /** What the wishes that are not kept cost, by the weights of the facts. */
  readonly cost: number | null;
  readonly bound: number;
  readonly gap: number | null;
}

export interface ProposeOptions {
  readonly timeLimitSeconds: number;
  readonly gap: number;
  readonly onProgress?: (progress: Omit<SolverProgress, 'chosen'>, sessions?: readonly Session[]) => void;
  /** The best that an earlier run of the same facts had found: gone on from, and answered when nothing better is found. */
  readonly known?: Known | null;
}

export interface Known {
  readonly sessions: readonly Session[];
  readonly cost: number;
  readonly bound: number;
}

const HALF = 0.5;

/** Wishes cost nothing or more: an answer that costs nothing is the best there is, whatever was guessed to find it. */
export function propose(solve: Solve, facts: TimetableFacts, options: ProposeOptions): Proposal {
  const { timeLimitSeconds, gap, onProgress } = options;
  const started = performance.now();
  const left = () => Math.max(0, timeLimitSeconds - (performance.now() - started) / 1_000);
  let best: Proposal = { status: 'undecided', sessions: [], cost: null, bound: 0, gap: null };
  let start: readonly string[] | undefined;
  if (options.known) {
    const { sessions, cost, bound } = options.known;
    const reached = gapOf(cost, bound);
    best = { status: reached <= gap ? 'optimal' : 'feasible', sessions, cost, bound, gap: reached };
    const names = placementsIn(toProgram(facts), sessions);
    start = names.length > 0 ? names : undefined;
  }
  for (const sketch of start ? [null] : [...sketchesOf(facts), null]) {
    if (best.cost !== null && (best.gap! <= gap || (sketch !== null && start !== undefined))) continue;
    if (left() === 0) break;
    const program = toProgram(facts, { sketch });
    const known = best;
    const found = solve(program.text, {
      timeLimitSeconds: sketch ? left() * HALF : left(),
      gap,
      ...(start ? { start } : {}),
      onProgress: ({ cost, bound, chosen }) => {
        const isBetter = cost !== null && (known.cost === null || cost < known.cost);
        const sessions = isBetter && chosen ? readSolution(program, new Set(chosen)) : undefined;
        const least = known.cost === null || isBetter ? cost : known.cost;
        /** While it completes an answer it was given, the solver reports the bound of that small task. */
        onProgress?.({ cost: least, bound: sketch || start ? 0 : bound }, sessions);
      },
    });
    if (sketch === null && found.status === 'infeasible') return { ...best, status: 'infeasible' };
    const bound = sketch ? 0 : found.bound;
    if (found.cost !== null && (best.cost === null || found.cost < best.cost)) {
      const chosen = new Set(found.chosen);
      start = program.placements.map(({ name }) => name).filter((name) => chosen.has(name));
      best = { ...best, cost: found.cost, sessions: readSolution(program, chosen) };
    }
    if (best.cost === null) continue;
    const least = Math.max(bound, options.known?.bound ?? 0);
    const reached = gapOf(best.cost, least);
    best = { ...best, bound: least, gap: reached, status: reached <= gap ? 'optimal' : 'feasible' };
  }
  return best;
}
