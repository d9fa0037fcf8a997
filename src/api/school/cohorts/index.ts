import type { Route } from '#api/http/index.ts';
import { datedRowRoutes } from './dated-rows.ts';
import { departureRoutes } from './departures.ts';
import { enrolmentRoutes } from './enrolments.ts';
import { exportRoute } from './export-calendar.ts';
import { fundingRoutes } from './fundings.ts';
import { listRoute, readRoute } from './list-cohorts.ts';
import { needRoutes } from './needs.ts';
import { poolRoutes } from './pools.ts';
import { calendarRoutes } from './read-calendar.ts';
import { factsRoute } from './read-facts.ts';
import { saveCalendarRoute } from './save-calendar.ts';
import { patchRoute, putRoute, removeRoute } from './save-cohort.ts';
import { startableRoute } from './startable-versions.ts';
import { trackRoutes } from './tracks.ts';
import { traineeRoutes } from './trainees.ts';
import { trainingDocumentRoutes } from './training-documents.ts';
import { trainingTermRoutes } from './training-terms.ts';
import { waitingRoutes } from './waiting.ts';

export { halfDaysBody, weekdaysBody } from './cohort-spec.ts';
export { type Accepted, enrolAccepted } from './enrolments.ts';
export { entryOf, placeFacts } from './place-desk.ts';

export const routes: readonly Route[] = [
  ...[listRoute, readRoute, factsRoute, startableRoute, putRoute, patchRoute, removeRoute],
  exportRoute,
  ...calendarRoutes,
  saveCalendarRoute,
  ...[...datedRowRoutes, ...trackRoutes],
  ...[...poolRoutes, ...enrolmentRoutes, ...waitingRoutes, ...fundingRoutes, ...departureRoutes],
  ...[...traineeRoutes, ...needRoutes, ...trainingTermRoutes, ...trainingDocumentRoutes],
];
