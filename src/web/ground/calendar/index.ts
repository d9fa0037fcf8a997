/** Events as the other rooms read them. */

export { CopySeries } from './CopySeries.tsx';
export { EventForm } from './EventForm.tsx';
export {
  aboutEvent,
  type EventRow,
  type EventValues,
  eventName,
  eventsQuery,
  movedBy,
  problemsQuery,
  valuesOf,
} from './events.ts';
