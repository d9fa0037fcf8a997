/** What was decided, the places offered and who waits for one. */
import { sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export type DecisionStage = RowOf<'decision'>['stage'];

const inCall = (organisation: string, callId: string) =>
  sql`application_id in (select id from application where organisation_id = ${organisation} and call_id = ${callId})`;

export async function decisionsOf(
  tx: Tx,
  callId: string,
  options: { readonly stage?: DecisionStage; readonly lock?: boolean } = {},
): Promise<RowOf<'decision'>[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<RowOf<'decision'>>`
    select * from decision where organisation_id = ${organisation} and ${inCall(organisation, callId)}
      ${options.stage ? sql`and stage = ${options.stage}` : sql``}
    order by id ${options.lock ? sql`for update` : sql``}`.execute(tx);
  return rows;
}

/** The decisions on one file that were sent, the latest stage last. */
export async function sentDecisions(tx: Tx, application: string): Promise<RowOf<'decision'>[]> {
  const { rows } = await sql<RowOf<'decision'>>`
    select * from decision where organisation_id = ${whoseIs(tx).organisation} and application_id = ${application}
      and sent_at is not null order by sent_at, id`.execute(tx);
  return rows;
}

export async function offersOf(tx: Tx, callId: string): Promise<RowOf<'offer'>[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<RowOf<'offer'>>`
    select * from offer where organisation_id = ${organisation} and ${inCall(organisation, callId)} order by id`.execute(
    tx,
  );
  return rows;
}

/** The newest offer made to somebody, locked when asked for. */
export async function latestOffer(
  tx: Tx,
  application: string,
  options: { readonly lock?: boolean } = {},
): Promise<RowOf<'offer'> | null> {
  const { rows } = await sql<RowOf<'offer'>>`
    select * from offer where organisation_id = ${whoseIs(tx).organisation} and application_id = ${application}
    order by created_at desc, id desc limit 1 ${options.lock ? sql`for update` : sql``}`.execute(tx);
  return rows[0] ?? null;
}

/** The enrolment that an application led to, locked. */
export async function enrolmentOfFile(
  tx: Tx,
  cohortId: string,
  application: string,
): Promise<RowOf<'enrolment'> | null> {
  const { rows } = await sql<RowOf<'enrolment'>>`
    select * from enrolment where organisation_id = ${whoseIs(tx).organisation} and cohort_id = ${cohortId}
      and application_id = ${application} for update`.execute(tx);
  return rows[0] ?? null;
}

/** Cohorts that have offers whose time to answer is over. */
export async function cohortsWithLapsed(tx: Tx, now: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct p.cohort_id as id from offer o
    join pool p on p.organisation_id = o.organisation_id and p.id = o.pool_id
    where o.organisation_id = ${whoseIs(tx).organisation} and o.answer is null and o.answer_by <= ${now}
    order by p.cohort_id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** A cohort's offers whose time to answer is over, locked. */
export async function lapsedOffers(tx: Tx, cohortId: string, now: string): Promise<RowOf<'offer'>[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<RowOf<'offer'>>`
    select * from offer where organisation_id = ${organisation} and answer is null and answer_by <= ${now}
      and pool_id in (select id from pool where organisation_id = ${organisation} and cohort_id = ${cohortId})
    order by id for update`.execute(tx);
  return rows;
}

/** The first day of a cohort's periods; null while none is set. */
export async function cohortBegins(tx: Tx, cohortId: string): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select min(starts_on) as day from cohort_period
    where organisation_id = ${whoseIs(tx).organisation} and cohort_id = ${cohortId}`.execute(tx);
  return rows[0]!.day;
}

/** In their order. */
export async function poolsOf(tx: Tx, cohortId: string): Promise<RowOf<'pool'>[]> {
  const { rows } = await sql<RowOf<'pool'>>`
    select * from pool where organisation_id = ${whoseIs(tx).organisation} and cohort_id = ${cohortId}
    order by sort_key, id`.execute(tx);
  return rows;
}

export interface HeldPlace {
  readonly poolId: string;
  readonly state: 'offered' | 'enrolled' | 'completed';
}

/** What takes a place of a cohort now: enrolments that hold one, offers that wait for their answer. */
export async function placesHeld(tx: Tx, cohortId: string): Promise<HeldPlace[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<HeldPlace>`
    select e.pool_id as "poolId", e.state from enrolment e
    where e.organisation_id = ${organisation} and e.cohort_id = ${cohortId} and e.state in ('offered', 'enrolled', 'completed')
    union all
    select o.pool_id, 'offered' from offer o join pool p on p.organisation_id = o.organisation_id and p.id = o.pool_id
    where o.organisation_id = ${organisation} and p.cohort_id = ${cohortId} and (o.answer is null or (o.answer = 'accepted'
      and not exists (select from enrolment e where e.organisation_id = o.organisation_id and e.cohort_id = p.cohort_id
        and e.application_id = o.application_id)))`.execute(tx);
  return rows;
}

export interface WaitingFile extends RowOf<'waiting_place'> {
  readonly status: RowOf<'application'>['status'];
}

/** Who waits in a cohort with an application, by rank, locked when asked for. */
export async function waitingFilesOf(
  tx: Tx,
  cohortId: string,
  options: { readonly lock?: boolean } = {},
): Promise<WaitingFile[]> {
  const { rows } = await sql<WaitingFile>`
    select w.*, a.status from waiting_place w
    join application a on a.organisation_id = w.organisation_id and a.id = w.application_id
    where w.organisation_id = ${whoseIs(tx).organisation} and w.cohort_id = ${cohortId}
      and w.state = 'waiting' and a.state = 'waiting'
    order by w.rank, w.id ${options.lock ? sql`for update of w` : sql``}`.execute(tx);
  return rows;
}

/** Puts what somebody waits for into another state; nothing happens when they do not wait. */
export async function settleWaiting(
  tx: Tx,
  application: string,
  from: RowOf<'waiting_place'>['state'],
  to: RowOf<'waiting_place'>['state'],
): Promise<RowOf<'waiting_place'>[]> {
  return tx
    .updateTable('waiting_place')
    .set((row) => ({ state: to, version: row('version', '+', 1) }))
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('application_id', '=', application)
    .where('state', '=', from)
    .returningAll()
    .execute();
}
