/** Everything that is held about one person, table by table, as it is stored and with what is sealed opened. */
import { sql } from 'kysely';
import { sealedColumns } from '../column-classes.ts';
import { decryptPrivate } from '../private/index.ts';
import { withReasons } from '../school/attendance/index.ts';
import { keysOf, type Tx, whoseIs } from '../transaction.ts';
import { ownSets } from './own.ts';
import { SOURCES } from './sources.ts';

export type HeldRow = Readonly<Record<string, unknown>>;

export interface HeldTable {
  /** Of `KINDS_OF_DATA`. */
  readonly kind: string;
  readonly table: string;
  readonly rows: readonly HeldRow[];
}

/** Columns that say nothing to the person: where the row lies, and what only opens doors. */
const LEFT_OUT = ['organisation_id', 'created_by', 'secret_hash', 'account_id', 'sealed_reason'];

const isReasoned = (table: string): table is 'presence' | 'countersignature' =>
  table === 'presence' || table === 'countersignature';

/** Tables without rows are left out. The reading of sealed values is the caller's to note. */
export async function heldOf(tx: Tx, person: string): Promise<HeldTable[]> {
  const { organisation } = whoseIs(tx);
  const held: HeldTable[] = [];
  for (const { kind, table, where } of SOURCES) {
    const { rows } = await sql<Record<string, unknown>>`
      with ${ownSets(tx, person)}
      select r.* from ${sql.table(table)} r
      where r.organisation_id = ${organisation} and (${sql.raw(where)})
      order by r.created_at, r.id`.execute(tx);
    if (rows.length > 0) {
      const read = isReasoned(table) ? await withReasons(tx, table, rows as never[]) : rows;
      held.push({ kind, table, rows: read.map((row) => withoutSecrets(told(row))) });
    }
  }
  const { rows } = await sql<Record<string, unknown>>`
    select * from person_private where organisation_id = ${organisation} and person_id = ${person}`.execute(tx);
  if (rows[0]) held.push({ kind: 'sealed', table: 'person_private', rows: [opened(tx, 'person_private', rows[0])] });
  return held.map((one) =>
    one.table === 'application_need'
      ? { ...one, rows: one.rows.map((row) => opened(tx, 'application_need', row)) }
      : one,
  );
}

const told = (row: Record<string, unknown>): HeldRow =>
  Object.fromEntries(Object.entries(row).filter(([column, value]) => !LEFT_OUT.includes(column) && value !== null));

/**
 * Mail carries the secrets of links, and is found by an address that whoever edits people can set: what was written is
 * told, and what it opens stays with whoever received it.
 */
const SECRETS = /#[A-Za-z0-9_-]{20,}/g;
const withoutSecrets = (row: HeldRow): HeldRow =>
  typeof row.body === 'string' ? { ...row, body: row.body.replaceAll(SECRETS, '#…') } : row;

/** Sealed columns with their values; what only finds them is left out. */
function opened(tx: Tx, table: 'person_private' | 'application_need', row: HeldRow): HeldRow {
  const { organisation } = whoseIs(tx);
  return Object.fromEntries(
    Object.entries(told(row))
      .filter(([column]) => !column.endsWith('_lookup'))
      .map(([column, value]) => {
        const sealed = sealedColumns.find((one) => one === `${table}.${column}`);
        if (sealed === undefined) return [column, value];
        return [
          column,
          decryptPrivate(keysOf(tx), { organisation, id: String(row.id), column: sealed }, String(value)),
        ];
      }),
  );
}
