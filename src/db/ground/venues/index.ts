/** Places and what they offer. */
export { contactsOf, listVenues, meansOf } from './venues.ts';
