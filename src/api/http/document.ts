/** The description of the API without a server behind it: no database, no socket. */
import Fastify from 'fastify';
import { openRoutes as invitationRoutes } from '../ground/members/index.ts';
import { openRoutes } from '../ground/sign-in/index.ts';
import { routes } from '../routes.ts';
import { openRoutes as schoolDoors } from '../school/index.ts';
import { registerOpen } from './open-route.ts';
import { describe } from './openapi.ts';
import { registerRoutes } from './register.ts';
import type { Services } from './services.ts';

export async function apiDocument(): Promise<Readonly<Record<string, unknown>>> {
  const app = Fastify({ exposeHeadRoutes: false, routerOptions: { maxParamLength: 300 } });
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => JSON.stringify);
  // Nothing is asked of them: the routes are described and never called.
  const services = { settings: { signInsPerMinute: 0 } } as Services;
  const identity = { ask: async () => ({}), close: async () => {} };
  await describe(app);
  registerRoutes(app, routes, services);
  registerOpen(app, [...openRoutes(identity), ...invitationRoutes, ...schoolDoors], services);
  await app.ready();
  const document = app.swagger() as unknown as Record<string, unknown>;
  await app.close();
  return document;
}
