import type { Context } from '#api/http/index.ts';
import type { OfferDesk } from '#jobs/school/admissions/index.ts';

/** What offers are made with, from a request: the same as what comes round by itself has. */
export const offerDesk = ({
  actor,
  now,
  today,
  services,
}: Pick<Context<unknown, unknown, unknown>, 'actor' | 'now' | 'today' | 'services'>): OfferDesk => ({
  now,
  today,
  url: services.settings.url,
  queue: services.queue,
  organisation: { slug: actor.organisation.slug, name: actor.organisation.name },
});
