import { z } from 'zod';
import { pageOf, readCursor } from '#api/http/cursor.ts';
import { defineRoute, page, paging, uuid } from '#api/http/index.ts';
import { type ListedCohort, listCohorts } from '#db/school/cohorts.ts';
import { cohortJson, shownCohort } from './cohort-json.ts';
import { cohortReply, pathOf } from './cohort-spec.ts';

export const listRoute = defineRoute({
  id: 'cohorts.list',
  method: 'GET',
  path: '/cohorts',
  summary: 'The cohorts one may see, by name',
  needs: 'cohorts.read',
  scope: 'rows',
  query: z.object({
    ...paging,
    archived: z.enum(['true', 'false']).optional(),
    programmeId: uuid.optional(),
  }),
  reply: page(cohortReply),
  handle: async ({ tx, reach, query, actor }) => {
    const { after, limit, archived, programmeId } = query;
    const cursor = readCursor(after, 2);
    const rows = await listCohorts(
      tx,
      {
        ...(reach === 'everything' ? {} : { among: reach }),
        ...(archived === undefined ? {} : { archived: archived === 'true' }),
        ...(programmeId === undefined ? {} : { programmeId }),
        ...(cursor ? { after: { name: cursor[0]!, id: cursor[1]! } } : {}),
      },
      limit + 1,
    );
    const json = (row: ListedCohort) => cohortJson(row, actor.organisation.timeZone);
    return pageOf(rows, limit, json, ({ name, id }) => [name, id]);
  },
});

export const readRoute = defineRoute({
  id: 'cohorts.read',
  method: 'GET',
  path: '/cohorts/{cohortId}',
  summary: 'One cohort',
  needs: 'cohorts.read',
  params: pathOf,
  reply: cohortReply,
  handle: ({ tx, params, actor }) => shownCohort(tx, params.cohortId, actor.organisation.timeZone),
});
