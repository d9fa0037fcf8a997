/** Lines of attendance as they are stored. They are read and added; nothing here changes or removes one. */
import { sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';
import { type ReasonTable, withReasons } from './reasons.ts';
import type { CohortScope } from './scope.ts';

export type PresenceRow = RowOf<'presence'>;
export type CountersignatureRow = RowOf<'countersignature'>;
export type ScanRow = RowOf<'sheet_scan'>;

export const presencesOf = (tx: Tx, scope: CohortScope): Promise<PresenceRow[]> => statedIn(tx, 'presence', scope);
export const countersignaturesOf = (tx: Tx, scope: CohortScope): Promise<CountersignatureRow[]> =>
  statedIn(tx, 'countersignature', scope);

/** In the order in which they were stated, with their reasons as they were typed. */
async function statedIn<T extends ReasonTable>(tx: Tx, table: T, scope: CohortScope): Promise<RowOf<T>[]> {
  if (scope.cohorts.length === 0) return [];
  const { rows } = await sql<RowOf<ReasonTable>>`
    select * from ${sql.table(table)} where organisation_id = ${whoseIs(tx).organisation}
      and cohort_id = any(${[...scope.cohorts]}::uuid[]) and day between ${scope.from} and ${scope.to}
    order by stated_at, id`.execute(tx);
  return (await withReasons(tx, table, rows)) as RowOf<T>[];
}

export interface FoundScan {
  readonly id: string;
  readonly version: number;
  readonly cohort_id: string;
  readonly day: string;
  readonly half: number;
  readonly file_id: string;
  readonly note: string | null;
  readonly name: string;
  readonly created_at: string;
}

export async function scansOf(tx: Tx, scope: CohortScope): Promise<FoundScan[]> {
  if (scope.cohorts.length === 0) return [];
  const { rows } = await sql<FoundScan>`
    select s.id, s.version, s.cohort_id, s.day::text as day, s.half, s.file_id, s.note, f.name, s.created_at
    from sheet_scan s join file f on f.organisation_id = s.organisation_id and f.id = s.file_id
    where s.organisation_id = ${whoseIs(tx).organisation} and s.cohort_id = any(${[...scope.cohorts]}::uuid[])
      and s.day between ${scope.from} and ${scope.to}
    order by s.day, s.half, s.created_at, s.id`.execute(tx);
  return rows;
}
