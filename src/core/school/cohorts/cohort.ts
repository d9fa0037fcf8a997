/** A run of a programme's version, and the steps of its life. */
import { type Problem, problem } from '#core/kernel/index.ts';

export const COHORT_STATES = ['preparing', 'recruiting', 'running', 'ended', 'archived'] as const;
export type CohortState = (typeof COHORT_STATES)[number];

export const PERIOD_KINDS = ['centre', 'internship'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** One step on, one step back when that was too early, or into the archive; out of it, back to wherever it was. */
export function nextStates(state: CohortState): readonly CohortState[] {
  if (state === 'archived') return COHORT_STATES.filter((other) => other !== 'archived');
  const at = COHORT_STATES.indexOf(state);
  return COHORT_STATES.filter((other, index) => Math.abs(index - at) === 1 || other === 'archived');
}

/** A cohort that skips a step has nobody recruited, or never began: `cohort.state-skipped`. */
export function stateProblems(from: CohortState, to: CohortState): readonly Problem[] {
  if (from === to || nextStates(from).includes(to)) return [];
  return [problem('cohort.state-skipped', 'blocking', { from, to }, ['cohort.state'])];
}
