/** Information meetings and who will come. */
import { sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export type MeetingRow = RowOf<'information_meeting'>;

export interface MeetingPlace {
  readonly venue: string | null;
  readonly taken: number;
}
export type ListedMeeting = MeetingRow & MeetingPlace;

/** Those of a call that are not over, with how many come. */
export async function meetingsOf(tx: Tx, callId: string, after: string): Promise<ListedMeeting[]> {
  const { rows } = await sql<ListedMeeting>`
    select m.*, v.name as venue,
      (select count(*) from meeting_registration r where r.organisation_id = m.organisation_id and r.meeting_id = m.id
        and r.cancelled_at is null)::int4 as taken
    from information_meeting m left join venue v on v.organisation_id = m.organisation_id and v.id = m.venue_id
    where m.organisation_id = ${whoseIs(tx).organisation} and m.call_id = ${callId} and m.ends_at > ${after}
    order by m.starts_at, m.id limit 50`.execute(tx);
  return rows;
}

export async function registrationUnder(
  tx: Tx,
  meetingId: string,
  email: string,
): Promise<RowOf<'meeting_registration'> | null> {
  const found = await tx
    .selectFrom('meeting_registration')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('meeting_id', '=', meetingId)
    .where('email', '=', email)
    .executeTakeFirst();
  return found ?? null;
}

/** How many come; the caller has the meeting's row locked. */
export async function countComing(tx: Tx, meetingId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('meeting_registration')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('meeting_id', '=', meetingId)
    .where('cancelled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export interface ToRemind {
  readonly registration: RowOf<'meeting_registration'>;
  readonly meeting: ListedMeeting;
}

/** Registrations of meetings that begin between the two instants, not reminded yet. */
export async function registrationsToRemind(tx: Tx, from: string, until: string): Promise<ToRemind[]> {
  const { organisation } = whoseIs(tx);
  const meetings = await sql<ListedMeeting & { zone: string }>`
    select m.*, v.name as venue, 0 as taken
    from information_meeting m left join venue v on v.organisation_id = m.organisation_id and v.id = m.venue_id
    where m.organisation_id = ${organisation} and m.starts_at > ${from} and m.starts_at <= ${until}`.execute(tx);
  const found: ToRemind[] = [];
  for (const meeting of meetings.rows) {
    const registrations = await tx
      .selectFrom('meeting_registration')
      .selectAll()
      .where('organisation_id', '=', organisation)
      .where('meeting_id', '=', meeting.id)
      .where('cancelled_at', 'is', null)
      .where('reminded_at', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute();
    found.push(...registrations.map((registration) => ({ registration, meeting })));
  }
  return found;
}

export async function markReminded(tx: Tx, registrations: readonly string[], at: string): Promise<void> {
  if (registrations.length === 0) return;
  await sql`update meeting_registration set reminded_at = ${at}, version = version + 1
    where organisation_id = ${whoseIs(tx).organisation} and id = any(${[...registrations]}::uuid[])`.execute(tx);
}
