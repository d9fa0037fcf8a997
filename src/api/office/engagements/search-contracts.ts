import { z } from 'zod';
import { calendarDate, defineRoute, escaped, MOST_FOUND, productionsWithin, searched, uuid } from '#api/http/index.ts';
import { searchContracts } from '#db/office/search.ts';

const found = z.object({
  id: uuid,
  productionId: uuid,
  production: z.string(),
  /** Given and family name; null when nobody is chosen yet. */
  person: z.string().nullable(),
  position: z.string(),
  from: calendarDate,
  to: calendarDate,
});

export const search = defineRoute({
  id: 'contracts.search',
  method: 'GET',
  path: '/search/contracts',
  summary: 'A few contracts by person or production, the latest first',
  needs: 'engagements.read',
  scope: 'rows',
  query: searched,
  reply: z.object({ items: z.array(found) }),
  handle: async ({ tx, query, reach }) => {
    const asked = { words: escaped(query.search), productions: productionsWithin(reach) };
    const rows = await searchContracts(tx, asked, MOST_FOUND);
    return {
      items: rows.map((row) => ({
        id: row.id,
        productionId: row.production_id,
        production: row.production,
        person: row.person,
        position: row.position,
        from: row.starts_on,
        to: row.ends_on,
      })),
    };
  },
});
