import { z } from 'zod';
import { defineRoute, escaped, MOST_FOUND, productionsWithin, searched, uuid } from '#api/http/index.ts';
import { BUDGET_PURPOSES } from '#core/office/budget/index.ts';
import { searchBudgetLines } from '#db/office/search.ts';

const found = z.object({
  id: uuid,
  productionId: uuid,
  production: z.string(),
  purpose: z.enum(BUDGET_PURPOSES),
  account: z.string(),
  label: z.string(),
});

export const search = defineRoute({
  id: 'budget-lines.search',
  method: 'GET',
  path: '/search/budget-lines',
  summary: 'A few typed budget lines by their label',
  needs: 'budget.read',
  scope: 'rows',
  query: searched,
  reply: z.object({ items: z.array(found) }),
  handle: async ({ tx, query, reach }) => {
    const asked = { words: escaped(query.search), productions: productionsWithin(reach) };
    const rows = await searchBudgetLines(tx, asked, MOST_FOUND);
    return { items: rows.map(({ production_id, ...row }) => ({ ...row, productionId: production_id })) };
  },
});
