/** Productions: the list, and what hangs on one when it is put away. */
import { type Selectable, sql } from 'kysely';
import type { DB } from '../schema.ts';
import { type Tx, whoseIs } from '../transaction.ts';

export type ProductionRow = Selectable<DB['production']>;

export interface ProductionFilter {
  /** The productions that the actor may see; without it, every one. */
  readonly among?: readonly string[];
  readonly archived: boolean;
  readonly stage?: ProductionRow['stage'];
  /** Part of the title. */
  readonly words?: string;
  /** The last row of the page before. */
  readonly after?: { readonly title: string; readonly id: string };
}

/** By title as French sorts it. */
export async function listProductions(tx: Tx, filter: ProductionFilter, most: number): Promise<ProductionRow[]> {
  return productionsQuery(tx, filter, most).execute();
}

const FRENCH = sql.raw('title collate "fr-x-icu"');

/** The query itself, for the test that reads its plan. */
export function productionsQuery(tx: Tx, filter: ProductionFilter, most: number) {
  let query = tx
    .selectFrom('production')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('archived_at', filter.archived ? 'is not' : 'is', null)
    .orderBy(sql`${FRENCH}`)
    .orderBy('id')
    .limit(most);
  if (filter.among) query = query.where('id', 'in', filter.among.length > 0 ? [...filter.among] : [NOBODY]);
  if (filter.stage !== undefined) query = query.where('stage', '=', filter.stage);
  if (filter.words !== undefined) query = query.where('title', 'ilike', `%${filter.words.replace(/[\\%_]/g, '\\$&')}%`);
  if (filter.after) {
    const { title, id } = filter.after;
    query = query.where(sql<boolean>`(${FRENCH}, id) > (${title} collate "fr-x-icu", ${id}::uuid)`);
  }
  return query;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

export interface Hanging {
  readonly comingEvents: number;
  readonly runningContracts: number;
}

/** What is still to come of a production on a day. */
export async function whatHangsOn(tx: Tx, productionId: string, today: string, now: string): Promise<Hanging> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<{ events: number; contracts: number }>`
    select
      (select count(*) from production_event pe
        join event e on e.organisation_id = pe.organisation_id and e.id = pe.event_id
        where pe.organisation_id = ${organisation} and pe.production_id = ${productionId}
          and e.ends_at > ${now}::timestamptz and e.state not in ('cancelled', 'postponed'))::int as events,
      (select count(*) from employment_contract c
        where c.organisation_id = ${organisation} and c.production_id = ${productionId}
          and c.ends_on >= ${today}::date and c.cancelled_on is null)::int as contracts`.execute(tx);
  return { comingEvents: rows[0]!.events, runningContracts: rows[0]!.contracts };
}
