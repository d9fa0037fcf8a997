/** Sessions that were published, with what stands on a sheet of signatures: title, trainer, room, group. */
import { sql } from 'kysely';
import { type Tx, whoseIs } from '../../transaction.ts';

export interface SessionRow {
  readonly id: string;
  readonly cohort_id: string;
  readonly day: string;
  readonly half: number;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly kind: string;
  readonly group_id: string;
  readonly group_kind: 'whole' | 'track' | 'part';
  readonly group_name: string;
  readonly group_track: string | null;
  readonly trainer_id: string | null;
  readonly trainer_name: string | null;
  readonly room_name: string | null;
  readonly code: string;
  readonly title_fr: string;
  readonly title_en: string;
}

export interface SessionsAsked {
  readonly cohorts: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly trainers?: readonly string[];
}

/**
 * What those concerned were told holds: a session that is being replanned counts as it was announced, until the new plan
 * is published.
 */
export async function publishedSessions(tx: Tx, asked: SessionsAsked): Promise<SessionRow[]> {
  if (asked.cohorts.length === 0 || asked.trainers?.length === 0) return [];
  const { organisation } = whoseIs(tx);
  const ofTrainers = asked.trainers ? sql`and said.trainer_id = any(${[...asked.trainers]}::uuid[])` : sql``;
  const { rows } = await sql<SessionRow>`
    with said as (
      select s.id, s.cohort_id, s.day, s.half, s.starts_at, s.ends_at, s.kind, s.group_id, s.trainer_id, s.room_id, s.sub_module_id
      from teaching_session s
      where s.organisation_id = ${organisation} and s.cohort_id = any(${[...asked.cohorts]}::uuid[]) and s.state = 'published'
        and s.day between ${asked.from} and ${asked.to}
      union all
      select s.id, s.cohort_id, (a.said->>'date')::date, (a.said->>'index')::smallint,
        ((a.said->>'date') || ' ' || (a.said->>'from'))::timestamp at time zone o.time_zone,
        ((a.said->>'date') || ' ' || (a.said->>'to'))::timestamp at time zone o.time_zone,
        a.said->>'kind', (a.said->>'groupId')::uuid, (a.said->>'trainerId')::uuid, (a.said->>'roomId')::uuid, (a.said->>'subModuleId')::uuid
      from teaching_session s
      cross join lateral (select s.announced as said) a
      join organisation o on o.id = s.organisation_id
      where s.organisation_id = ${organisation} and s.cohort_id = any(${[...asked.cohorts]}::uuid[]) and s.state = 'planned'
        and a.said is not null and not (a.said->>'cancelled')::boolean
        and (a.said->>'date')::date between ${asked.from} and ${asked.to})
    select said.id, said.cohort_id, said.day::text as day, said.half, said.starts_at, said.ends_at, said.kind, said.group_id,
      g.kind as group_kind, g.name as group_name, g.track_id as group_track, said.trainer_id,
      p.given_name || ' ' || p.family_name as trainer_name, r.name as room_name, m.code, m.title_fr, m.title_en
    from said
    join teaching_group g on g.organisation_id = ${organisation} and g.id = said.group_id
    join sub_module m on m.organisation_id = ${organisation} and m.id = said.sub_module_id
    left join trainer t on t.organisation_id = ${organisation} and t.id = said.trainer_id
    left join person p on p.organisation_id = ${organisation} and p.id = t.person_id
    left join room r on r.organisation_id = ${organisation} and r.id = said.room_id
    where true ${ofTrainers}
    order by said.day, said.half, said.starts_at, said.id`.execute(tx);
  return rows;
}

/** The cohort and day of one session, however it stands; null when there is none. */
export async function placeOfSession(tx: Tx, sessionId: string): Promise<{ cohort_id: string; days: string[] } | null> {
  const { rows } = await sql<{ cohort_id: string; days: string[] }>`
    select cohort_id, array_remove(array[day::text, announced->>'date'], null) as days from teaching_session
    where organisation_id = ${whoseIs(tx).organisation} and id = ${sessionId}`.execute(tx);
  return rows[0] ?? null;
}

export interface SlotRow {
  readonly session_id: string;
  readonly enrolment_id: string;
  readonly starts_at: string;
  readonly ends_at: string;
}

/** Turns of interviews as announced, while others are being drafted. */
export async function turnsOf(tx: Tx, sessions: readonly string[]): Promise<SlotRow[]> {
  if (sessions.length === 0) return [];
  const { organisation } = whoseIs(tx);
  const ids = [...sessions];
  const { rows } = await sql<SlotRow>`
    select l.session_id, l.enrolment_id, l.starts_at, l.ends_at, l.id::text as id from session_slot l
    join teaching_session s on s.organisation_id = l.organisation_id and s.id = l.session_id
    where l.organisation_id = ${organisation} and l.session_id = any(${ids}::uuid[]) and l.enrolment_id is not null
      and not (s.state = 'planned' and s.announced ? 'slots')
    union all
    select s.id, (a.turn->>'traineeId')::uuid,
      ((s.announced->>'date') || ' ' || (a.turn->>'from'))::timestamp at time zone o.time_zone,
      ((s.announced->>'date') || ' ' || (a.turn->>'to'))::timestamp at time zone o.time_zone, a.turn->>'from'
    from teaching_session s
    join organisation o on o.id = s.organisation_id
    cross join lateral jsonb_array_elements(s.announced->'slots') a (turn)
    where s.organisation_id = ${organisation} and s.id = any(${ids}::uuid[]) and s.state = 'planned' and s.announced ? 'slots'
      and a.turn->>'traineeId' is not null
    order by starts_at, id`.execute(tx);
  return rows;
}
