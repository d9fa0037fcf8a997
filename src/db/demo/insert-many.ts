/** Many new rows of one table in one statement: what the demo is written by. */
import { sql } from 'kysely';
import type { RowTable, Values } from '../rows.ts';
import { type Tx, whoseIs } from '../transaction.ts';

/**
 * The rows go as one text, which PostgreSQL reads by the types of its own columns: instants as `2025-12-01 09:00
 * Europe/Paris`, arrays as arrays, `jsonb` as the value itself. Every row must name the same columns, `id` among them.
 * Throws where a constraint refuses a row.
 */
export async function insertMany(tx: Tx, table: RowTable, rows: readonly Values[]): Promise<void> {
  if (rows.length === 0) return;
  const { organisation, actor } = whoseIs(tx);
  const columns = sql.join(Object.keys(rows[0]!).map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (organisation_id, created_by, ${columns})
    select ${organisation}::uuid, ${actor.id}::uuid, ${columns}
    from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(tx);
}
