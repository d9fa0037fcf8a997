/** Pools as the rules of places take them. */
import type { CalendarDate } from '#core/kernel/index.ts';
import type { Pool } from '#core/school/cohorts/index.ts';
import type { RowOf } from '#db/rows.ts';

export const poolFacts = (row: RowOf<'pool'>): Pool => ({
  id: row.id,
  name: row.name,
  statuses: row.statuses as Pool['statuses'],
  places: row.places,
  unused: row.unused,
  transferFrom: row.transfer_from as CalendarDate | null,
  transferTo: row.transfer_to,
  sortKey: row.sort_key,
});
