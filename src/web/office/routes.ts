/** The pages of the production office, hung on the organisation's. */
import { createRoute } from '@tanstack/react-router';
import { organisationRoute, screen } from '../shell/root.ts';

const productionRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/productions/$productionId',
  component: screen(() => import('./productions/ProductionFrame.tsx')),
});
const production = () => productionRoute;

export const officeRoutes = [
  createRoute({
    getParentRoute: () => organisationRoute,
    path: '/productions',
    component: screen(() => import('./productions/Productions.tsx')),
  }),
  productionRoute.addChildren([
    createRoute({
      getParentRoute: production,
      path: '/',
      component: screen(() => import('./productions/Overview.tsx')),
    }),
    createRoute({
      getParentRoute: production,
      path: '/planning',
      component: screen(() => import('./planning/Planning.tsx')),
    }),
    createRoute({
      getParentRoute: production,
      path: '/team',
      component: screen(() => import('./engagements/Team.tsx')),
    }),
    createRoute({
      getParentRoute: production,
      path: '/budget',
      component: screen(() => import('./budget/BudgetRoom.tsx')),
    }),
    createRoute({
      getParentRoute: production,
      path: '/booking',
      component: screen(() => import('./pricing/Pricing.tsx')),
    }),
  ]),
] as const;
