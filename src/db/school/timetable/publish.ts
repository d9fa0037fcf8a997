/** A published session is an event of the one calendar, with its trainer called to it. */
import { type Selectable, sql } from 'kysely';
import { newId } from '../../identifiers.ts';
import { ensureSubject, insertRow, JsonColumn, updateRow } from '../../rows.ts';
import type { DB } from '../../schema.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

type SessionRow = Selectable<DB['teaching_session']>;

/** One publication at a time for a cohort. */
export async function lockCohort(tx: Tx, cohortId: string): Promise<void> {
  await sql`select from cohort where organisation_id = ${whoseIs(tx).organisation} and id = ${cohortId} for update`.execute(
    tx,
  );
}

export interface PublishedEvent {
  readonly title: string;
  readonly venueId: string | null;
  readonly trainerPersonId: string | null;
  readonly isCancelled: boolean;
}

export async function publishSession(
  tx: Tx,
  row: SessionRow,
  { title, venueId, trainerPersonId, isCancelled }: PublishedEvent,
  announced: object,
  now: string,
): Promise<SessionRow> {
  const eventId = row.event_id ?? newId();
  const values = {
    ...{ kind: 'teaching', title, starts_at: row.starts_at, ends_at: row.ends_at, venue_id: venueId },
    ...(isCancelled
      ? { state: 'cancelled', cancelled_cause: 'us' }
      : { state: 'confirmed', cancelled_cause: null, cancelled_note: null, postponed_to: null }),
  };
  if (row.event_id === null) {
    await ensureSubject(tx, 'event', eventId);
    await insertRow(tx, 'event', eventId, values);
  } else {
    const { rows } = await sql<{ version: number }>`
      select version from event where organisation_id = ${whoseIs(tx).organisation} and id = ${eventId} for update`.execute(
      tx,
    );
    await updateRow(tx, 'event', eventId, rows[0]!.version, values);
  }
  await callTrainer(tx, eventId, isCancelled ? null : trainerPersonId);
  return (await updateRow(tx, 'teaching_session', row.id, row.version, {
    ...{ event_id: eventId, announced: new JsonColumn(announced), announced_at: now },
    state: isCancelled ? 'cancelled' : 'published',
  })) as SessionRow;
}

/** Which of these sessions somebody has signed, and whether their trainer has countersigned. */
export async function signedAmong(tx: Tx, sessionIds: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  if (sessionIds.length === 0) return new Map();
  const ofThese = sql`organisation_id = ${whoseIs(tx).organisation} and session_id = any(${[...sessionIds]}::uuid[])`;
  const { rows } = await sql<{ session_id: string; countersigned: boolean }>`
    select session_id, bool_or(countersigned) as countersigned from (
      select session_id, false as countersigned from presence where ${ofThese} and state = 'present'
      union all select session_id, true from countersignature where ${ofThese}) signed
    group by session_id`.execute(tx);
  return new Map(rows.map((row) => [row.session_id, row.countersigned]));
}

/** Which of these events are sessions, and of which cohort. */
export async function sessionsOfEvents(
  tx: Tx,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: string; readonly cohortId: string }>> {
  if (eventIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; cohort_id: string; event_id: string }>`
    select id, cohort_id, event_id from teaching_session
    where organisation_id = ${whoseIs(tx).organisation} and event_id = any(${[...eventIds]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.event_id, { id: row.id, cohortId: row.cohort_id }]));
}

async function callTrainer(tx: Tx, eventId: string, personId: string | null): Promise<void> {
  await tx
    .deleteFrom('event_call')
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('event_id', '=', eventId)
    .execute();
  if (personId === null) return;
  await insertRow(tx, 'event_call', newId(), { event_id: eventId, person_id: personId, category: 'other' });
}

export interface Reader {
  /** A trainer or an enrolment. */
  readonly id: string;
  readonly person_id: string;
  readonly name: string;
  readonly email: string | null;
  /** Whether a link to their timetable of this cohort is alive. */
  readonly has_link: boolean;
}

const reader = (cohortId: string) => sql`p.given_name || ' ' || p.family_name as name, p.email, exists (
  select from share_link l where l.organisation_id = s.organisation_id and l.subject_id = s.id and l.opens = 'timetable'
    and l.scope_kind = 'cohort' and l.scope_id = ${cohortId} and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())) as has_link`;

export async function trainersToTell(tx: Tx, cohortId: string, ids: readonly string[]): Promise<Reader[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Reader>`
    select s.id, s.person_id, ${reader(cohortId)} from trainer s
    join person p on p.organisation_id = s.organisation_id and p.id = s.person_id
    where s.organisation_id = ${whoseIs(tx).organisation} and s.id = any(${[...ids]}::uuid[]) order by s.id`.execute(
    tx,
  );
  return rows;
}

export async function traineesToTell(
  tx: Tx,
  cohortId: string,
): Promise<(Reader & { readonly track_id: string | null })[]> {
  const { rows } = await sql<Reader & { track_id: string | null }>`
    select s.id, s.person_id, s.track_id, ${reader(cohortId)} from enrolment s
    join person p on p.organisation_id = s.organisation_id and p.id = s.person_id
    where s.organisation_id = ${whoseIs(tx).organisation} and s.cohort_id = ${cohortId} and s.state = 'enrolled'
    order by s.id`.execute(tx);
  return rows;
}
