/** Which events are a production's: what the calendar asks the office. */
import { type RawBuilder, sql } from 'kysely';
import type { CalendarDate } from '#core/kernel/index.ts';
import { newId } from '../identifiers.ts';
import { type Tx, whoseIs } from '../transaction.ts';

/** A condition on `event.id`: the events of these productions. */
export function eventsWithin(tx: Tx, productionIds: readonly string[]): RawBuilder<boolean> {
  const { organisation } = whoseIs(tx);
  return sql<boolean>`exists (select from production_event l where l.organisation_id = ${organisation}
    and l.event_id = event.id and l.production_id = any(${[...productionIds]}::uuid[]))`;
}

export async function productionsOfEvents(tx: Tx, eventIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (eventIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('production_event')
    .select(['event_id', 'production_id'])
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('event_id', 'in', [...eventIds])
    .execute();
  return new Map(rows.map((row) => [row.event_id, row.production_id]));
}

export async function copyEventLink(tx: Tx, from: string, to: string): Promise<void> {
  const { organisation, actor } = whoseIs(tx);
  await sql`insert into production_event (organisation_id, id, event_id, production_id, phase_id, created_by)
    select organisation_id, ${newId()}, ${to}, production_id, phase_id, ${actor.id}
    from production_event where organisation_id = ${organisation} and event_id = ${from}
    on conflict (organisation_id, event_id) do nothing`.execute(tx);
}

/** First performance that still stands of the production of each event. */
export async function openingsOfEvents(
  tx: Tx,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, CalendarDate>> {
  if (eventIds.length === 0) return new Map();
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<{ event_id: string; opening: CalendarDate }>`
    with asked as (
      select event_id, production_id from production_event
      where organisation_id = ${organisation} and event_id = any(${[...eventIds]}::uuid[])
    ), opening as (
      select k.production_id, min((e.starts_at at time zone g.time_zone)::date)::text as opening
      from production_event k
      join event e on e.organisation_id = k.organisation_id and e.id = k.event_id
      join organisation g on g.id = k.organisation_id
      where k.organisation_id = ${organisation} and k.production_id in (select production_id from asked)
        and e.kind = 'performance' and e.state in ('option', 'confirmed', 'played')
      group by k.production_id
    )
    select asked.event_id, opening.opening from asked join opening using (production_id)`.execute(tx);
  return new Map(rows.map((row) => [row.event_id, row.opening]));
}

/** Who of these people plays as an actor or dancer in some production. */
export async function dramaticArtists(tx: Tx, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set();
  const { organisation } = whoseIs(tx);
  const dramatic = sql`p.category = 'artist'
    and (p.professional_expenses = 'dramatic' or p.classification like '%dramatic%')`;
  // Person by person, with a limit: joined as a whole, every position of the organisation would be read.
  const { rows } = await sql<{ id: string }>`
    select person as id from unnest(${[...personIds]}::uuid[]) as person
    cross join lateral (
      (select from position p where p.organisation_id = ${organisation} and p.person_id = person and ${dramatic} limit 1)
      union all
      (select from position_holder h
        join position p on p.organisation_id = h.organisation_id and p.id = h.position_id
        where h.organisation_id = ${organisation} and h.person_id = person and ${dramatic} limit 1)
      limit 1
    ) as found`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** Event → phase, of one production. */
export async function eventsOfProduction(tx: Tx, productionId: string): Promise<ReadonlyMap<string, string | null>> {
  const rows = await tx
    .selectFrom('production_event')
    .select(['event_id', 'phase_id'])
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('production_id', '=', productionId)
    .execute();
  return new Map(rows.map((row) => [row.event_id, row.phase_id]));
}

export async function findEventLink(tx: Tx, eventId: string) {
  return tx
    .selectFrom('production_event')
    .select(['production_id', 'phase_id'])
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('event_id', '=', eventId)
    .forUpdate()
    .executeTakeFirst();
}

/** Links the event, or moves its link to another phase of the same production. */
export async function linkEvent(tx: Tx, eventId: string, productionId: string, phaseId: string | null): Promise<void> {
  const { organisation, actor } = whoseIs(tx);
  await tx
    .insertInto('production_event')
    .values({
      organisation_id: organisation,
      id: newId(),
      event_id: eventId,
      production_id: productionId,
      phase_id: phaseId,
      created_by: actor.id,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'event_id']).doUpdateSet((row) => ({
        phase_id: phaseId,
        version: row('production_event.version', '+', 1),
      })),
    )
    .execute();
}

export async function unlinkEvent(tx: Tx, eventId: string): Promise<void> {
  await tx
    .deleteFrom('production_event')
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('event_id', '=', eventId)
    .execute();
}
