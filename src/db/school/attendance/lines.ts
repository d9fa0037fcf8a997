/** Lines of attendance as they are stored. They are read and added; nothing here changes or removes one. */
import { sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';
import { withReasons } from './reasons.ts';
import type { CohortScope } from './scope.ts';

export type PresenceRow = RowOf<'presence'>;
export type CountersignatureRow = RowOf<'countersignature'>;
export type ScanRow = RowOf<'sheet_scan'>;

export async function presencesOf(tx: Tx, scope: CohortScope): Promise<PresenceRow[]> {
  if (scope.cohorts.length === 0) return [];
  const rows = await tx
    .selectFrom('presence')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('cohort_id', 'in', [...scope.cohorts])
    .where('day', '>=', scope.from)
    .where('day', '<=', scope.to)
    .orderBy('stated_at')
    .orderBy('id')
    .execute();
  return withReasons(tx, 'presence', rows);
}

export async function countersignaturesOf(tx: Tx, scope: CohortScope): Promise<CountersignatureRow[]> {
  if (scope.cohorts.length === 0) return [];
  const rows = await tx
    .selectFrom('countersignature')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('cohort_id', 'in', [...scope.cohorts])
    .where('day', '>=', scope.from)
    .where('day', '<=', scope.to)
    .orderBy('stated_at')
    .orderBy('id')
    .execute();
  return withReasons(tx, 'countersignature', rows);
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
