import { ardoises } from './ardoises/organisation.ts';
import { lampion } from './lampion/organisation.ts';
import type { DemoOrganisation } from './shape.ts';

export { type DemoOwner, demoId, demoOrganisationId, isLoaded, loadDemo } from './load.ts';
export type * from './shape.ts';
export const DEMO: readonly DemoOrganisation[] = [ardoises, lampion];
