/** Every route of the school. */
import type { OpenRoute } from '../http/open-route.ts';
import type { Route } from '../http/route.ts';

export const routes: readonly Route[] = [];

/** For people without an account and without a link: public sheets, calls, the beginning of an application. */
export const openRoutes: readonly OpenRoute[] = [];
