/** What the server asks the solver: a program, a timetable, or why there is none. */
import { type Problem, problem } from '#core/kernel/index.ts';
import type { Collision, TimetableFacts } from '#core/school/timetable/index.ts';
import { gapOf, type Solved } from './highs.ts';
import type { Known, Proposal } from './propose.ts';
import { type RunOptions, runThread } from './thread.ts';

export type ProposalOutcome = Omit<Proposal, 'status'> & {
  readonly status: Proposal['status'] | 'cancelled' | 'failed';
  readonly problems: readonly Problem[];
};

const NOTHING = { cost: null, bound: 0, gap: null } as const;

/** Solves an integer program in the LP format. A crash is a coded problem, never an exception. */
export async function solveProgram(program: string, options: RunOptions) {
  const ended = await runThread<Solved>({ kind: 'solve', program }, options);
  const none = { ...NOTHING, chosen: [], values: {} };
  if (ended.kind === 'done') return { ...ended.answer, problems: [] };
  if (ended.kind === 'failed') return { status: 'failed' as const, ...none, problems: [ended.problem] };
  return { status: ended.kind === 'late' ? ('undecided' as const) : ended.kind, ...none, problems: [] };
}

/**
 * Proposes a timetable. At the time limit, or when cancelled, the best one found so far is answered, its gap with it;
 * `infeasible` is proven, and `whyNoTimetable` then says what collides.
 */
export async function proposeTimetable(
  facts: TimetableFacts,
  { known = null, ...options }: RunOptions & { readonly known?: Known | null },
): Promise<ProposalOutcome> {
  const ended = await runThread<Proposal>({ kind: 'propose', facts, known }, options);
  if (ended.kind === 'done') {
    const { status } = ended.answer;
    const limit = { seconds: options.timeLimitSeconds };
    if (status === 'infeasible') return { ...ended.answer, problems: [problem('timetable.impossible', 'blocking')] };
    if (status !== 'undecided') return { ...ended.answer, problems: [] };
    return { ...ended.answer, problems: [problem('timetable.none-in-time', 'warning', limit)] };
  }
  if (ended.kind === 'failed') return { status: 'failed', ...NOTHING, sessions: [], problems: [ended.problem] };
  const sessions = ended.sessions ?? known?.sessions ?? null;
  const bound = Math.max(ended.bound, known?.bound ?? 0);
  const cost = ended.sessions === null ? (known?.cost ?? null) : ended.cost;
  const status = ended.kind === 'cancelled' ? 'cancelled' : sessions === null ? 'undecided' : 'feasible';
  return {
    status,
    sessions: sessions ?? [],
    cost,
    bound,
    gap: cost === null ? null : gapOf(cost, bound),
    problems: [],
  };
}

export interface CollisionOutcome {
  readonly status: 'found' | 'none' | 'cancelled' | 'failed';
  readonly collision: Collision | null;
  readonly problems: readonly Problem[];
}

/** The constraints that collide, in words. `none`: no collision is proven in the time given. */
export async function whyNoTimetable(facts: TimetableFacts, options: RunOptions): Promise<CollisionOutcome> {
  const ended = await runThread<Collision | null>({ kind: 'whyNot', facts }, options);
  if (ended.kind === 'failed') return { status: 'failed', collision: null, problems: [ended.problem] };
  if (ended.kind === 'cancelled') return { status: 'cancelled', collision: null, problems: [] };
  const collision = ended.kind === 'done' ? ended.answer : null;
  return { status: collision ? 'found' : 'none', collision, problems: collision?.constraints ?? [] };
}
