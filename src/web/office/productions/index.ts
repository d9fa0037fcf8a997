/** A production as its rooms read it. */
export { roomOfProblem } from './rooms.ts';
export { shownProblems } from './shown-problems.ts';
export { useGoToProblem } from './useGoToProblem.ts';
export { refreshProduction, useProduction, type Versioned } from './useProduction.ts';
