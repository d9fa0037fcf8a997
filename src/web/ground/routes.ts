/** The pages of the ground floor. */
import { createRoute } from '@tanstack/react-router';
import { organisationRoute, screen } from '../shell/root.ts';

const page = () => organisationRoute;

const settingsRoute = createRoute({
  getParentRoute: page,
  path: '/settings',
  component: screen(() => import('./organisations/Settings.tsx')),
});
const settings = () => settingsRoute;

export const groundRoutes = [
  createRoute({ getParentRoute: page, path: '/calendar', component: screen(() => import('./calendar/Calendar.tsx')) }),
  createRoute({ getParentRoute: page, path: '/today', component: screen(() => import('./calendar/Today.tsx')) }),
  createRoute({ getParentRoute: page, path: '/people', component: screen(() => import('./people/People.tsx')) }),
  createRoute({
    getParentRoute: page,
    path: '/people/$personId',
    component: screen(() => import('./people/Person.tsx')),
  }),
  createRoute({ getParentRoute: page, path: '/venues', component: screen(() => import('./venues/Venues.tsx')) }),
  createRoute({
    getParentRoute: page,
    path: '/venues/$venueId',
    component: screen(() => import('./venues/Venue.tsx')),
  }),
  settingsRoute.addChildren([
    createRoute({
      getParentRoute: settings,
      path: '/',
      component: screen(() => import('./organisations/Identity.tsx')),
    }),
    createRoute({
      getParentRoute: settings,
      path: '/terms',
      component: screen(() => import('./organisations/Terms.tsx')),
    }),
    createRoute({
      getParentRoute: settings,
      path: '/members',
      component: screen(() => import('./organisations/Members.tsx')),
    }),
    createRoute({
      getParentRoute: settings,
      path: '/tokens',
      component: screen(() => import('./organisations/Tokens.tsx')),
    }),
    createRoute({
      getParentRoute: settings,
      path: '/personal-data',
      component: screen(() => import('./people/KindsOfData.tsx')),
    }),
    createRoute({ getParentRoute: settings, path: '/audit', component: screen(() => import('./audit/Audit.tsx')) }),
    createRoute({ getParentRoute: settings, path: '/outbox', component: screen(() => import('./audit/Outbox.tsx')) }),
  ]),
];
