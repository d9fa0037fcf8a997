/** The six routes that every table of a place has. */
import { z } from 'zod';
import { pageOf as pageOfRows, readCursor } from '#api/http/cursor.ts';
import {
  Answer,
  type Context,
  changes,
  defineRoute,
  notFound,
  page as pageOf,
  paging,
  type Route,
  uuid,
} from '#api/http/index.ts';
import { applyMany, type ManyChange } from '#api/http/stored.ts';
import { findInside, listInside } from '#db/rows-inside.ts';
import { partBody, type Stored } from './fields.ts';
import { bodyOf, childrenBody, paramsOf, pathOfRows, type RowSpec, replyOf } from './row-spec.ts';
import { changeRow, createRow, type Desk, removeRow, shown } from './saved-rows.ts';

export function rowRoutes(spec: RowSpec): readonly Route[] {
  const path = pathOfRows(spec);
  const params = paramsOf(spec);
  const one = params.extend({ id: uuid });
  const body = bodyOf(spec);
  const part = spec.children
    ? partBody(spec.fields).extend({ [spec.children.name]: childrenBody(spec.children).optional() })
    : partBody(spec.fields);
  const reply = replyOf(spec);
  const removed = z.object({ id: uuid, removed: z.literal(true) });
  return [
    defineRoute({
      id: `${spec.id}.list`,
      method: 'GET',
      path,
      summary: `Every ${spec.called}, by pages`,
      needs: spec.reads,
      params,
      query: z.object(paging),
      reply: pageOf(reply),
      handle: async (context) => {
        const desk = await deskOf(spec, context);
        const { after, limit } = context.query;
        const page = { after: readCursor(after, spec.order.length + 1), limit: limit + 1 };
        const rows = (await listInside(desk.tx, spec.table, desk.home.inside, spec.order, page)) as Stored[];
        const sortValues = (row: Stored) => [...spec.order, 'id'].map((column) => String(row[column]));
        const { items, next } = pageOfRows(rows, limit, (row) => row, sortValues);
        return { items: await shown(desk, items), next } as never;
      },
    }),
    defineRoute({
      id: `${spec.id}.read`,
      method: 'GET',
      path: `${path}/{id}`,
      summary: `One ${spec.called}`,
      needs: spec.reads,
      params: one,
      reply,
      handle: async (context) => {
        const desk = await deskOf(spec, context);
        const row = (await findInside(desk.tx, spec.table, desk.home.inside, idOf(context))) as Stored | null;
        if (!row) throw notFound();
        return (await shown(desk, [row]))[0] as never;
      },
    }),
    defineRoute({
      id: `${spec.id}.put`,
      method: 'PUT',
      path: `${path}/{id}`,
      summary: `Create a ${spec.called} under the client’s id, or replace it`,
      needs: spec.edits,
      params: one,
      body,
      reply,
      handle: async (context) => {
        const desk = await deskOf(spec, context);
        const [id, sent] = [idOf(context), context.body as Stored];
        if (!context.isCreate) {
          const json = await changeRow(desk, id, context.ifMatch!, sent, true);
          await judge(desk, [id]);
          return json as never;
        }
        const { json, isNew } = await createRow(desk, id, sent);
        if (isNew) await judge(desk, [id]);
        return new Answer(isNew ? 201 : 200, json) as never;
      },
    }),
    defineRoute({
      id: `${spec.id}.patch`,
      method: 'PATCH',
      path: `${path}/{id}`,
      summary: `Change a part of a ${spec.called}`,
      needs: spec.edits,
      params: one,
      body: part,
      reply,
      handle: async (context) => {
        const desk = await deskOf(spec, context);
        const json = await changeRow(desk, idOf(context), context.ifMatch!, context.body as Stored, false);
        await judge(desk, [idOf(context)]);
        return json as never;
      },
    }),
    defineRoute({
      id: `${spec.id}.patch-many`,
      method: 'PATCH',
      path,
      summary: `Create, change and remove several, all or nothing (${spec.called})`,
      needs: spec.edits,
      params,
      body: changes(part, body),
      reply: z.array(z.union([reply, removed])),
      handle: async (context) =>
        (await changeMany(await deskOf(spec, context), context.body as readonly Entry[])) as never,
    }),
    defineRoute({
      id: `${spec.id}.remove`,
      method: 'DELETE',
      path: `${path}/{id}`,
      summary: `Remove a ${spec.called}`,
      needs: spec.edits,
      params: one,
      handle: async (context) => removeRow(await deskOf(spec, context), idOf(context), context.ifMatch!),
    }),
  ];
}

type AnyContext = Context<unknown, unknown, unknown>;
const idOf = (context: AnyContext): string => (context.params as { id: string }).id;

export async function deskOf(spec: RowSpec, { tx, actor, params, today, now }: AnyContext): Promise<Desk> {
  const placeId = (params as Readonly<Record<string, string>>)[spec.place.named]!;
  const home = await (spec.home ?? spec.place.home)(tx, placeId, params as Stored);
  return { tx, actor, placeId, today, now, spec, home };
}

async function judge(desk: Desk, saved: readonly string[]): Promise<void> {
  if (saved.length > 0) await desk.spec.judge?.(desk, saved);
}

type Entry = ManyChange<Stored, Stored>;

async function changeMany(desk: Desk, entries: readonly Entry[]): Promise<object[]> {
  const done = await applyMany(entries, (entry) => saveRow(desk, entry));
  await judge(
    desk,
    entries.filter((entry) => !('remove' in entry)).map(({ id }) => id),
  );
  return done;
}

/** One line of a change of many. */
export async function saveRow(desk: Desk, entry: Entry): Promise<object> {
  if ('create' in entry) return (await createRow(desk, entry.id, entry.create)).json;
  if ('change' in entry) return changeRow(desk, entry.id, entry.version, entry.change, false);
  await removeRow(desk, entry.id, entry.version);
  return { id: entry.id, removed: true };
}
