/** The chain of seals, and the rows it holds, whole. */
import { sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export type SealRow = RowOf<'seal'>;

export async function sealsOf(tx: Tx, cohortId: string): Promise<SealRow[]> {
  return tx
    .selectFrom('seal')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('cohort_id', '=', cohortId)
    .orderBy('number')
    .execute();
}

export async function lastSeal(tx: Tx, cohortId: string): Promise<SealRow | null> {
  const found = await tx
    .selectFrom('seal')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('cohort_id', '=', cohortId)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  return found ?? null;
}

export interface StoredLine {
  readonly kind: 'presence' | 'countersignature' | 'sheetScan';
  readonly row: Readonly<Record<string, unknown>>;
}

const TABLES = { presence: 'presence', countersignature: 'countersignature', sheetScan: 'sheet_scan' } as const;

/** Every column of every line: what is not sealed could be changed unseen. */
export async function storedLines(tx: Tx, cohortId: string): Promise<StoredLine[]> {
  const { organisation } = whoseIs(tx);
  const found: StoredLine[] = [];
  for (const [kind, table] of Object.entries(TABLES) as [StoredLine['kind'], (typeof TABLES)['presence']][]) {
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} where organisation_id = ${organisation} and cohort_id = ${cohortId}`.execute(
      tx,
    );
    found.push(...rows.map((row) => ({ kind, row })));
  }
  return found;
}

/** Cohorts in which something was stated since the last seal: what the night has to seal. */
export async function cohortsToSeal(tx: Tx): Promise<string[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<{ cohort_id: string }>`
    select cohort_id from (
      select cohort_id from presence where organisation_id = ${organisation}
      union select cohort_id from countersignature where organisation_id = ${organisation}
      union select cohort_id from sheet_scan where organisation_id = ${organisation}) as stated
    order by cohort_id`.execute(tx);
  return rows.map(({ cohort_id }) => cohort_id);
}
