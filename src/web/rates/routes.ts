import { createRoute } from '@tanstack/react-router';
import { organisationRoute, screen } from '../shell/root.ts';

const page = () => organisationRoute;

export const ratesRoutes = [
  createRoute({ getParentRoute: page, path: '/rates', component: screen(() => import('./Rates.tsx')) }),
  createRoute({ getParentRoute: page, path: '/rates/$rateId', component: screen(() => import('./RatePage.tsx')) }),
];
