/** The outbox of an organisation. */
export { listOutbox } from './outbox.ts';
