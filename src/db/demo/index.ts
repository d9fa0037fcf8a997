/** The demo: its shape as data, and how it is written into an organisation of its own. */
export type { DemoFile } from './application-rows.ts';
export type * from './attendance-shape.ts';
export { type DemoOwner, demoId, demoOrganisationId, isLoaded, loadDemo } from './load.ts';
export type * from './people-shape.ts';
export type * from './school-shape.ts';
export type * from './shape.ts';
export { keepHashes, type SubmittedFiles, submittedIn } from './submitted.ts';
