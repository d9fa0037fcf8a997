/** Every row that one production's answer is computed from, in a fixed number of queries whatever its size. */
import { type Selectable, sql } from 'kysely';
import type { DB } from '../schema.ts';
import { type Tx, whoseIs } from '../transaction.ts';

type Row<T extends keyof DB> = Selectable<DB[T]>;

export interface ProductionRows {
  readonly production: Row<'production'>;
  readonly organisation: Row<'organisation'>;
  readonly identity: Row<'organisation_identity'> | null;
  readonly organisationTerms: readonly Row<'organisation_term'>[];
  readonly payGrid: readonly Row<'pay_grid_value'>[];
  readonly people: readonly Pick<Row<'person'>, 'id' | 'given_name' | 'family_name'>[];
  readonly venues: readonly Pick<Row<'venue'>, 'id' | 'name' | 'town' | 'country'>[];
  readonly works: readonly Row<'work'>[];
  readonly authors: readonly Row<'work_author'>[];
  readonly phases: readonly Row<'phase'>[];
  readonly holders: readonly Row<'position_holder'>[];
  readonly trips: readonly Row<'trip'>[];
  readonly approachCosts: readonly Row<'approach_cost'>[];
  readonly budgets: readonly Row<'budget'>[];
  readonly lines: readonly Row<'budget_line'>[];
  readonly overrides: readonly Row<'line_override'>[];
  readonly pricePlan: Row<'price_plan'> | null;
  readonly here: EngagedRows;
  /** The same people in our other productions, around the same time. */
  readonly elsewhere: EngagedRows;
}

export interface EngagedRows {
  readonly positions: readonly Row<'position'>[];
  readonly contracts: readonly Row<'employment_contract'>[];
  readonly terms: readonly Row<'engagement_term'>[];
  readonly placements: readonly Row<'engagement_term_event'>[];
  readonly events: readonly (Row<'event'> & { readonly phase_id: string | null })[];
  readonly calls: readonly Row<'event_call'>[];
}

/** Null when there is no such production here. */
export async function loadProductionFacts(tx: Tx, productionId: string): Promise<ProductionRows | null> {
  const { organisation } = whoseIs(tx);
  const of = <T extends ProductionTable>(table: T, order: string) => ofProduction(tx, table, productionId, order);
  const production = await tx
    .selectFrom('production')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', productionId)
    .executeTakeFirst();
  if (!production) return null;
  const here = await engagedHere(tx, productionId);
  const holders = await holdersOf(tx, productionId);
  const works = await of('work', 'id');
  const authors = await among(
    tx,
    'work_author',
    'work_id',
    works.map(({ id }) => id),
  );
  const budgets = await of('budget', 'purpose');
  const budgetIds = budgets.map(({ id }) => id);
  const engaged = [...here.contracts, ...here.positions].map(({ person_id }) => person_id);
  const elsewhere = await engagedElsewhere(tx, productionId, unique(engaged));
  const people = unique([
    ...engaged,
    ...holders.map(({ person_id }) => person_id),
    ...here.calls.map(({ person_id }) => person_id),
    ...authors.map(({ person_id }) => person_id),
  ]);
  const venues = unique([...here.events, ...elsewhere.events].map(({ venue_id }) => venue_id));
  return {
    production,
    organisation: await tx
      .selectFrom('organisation')
      .selectAll()
      .where('id', '=', organisation)
      .executeTakeFirstOrThrow(),
    identity: (await everyRow(tx, 'organisation_identity', 'id'))[0] ?? null,
    organisationTerms: await everyRow(tx, 'organisation_term', 'valid_from'),
    payGrid: await everyRow(tx, 'pay_grid_value', 'valid_from'),
    people: await among(tx, 'person', 'id', people),
    venues: await among(tx, 'venue', 'id', venues),
    works,
    authors,
    phases: await of('phase', 'starts_on'),
    holders,
    trips: await of('trip', 'leaves_at'),
    approachCosts: await of('approach_cost', 'on_day'),
    budgets,
    lines: await among(tx, 'budget_line', 'budget_id', budgetIds, ['account', 'sort_key']),
    overrides: await among(tx, 'line_override', 'budget_id', budgetIds),
    pricePlan: (await of('price_plan', 'id'))[0] ?? null,
    here,
    elsewhere,
  };
}

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

type ProductionTable =
  | 'work'
  | 'phase'
  | 'position'
  | 'employment_contract'
  | 'engagement_term'
  | 'trip'
  | 'approach_cost'
  | 'budget'
  | 'price_plan';

async function ofProduction<T extends ProductionTable>(
  tx: Tx,
  table: T,
  productionId: string,
  order: string,
): Promise<Row<T>[]> {
  const { rows } = await sql<Row<T>>`
    select * from ${sql.table(table)}
    where organisation_id = ${whoseIs(tx).organisation} and production_id = ${productionId}
    order by ${sql.ref(order)}, id`.execute(tx);
  return rows;
}

async function everyRow<T extends keyof DB>(tx: Tx, table: T, order: string): Promise<Row<T>[]> {
  const { rows } = await sql<Row<T>>`
    select * from ${sql.table(table)} where organisation_id = ${whoseIs(tx).organisation} order by ${sql.ref(order)}, id`.execute(
    tx,
  );
  return rows;
}

/** Rows whose `column` is one of `ids`. */
async function among<T extends keyof DB>(
  tx: Tx,
  table: T,
  column: string,
  ids: readonly string[],
  order: readonly string[] = [],
): Promise<Row<T>[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Row<T>>`
    select * from ${sql.table(table)}
    where organisation_id = ${whoseIs(tx).organisation} and ${sql.ref(column)} = any(${[...ids]}::uuid[])
    order by ${sql.join([...order, 'id'].map((name) => sql.ref(name)))}`.execute(tx);
  return rows;
}

async function holdersOf(tx: Tx, productionId: string): Promise<Row<'position_holder'>[]> {
  return tx
    .selectFrom('position_holder as h')
    .innerJoin('position as p', (join) =>
      join.onRef('p.organisation_id', '=', 'h.organisation_id').onRef('p.id', '=', 'h.position_id'),
    )
    .selectAll('h')
    .where('h.organisation_id', '=', whoseIs(tx).organisation)
    .where('p.production_id', '=', productionId)
    .orderBy('h.id')
    .execute();
}

async function engagedHere(tx: Tx, productionId: string): Promise<EngagedRows> {
  const terms = await ofProduction(tx, 'engagement_term', productionId, 'id');
  const events = await eventsWhere(tx, sql<boolean>`pe.production_id = ${productionId}`);
  return {
    positions: await ofProduction(tx, 'position', productionId, 'sort_key'),
    contracts: await ofProduction(tx, 'employment_contract', productionId, 'starts_on'),
    terms,
    placements: await among(
      tx,
      'engagement_term_event',
      'term_id',
      terms.map(({ id }) => id),
    ),
    events,
    calls: await among(
      tx,
      'event_call',
      'event_id',
      events.map(({ id }) => id),
    ),
  };
}

async function eventsWhere(tx: Tx, condition: ReturnType<typeof sql<boolean>>): Promise<EngagedRows['events']> {
  const { rows } = await sql<EngagedRows['events'][number]>`
    select e.*, pe.phase_id from production_event pe
    join event e on e.organisation_id = pe.organisation_id and e.id = pe.event_id
    where pe.organisation_id = ${whoseIs(tx).organisation} and ${condition}
    order by e.starts_at, e.id`.execute(tx);
  return rows;
}

/** Minima are counted by month and by fortnight: a month around ours is enough. */
async function engagedElsewhere(tx: Tx, productionId: string, people: readonly string[]): Promise<EngagedRows> {
  const nothing = { positions: [], contracts: [], terms: [], placements: [], events: [], calls: [] };
  if (people.length === 0) return nothing;
  const { organisation } = whoseIs(tx);
  const { rows: contracts } = await sql<Row<'employment_contract'>>`
    select c.* from employment_contract c
    where c.organisation_id = ${organisation} and c.person_id = any(${[...people]}::uuid[])
      and c.production_id <> ${productionId}
      and exists (
        select from employment_contract o
        where o.organisation_id = ${organisation} and o.production_id = ${productionId} and o.person_id = c.person_id
          and o.starts_on <= c.ends_on + 31 and o.ends_on >= c.starts_on - 31)
    order by c.starts_on, c.id`.execute(tx);
  if (contracts.length === 0) return nothing;
  const terms = await among(
    tx,
    'engagement_term',
    'contract_id',
    contracts.map(({ id }) => id),
  );
  const placements = await among(
    tx,
    'engagement_term_event',
    'term_id',
    terms.map(({ id }) => id),
  );
  const eventIds = unique(placements.map(({ event_id }) => event_id));
  const events = await eventsWhere(tx, sql<boolean>`e.id = any(${eventIds}::uuid[])`);
  return {
    positions: await among(tx, 'position', 'id', unique(contracts.map(({ position_id }) => position_id))),
    contracts,
    terms,
    placements,
    events,
    calls: await among(tx, 'event_call', 'event_id', eventIds),
  };
}
