import { createRoute } from '@tanstack/react-router';
import { organisationRoute, screen } from '../shell/root.ts';

export const homeRoutes = [
  createRoute({ getParentRoute: () => organisationRoute, path: '/', component: screen(() => import('./Home.tsx')) }),
];
