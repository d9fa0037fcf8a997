/** Calls, with what their programme asks of whom. */
import { sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export type CallRow = RowOf<'call'>;

export interface FoundCall {
  readonly call: CallRow;
  readonly cohort: RowOf<'cohort'>;
  readonly programme: RowOf<'programme'>;
}

async function withProgramme(tx: Tx, call: CallRow | undefined): Promise<FoundCall | null> {
  if (!call) return null;
  const { organisation } = whoseIs(tx);
  const cohort = await tx
    .selectFrom('cohort')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', call.cohort_id)
    .executeTakeFirstOrThrow();
  const programme = await tx
    .selectFrom('programme')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', cohort.programme_id)
    .executeTakeFirstOrThrow();
  return { call, cohort, programme };
}

const calls = (tx: Tx) => tx.selectFrom('call').selectAll().where('organisation_id', '=', whoseIs(tx).organisation);

export const callByCode = async (tx: Tx, code: string): Promise<FoundCall | null> =>
  withProgramme(tx, await calls(tx).where('code', '=', code).executeTakeFirst());

export const callById = async (tx: Tx, id: string): Promise<FoundCall | null> =>
  withProgramme(tx, await calls(tx).where('id', '=', id).executeTakeFirst());

export async function countCalls(tx: Tx, cohortId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('call')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('cohort_id', '=', cohortId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Published and not closed, the first to close first. */
export async function openCalls(tx: Tx, now: string): Promise<FoundCall[]> {
  const found = await calls(tx)
    .where('state', '=', 'published')
    .where('closes_at', '>', now as never)
    .orderBy('closes_at')
    .orderBy('id')
    .limit(100)
    .execute();
  return Promise.all(found.map(async (call) => (await withProgramme(tx, call))!));
}

export interface AskedRows {
  readonly routes: readonly RowOf<'admission_route'>[];
  readonly prerequisites: readonly RowOf<'prerequisite'>[];
  readonly pieces: readonly RowOf<'required_piece'>[];
  readonly pools: readonly RowOf<'pool'>[];
  readonly tracks: readonly RowOf<'track'>[];
}

/** What the version of the cohort asks, and which places the cohort has. */
export async function askedBy(tx: Tx, { id, version_id }: RowOf<'cohort'>): Promise<AskedRows> {
  const { organisation } = whoseIs(tx);
  const ofVersion = <T extends 'admission_route' | 'track'>(table: T) =>
    sql<
      RowOf<T>
    >`select * from ${sql.table(table)} where organisation_id = ${organisation} and version_id = ${version_id}`;
  const routes = await sql<RowOf<'admission_route'>>`
    ${ofVersion('admission_route')} order by sort_key, id`.execute(tx);
  const ofRoutes = (table: 'prerequisite' | 'required_piece') => sql`
    select * from ${sql.table(table)} where organisation_id = ${organisation}
      and route_id = any(${routes.rows.map((route) => route.id)}::uuid[]) order by sort_key, id`;
  const prerequisites = await sql<RowOf<'prerequisite'>>`${ofRoutes('prerequisite')}`.execute(tx);
  const pieces = await sql<RowOf<'required_piece'>>`${ofRoutes('required_piece')}`.execute(tx);
  const pools = await tx
    .selectFrom('pool')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('cohort_id', '=', id)
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  const tracks = await sql<RowOf<'track'>>`${ofVersion('track')} order by code, id`.execute(tx);
  return {
    routes: routes.rows,
    prerequisites: prerequisites.rows,
    pieces: pieces.rows,
    pools,
    tracks: tracks.rows,
  };
}

/**
 * The next number of the call, for a file that arrived at `arrivedAt`; null when the call was not open then. The call's
 * row stays locked until the transaction ends, so that numbers are given one by one, without gaps, and a closing that
 * moves meanwhile is seen.
 */
export async function takeNumber(tx: Tx, callId: string, arrivedAt: string): Promise<number | null> {
  const taken = await tx
    .updateTable('call')
    .set((row) => ({ last_number: row('last_number', '+', 1) }))
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('id', '=', callId)
    .where('state', '=', 'published')
    .where('opens_at', '<=', arrivedAt as never)
    .where('closes_at', '>', arrivedAt as never)
    .returning('last_number')
    .executeTakeFirst();
  return taken?.last_number ?? null;
}
