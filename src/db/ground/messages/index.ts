/** The outbox of an organisation. */
export { countMailsTo, listOutbox } from './outbox.ts';
