export { type CohortTimetable, ruleOf, timetableFacts } from './facts.ts';
export { openHalves } from './half-days.ts';
export * from './mails.ts';
export { openSolver, type Solver } from './solver.ts';
export { type Asked, type Outcome, type Reported, solveProposal } from './solving.ts';
export { soonAfterStart, takeUpProposals } from './take-up.ts';
