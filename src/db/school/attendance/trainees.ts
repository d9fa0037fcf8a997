/** Who is in a cohort, until when, and who acts as whom. */
import { sql } from 'kysely';
import { type Tx, whoseIs } from '../../transaction.ts';

export interface TraineeRow {
  readonly id: string;
  readonly cohort_id: string;
  readonly person_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string | null;
  readonly track_id: string | null;
  readonly state: string;
  /** From when on they are expected: a day, and a half-day of it; null: from the first on. */
  readonly enrolled_on: string | null;
  readonly first_half: number | null;
  readonly last_day: string | null;
  readonly last_half: number | null;
  /** The parts of the cohort that they belong to. */
  readonly groups: readonly string[];
}

/**
 * Whoever was or is enrolled, by name; whoever withdrew, until the last half-day that they signed: what was signed stays
 * on the statements.
 */
export async function traineesOf(tx: Tx, cohorts: readonly string[]): Promise<TraineeRow[]> {
  if (cohorts.length === 0) return [];
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<TraineeRow>`
    select e.id, e.cohort_id, e.person_id, p.given_name, p.family_name, p.email, e.track_id, e.state,
      e.enrolled_on::text as enrolled_on, e.first_half, coalesce(d.last_day, signed.day)::text as last_day,
      coalesce(d.last_half, signed.half) as last_half,
      array(select m.group_id from teaching_group_member m
        where m.organisation_id = e.organisation_id and m.enrolment_id = e.id) as groups
    from enrolment e
    join person p on p.organisation_id = e.organisation_id and p.id = e.person_id
    left join departure d on d.organisation_id = e.organisation_id and d.enrolment_id = e.id
    left join lateral (
      select x.day, x.half from presence x
      where e.state = 'withdrawn' and x.organisation_id = e.organisation_id and x.enrolment_id = e.id
        and x.state = 'present'
      order by x.day desc, x.half desc limit 1) signed on true
    where e.organisation_id = ${organisation} and e.cohort_id = any(${[...cohorts]}::uuid[])
      and (e.state in ('enrolled', 'completed', 'left') or signed.day is not null)
    order by p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", e.id`.execute(tx);
  return rows;
}

/** Enrolments that this person, or this enrolment itself, stands for: what a member or a link acts as. */
export async function enrolmentsOf(tx: Tx, self: string): Promise<{ id: string; cohort_id: string }[]> {
  const { rows } = await sql<{ id: string; cohort_id: string }>`
    select id, cohort_id from enrolment
    where organisation_id = ${whoseIs(tx).organisation} and (person_id = ${self} or id = ${self})`.execute(tx);
  return rows;
}

export async function trainersOf(tx: Tx, self: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from trainer
    where organisation_id = ${whoseIs(tx).organisation} and (person_id = ${self} or id = ${self})`.execute(tx);
  return rows.map(({ id }) => id);
}

export async function personOfTrainer(tx: Tx, trainerId: string): Promise<string> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from trainer where organisation_id = ${whoseIs(tx).organisation} and id = ${trainerId}`.execute(
    tx,
  );
  return rows[0]!.person_id;
}

/** Held until the transaction ends: two devices that sign for one trainee are heard one after the other. */
export async function holdTrainee(tx: Tx, enrolmentId: string): Promise<void> {
  await sql`select from enrolment where organisation_id = ${whoseIs(tx).organisation} and id = ${enrolmentId} for update`.execute(
    tx,
  );
}

export async function holdSession(tx: Tx, sessionId: string): Promise<void> {
  await sql`select from teaching_session where organisation_id = ${whoseIs(tx).organisation} and id = ${sessionId} for update`.execute(
    tx,
  );
}

export async function holdCohort(tx: Tx, cohortId: string): Promise<void> {
  await sql`select from cohort where organisation_id = ${whoseIs(tx).organisation} and id = ${cohortId} for update`.execute(
    tx,
  );
}

export async function cohortNames(tx: Tx, cohorts: readonly string[]): Promise<Map<string, string>> {
  if (cohorts.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from cohort where organisation_id = ${whoseIs(tx).organisation} and id = any(${[...cohorts]}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export interface TeachingRow {
  readonly id: string;
  readonly person_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string | null;
}

/** Whoever teaches a session of the cohort. */
export async function trainersOfCohort(tx: Tx, cohortId: string): Promise<TeachingRow[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<TeachingRow>`
    select t.id, t.person_id, p.given_name, p.family_name, p.email
    from trainer t join person p on p.organisation_id = t.organisation_id and p.id = t.person_id
    where t.organisation_id = ${organisation} and t.id in (
      select trainer_id from teaching_session where organisation_id = ${organisation} and cohort_id = ${cohortId} and state = 'published')
    order by p.family_name collate "fr-x-icu", t.id`.execute(tx);
  return rows;
}

/** Cohorts in which these teach between two days. */
export async function cohortsTaughtBy(
  tx: Tx,
  trainers: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<string[]> {
  const { rows } = await sql<{ cohort_id: string }>`
    select distinct cohort_id from teaching_session
    where organisation_id = ${whoseIs(tx).organisation} and trainer_id = any(${[...trainers]}::uuid[]) and day between ${from} and ${to}
    order by cohort_id`.execute(tx);
  return rows.map(({ cohort_id }) => cohort_id);
}
