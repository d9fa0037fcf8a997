export type { SolverProgress } from './highs.ts';
export * from './solver.ts';
export type { Progress, RunOptions } from './thread.ts';
