/** Documents attached to something. */
export { Documents } from './Documents.tsx';
export { FrozenDocuments } from './FrozenDocuments.tsx';
