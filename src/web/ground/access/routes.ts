/** The doors: pages one reaches before, or beside, being inside an organisation. */
import { createRoute } from '@tanstack/react-router';
import { rootRoute, screen } from '../../shell/root.ts';
import { leadsBack } from './back.ts';

const root = () => rootRoute;

export const accessRoutes = [
  createRoute({
    getParentRoute: root,
    path: '/sign-in',
    validateSearch: ({ from }: Record<string, unknown>): { from?: string } => (leadsBack(from) ? { from } : {}),
    component: screen(() => import('./SignIn.tsx')),
  }),
  createRoute({ getParentRoute: root, path: '/sign-in/link', component: screen(() => import('./SignInLink.tsx')) }),
  createRoute({ getParentRoute: root, path: '/sign-in/reset', component: screen(() => import('./NewPassword.tsx')) }),
  createRoute({ getParentRoute: root, path: '/first-start', component: screen(() => import('./FirstStart.tsx')) }),
  createRoute({ getParentRoute: root, path: '/invitation', component: screen(() => import('./Invitation.tsx')) }),
  createRoute({ getParentRoute: root, path: '/account', component: screen(() => import('./Account.tsx')) }),
];
