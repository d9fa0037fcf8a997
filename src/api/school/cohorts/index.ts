import type { Route } from '#api/http/index.ts';
import { datedRowRoutes } from './dated-rows.ts';
import { listRoute, readRoute } from './list-cohorts.ts';
import { calendarRoutes } from './read-calendar.ts';
import { factsRoute } from './read-facts.ts';
import { patchRoute, putRoute, removeRoute } from './save-cohort.ts';
import { startableRoute } from './startable-versions.ts';

export { halfDaysBody, weekdaysBody } from './cohort-spec.ts';

export const routes: readonly Route[] = [
  ...[listRoute, readRoute, factsRoute, startableRoute, putRoute, patchRoute, removeRoute],
  ...calendarRoutes,
  ...datedRowRoutes,
];
