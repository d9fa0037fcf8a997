/** The doors: pages one reaches before, or beside, being inside an organisation. */
import { createRoute } from '@tanstack/react-router';
import { rootRoute, screen } from '../../shell/root.ts';

const root = () => rootRoute;
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

export const accessRoutes = [
  createRoute({
    getParentRoute: root,
    path: '/sign-in',
    validateSearch: (search: Record<string, unknown>): { from?: string; failed?: string } => ({
      ...(text(search.from) === undefined ? {} : { from: text(search.from)! }),
      ...(text(search.failed) === undefined ? {} : { failed: text(search.failed)! }),
    }),
    component: screen(() => import('./SignIn.tsx')),
  }),
  createRoute({
    getParentRoute: root,
    path: '/first-start/$secret',
    component: screen(() => import('./FirstStart.tsx')),
  }),
  createRoute({
    getParentRoute: root,
    path: '/invitations/$secret',
    component: screen(() => import('./Invitation.tsx')),
  }),
  createRoute({ getParentRoute: root, path: '/account', component: screen(() => import('./Account.tsx')) }),
];
