/** A date that moved takes its journeys along, in the transaction of the move. Rule: docs/rules/journeys.md. */

import type { Followed } from '#api/ground/calendar/index.ts';
import { instantText, localOf } from '#api/rows/index.ts';
import type { MovedDate } from '#core/ground/calendar/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { followingOf } from '#core/office/logistics/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { productionsOfEvents } from '#db/office/event-links.ts';
import { type ApproachCostRow, lockCostsOf, lockTripsOf, type TripRow } from '#db/office/journeys.ts';
import { updateRow } from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';

/**
 * Whoever may move the date moves its journeys, whatever else they may see. Journeys of another production than the
 * date's stay, and so do all of them when the date that replaces it is another production's.
 */
export async function followDate(tx: Tx, moved: MovedDate, zone: string): Promise<readonly Followed[]> {
  const { before, after } = moved;
  const productions = await productionsOfEvents(tx, [before.id, after.id]);
  const productionId = productions.get(before.id);
  if (productionId === undefined || productions.get(after.id) !== productionId) return [];
  const trips = await lockTripsOf(tx, productionId, before.id);
  if (trips.length === 0) return [];
  const costs = await lockCostsOf(
    tx,
    productionId,
    trips.map(({ id }) => id),
  );
  const following = followingOf(
    moved,
    trips.map((row) => ({
      row,
      id: row.id,
      eventId: row.event_id,
      leavesAt: localOf(row.leaves_at, zone),
      returnsAt: localOf(row.returns_at, zone),
    })),
    costs.map((row) => ({ row, id: row.id, tripId: row.trip_id, on: row.on_day as CalendarDate })),
  );
  const followed: Followed[] = [];
  for (const { row, eventId, leavesAt, returnsAt } of following.trips) {
    const values = {
      event_id: eventId,
      leaves_at: instantText(leavesAt, zone),
      returns_at: instantText(returnsAt, zone),
    };
    const now = (await updateRow(tx, 'trip', row.id, row.version, values)) as TripRow;
    await recordChange(tx, {
      action: 'follow',
      subject: { kind: 'trip', id: row.id, label: row.place },
      changes: diffForAudit('trip', row, now),
      production: productionId,
    });
    followed.push({ kind: 'trip', id: now.id, version: now.version });
  }
  for (const { row, on } of following.costs) {
    const now = (await updateRow(tx, 'approach_cost', row.id, row.version, { on_day: on })) as ApproachCostRow;
    await recordChange(tx, {
      action: 'follow',
      subject: { kind: 'approach-cost', id: row.id },
      changes: diffForAudit('approach_cost', row, now),
      production: productionId,
    });
    followed.push({ kind: 'approach-cost', id: now.id, version: now.version });
  }
  return followed;
}
