/** What is held about a person in all of the house, and how it goes. */
export { type Dropped, dropPersonal } from './drop.ts';
export {
  applicationsOf,
  type DocumentRow,
  documentsAbout,
  hasPlace,
  sessionsToCome,
  type TrainingRow,
  trainingOf,
  trainingsOf,
} from './facts.ts';
export { type HeldRow, type HeldTable, heldOf } from './held.ts';
export { personOfSubject, unconfirmedAddresses } from './own.ts';
