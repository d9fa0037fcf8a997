/** The one calendar of both wings. */
import { problems } from './calendar-problems.ts';
import { list, read } from './list-events.ts';
import { cancel, copySeries, postpone } from './move-events.ts';
import { patch, patchMany, put, remove } from './save-events.ts';
import { search } from './search-events.ts';

export { authoriseEvents, type Belonging, type Followed, tellBelonging } from './belonging.ts';
export {
  type EventBody,
  type EventChange,
  type EventJson,
  eventBody,
  eventChange,
  eventChanges,
  eventReply,
  followed,
} from './event-json.ts';
export type { Asking } from './followed.ts';
export { changeEvent, createEvent, eventsJson, oneEventJson, removeEvent } from './saved-event.ts';

export const routes = [list, search, read, put, patch, patchMany, remove, postpone, cancel, copySeries, problems];
