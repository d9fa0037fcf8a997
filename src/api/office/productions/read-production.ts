import { defineRoute, notFound } from '#api/http/index.ts';
import { findRow } from '#db/rows.ts';
import { productionJson } from './production-json.ts';
import { pathOf, productionReply } from './production-spec.ts';

export const readRoute = defineRoute({
  id: 'productions.read',
  method: 'GET',
  path: '/productions/{productionId}',
  summary: 'One production',
  needs: 'productions.read',
  params: pathOf,
  reply: productionReply,
  handle: async ({ tx, params, actor }) => {
    const row = await findRow(tx, 'production', params.productionId);
    if (!row) throw notFound();
    return productionJson(row, actor.organisation.timeZone);
  },
});
