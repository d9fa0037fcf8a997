/** Dates by their title or their place. */
import { sql } from 'kysely';
import { type Tx, whoseIs } from '../../transaction.ts';
import type { EventRow } from './events.ts';

export interface EventSearch {
  /** Part of a title or of a place, with `\`, `%` and `_` escaped. */
  readonly words: string;
  /** The dates of these productions only; null: every one. */
  readonly productions: readonly string[] | null;
  /** What is to come from this instant on is found first. */
  readonly since: string;
}

export async function searchEvents(tx: Tx, search: EventSearch, most: number): Promise<EventRow[]> {
  const productions = search.productions && [...search.productions];
  const { rows } = await sql<EventRow>`
    select event.* from search_events(${search.words}, ${productions}::uuid[], ${search.since}::timestamptz, ${most})
      with ordinality as found (id, place)
    join event on event.organisation_id = ${whoseIs(tx).organisation} and event.id = found.id
    order by found.place`.execute(tx);
  return rows;
}

/** Venue → its name and town, for those that are there. */
export async function placesOf(tx: Tx, venueIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (venueIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('venue')
    .select(['id', 'name', 'town'])
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('id', 'in', [...venueIds])
    .execute();
  return new Map(rows.map(({ id, name, town }) => [id, town === null ? name : `${name}, ${town}`]));
}
