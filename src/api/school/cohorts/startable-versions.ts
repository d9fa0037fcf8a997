import { z } from 'zod';
import { defineRoute, positiveDecimalOf, uuid } from '#api/http/index.ts';
import { shortest } from '#api/rows/index.ts';
import { startableVersions } from '#db/school/cohorts.ts';

const hours = positiveDecimalOf(8, 2);
const version = z.object({
  id: uuid,
  number: z.int(),
  /** A cohort runs on it already. */
  frozen: z.boolean(),
  programmeId: uuid,
  title: z.object({ fr: z.string(), en: z.string() }),
  hours: z.object({ centre: hours, internship: hours }),
});

export const startableRoute = defineRoute({
  id: 'cohorts.startable',
  method: 'GET',
  path: '/startable-versions',
  summary: 'The versions of programmes that a cohort can be made on, the latest of each programme first',
  needs: 'programmes.read',
  reply: z.object({ items: z.array(version) }),
  handle: async ({ tx }) => ({
    items: (await startableVersions(tx)).map((row) => ({
      id: row.id,
      number: row.number,
      frozen: row.frozen,
      programmeId: row.programme_id,
      title: { fr: row.title_fr, en: row.title_en },
      hours: { centre: shortest(row.centre_hours, 0), internship: shortest(row.internship_hours, 0) },
    })),
  }),
});
