/** Places, their technical means and who answers there. */
import { sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export interface VenueFilter {
  /** Words of a name or a town. */
  readonly search?: string;
  /** Name and id of the last row of the page before. */
  readonly after?: readonly string[];
}

const MOST_FOUND = 500;
const byName = sql`venue.name collate "fr-x-icu"`;

/** The query itself, for the test that reads its plan. */
export function venues(tx: Tx, filter: VenueFilter, most: number) {
  let query = tx
    .selectFrom('venue')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .orderBy(byName)
    .orderBy('id')
    .limit(most);
  if (filter.search !== undefined) {
    query = query.where('id', 'in', sql<string>`(select id from search_venues(${filter.search}, ${MOST_FOUND}))`);
  }
  if (filter.after) {
    const [name, id] = filter.after;
    query = query.where(sql<boolean>`(${byName}, venue.id) > (${name} collate "fr-x-icu", ${id}::uuid)`);
  }
  return query;
}

export const listVenues = (tx: Tx, filter: VenueFilter, most: number): Promise<RowOf<'venue'>[]> =>
  venues(tx, filter, most).execute();

export function meansOf(tx: Tx, venue: string): Promise<RowOf<'venue_means'>[]> {
  return tx
    .selectFrom('venue_means')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('venue_id', '=', venue)
    .orderBy('item')
    .orderBy('id')
    .execute();
}

export function contactsOf(tx: Tx, venue: string): Promise<RowOf<'venue_contact'>[]> {
  return tx
    .selectFrom('venue_contact')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('venue_id', '=', venue)
    .orderBy(sql`name collate "fr-x-icu"`)
    .orderBy('id')
    .execute();
}
