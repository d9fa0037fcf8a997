import { z } from 'zod';
import { pageOf, readCursor } from '#api/http/cursor.ts';
import { defineRoute, page, paging } from '#api/http/index.ts';
import { PRODUCTION_STAGES } from '#core/office/productions/index.ts';
import { listProductions, type ProductionRow } from '#db/office/productions.ts';
import { productionJson } from './production-json.ts';
import { productionReply } from './production-spec.ts';

export const listRoute = defineRoute({
  id: 'productions.list',
  method: 'GET',
  path: '/productions',
  summary: 'The productions one may see, by title',
  needs: 'productions.read',
  scope: 'rows',
  query: z.object({
    ...paging,
    search: z.string().max(200).optional(),
    stage: z.enum(PRODUCTION_STAGES).optional(),
    archived: z.enum(['true', 'false']).default('false'),
  }),
  reply: page(productionReply),
  handle: async ({ tx, reach, query, actor }) => {
    const { after, limit, search, stage, archived } = query;
    const cursor = readCursor(after, 2);
    const rows = await listProductions(
      tx,
      {
        archived: archived === 'true',
        ...(reach === 'everything' ? {} : { among: reach }),
        ...(stage === undefined ? {} : { stage }),
        ...(search ? { words: search } : {}),
        ...(cursor ? { after: { title: cursor[0]!, id: cursor[1]! } } : {}),
      },
      limit + 1,
    );
    const json = (row: ProductionRow) => productionJson(row, actor.organisation.timeZone);
    return pageOf(rows, limit, json, ({ title, id }) => [title, id]);
  },
});
