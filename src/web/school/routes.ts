/** The pages of the school, hung on the organisation's. */
import { createRoute, type RouteComponent } from '@tanstack/react-router';
import { organisationRoute, screen } from '../shell/root.ts';

const cohortRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/cohorts/$cohortId',
  component: screen(() => import('./cohorts/CohortFrame.tsx')),
});

/** A room of a cohort; its tab is a line of `cohorts/rooms.ts`. */
const room = <const Path extends string>(path: Path, load: () => Promise<{ default: RouteComponent }>) =>
  createRoute({ getParentRoute: () => cohortRoute, path, component: screen(load) });

export const schoolRoutes = [
  createRoute({
    getParentRoute: () => organisationRoute,
    path: '/school',
    component: screen(() => import('./cohorts/School.tsx')),
  }),
  cohortRoute.addChildren([
    // One line a room, in the order of the tabs.
    room('/', () => import('./cohorts/Overview.tsx')),
  ]),
] as const;
