import { readOrganisation } from './read-organisation.ts';

export const routes = [readOrganisation];
