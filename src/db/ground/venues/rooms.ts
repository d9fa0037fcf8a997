import { sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

const MOST = 500;

/** Of one place, or of all; by name. */
export function listRooms(tx: Tx, venue?: string): Promise<RowOf<'room'>[]> {
  let query = tx
    .selectFrom('room')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .orderBy('venue_id')
    .orderBy(sql`name collate "fr-x-icu"`)
    .orderBy('id')
    .limit(MOST);
  if (venue !== undefined) query = query.where('venue_id', '=', venue);
  return query.execute();
}
