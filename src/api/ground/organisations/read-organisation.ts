import { z } from 'zod';
import { defineRoute, line, uuid } from '#api/http/index.ts';

export const readOrganisation = defineRoute({
  id: 'organisation.summary',
  method: 'GET',
  path: '/summary',
  summary: 'The organisation as everybody in it may see it',
  needs: 'organisation.read',
  reply: z.object({ id: uuid, slug: z.string(), name: line(), timeZone: z.string(), locale: z.enum(['fr', 'en']) }),
  handle: async ({ actor }) => actor.organisation,
});
