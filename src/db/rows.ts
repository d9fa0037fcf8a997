/**
 * What every table does alike: a row is found, made under the client's id, changed and removed at a known version. All
 * of it inside the organisation of the transaction, which is in every key.
 */
import { type Selectable, sql } from 'kysely';
import type { DB } from './schema.ts';
import { type Tx, whoseIs } from './transaction.ts';

/** Every table whose rows carry organisation, id and version. */
export type RowTable = Exclude<keyof DB, 'organisation' | 'migration'>;
export type RowOf<T extends RowTable> = Selectable<DB[T]>;
/** A value for a `jsonb` column, which the driver would otherwise take for an array or a composite. */
export class JsonColumn {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
  toPostgres(): string {
    return JSON.stringify(this.value);
  }
}

/** Column → value as the driver takes it. */
export type Values = Readonly<Record<string, unknown>>;

/** The row, locked until the transaction ends when `lock` is asked for; null when there is none. */
export async function findRow<T extends RowTable>(
  tx: Tx,
  table: T,
  id: string,
  options: { readonly lock?: boolean } = {},
): Promise<RowOf<T> | null> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<RowOf<T>>`
    select * from ${sql.table(table)} where organisation_id = ${organisation} and id = ${id}
    ${options.lock ? sql`for update` : sql``}`.execute(tx);
  return rows[0] ?? null;
}

/** Makes the row; null when there is one with this id already. Other constraints throw. */
export async function insertRow<T extends RowTable>(
  tx: Tx,
  table: T,
  id: string,
  values: Values,
): Promise<RowOf<T> | null> {
  const { organisation, actor } = whoseIs(tx);
  const all = { organisation_id: organisation, id, created_by: actor.id, ...values };
  const columns = sql.join(Object.keys(all).map((column) => sql.ref(column)));
  const { rows } = await sql<RowOf<T>>`
    insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(all))})
    on conflict (organisation_id, id) do nothing returning *`.execute(tx);
  return rows[0] ?? null;
}

/** Changes the row if it still has this version; null otherwise. */
export async function updateRow<T extends RowTable>(
  tx: Tx,
  table: T,
  id: string,
  version: number,
  change: Values,
): Promise<RowOf<T> | null> {
  const { organisation } = whoseIs(tx);
  const set = [
    sql`version = version + 1`,
    ...Object.entries(change).map(([column, value]) => sql`${sql.ref(column)} = ${value}`),
  ];
  const { rows } = await sql<RowOf<T>>`
    update ${sql.table(table)} set ${sql.join(set)}
    where organisation_id = ${organisation} and id = ${id} and version = ${version} returning *`.execute(tx);
  return rows[0] ?? null;
}

/** Removes the row if it still has this version, and returns what it was; null otherwise. */
export async function deleteRow<T extends RowTable>(
  tx: Tx,
  table: T,
  id: string,
  version: number,
): Promise<RowOf<T> | null> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<RowOf<T>>`
    delete from ${sql.table(table)}
    where organisation_id = ${organisation} and id = ${id} and version = ${version} returning *`.execute(tx);
  return rows[0] ?? null;
}

export type SubjectKind = DB['subject']['kind'];

/** The id is that of another kind of thing: whoever may see the one must not thereby see the other. */
export class SubjectTaken extends Error {
  constructor(kind: SubjectKind, id: string) {
    super(`${id} is something else than a ${kind}`);
    this.name = 'SubjectTaken';
  }
}

/** The row that comments, files and frozen documents can point to; made before the thing itself, with its id. */
export async function ensureSubject(tx: Tx, kind: SubjectKind, id: string): Promise<void> {
  const { organisation, actor } = whoseIs(tx);
  const made = await tx
    .insertInto('subject')
    .values({ organisation_id: organisation, id, kind, created_by: actor.id })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) return;
  const present = await tx
    .selectFrom('subject')
    .select('kind')
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  if (present && present.kind !== kind) throw new SubjectTaken(kind, id);
}

/** After the thing itself is gone. Throws when something is attached to it still. */
export async function dropSubject(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('subject').where('organisation_id', '=', whoseIs(tx).organisation).where('id', '=', id).execute();
}

/** Whether a stored row already says what these values say, whatever the driver's way to write them. */
export function saysTheSame(row: Readonly<Record<string, unknown>>, values: Values): boolean {
  return Object.entries(values).every(([column, value]) => {
    if (value instanceof JsonColumn) return asJson(row[column]) === asJson(value.value);
    return plain(row[column]) === plain(value);
  });
}

const DECIMAL = /^-?\d+\.\d+$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const TIME = /^\d{2}:\d{2}:00$/;

function plain(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return String(value.getTime());
  if (typeof value === 'object') return asJson(value);
  const text = String(value);
  if (INSTANT.test(text)) return String(Date.parse(text));
  if (DECIMAL.test(text)) return text.replace(/0+$/, '').replace(/\.$/, '');
  return TIME.test(text) ? text.slice(0, 5) : text;
}

const asJson = (value: unknown): string => JSON.stringify(sorted(value ?? null));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
