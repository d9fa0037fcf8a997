/** People, their private data and each reading of it, and how they are erased. */
export { erasePerson } from './erase.ts';
export { isPersonOf, listPeople, type PersonRow, peopleOutside, professionsOf, skillsOf } from './people.ts';
export {
  findPrivate,
  listReadings,
  logReading,
  openPrivate,
  otherPersonWith,
  type PrivateColumn,
  type PrivateValues,
  savePrivate,
} from './private.ts';
