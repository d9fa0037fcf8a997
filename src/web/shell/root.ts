/** The root of all pages, and the one of the pages of an organisation; wings hang their routes on the second. */
import { createRootRoute, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { queries } from '#web/client/index.ts';
import { Failed, Waiting } from '../ui/page/Waiting.tsx';
import { meQuery } from './me.ts';
import { NotFound } from './NotFound.tsx';
import { OrganisationFrame } from './OrganisationFrame.tsx';
import { toSignIn } from './to-sign-in.ts';

export const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

export const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/o/$slug',
  component: OrganisationFrame,
  beforeLoad: async ({ location }) => {
    await queries.ensureQueryData(meQuery).catch((failure) => {
      throw toSignIn(failure, location.href);
    });
  },
  pendingComponent: Waiting,
  errorComponent: ({ error, reset }) => Failed({ failure: error, again: reset }),
});

/** A screen whose code comes when somebody goes there. */
export const screen = lazyRouteComponent;
