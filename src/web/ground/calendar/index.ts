/** Events as the other rooms read them. */
export { type EventRow, eventName, eventsQuery, problemsQuery } from './events.ts';
