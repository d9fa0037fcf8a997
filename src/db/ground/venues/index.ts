/** Places and what they offer. */

export { listRooms } from './rooms.ts';
export { contactsOf, listVenues, meansOf } from './venues.ts';
