import { z } from 'zod';
import { type Context, defineRoute } from '#api/http/index.ts';
import { notFound } from '#api/http/refusal.ts';
import { changeRow as changeStored, type Stored as StoredTable } from '#api/http/stored.ts';
import { whatHangsOn } from '#db/office/productions.ts';
import { findRow } from '#db/rows.ts';
import { type ProductionJson, productionJson } from './production-json.ts';
import { pathOf, productionReply } from './production-spec.ts';

const consequence = z.object({
  /** Events still to come, which stay in the calendar. */
  comingEvents: z.int(),
  /** Contracts that are not over, which stay due. */
  runningContracts: z.int(),
});

export const consequenceRoute = defineRoute({
  id: 'productions.consequence',
  method: 'GET',
  path: '/productions/{productionId}/consequence',
  summary: 'What putting the production away would leave behind: to be said before asking',
  needs: 'productions.edit',
  params: pathOf,
  reply: consequence,
  handle: async ({ tx, params, today, now }) => {
    if (!(await findRow(tx, 'production', params.productionId))) throw notFound();
    return whatHangsOn(tx, params.productionId, today, now);
  },
});

export const archiveRoute = defineRoute({
  id: 'productions.archive',
  method: 'DELETE',
  path: '/productions/{productionId}',
  summary: 'Put a production away; nothing is lost, and it can be taken out again',
  needs: 'productions.edit',
  params: pathOf,
  reply: productionReply.extend({ consequence }),
  handle: async (context) => {
    const { tx, params, today, now } = context;
    const saved = await changeStored(
      tx,
      stored(context),
      params.productionId,
      context.ifMatch!,
      { archived_at: now },
      'archive',
    );
    return { ...saved, consequence: await whatHangsOn(tx, params.productionId, today, now) };
  },
});

export const restoreRoute = defineRoute({
  id: 'productions.restore',
  method: 'PUT',
  path: '/productions/{productionId}/restored',
  summary: 'Take a production out of the archive',
  needs: 'productions.edit',
  params: pathOf,
  reply: productionReply,
  handle: (context) =>
    changeStored(
      context.tx,
      stored(context),
      context.params.productionId,
      context.ifMatch!,
      { archived_at: null },
      'restore',
    ),
});

function stored({
  actor,
}: Pick<Context<unknown, unknown, unknown>, 'actor'>): StoredTable<'production', ProductionJson> {
  return {
    table: 'production',
    kind: 'production',
    json: (row) => productionJson(row, actor.organisation.timeZone),
    label: (row) => row.title,
    production: (row) => row.id,
  };
}
