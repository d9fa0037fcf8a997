import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { queries } from '#web/client/index.ts';
import { accessRoutes } from '../ground/access/index.ts';
import { groundRoutes } from '../ground/routes.ts';
import { homeRoutes } from '../home/routes.ts';
import { officeRoutes } from '../office/routes.ts';
import { ratesRoutes } from '../rates/routes.ts';
import { schoolRoutes } from '../school/routes.ts';
import { lastVisited } from './last-visited.ts';
import { meQuery } from './me.ts';
import { organisationRoute, rootRoute } from './root.ts';
import { toSignIn } from './to-sign-in.ts';

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async ({ location }) => {
    const me = await queries.ensureQueryData(meQuery).catch((failure) => {
      throw toSignIn(failure, location.href);
    });
    const slug = lastVisited(me.organisations.map((organisation) => organisation.slug));
    if (slug === undefined) throw redirect({ to: '/account' });
    throw redirect({ to: '/o/$slug', params: { slug } });
  },
});

const tree = rootRoute.addChildren([
  startRoute,
  ...accessRoutes,
  organisationRoute.addChildren([...homeRoutes, ...groundRoutes, ...ratesRoutes, ...officeRoutes, ...schoolRoutes]),
]);

export const router = createRouter({ routeTree: tree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
