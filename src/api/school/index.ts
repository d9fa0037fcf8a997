/** Every route of the school. */
import type { OpenRoute } from '../http/open-route.ts';
import type { Route } from '../http/route.ts';
import { openRoutes as admissionDoors, routes as admissions } from './admissions/index.ts';
import { routes as attendance } from './attendance/index.ts';
import { routes as cohorts } from './cohorts/index.ts';
import { openRoutes as programmeDoors, routes as programmes } from './programmes/index.ts';
import { holdRightsInCohorts } from './subject-rights.ts';
import { routes as timetable, openRoutes as timetableDoors } from './timetable/index.ts';

holdRightsInCohorts();

export const routes: readonly Route[] = [...programmes, ...cohorts, ...admissions, ...attendance, ...timetable];

/** For people without an account and without a link: public sheets, calls, the beginning of an application. */
export const openRoutes: readonly OpenRoute[] = [...programmeDoors, ...admissionDoors, ...timetableDoors];
