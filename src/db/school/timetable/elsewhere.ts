/** What else takes the same trainers and rooms: other cohorts, productions, meetings. */
import { type Selectable, sql } from 'kysely';
import type { DB } from '../../schema.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export interface Span {
  /** Instants. */
  readonly from: string;
  readonly to: string;
}

export interface TakenRow {
  readonly id: string;
  readonly starts_at: string;
  readonly ends_at: string;
}

export async function availabilityOf(
  tx: Tx,
  trainerIds: readonly string[],
  days: { readonly from: string; readonly to: string },
): Promise<Selectable<DB['availability']>[]> {
  if (trainerIds.length === 0) return [];
  return tx
    .selectFrom('availability')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('trainer_id', 'in', [...trainerIds])
    .where('day', '>=', days.from)
    .where('day', '<=', days.to)
    .orderBy('day')
    .orderBy('half')
    .execute();
}

/** Dates that these trainers are called to, apart from this cohort's sessions, and drafts of other cohorts. */
export async function engagedElsewhere(
  tx: Tx,
  cohortId: string,
  trainerIds: readonly string[],
  { from, to }: Span,
): Promise<(TakenRow & { readonly tentative: boolean })[]> {
  if (trainerIds.length === 0) return [];
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<TakenRow & { tentative: boolean }>`
    select t.id, coalesce(c.starts_at, e.starts_at) as starts_at, coalesce(c.ends_at, e.ends_at) as ends_at,
      e.state in ('idea', 'option') as tentative
    from trainer t
    join event_call c on c.organisation_id = t.organisation_id and c.person_id = t.person_id
    join event e on e.organisation_id = c.organisation_id and e.id = c.event_id
    where t.organisation_id = ${organisation} and t.id = any(${[...trainerIds]}::uuid[])
      and e.state in ('idea', 'option', 'confirmed', 'played') and e.kind <> 'deadline'
      and e.starts_at < ${to} and e.ends_at > ${from}
      and not exists (select from teaching_session s where s.organisation_id = e.organisation_id and s.event_id = e.id
        and s.cohort_id = ${cohortId})
    union all
    select s.trainer_id, s.starts_at, s.ends_at, true from teaching_session s
    where s.organisation_id = ${organisation} and s.trainer_id = any(${[...trainerIds]}::uuid[])
      and s.cohort_id <> ${cohortId} and s.state = 'planned' and s.starts_at < ${to} and s.ends_at > ${from}
    order by 2, 1`.execute(tx);
  return rows;
}

/** When other cohorts sit in these rooms, as published. */
export async function roomsTakenElsewhere(
  tx: Tx,
  cohortId: string,
  roomIds: readonly string[],
  { from, to }: Span,
): Promise<TakenRow[]> {
  if (roomIds.length === 0) return [];
  const { rows } = await sql<TakenRow>`
    select s.room_id as id, s.starts_at, s.ends_at from teaching_session s
    where s.organisation_id = ${whoseIs(tx).organisation} and s.room_id = any(${[...roomIds]}::uuid[])
      and s.cohort_id <> ${cohortId} and s.state = 'published' and s.starts_at < ${to} and s.ends_at > ${from}
    order by 2, 1`.execute(tx);
  return rows;
}
