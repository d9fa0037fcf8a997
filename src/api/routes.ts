/** Every route of the API. A domain adds its folder's `routes` here, once. */
import type { FastifyInstance } from 'fastify';
import {
  copyEventLink,
  dramaticArtists,
  eventsWithin,
  openingsOfEvents,
  productionsOfEvents,
} from '#db/office/event-links.ts';
import { sessionsOfEvents } from '#db/school/timetable/index.ts';
import { routes as audit } from './ground/audit/index.ts';
import { routes as calendar, tellBelonging } from './ground/calendar/index.ts';
import { routes as files } from './ground/files/index.ts';
import { openRoutes as invitations, routes as members } from './ground/members/index.ts';
import { routes as messages } from './ground/messages/index.ts';
import { routes as organisations } from './ground/organisations/index.ts';
import { routes as people } from './ground/people/index.ts';
import { openIdentity, openRoutes } from './ground/sign-in/index.ts';
import { routes as venues } from './ground/venues/index.ts';
import type { OpenRoute } from './http/open-route.ts';
import type { Route } from './http/route.ts';
import type { Services } from './http/services.ts';
import { routes as office } from './office/index.ts';
import { followDate } from './office/productions/index.ts';
import { routes as personalData } from './personal-data/index.ts';
import { routes as rates } from './rates/index.ts';
import { routes as school, openRoutes as schoolDoors } from './school/index.ts';

tellBelonging({
  within: eventsWithin,
  productionsOf: productionsOfEvents,
  sessionsOf: sessionsOfEvents,
  copyLink: copyEventLink,
  openingsOf: openingsOfEvents,
  follow: followDate,
  dramaticArtists,
});

export const routes: readonly Route[] = [
  ...organisations,
  ...members,
  ...people,
  ...personalData,
  ...venues,
  ...calendar,
  ...files,
  ...audit,
  ...messages,
  ...office,
  ...school,
  ...rates,
];

/** Routes outside of any organisation: sign-in, the account, the first start, invitations. */
export function openRoutesOf(app: FastifyInstance, services: Services): readonly OpenRoute[] {
  const identity = openIdentity(services);
  app.addHook('onClose', () => identity.close());
  return [...openRoutes(identity), ...invitations, ...schoolDoors];
}
