/** Documents attached to something. */
export { Documents } from './Documents.tsx';
