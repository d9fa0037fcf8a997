/** Rows that belong to one place (a production, a cohort, a programme): listed by pages, and never reached through another. */
import { type RawBuilder, sql } from 'kysely';
import type { RowOf, RowTable, Values } from './rows.ts';
import { type Tx, whoseIs } from './transaction.ts';

/** What makes a row one of this place's. */
export type Inside = RawBuilder<boolean>;

export const ANYWHERE: Inside = sql<boolean>`true`;

/** Ordered by `order`, then by id; `after` holds those values of the last row of the page before. */
export async function listInside<T extends RowTable>(
  tx: Tx,
  table: T,
  inside: Inside,
  order: readonly string[],
  page: { readonly after: readonly string[] | null; readonly limit: number },
): Promise<RowOf<T>[]> {
  const columns = sql.join([...order, 'id'].map((column) => sql.ref(column)));
  const from = page.after ? sql`and (${columns}) > (${sql.join([...page.after])})` : sql``;
  const { rows } = await sql<RowOf<T>>`
    select * from ${sql.table(table)}
    where organisation_id = ${whoseIs(tx).organisation} and ${inside} ${from}
    order by ${columns} limit ${page.limit}`.execute(tx);
  return rows;
}

/** The row when it is inside, locked until the transaction ends when `lock` is asked for. */
export async function findInside<T extends RowTable>(
  tx: Tx,
  table: T,
  inside: Inside,
  id: string,
  options: { readonly lock?: boolean } = {},
): Promise<RowOf<T> | null> {
  const { rows } = await sql<RowOf<T>>`
    select * from ${sql.table(table)}
    where organisation_id = ${whoseIs(tx).organisation} and id = ${id} and ${inside}
    ${options.lock ? sql`for update` : sql``}`.execute(tx);
  return rows[0] ?? null;
}

export async function isInside(tx: Tx, table: RowTable, inside: Inside, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from ${sql.table(table)} where organisation_id = ${whoseIs(tx).organisation} and id = ${id} and ${inside}`.execute(
    tx,
  );
  return rows.length > 0;
}

/** The rows that hang on rows and have no life of their own: authors of works, placements of terms, calls of events. */
export async function listChildren<T extends RowTable>(
  tx: Tx,
  table: T,
  parent: string,
  parents: readonly string[],
): Promise<RowOf<T>[]> {
  if (parents.length === 0) return [];
  const { rows } = await sql<RowOf<T>>`
    select * from ${sql.table(table)}
    where organisation_id = ${whoseIs(tx).organisation} and ${sql.ref(parent)} = any(${[...parents]}::uuid[])
    order by ${sql.ref(parent)}, id`.execute(tx);
  return rows;
}

export async function replaceChildren(
  tx: Tx,
  table: RowTable,
  parent: string,
  parentId: string,
  rows: readonly Values[],
): Promise<void> {
  const { organisation, actor } = whoseIs(tx);
  await sql`delete from ${sql.table(table)} where organisation_id = ${organisation} and ${sql.ref(parent)} = ${parentId}`.execute(
    tx,
  );
  for (const row of rows) {
    const all = { organisation_id: organisation, created_by: actor.id, [parent]: parentId, ...row };
    const columns = sql.join(Object.keys(all).map((column) => sql.ref(column)));
    await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(all))})`.execute(tx);
  }
}
