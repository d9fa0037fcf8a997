import type { DemoOrganisation } from '#db/demo/index.ts';
import { ardoises } from './ardoises/organisation.ts';
import { lampion } from './lampion/organisation.ts';
import { trappeEtCintre } from './trappe-et-cintre/organisation.ts';

export const DEMO: readonly DemoOrganisation[] = [ardoises, lampion, trappeEtCintre];
