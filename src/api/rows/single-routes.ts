/** The routes of a row of which a place has one at most: its id is in the body of its creation. */
import type { z } from 'zod';
import { Answer, defineRoute, notFound, type Route, uuid } from '#api/http/index.ts';
import { listInside } from '#db/rows-inside.ts';
import { partBody, type Stored } from './fields.ts';
import { deskOf } from './row-routes.ts';
import { bodyOf, paramsOf, pathOfRows, type RowSpec, replyOf } from './row-spec.ts';
import { changeRow, createRow, type Desk, removeRow, shown } from './saved-rows.ts';

export function singleRoutes(spec: RowSpec): readonly Route[] {
  const path = pathOfRows(spec);
  const params = paramsOf(spec);
  const body = (bodyOf(spec) as z.ZodObject).extend({ id: uuid });
  const reply = replyOf(spec);
  return [
    defineRoute({
      id: `${spec.id}.read`,
      method: 'GET',
      path,
      summary: `The ${spec.called}`,
      needs: spec.reads,
      params,
      reply,
      handle: async (context) => {
        const desk = await deskOf(spec, context);
        return (await shown(desk, [await theRow(desk)]))[0] as never;
      },
    }),
    defineRoute({
      id: `${spec.id}.put`,
      method: 'PUT',
      path,
      summary: `Create the ${spec.called} under the client’s id, or replace it`,
      needs: spec.edits,
      params,
      body,
      reply,
      handle: async (context) => {
        const desk = await deskOf(spec, context);
        const { id, ...sent } = context.body as Stored & { id: string };
        if (!context.isCreate) return (await changeRow(desk, id, context.ifMatch!, sent, true)) as never;
        const { json, isNew } = await createRow(desk, id, sent);
        return new Answer(isNew ? 201 : 200, json) as never;
      },
    }),
    defineRoute({
      id: `${spec.id}.patch`,
      method: 'PATCH',
      path,
      summary: `Change a part of the ${spec.called}`,
      needs: spec.edits,
      params,
      body: partBody(spec.fields),
      reply,
      handle: async (context) => {
        const desk = await deskOf(spec, context);
        const { id } = await theRow(desk);
        return (await changeRow(desk, id as string, context.ifMatch!, context.body as Stored, false)) as never;
      },
    }),
    defineRoute({
      id: `${spec.id}.remove`,
      method: 'DELETE',
      path,
      summary: `Remove the ${spec.called}`,
      needs: spec.edits,
      params,
      handle: async (context) => {
        const desk = await deskOf(spec, context);
        await removeRow(desk, (await theRow(desk)).id as string, context.ifMatch!);
      },
    }),
  ];
}

async function theRow({ tx, spec, home }: Desk): Promise<Stored> {
  const [row] = (await listInside(tx, spec.table, home.inside, [], { after: null, limit: 1 })) as Stored[];
  if (!row) throw notFound();
  return row;
}
