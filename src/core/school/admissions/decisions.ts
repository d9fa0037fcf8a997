/** What stands in the way of telling people what was decided: all of it is said at once, before anything is sent. */
import { type Problem, problem } from '#core/kernel/index.ts';
import type { ApplicationState } from './admissibility.ts';

export type SelectionStage = 'first' | 'final';
export type Outcome = 'interview' | 'selected' | 'waiting' | 'refused';

export const OUTCOMES: Readonly<Record<SelectionStage, readonly Outcome[]>> = {
  first: ['interview', 'refused'],
  final: ['selected', 'waiting', 'refused'],
};

/** The states from which a file can be decided at a stage; without interviews, the last stage follows the first reading. */
export const DECIDABLE: Readonly<Record<SelectionStage, readonly ApplicationState[]>> = {
  first: ['admissible'],
  final: ['admissible', 'interview', 'noShow'],
};

export interface DecisionToSend {
  readonly applicationId: string;
  readonly number: number;
  readonly state: ApplicationState;
  readonly outcome: string;
  readonly poolId: string | null;
  readonly rank: number | null;
  readonly reason: string;
}

export interface PoolToFill {
  readonly id: string;
  readonly name: string;
  readonly free: number;
}

/**
 * Problems, all blocking: `admissions.outcome-of-another-stage`, `.file-not-at-this-stage`, `.reason-missing`,
 * `.pool-missing`, `.rank-missing`, `.rank-twice`, `.more-offers-than-places`.
 */
export function decisionProblems(
  stage: SelectionStage,
  decisions: readonly DecisionToSend[],
  pools: readonly PoolToFill[],
): readonly Problem[] {
  return [
    ...decisions.flatMap((one) => ownProblems(stage, one)),
    ...pools.flatMap((pool) => poolProblems(pool, decisions)),
  ];
}

function ownProblems(stage: SelectionStage, one: DecisionToSend): Problem[] {
  const at = [`application/${one.applicationId}`];
  const say = (code: string, facts: Problem['facts'] = { number: one.number }) => problem(code, 'blocking', facts, at);
  const takesPlace = one.outcome === 'selected' || one.outcome === 'waiting';
  const found: Problem[] = [];
  if (!(OUTCOMES[stage] as readonly string[]).includes(one.outcome)) {
    found.push(say('admissions.outcome-of-another-stage', { outcome: one.outcome }));
  }
  if (!DECIDABLE[stage].includes(one.state)) found.push(say('admissions.file-not-at-this-stage'));
  if (one.reason.trim() === '') found.push(say('admissions.reason-missing'));
  if (takesPlace && one.poolId === null) found.push(say('admissions.pool-missing'));
  if (one.outcome === 'waiting' && one.rank === null) found.push(say('admissions.rank-missing'));
  return found;
}

function poolProblems(pool: PoolToFill, decisions: readonly DecisionToSend[]): Problem[] {
  const own = decisions.filter(({ poolId }) => poolId === pool.id);
  const found: Problem[] = [];
  const offers = own.filter(({ outcome }) => outcome === 'selected').length;
  if (offers > pool.free) {
    const facts = { pool: pool.name, offers, free: pool.free, over: offers - pool.free };
    found.push(problem('admissions.more-offers-than-places', 'blocking', facts, [`pool/${pool.id}`]));
  }
  const waiting = own.filter(({ outcome, rank }) => outcome === 'waiting' && rank !== null);
  const twice = new Set(waiting.map(({ rank }) => rank).filter((rank, index, all) => all.indexOf(rank) !== index));
  for (const rank of twice) {
    const at = waiting.filter((one) => one.rank === rank).map(({ applicationId }) => `application/${applicationId}`);
    found.push(problem('admissions.rank-twice', 'blocking', { pool: pool.name, rank: rank! }, at));
  }
  return found;
}

/** The waiting list of a pool: in the order of the ranks decided, numbered from one, behind those who wait already. */
export function waitingRanks(
  decisions: readonly DecisionToSend[],
  poolId: string,
  waitingAlready: number,
): ReadonlyMap<string, number> {
  const waiting = decisions
    .filter((one) => one.outcome === 'waiting' && one.poolId === poolId)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.number - b.number);
  return new Map(waiting.map((one, index) => [one.applicationId, waitingAlready + index + 1]));
}
