import { Answer, authorise, defineRoute, notFound } from '#api/http/index.ts';
import { bodyOf, changeRow, createRow, partBody, type Stored } from '#api/rows/index.ts';
import { WHOLE_ORGANISATION } from '#core/access/index.ts';
import { findRow } from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';
import { type ProductionJson, productionJson } from './production-json.ts';
import { pathOf, productionDesk, productionReply, productions } from './production-spec.ts';

export const putRoute = defineRoute({
  id: 'productions.put',
  method: 'PUT',
  path: '/productions/{productionId}',
  summary: 'Create a production under the client’s id, or replace it',
  needs: 'productions.edit',
  params: pathOf,
  body: bodyOf(productions),
  reply: productionReply,
  handle: async ({ tx, actor, params, body, today, ifMatch, isCreate }) => {
    const desk = productionDesk({ tx, actor, today, placeId: params.productionId });
    if (!isCreate) {
      await changeRow(desk, params.productionId, ifMatch!, body as Stored, true);
      return reread(tx, params.productionId, actor.organisation.timeZone);
    }
    authorise(actor, 'productions.create', WHOLE_ORGANISATION);
    const { isNew } = await createRow(desk, params.productionId, body as Stored);
    return new Answer(isNew ? 201 : 200, await reread(tx, params.productionId, actor.organisation.timeZone));
  },
});

export const patchRoute = defineRoute({
  id: 'productions.patch',
  method: 'PATCH',
  path: '/productions/{productionId}',
  summary: 'Change a part of a production',
  needs: 'productions.edit',
  params: pathOf,
  body: partBody(productions.fields),
  reply: productionReply,
  handle: async ({ tx, actor, params, body, today, ifMatch }) => {
    const desk = productionDesk({ tx, actor, today, placeId: params.productionId });
    await changeRow(desk, params.productionId, ifMatch!, body as Stored, false);
    return reread(tx, params.productionId, actor.organisation.timeZone);
  },
});

async function reread(tx: Tx, id: string, zone: string): Promise<ProductionJson> {
  const row = await findRow(tx, 'production', id);
  if (!row) throw notFound();
  return productionJson(row, zone);
}
