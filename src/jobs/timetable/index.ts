export type { SolverProgress } from './highs.ts';
export type { Known } from './propose.ts';
export * from './solver.ts';
export type { Progress, RunOptions } from './thread.ts';
