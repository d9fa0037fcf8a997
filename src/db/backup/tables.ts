/** The tables that a backup holds, each after those it points to, so that a restore can fill them in this order. */
import type pg from 'pg';

export interface Table {
  readonly schema: 'public' | 'auth';
  readonly name: string;
  readonly columns: readonly string[];
}

/** Written by migrations, and filled by them again. */
const NOT_COPIED = 'migration';

/** Tables of `public` and `auth`. The work waiting in `pgboss` stays behind: mail must not leave twice. */
export async function tablesInOrder(client: pg.Client): Promise<Table[]> {
  const { rows: tables } = await client.query<Table & { oid: number }>(`
    select c.oid::int8 as oid, n.nspname as schema, c.relname as name,
      array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname in ('public', 'auth') and c.relkind = 'r'
    group by c.oid, n.nspname, c.relname
    order by n.nspname, c.relname`);
  const { rows: links } = await client.query<{ from: number; to: number }>(`
    select conrelid::int8 as "from", confrelid::int8 as "to" from pg_constraint
    where contype = 'f' and conrelid <> confrelid and not condeferrable`);
  const waiting = new Map(tables.map((table) => [table.oid, new Set<number>()]));
  for (const { from, to } of links) if (waiting.has(to)) waiting.get(from)?.add(to);
  const ordered: Table[] = [];
  while (waiting.size > 0) {
    const ready = tables.filter(({ oid }) => waiting.get(oid)?.size === 0);
    if (ready.length === 0) throw new Error('tables that point to each other cannot be restored: defer a foreign key');
    for (const { oid, schema, name, columns } of ready) {
      waiting.delete(oid);
      for (const needs of waiting.values()) needs.delete(oid);
      if (name !== NOT_COPIED) ordered.push({ schema, name, columns });
    }
  }
  return ordered;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const qualified = ({ schema, name }: Pick<Table, 'schema' | 'name'>): string =>
  `${quoted(schema)}.${quoted(name)}`;

export const columnList = (columns: readonly string[]): string => columns.map(quoted).join(', ');
