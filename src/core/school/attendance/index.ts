/** Attendance: who was there, by what both signed; nothing presumed. */
export * from './days.ts';
export { CLOCK_OFF_MINUTES, clockOff } from './entry-problems.ts';
export * from './ledger.ts';
export * from './lines.ts';
export * from './room-code.ts';
export * from './seal.ts';
export * from './statement.ts';
export * from './stay.ts';
export * from './who-may-sign.ts';
export * from './words.ts';
