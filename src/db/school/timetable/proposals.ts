/** What the solver is doing, as rows: whoever asks reads them, wherever the solver runs. */
import { type Selectable, sql } from 'kysely';
import { JsonColumn, type RowOf } from '../../rows.ts';
import type { DB } from '../../schema.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export type ProposalRow = RowOf<'timetable_proposal'>;
export type ProposalState = Selectable<DB['timetable_proposal']>['state'];

/** A run whose solver has said nothing for so long has ended with its process. */
export const SILENT_SECONDS = 30;

const isSilent = sql`coalesce((progress ->> 'at')::timestamptz, created_at) <= now() - make_interval(secs => ${SILENT_SECONDS})`;

/**
 * Takes it up when it waits, or when the process that ran it has gone; null when another has it, or it has ended. What a
 * run writes afterwards names its `claim`: a process that was only asleep, and finds another at its run, writes nothing.
 */
export async function claimProposal(tx: Tx, id: string, claim: string): Promise<ProposalRow | null> {
  const { rows } = await sql<ProposalRow>`
    update timetable_proposal set state = 'running', version = version + 1, started_at = now(),
      progress = progress || jsonb_build_object('at', now(), 'claim', ${claim}::text,
        'claims', coalesce((progress ->> 'claims')::integer, 0) + 1)
    where organisation_id = ${whoseIs(tx).organisation} and id = ${id}
      and (state = 'waiting' or (state = 'running' and ${isSilent})) returning *`.execute(tx);
  return rows[0] ?? null;
}

/** Those that wait for a process to take them up: of a cohort, or of the whole house. */
export async function proposalsToTakeUp(tx: Tx, cohortId: string | null = null): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from timetable_proposal where organisation_id = ${whoseIs(tx).organisation}
      and (${cohortId}::uuid is null or cohort_id = ${cohortId}::uuid) and (state = 'waiting' or (state = 'running' and ${isSilent}))`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}

/** The one that waits or runs in a cohort. */
export async function runningProposal(tx: Tx, cohortId: string): Promise<ProposalRow | null> {
  const { rows } = await sql<ProposalRow>`
    select * from timetable_proposal where organisation_id = ${whoseIs(tx).organisation} and cohort_id = ${cohortId}
      and state in ('waiting', 'running') and not ${isSilent}
    order by created_at desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** Those that will never end: their process went before they did. */
export async function endSilentProposals(tx: Tx, cohortId: string): Promise<void> {
  await sql`
    update timetable_proposal set state = 'failed', ended_at = now(), version = version + 1
    where organisation_id = ${whoseIs(tx).organisation} and cohort_id = ${cohortId} and state in ('waiting', 'running')
      and ${isSilent}`.execute(tx);
}

/** From one of these states only: a run that was cancelled meanwhile stays cancelled. Null when it was in none. */
export async function moveProposal(
  tx: Tx,
  id: string,
  from: readonly ProposalState[],
  change: {
    readonly state: ProposalState;
    readonly progress?: object;
    readonly outcome?: object;
    readonly gap?: string | null;
    readonly isEnd?: boolean;
    /** Of the process that has it: null is answered when another has claimed it since. */
    readonly claim?: string;
  },
): Promise<ProposalRow | null> {
  const set = [
    sql`state = ${change.state}`,
    sql`version = version + 1`,
    ...(change.progress
      ? [sql`progress = ${new JsonColumn(change.progress)}::jsonb || jsonb_build_object('at', now())`]
      : []),
    ...(change.outcome ? [sql`outcome = ${new JsonColumn(change.outcome)}::jsonb`] : []),
    ...(change.gap === undefined ? [] : [sql`gap = ${change.gap}`]),
    ...(change.isEnd ? [sql`ended_at = now()`] : []),
  ];
  const { rows } = await sql<ProposalRow>`
    update timetable_proposal set ${sql.join(set)}
    where organisation_id = ${whoseIs(tx).organisation} and id = ${id} and state = any(${[...from]}::text[])
      and (${change.claim ?? null}::text is null or progress ->> 'claim' = ${change.claim ?? null}::text)
    returning *`.execute(tx);
  return rows[0] ?? null;
}

export async function listProposals(tx: Tx, cohortId: string, most: number): Promise<ProposalRow[]> {
  return tx
    .selectFrom('timetable_proposal')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('cohort_id', '=', cohortId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
}
