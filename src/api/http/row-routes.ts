/** `PUT` and `DELETE` of rows that need nothing but their own table: most settings, lists and details. */
import { z } from 'zod';
import type { Action } from '#core/access/index.ts';
import type { Problem } from '#core/kernel/index.ts';
import type { RowTable, Values } from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';
import { breaks } from './refusal.ts';
import { defineRoute, type Route } from './route.ts';
import { uuid } from './shapes.ts';
import { putRow, removeRow, type Stored } from './stored.ts';

export interface RowRoutes<T extends RowTable, J, B extends z.ZodType> {
  /** `terms`: the routes are `terms.put` and `terms.remove`. */
  readonly name: string;
  /** Such as `/terms` or `/venues/{venueId}/means`. */
  readonly path: string;
  readonly about: string;
  readonly needs: Action;
  readonly stored: Stored<T, J>;
  readonly body: B;
  readonly reply: z.ZodType;
  /** The columns, from the body and the ids of the path. */
  readonly values: (body: z.output<B>, params: Readonly<Record<string, string>>) => Values;
  /** Blocking problems refuse the row. */
  readonly check?: (body: z.output<B>) => readonly Problem[];
  /** Throws when the row's own parent is out of reach or not there. */
  readonly guard?: (tx: Tx, params: Readonly<Record<string, string>>) => Promise<void>;
}

export function rowRoutes<T extends RowTable, J, B extends z.ZodType>(spec: RowRoutes<T, J, B>): readonly Route[] {
  const parents = [...spec.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name!, uuid] as const);
  const params = z.object({ ...Object.fromEntries(parents), id: uuid });
  const path = `${spec.path}/{id}`;
  return [
    defineRoute({
      id: `${spec.name}.put`,
      method: 'PUT',
      path,
      summary: `Creates or changes: ${spec.about}`,
      needs: spec.needs,
      params,
      body: spec.body,
      reply: spec.reply,
      handle: async (context) => {
        const problems = spec.check?.(context.body) ?? [];
        if (problems.some(({ severity }) => severity === 'blocking')) throw breaks(problems);
        const ids = context.params as Record<string, string>;
        await spec.guard?.(context.tx, ids);
        return putRow(context, spec.stored, ids.id!, spec.values(context.body, ids)) as Promise<z.output<z.ZodType>>;
      },
    }),
    defineRoute({
      id: `${spec.name}.remove`,
      method: 'DELETE',
      path,
      summary: `Removes: ${spec.about}`,
      needs: spec.needs,
      params,
      handle: async ({ tx, params: ids, ifMatch }) => {
        await spec.guard?.(tx, ids as Record<string, string>);
        await removeRow(tx, spec.stored, (ids as Record<string, string>).id!, ifMatch!);
      },
    }),
  ];
}
