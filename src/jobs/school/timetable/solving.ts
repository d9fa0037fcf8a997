/**
 * The solver at work for a proposal: claimed from its row, reported to it every half second, stopped when somebody sets
 * the row to cancelled, put back to wait when its process closes. What it does is in the row alone, with the best that it
 * has found: whoever asks may ask another process, and whichever comes next goes on from there.
 */
import { createHash } from 'node:crypto';
import { blocks, type CalendarDate, type Problem, problem } from '#core/kernel/index.ts';
import { type Session, solvableFrom, type TimetableFacts, timetableProblems } from '#core/school/timetable/index.ts';
import type { Database } from '#db/connection.ts';
import { newId } from '#db/identifiers.ts';
import { claimProposal, moveProposal } from '#db/school/timetable/index.ts';
import { inOrganisation, type Tx, type Whose } from '#db/transaction.ts';
import {
  type Known,
  type Progress,
  type ProposalOutcome,
  proposeTimetable,
  whyNoTimetable,
} from '#jobs/timetable/index.ts';
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
  /** Of what the best so far was found for: it is gone on from as long as nothing has changed. */
  readonly factsHash: string;
}

/** What a claim adds. */
type Claimed = Asked & Partial<Reported> & { readonly claim: string; readonly claims: number };

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
/** A run that takes its process with it each time is not taken up for ever. */
const MOST_CLAIMS = 10;

export interface Running {
  readonly database: Database;
  readonly organisation: string;
  readonly proposalId: string;
  /** The process is closing. */
  readonly signal?: AbortSignal;
}

/** Does nothing when the proposal is not to be taken up: another process has it, or it was called off. */
export async function solveProposal(running: Running): Promise<void> {
  const run: Claim = { ...running, claim: newId() };
  const claimed = await within(run, (tx) => claimProposal(tx, run.proposalId, run.claim));
  if (!claimed) return;
  const asked = claimed.progress as unknown as Claimed;
  try {
    if (asked.claims > MOST_CLAIMS) throw Object.assign(new Error('taken up too often'), { code: 'RESTARTS' });
    const loaded = await within(run, (tx) => timetableFacts(tx, claimed.cohort_id, 'fr'));
    if (!loaded) return;
    const facts = solvableFrom(loaded.facts, loaded.sessions, asked.from);
    await solve(run, asked, facts, claimed.outcome as unknown as Partial<Outcome>);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
    const problems = [problem('timetable.solver-failed', 'blocking', { reason })];
    await end(run, 'failed', { ...NOTHING, problems }, null);
    throw error;
  }
}

interface Claim extends Running {
  readonly claim: string;
}

async function solve(run: Claim, asked: Claimed, facts: TimetableFacts, stored: Partial<Outcome>): Promise<void> {
  if (facts.subModules.length === 0 || facts.halfDays.length === 0 || facts.groups.length === 0) {
    return end(run, 'failed', { ...NOTHING, problems: [problem('timetable.nothing-to-place', 'blocking')] }, null);
  }
  const stop = new AbortController();
  const signal = run.signal ? AbortSignal.any([stop.signal, run.signal]) : stop.signal;
  const factsHash = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
  const known = asked.factsHash === factsHash ? knownFrom(stored) : null;
  /** Whoever goes on has the time that is left; whoever begins anew has it all. */
  const spent = known ? Math.min(asked.elapsedSeconds ?? 0, asked.seconds - 1) : 0;
  const report = reporter(run, { ...asked, factsHash }, { spent, stop });
  const found = await proposeTimetable(facts, {
    timeLimitSeconds: asked.seconds - spent,
    gap: asked.gap,
    known,
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

/** The best that the run before had found, if it had. */
const knownFrom = ({ sessions = [], cost = null, bound = 0 }: Partial<Outcome>): Known | null =>
  sessions.length === 0 || cost === null ? null : { sessions, cost, bound };

/** The process closes before it is done: whichever comes next takes it up. */
const putBack = async (run: Claim): Promise<void> => {
  await within(run, (tx) => moveProposal(tx, run.proposalId, ['running'], { state: 'waiting', claim: run.claim }));
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

/** One write at a time; the row's answer says whether to go on. A better timetable is kept as soon as it is found. */
function reporter(
  run: Claim,
  asked: Claimed & Pick<Reported, 'factsHash'>,
  { spent, stop }: { readonly spent: number; readonly stop: AbortController },
) {
  let writing: Promise<void> | null = null;
  let kept: Progress['sessions'] = null;
  const report = (phase: Reported['phase'], said: Progress) => {
    if (writing) return;
    const { elapsedSeconds, cost, bound, asked: count, sessions } = said;
    const progress: Reported = { ...asked, phase, elapsedSeconds: spent + elapsedSeconds, cost, bound, asked: count };
    const isNew = sessions !== null && sessions !== kept;
    kept = sessions;
    const better: Outcome | null = isNew ? { ...NOTHING, sessions, cost, bound } : null;
    const change = { state: 'running' as const, progress, claim: run.claim, ...(better ? { outcome: better } : {}) };
    writing = within(run, (tx) => moveProposal(tx, run.proposalId, ['running'], change))
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
  run: Claim,
  state: 'found' | 'impossible' | 'failed' | 'cancelled',
  outcome: Outcome,
  gap: number | null,
) {
  const share = gap === null ? null : String(Math.min(gap, 1));
  await within(run, async (tx) => {
    const moved = await moveProposal(tx, run.proposalId, ['running'], {
      ...{ state, outcome, gap: share, isEnd: true, claim: run.claim },
    });
    if (moved) return;
    await moveProposal(tx, run.proposalId, ['cancelled'], {
      state: 'cancelled',
      outcome,
      gap: share,
      claim: run.claim,
    });
  });
}

function within<T>({ database, organisation }: Running, work: (tx: Tx) => Promise<T>): Promise<T> {
  const whose: Whose = { organisation, actor: { id: null, label: 'solver' } };
  return inOrganisation(database, whose, work);
}
