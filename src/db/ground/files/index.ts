/** Documents attached to people, places, events and productions. */
export { filesOf, holdBytes, isKept, kindOfSubject } from './files.ts';
