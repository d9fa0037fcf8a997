/** One directory: the people, what they do, and the few fields that hardly anybody sees. */
import { professionRoutes, skillRoutes } from './details.ts';
import { change, list, put, read, remove } from './people.ts';
import { changePrivate, readings, readPrivate } from './private.ts';

export { storedPerson } from './shapes.ts';
export { refuseUnseenPeople } from './unseen.ts';

export const routes = [
  list,
  read,
  put,
  change,
  remove,
  readPrivate,
  changePrivate,
  readings,
  ...professionRoutes,
  ...skillRoutes,
];
