/** What trainers do in a cohort: planned, and signed. */
import { sql } from 'kysely';
import { type Tx, whoseIs } from '../../transaction.ts';

export interface SignedRow {
  readonly trainer_id: string;
  readonly session_id: string;
  readonly day: string;
  readonly minutes: number;
}

/** Countersigned sessions; of several statements on one, the last. */
export async function signedSessions(tx: Tx, cohortId: string): Promise<SignedRow[]> {
  const { rows } = await sql<SignedRow>`
    select distinct on (trainer_id, session_id, day, half) trainer_id, session_id, day, minutes from countersignature
    where organisation_id = ${whoseIs(tx).organisation} and cohort_id = ${cohortId}
    order by trainer_id, session_id, day, half, stated_at desc, id desc`.execute(tx);
  return rows;
}

export async function plannedMinutes(tx: Tx, cohortId: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ trainer_id: string; minutes: number }>`
    select trainer_id, (sum(extract(epoch from ends_at - starts_at)) / 60)::int as minutes from teaching_session
    where organisation_id = ${whoseIs(tx).organisation} and cohort_id = ${cohortId} and state <> 'cancelled'
      and trainer_id is not null group by trainer_id`.execute(tx);
  return new Map(rows.map(({ trainer_id, minutes }) => [trainer_id, minutes]));
}
