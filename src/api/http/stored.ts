/**
 * The one way a row is written: created under the client's id (a repeat is harmless), changed at a known version,
 * removed at a known version, and told to the audit, in the transaction of the request.
 */
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import {
  deleteRow,
  dropSubject,
  ensureSubject,
  findRow,
  insertRow,
  type RowOf,
  type RowTable,
  type SubjectKind,
  saysTheSame,
  updateRow,
  type Values,
} from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';
import { exists, notFound, Refusal, stale } from './refusal.ts';
import { Answer, created } from './route.ts';

/** How rows of one table are shown and told. */
export interface Stored<T extends RowTable, J> {
  readonly table: T;
  /** As the audit names it: `event`, `budget-line`. */
  readonly kind: string;
  readonly json: (row: RowOf<T>) => J;
  /** As a person reads it in the audit. */
  readonly label?: (row: RowOf<T>) => string | null;
  /** Whose personal values it holds. */
  readonly person?: (row: RowOf<T>) => string | null;
  readonly production?: (row: RowOf<T>) => string | null;
  /** Set for what can be attached to: its subject row is made with it and goes with it. */
  readonly subject?: SubjectKind;
}

interface Asked {
  readonly tx: Tx;
  readonly ifMatch: number | null;
  readonly isCreate: boolean;
}

/** `PUT …/{id}`: creates or replaces. */
export async function putRow<T extends RowTable, J>(
  { tx, ifMatch, isCreate }: Asked,
  stored: Stored<T, J>,
  id: string,
  values: Values,
): Promise<J | Answer<J>> {
  if (isCreate) return createRow(tx, stored, id, values);
  return changeRow(tx, stored, id, ifMatch!, values);
}

export async function createRow<T extends RowTable, J>(
  tx: Tx,
  stored: Stored<T, J>,
  id: string,
  values: Values,
): Promise<Answer<J>> {
  if (stored.subject) await ensureSubject(tx, stored.subject, id);
  const row = await insertRow(tx, stored.table, id, values);
  if (row) {
    await tell(tx, stored, 'create', null, row);
    return created(stored.json(row));
  }
  const present = await findRow(tx, stored.table, id);
  if (!present) throw notFound();
  if (!saysTheSame(present as Record<string, unknown>, values)) throw exists(stored.json(present));
  return new Answer(200, stored.json(present));
}

/** Changes the columns given. A row that is not there is 404, one that has moved on 412 with what it is now. */
export async function changeRow<T extends RowTable, J>(
  tx: Tx,
  stored: Stored<T, J>,
  id: string,
  version: number,
  change: Values,
  action = 'change',
): Promise<J> {
  const before = await findRow(tx, stored.table, id, { lock: true });
  if (!before) throw notFound();
  if ((before as { version: number }).version !== version) throw stale(stored.json(before));
  if (Object.keys(change).length === 0) return stored.json(before);
  const after = await updateRow(tx, stored.table, id, version, change);
  if (!after) throw stale(stored.json(before));
  await tell(tx, stored, action, before, after);
  return stored.json(after);
}

export async function removeRow<T extends RowTable, J>(
  tx: Tx,
  stored: Stored<T, J>,
  id: string,
  version: number,
): Promise<void> {
  const before = await findRow(tx, stored.table, id, { lock: true });
  if (!before) throw notFound();
  if ((before as { version: number }).version !== version) throw stale(stored.json(before));
  await deleteRow(tx, stored.table, id, version);
  if (stored.subject) await dropSubject(tx, id);
  await tell(tx, stored, 'remove', before, null);
}

export async function tell<T extends RowTable, J>(
  tx: Tx,
  stored: Stored<T, J>,
  action: string,
  before: RowOf<T> | null,
  after: RowOf<T> | null,
): Promise<void> {
  const row = (after ?? before)!;
  await recordChange(tx, {
    action,
    subject: { kind: stored.kind, id: (row as { id: string }).id, label: stored.label?.(row) ?? null },
    changes: diffForAudit(stored.table, before as never, after as never),
    person: stored.person?.(row) ?? null,
    production: stored.production?.(row) ?? null,
  });
}

/** One entry of a `PATCH` of many. */
export type ManyChange<C, N> =
  | { readonly id: string; readonly version: number; readonly change: C }
  | { readonly id: string; readonly create: N }
  | { readonly id: string; readonly version: number; readonly remove: true };

interface Conflict {
  readonly id: string;
  readonly code: string;
  readonly current: unknown;
}

/**
 * Many changes, all or nothing: every conflict is found before anything is refused, so that one answer names them all.
 * `apply` does one entry and throws a Refusal when it cannot; the transaction is undone by the refusal thrown at the end.
 */
export async function applyMany<C, N, J>(
  entries: readonly ManyChange<C, N>[],
  apply: (entry: ManyChange<C, N>) => Promise<J>,
): Promise<J[]> {
  const done: J[] = [];
  const conflicts: Conflict[] = [];
  for (const entry of entries) {
    try {
      done.push(await apply(entry));
    } catch (error) {
      if (!(error instanceof Refusal) || ![404, 412].includes(error.status)) throw error;
      conflicts.push({ id: entry.id, code: error.code, current: error.more.current ?? null });
    }
  }
  if (conflicts.length === 0) return done;
  throw new Refusal(412, 'conflict.many', { facts: { count: conflicts.length }, more: { conflicts } });
}
