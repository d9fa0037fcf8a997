/** What decides whether somebody can be erased: trainings, documents kept, sessions to come. */
import { type RawBuilder, sql } from 'kysely';
import { type Tx, whoseIs } from '../transaction.ts';

export interface TrainingRow {
  readonly id: string;
  readonly name: string;
  readonly state: 'offered' | 'enrolled' | 'left' | 'completed' | 'withdrawn';
  readonly ends_on: string | null;
  readonly cofinanced: boolean;
}

/** Locked: they are what an erasure is decided by. */
export const trainingsOf = (tx: Tx, person: string): Promise<TrainingRow[]> =>
  trainings(tx, sql<boolean>`e.person_id = ${person}`, sql`for update of e`);

export const trainingOf = async (tx: Tx, enrolment: string): Promise<TrainingRow | null> =>
  (await trainings(tx, sql<boolean>`e.id = ${enrolment}`, sql``))[0] ?? null;

async function trainings(tx: Tx, which: RawBuilder<boolean>, lock: RawBuilder<unknown>): Promise<TrainingRow[]> {
  const { rows } = await sql<TrainingRow>`
    select e.id, c.name, e.state,
      coalesce(d.last_day, (
        select max(p.ends_on) from cohort_period p where p.organisation_id = c.organisation_id and p.cohort_id = c.id)
      )::text as ends_on,
      coalesce(a.cofinanced, false) as cofinanced
    from enrolment e
    join cohort c on c.organisation_id = e.organisation_id and c.id = e.cohort_id
    join pool o on o.organisation_id = e.organisation_id and o.id = e.pool_id
    left join funding_agreement a on a.organisation_id = o.organisation_id and a.id = o.agreement_id
    left join departure d on d.organisation_id = e.organisation_id and d.enrolment_id = e.id
    where e.organisation_id = ${whoseIs(tx).organisation} and ${which}
    order by e.id ${lock}`.execute(tx);
  return rows;
}

export interface DocumentRow {
  readonly id: string;
  readonly subject_id: string;
  readonly title: string;
  readonly retain_until: string | null;
}

/** Whose bytes are there still. */
export async function documentsAbout(tx: Tx, person: string): Promise<DocumentRow[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<DocumentRow>`
    select id, subject_id, title, retain_until::text as retain_until from frozen_document
    where organisation_id = ${organisation} and erased_at is null and (person_id = ${person} or subject_id in (
      select id from enrolment where organisation_id = ${organisation} and person_id = ${person}
      union all select id from trainer where organisation_id = ${organisation} and person_id = ${person}))
    order by id`.execute(tx);
  return rows;
}

/** Sessions not cancelled, from a day on, that the person is to teach. */
export async function sessionsToCome(tx: Tx, person: string, from: string): Promise<number> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from teaching_session s
    join trainer t on t.organisation_id = s.organisation_id and t.id = s.trainer_id
    where s.organisation_id = ${organisation} and t.person_id = ${person} and s.day >= ${from} and s.state <> 'cancelled'`.execute(
    tx,
  );
  return rows[0]!.count;
}

export async function hasPlace(tx: Tx, person: string): Promise<boolean> {
  const found = await tx
    .selectFrom('member')
    .select('id')
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('person_id', '=', person)
    .where('state', '=', 'active')
    .executeTakeFirst();
  return found !== undefined;
}

export async function applicationsOf(tx: Tx, person: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('application')
    .select('id')
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('person_id', '=', person)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
