/** Trainers as the organisation knows them, and who of them somebody is. */
import { type Selectable, sql } from 'kysely';
import type { Inside } from '../../rows-inside.ts';
import type { DB } from '../../schema.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export type TrainerRow = Selectable<DB['trainer']> & {
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string | null;
};

export const insideTrainer = (trainerId: string): Inside => sql<boolean>`trainer_id = ${trainerId}`;

/** Whoever can teach in these cohorts, holds a session there, or has a mission. */
const ofCohorts = (organisation: string, cohortIds: readonly string[]) => sql<boolean>`exists (
  select from cohort c where c.organisation_id = ${organisation} and c.id = any(${[...cohortIds]}::uuid[]) and (
    exists (select from trainer_skill k where k.organisation_id = c.organisation_id and k.trainer_id = t.id
      and k.programme_id = c.programme_id)
    or exists (select from teaching_session x where x.organisation_id = c.organisation_id and x.trainer_id = t.id
      and x.cohort_id = c.id)
    or exists (select from trainer_mission m where m.organisation_id = c.organisation_id and m.trainer_id = t.id
      and m.cohort_id = c.id)))`;

/** All of them, those of these ids, those of these cohorts. */
export async function listTrainers(
  tx: Tx,
  ids: readonly string[] | null = null,
  cohortIds: readonly string[] | null = null,
): Promise<TrainerRow[]> {
  let query = tx
    .selectFrom('trainer as t')
    .innerJoin('person as p', (join) =>
      join.onRef('p.organisation_id', '=', 't.organisation_id').onRef('p.id', '=', 't.person_id'),
    )
    .selectAll('t')
    .select(['p.given_name', 'p.family_name', 'p.email'])
    .where('t.organisation_id', '=', whoseIs(tx).organisation)
    .orderBy(sql`p.family_name collate "fr-x-icu"`)
    .orderBy(sql`p.given_name collate "fr-x-icu"`)
    .orderBy('t.id');
  if (ids !== null) query = query.where('t.id', 'in', [...ids, NOBODY]);
  if (cohortIds !== null) query = query.where(ofCohorts(whoseIs(tx).organisation, cohortIds));
  return query.execute();
}
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The trainer whom a link or an account stands for: by their own id, or by their person's. */
export async function trainerBehind(tx: Tx, self: string): Promise<TrainerRow | null> {
  const { rows } = await sql<{ id: string }>`
    select id from trainer where organisation_id = ${whoseIs(tx).organisation}
      and (id = ${self} or person_id = ${self})`.execute(tx);
  return rows[0] ? ((await listTrainers(tx, [rows[0].id]))[0] ?? null) : null;
}

/** The enrolments whom a link or an account stands for: the one of that id, or each of that person. */
export async function enrolmentsBehind(
  tx: Tx,
  self: string,
): Promise<Pick<Selectable<DB['enrolment']>, 'id' | 'cohort_id' | 'track_id' | 'person_id'>[]> {
  const { rows } = await sql<Pick<Selectable<DB['enrolment']>, 'id' | 'cohort_id' | 'track_id' | 'person_id'>>`
    select id, cohort_id, track_id, person_id from enrolment where organisation_id = ${whoseIs(tx).organisation}
      and (id = ${self} or person_id = ${self}) and state in ('enrolled', 'completed')`.execute(tx);
  return rows;
}

/** By enrolment. */
export async function traineeNames(tx: Tx, enrolmentIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (enrolmentIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`
    select e.id, p.given_name || ' ' || p.family_name as name from enrolment e
    join person p on p.organisation_id = e.organisation_id and p.id = e.person_id
    where e.organisation_id = ${whoseIs(tx).organisation} and e.id = any(${[...enrolmentIds]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The last answer to each request and the hours each trainer holds in the cohorts, for the list of trainers. */
export async function trainerStanding(tx: Tx): Promise<
  {
    readonly trainer_id: string;
    readonly asked: number;
    readonly answered: number;
    readonly last_asked_at: string | null;
    readonly last_answered_at: string | null;
    readonly minutes: number;
  }[]
> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<{
    trainer_id: string;
    asked: number;
    answered: number;
    last_asked_at: string | null;
    last_answered_at: string | null;
    minutes: number;
  }>`
    select t.id as trainer_id,
      (select count(*)::int from availability_request r where r.organisation_id = t.organisation_id and r.trainer_id = t.id) as asked,
      (select count(r.answered_at)::int from availability_request r where r.organisation_id = t.organisation_id and r.trainer_id = t.id) as answered,
      (select max(r.asked_at) from availability_request r where r.organisation_id = t.organisation_id and r.trainer_id = t.id) as last_asked_at,
      (select max(r.answered_at) from availability_request r where r.organisation_id = t.organisation_id and r.trainer_id = t.id) as last_answered_at,
      coalesce((select sum(extract(epoch from s.ends_at - s.starts_at) / 60)::int from teaching_session s
        where s.organisation_id = t.organisation_id and s.trainer_id = t.id and s.state <> 'cancelled'), 0) as minutes
    from trainer t where t.organisation_id = ${organisation}`.execute(tx);
  return rows;
}
