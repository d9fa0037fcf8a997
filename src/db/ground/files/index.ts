/** Documents attached to people, places, events and productions. */
export { filesOf, isKept, kindOfSubject } from './files.ts';
