/** Rows that belong to one production. */
import { type Selectable, sql } from 'kysely';
import type { Inside } from '../rows-inside.ts';
import type { DB } from '../schema.ts';
import { type Tx, whoseIs } from '../transaction.ts';

export const insideProduction = (productionId: string): Inside => sql<boolean>`production_id = ${productionId}`;
export const insideBudget = (budgetId: string): Inside => sql<boolean>`budget_id = ${budgetId}`;

export const insidePositionsOf = (tx: Tx, productionId: string): Inside => sql<boolean>`position_id in (
  select id from position where organisation_id = ${whoseIs(tx).organisation} and production_id = ${productionId})`;

export const insideEventsOf = (tx: Tx, productionId: string): Inside => sql<boolean>`id in (
  select event_id from production_event where organisation_id = ${whoseIs(tx).organisation} and production_id = ${productionId})`;

export type Production = Selectable<DB['production']>;

export async function findBudget(
  tx: Tx,
  productionId: string,
  purpose: 'creation' | 'exploitation',
): Promise<Selectable<DB['budget']> | null> {
  const row = await tx
    .selectFrom('budget')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('production_id', '=', productionId)
    .where('purpose', '=', purpose)
    .executeTakeFirst();
  return row ?? null;
}
