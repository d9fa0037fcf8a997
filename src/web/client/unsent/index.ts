export * from './edit.ts';
export { startHeartbeat } from './heartbeat.ts';
export { discard, flush, type Outcome, onArrival, retry, settle, submit } from './sender.ts';
export { announce, noteReachable, type Status, useStatus } from './status.ts';
export { keptEdits } from './store.ts';
