/** Interview slots: one room or link and one applicant at a time, which the table's constraints hold. */
import { sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export interface SlotRow extends RowOf<'interview_slot'> {
  readonly room: string | null;
  readonly venue: string | null;
}

const shown = sql`
  select s.*, r.name as room, v.name as venue from interview_slot s
  left join room r on r.organisation_id = s.organisation_id and r.id = s.room_id
  left join venue v on v.organisation_id = r.organisation_id and v.id = r.venue_id`;

export async function slotsOf(tx: Tx, callId: string): Promise<SlotRow[]> {
  const { rows } = await sql<SlotRow>`${shown}
    where s.organisation_id = ${whoseIs(tx).organisation} and s.call_id = ${callId}
    order by s.starts_at, s.id`.execute(tx);
  return rows;
}

/** Free, and not begun yet. */
export async function freeSlots(tx: Tx, callId: string, now: string): Promise<SlotRow[]> {
  const { rows } = await sql<SlotRow>`${shown}
    where s.organisation_id = ${whoseIs(tx).organisation} and s.call_id = ${callId}
      and s.application_id is null and s.starts_at > ${now}
    order by s.starts_at, s.id`.execute(tx);
  return rows;
}

export async function slotOf(tx: Tx, application: string): Promise<SlotRow | null> {
  const { rows } = await sql<SlotRow>`${shown}
    where s.organisation_id = ${whoseIs(tx).organisation} and s.application_id = ${application}`.execute(tx);
  return rows[0] ?? null;
}

/** Locks the slot wanted and the one held, always in the same order, so that two who exchange never wait for each other. */
export async function lockSlots(tx: Tx, wanted: string, application: string): Promise<RowOf<'interview_slot'>[]> {
  const { rows } = await sql<RowOf<'interview_slot'>>`
    select * from interview_slot where organisation_id = ${whoseIs(tx).organisation}
      and (id = ${wanted} or application_id = ${application}) order by id for update`.execute(tx);
  return rows;
}
