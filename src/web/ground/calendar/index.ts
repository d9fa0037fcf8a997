/** Events as the other rooms read them. */

export { actUndoably, postponementUndone } from './acting.ts';
export { CopySeries, EventForm } from './elsewhere.tsx';
export {
  aboutEvent,
  blankEvent,
  type EventRow,
  type EventValues,
  eventName,
  eventsQuery,
  movedBy,
  problemsQuery,
  valuesOf,
} from './events.ts';
