/** Calls, information meetings, applicants' files and what is decided of them. */
export * from './applications.ts';
export * from './calls.ts';
export * from './decisions.ts';
export * from './erasure.ts';
export * from './files.ts';
export * from './meetings.ts';
export * from './rounds.ts';
export * from './rows-of-call.ts';
export * from './slots.ts';
