/** Many new rows of one table in few statements: what seeds and imports are written by. */
import { sql } from 'kysely';
import type { RowTable, Values } from '../rows.ts';
import { type Tx, whoseIs } from '../transaction.ts';

/** PostgreSQL takes 65 535 parameters in a statement; the widest table has some thirty columns. */
const ROWS_AT_ONCE = 1000;

/** Every row must name the same columns, `id` among them. Values may be SQL. Throws where a constraint refuses a row. */
export async function insertMany(tx: Tx, table: RowTable, rows: readonly Values[]): Promise<void> {
  if (rows.length === 0) return;
  const { organisation, actor } = whoseIs(tx);
  const columns = Object.keys(rows[0]!);
  const names = sql.join(['organisation_id', 'created_by', ...columns].map((column) => sql.ref(column)));
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const tuples = rows.slice(start, start + ROWS_AT_ONCE).map((row) => {
      const values = columns.map((column) => row[column] ?? null);
      return sql`(${sql.join([organisation, actor.id, ...values])})`;
    });
    await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(tuples)}`.execute(tx);
  }
}
