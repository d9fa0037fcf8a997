/** Trips made for a date and what they cost, locked until the transaction ends: they move when the date moves. */
import type { Selectable } from 'kysely';
import type { DB } from '../schema.ts';
import { type Tx, whoseIs } from '../transaction.ts';

export type TripRow = Selectable<DB['trip']>;
export type ApproachCostRow = Selectable<DB['approach_cost']>;

export async function lockTripsOf(tx: Tx, productionId: string, eventId: string): Promise<TripRow[]> {
  return tx
    .selectFrom('trip')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('production_id', '=', productionId)
    .where('event_id', '=', eventId)
    .orderBy('id')
    .forUpdate()
    .execute();
}

export async function lockCostsOf(
  tx: Tx,
  productionId: string,
  tripIds: readonly string[],
): Promise<ApproachCostRow[]> {
  if (tripIds.length === 0) return [];
  return tx
    .selectFrom('approach_cost')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('production_id', '=', productionId)
    .where('trip_id', 'in', [...tripIds])
    .orderBy('id')
    .forUpdate()
    .execute();
}
