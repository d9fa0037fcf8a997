/** Every route of the API. A domain adds its folder's `routes` here, once. */
import type { FastifyInstance } from 'fastify';
import { routes as organisations } from './ground/organisations/index.ts';
import { openIdentity, openRoutes } from './ground/sign-in/index.ts';
import type { OpenRoute } from './http/open-route.ts';
import type { Route } from './http/route.ts';
import type { Services } from './http/services.ts';

export const routes: readonly Route[] = [...organisations];

/** Routes outside of any organisation: sign-in, the account, the first start, invitations. */
export function openRoutesOf(app: FastifyInstance, services: Services): readonly OpenRoute[] {
  const identity = openIdentity(services);
  app.addHook('onClose', () => identity.close());
  return openRoutes(identity);
}
