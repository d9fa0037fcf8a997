/** What changed in a row, as the audit may keep it: the class of each column decides how much of it is told. */
import type { Selectable } from 'kysely';
import { type ColumnClass, columnClasses } from '../column-classes.ts';
import type { DB, JsonValue } from '../schema.ts';

export interface Change {
  readonly field: string;
  readonly class: ColumnClass;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

export type Row<T extends keyof DB> = Partial<Selectable<DB[T]>>;

/** Columns that every row has, and that say nothing of what was done. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['organisation_id', 'id', 'version', 'created_at', 'created_by']);

/**
 * The columns of `table` that differ between two states of a row; null is no row, before a creation or after a
 * deletion. A column that `after` does not have was not touched.
 */
export function diffForAudit<T extends keyof DB>(table: T, before: Row<T> | null, after: Row<T> | null): Change[] {
  const classes = columnClasses[table] as Readonly<Record<string, ColumnClass>>;
  const changes: Change[] = [];
  for (const [column, kind] of Object.entries(classes)) {
    if (BOOKKEEPING.has(column) || (before && after && !(column in after))) continue;
    const [old, now] = [columnOf(before, column), columnOf(after, column)];
    if (JSON.stringify(old) === JSON.stringify(now)) continue;
    const isPrivate = kind === 'private';
    changes.push({
      field: `${table}.${column}`,
      class: kind,
      before: isPrivate ? null : old,
      after: isPrivate ? null : now,
    });
  }
  return changes;
}

function columnOf(row: object | null, column: string): JsonValue {
  const value = (row as Readonly<Record<string, unknown>> | null)?.[column] ?? null;
  return (value instanceof Date ? value.toISOString() : value) as JsonValue;
}
