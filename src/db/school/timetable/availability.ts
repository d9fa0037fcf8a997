/** What trainers say of half-days, and that they were asked. */
import { type Selectable, sql } from 'kysely';
import type { DB } from '../../schema.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export type AvailabilityRow = Selectable<DB['availability']>;
export type RequestRow = Selectable<DB['availability_request']>;

export interface SaidOfHalf {
  readonly id: string;
  readonly day: string;
  readonly half: number;
  /** Null takes back what was said. */
  readonly state: AvailabilityRow['state'] | null;
  readonly note: string | null;
}

/** Each half-day has one answer, the last, with who gave it and when; an answer that is given again stays as it was. */
export async function sayAvailability(tx: Tx, trainerId: string, said: readonly SaidOfHalf[]): Promise<void> {
  const { organisation, actor } = whoseIs(tx);
  for (const { id, day, half, state, note } of said) {
    await sql`
      delete from availability where organisation_id = ${organisation} and trainer_id = ${trainerId}
        and day = ${day} and half = ${half} 
        and (state is distinct from ${state}::text or note is distinct from ${note}::text)`.execute(tx);
    if (state === null) continue;
    await sql`
      insert into availability (organisation_id, id, created_by, trainer_id, day, half, state, note)
      values (${organisation}, ${id}, ${actor.id}, ${trainerId}, ${day}, ${half}, ${state}, ${note})
      on conflict on constraint availability_once do nothing`.execute(tx);
  }
}

export interface AnswerRow extends AvailabilityRow {
  /** Who of the house wrote down what they were told; null: the trainer gave it themselves. */
  readonly stated_by: string | null;
}

/** Everything a trainer has said, or had said for them. */
export async function answersOf(tx: Tx, trainerId: string): Promise<AnswerRow[]> {
  const { rows } = await sql<AnswerRow>`
    select a.*, m.display_name as stated_by from availability a
    join trainer t on t.organisation_id = a.organisation_id and t.id = a.trainer_id
    left join member m on m.organisation_id = a.organisation_id and m.id = a.created_by
      and m.person_id is distinct from t.person_id
    where a.organisation_id = ${whoseIs(tx).organisation} and a.trainer_id = ${trainerId}
    order by a.day, a.half`.execute(tx);
  return rows;
}

export async function requestsTo(tx: Tx, trainerId: string): Promise<RequestRow[]> {
  return tx
    .selectFrom('availability_request')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('trainer_id', '=', trainerId)
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .execute();
}

/** The last request of a cohort to each trainer. */
export async function requestsOf(tx: Tx, cohortId: string): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow>`
    select distinct on (trainer_id) * from availability_request
    where organisation_id = ${whoseIs(tx).organisation} and cohort_id = ${cohortId}
    order by trainer_id, asked_at desc, id`.execute(tx);
  return rows;
}

/** Every request that these days answer. */
export async function markAnswered(tx: Tx, trainerId: string, now: string): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow>`
    update availability_request set answered_at = ${now}, version = version + 1
    where organisation_id = ${whoseIs(tx).organisation} and trainer_id = ${trainerId} and answered_at is null
    returning *`.execute(tx);
  return rows;
}

/** A cohort as somebody of it may know it. */
export async function cohortsNamed(
  tx: Tx,
  ids: readonly string[],
): Promise<(Pick<Selectable<DB['cohort']>, 'id' | 'name' | 'half_days'> & { readonly title: string })[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Pick<Selectable<DB['cohort']>, 'id' | 'name' | 'half_days'> & { title: string }>`
    select c.id, c.name, c.half_days, p.title_fr as title from cohort c
    join programme p on p.organisation_id = c.organisation_id and p.id = c.programme_id
    where c.organisation_id = ${whoseIs(tx).organisation} and c.id = any(${[...ids]}::uuid[]) order by c.name, c.id`.execute(
    tx,
  );
  return rows;
}
