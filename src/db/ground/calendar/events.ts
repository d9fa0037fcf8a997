/** Events by time, and who is called to them. Ground knows no wing: where an event belongs comes in as `Belonging`. */
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../../schema.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export type EventRow = Selectable<DB['event']>;
export type CallRow = Selectable<DB['event_call']>;

export interface EventFilter {
  /** Instants; an event that only touches the edge is outside. */
  readonly from: string;
  readonly to: string;
  readonly kinds?: readonly EventRow['kind'][];
  readonly states?: readonly EventRow['state'][];
  readonly personId?: string;
  readonly venueId?: string;
  /** Which events the actor may see, as a condition on `event.id`; absent: every one. */
  readonly within?: RawBuilder<boolean>;
  /** The last row of the page before. */
  readonly after?: { readonly startsAt: string; readonly id: string };
}

export async function listEvents(tx: Tx, filter: EventFilter, most: number): Promise<EventRow[]> {
  return eventsQuery(tx, filter, most).execute();
}

/** The query itself, for the test that reads its plan. */
export function eventsQuery(tx: Tx, filter: EventFilter, most: number) {
  const { organisation } = whoseIs(tx);
  let query = tx
    .selectFrom('event')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('starts_at', '<', filter.to)
    // No event lasts longer (event_within_a_year): without this bound every event since the beginning would be looked at.
    .where('starts_at', '>', sql<string>`${filter.from}::timestamptz - interval '366 days'`)
    .where('ends_at', '>', filter.from)
    .orderBy('starts_at')
    .orderBy('id')
    .limit(most);
  if (filter.kinds) query = query.where('kind', 'in', [...filter.kinds]);
  if (filter.states) query = query.where('state', 'in', [...filter.states]);
  if (filter.venueId !== undefined) query = query.where('venue_id', '=', filter.venueId);
  if (filter.within) query = query.where(filter.within);
  if (filter.personId !== undefined) {
    query = query.where(sql<boolean>`exists (select from event_call c where c.organisation_id = ${organisation}
      and c.event_id = event.id and c.person_id = ${filter.personId})`);
  }
  if (filter.after) {
    const { startsAt, id } = filter.after;
    query = query.where(sql<boolean>`(starts_at, id) > (${startsAt}::timestamptz, ${id}::uuid)`);
  }
  return query;
}

export async function findEvents(tx: Tx, ids: readonly string[]): Promise<EventRow[]> {
  if (ids.length === 0) return [];
  return tx
    .selectFrom('event')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('id', 'in', [...ids])
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
}

/** The dates that this one replaces. */
export async function postponedTo(tx: Tx, id: string): Promise<EventRow[]> {
  return tx
    .selectFrom('event')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('postponed_to', '=', id)
    .orderBy('id')
    .execute();
}

/** The calls of several events, in a stable order. */
export async function callsOf(tx: Tx, eventIds: readonly string[]): Promise<ReadonlyMap<string, CallRow[]>> {
  const calls = new Map<string, CallRow[]>(eventIds.map((id) => [id, []]));
  if (eventIds.length === 0) return calls;
  const rows = await tx
    .selectFrom('event_call')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('event_id', 'in', [...eventIds])
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  for (const row of rows) calls.get(row.event_id)!.push(row);
  return calls;
}

export type CallValues = Pick<
  CallRow,
  'id' | 'person_id' | 'as_what' | 'category' | 'starts_at' | 'ends_at' | 'break_minutes'
>;

/** The calls of an event are replaced as a whole. */
export async function replaceCalls(tx: Tx, eventId: string, calls: readonly CallValues[]): Promise<void> {
  const { organisation, actor } = whoseIs(tx);
  await tx
    .deleteFrom('event_call')
    .where('organisation_id', '=', organisation)
    .where('event_id', '=', eventId)
    .execute();
  if (calls.length === 0) return;
  await tx
    .insertInto('event_call')
    .values(calls.map((call) => ({ ...call, organisation_id: organisation, event_id: eventId, created_by: actor.id })))
    .execute();
}

/** Given and family name of people, for sentences about them. */
export async function namesOf(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'given_name', 'family_name'])
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('id', 'in', [...personIds])
    .execute();
  return new Map(rows.map((row) => [row.id, `${row.given_name} ${row.family_name}`]));
}
