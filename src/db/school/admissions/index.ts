/** Calls, information meetings and applicants' files. */
export * from './applications.ts';
export * from './calls.ts';
export * from './meetings.ts';
export * from './rounds.ts';
export * from './rows-of-call.ts';
