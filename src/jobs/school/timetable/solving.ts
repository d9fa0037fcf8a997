/**
 * The solver at work for a proposal: claimed from its row, reported to it every half second, stopped when somebody sets
 * the row to cancelled, put back to wait when its process closes. What it does is in the row alone, so that whoever asks may ask another process.
 */
import { blocks, type CalendarDate, type Problem, problem } from '#core/kernel/index.ts';
import { type Session, solvableFrom, type TimetableFacts, timetableProblems } from '#core/school/timetable/index.ts';
import type { Database } from '#db/connection.ts';
import { claimProposal, moveProposal } from '#db/school/timetable/index.ts';
import { inOrganisation, type Tx, type Whose } from '#db/transaction.ts';
import { type Progress, type ProposalOutcome, proposeTimetable, whyNoTimetable } from '#jobs/timetable/index.ts';
import { timetableFacts } from './facts.ts';

/** What was asked for, kept in the row's progress from the beginning. */
export interface Asked {
  readonly seconds: number;
  readonly from: CalendarDate;
  readonly gap: number;
}

export interface Reported extends Asked {
  readonly phase: 'proposing' | 'explaining';
  readonly elapsedSeconds: number;
  readonly cost: number | null;
  readonly bound: number;
  readonly asked: number;
}

export interface Outcome {
  readonly sessions: readonly Session[];
  readonly cost: number | null;
  readonly bound: number;
  readonly optimal: boolean;
  readonly problems: readonly Problem[];
  /** Constraints that cannot hold together. */
  readonly colliding: readonly Problem[];
  /** Each of them is needed for the collision. */
  readonly minimal: boolean;
}

const NOTHING: Outcome = {
  ...{ sessions: [], cost: null, bound: 0, optimal: false },
  ...{ problems: [], colliding: [], minimal: true },
};
const EXPLAIN_SECONDS = 20;

export interface Running {
  readonly database: Database;
  readonly organisation: string;
  readonly proposalId: string;
  /** The process is closing. */
  readonly signal?: AbortSignal;
}

/** Does nothing when the proposal is not to be taken up: another process has it, or it was called off. */
export async function solveProposal(run: Running): Promise<void> {
  const claimed = await within(run, (tx) => claimProposal(tx, run.proposalId));
  if (!claimed) return;
  const asked = claimed.progress as unknown as Asked;
  try {
    const loaded = await within(run, (tx) => timetableFacts(tx, claimed.cohort_id, 'fr'));
    if (!loaded) return;
    const facts = solvableFrom(loaded.facts, loaded.sessions, asked.from);
    await solve(run, asked, facts);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
    const problems = [problem('timetable.solver-failed', 'blocking', { reason })];
    await end(run, 'failed', { ...NOTHING, problems }, null);
    throw error;
  }
}

async function solve(run: Running, asked: Asked, facts: TimetableFacts): Promise<void> {
  if (facts.subModules.length === 0 || facts.halfDays.length === 0 || facts.groups.length === 0) {
    return end(run, 'failed', { ...NOTHING, problems: [problem('timetable.nothing-to-place', 'blocking')] }, null);
  }
  const stop = new AbortController();
  const signal = run.signal ? AbortSignal.any([stop.signal, run.signal]) : stop.signal;
  const report = reporter(run, asked, stop);
  const found = await proposeTimetable(facts, {
    timeLimitSeconds: asked.seconds,
    gap: asked.gap,
    signal,
    onProgress: (progress) => report('proposing', progress),
  });
  if (found.status === 'infeasible') {
    const why = await whyNoTimetable(facts, {
      timeLimitSeconds: EXPLAIN_SECONDS,
      signal,
      onProgress: (progress) => report('explaining', progress),
    });
    const colliding = why.collision?.constraints ?? [];
    const minimal = why.collision?.minimal ?? false;
    await report.settled();
    if (run.signal?.aborted && why.status === 'cancelled') return putBack(run);
    return end(run, 'impossible', { ...NOTHING, problems: found.problems, colliding, minimal }, null);
  }
  await report.settled();
  if (run.signal?.aborted && found.status === 'cancelled') return putBack(run);
  await end(run, stateOf(found), outcomeOf(facts, found), found.gap);
}

/** The process closes before it is done: whichever comes next takes it up from the beginning. */
const putBack = async (run: Running): Promise<void> => {
  await within(run, (tx) => moveProposal(tx, run.proposalId, ['running'], { state: 'waiting' }));
};

const stateOf = ({ status }: ProposalOutcome) =>
  status === 'cancelled' ? 'cancelled' : status === 'optimal' || status === 'feasible' ? 'found' : 'failed';

/** What the solver proposes is judged by rules that know nothing of it, as anything that a hand places is. */
function outcomeOf(facts: TimetableFacts, found: ProposalOutcome): Outcome {
  const { sessions, cost, bound, status, problems } = found;
  const judged = sessions.length === 0 ? [] : timetableProblems(facts, sessions);
  const kept = judged.filter((one) => blocks([one]));
  return { ...NOTHING, sessions, cost, bound, optimal: status === 'optimal', problems: [...problems, ...kept] };
}

/** One write at a time; the row's answer says whether to go on. */
function reporter(run: Running, asked: Asked, stop: AbortController) {
  let writing: Promise<void> | null = null;
  const report = (phase: Reported['phase'], { elapsedSeconds, cost, bound, asked: count }: Progress) => {
    if (writing) return;
    const progress: Reported = { ...asked, phase, elapsedSeconds, cost, bound, asked: count };
    writing = within(run, (tx) => moveProposal(tx, run.proposalId, ['running'], { state: 'running', progress }))
      .then((row) => {
        if (!row) stop.abort();
      })
      .catch(() => {})
      .finally(() => {
        writing = null;
      });
  };
  return Object.assign(report, { settled: async () => void (await writing) });
}

/** A run that was called off keeps its state, and the best that was found until then. */
async function end(
  run: Running,
  state: 'found' | 'impossible' | 'failed' | 'cancelled',
  outcome: Outcome,
  gap: number | null,
) {
  const share = gap === null ? null : String(Math.min(gap, 1));
  await within(run, async (tx) => {
    const moved = await moveProposal(tx, run.proposalId, ['running'], { state, outcome, gap: share, isEnd: true });
    if (!moved) await moveProposal(tx, run.proposalId, ['cancelled'], { state: 'cancelled', outcome, gap: share });
  });
}

function within<T>({ database, organisation }: Running, work: (tx: Tx) => Promise<T>): Promise<T> {
  const whose: Whose = { organisation, actor: { id: null, label: 'solver' } };
  return inOrganisation(database, whose, work);
}
