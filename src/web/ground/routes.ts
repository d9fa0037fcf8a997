/** The pages of the ground floor. */
import { createRoute } from '@tanstack/react-router';
import { organisationRoute, screen } from '../shell/root.ts';

const page = () => organisationRoute;

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
  createRoute({
    getParentRoute: page,
    path: '/settings',
    component: screen(() => import('./organisations/Settings.tsx')),
  }),
];
