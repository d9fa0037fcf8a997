/** What comes round by itself: drafts to remind, calls that have closed. */
import { sql } from 'kysely';
import { type Tx, whoseIs } from '../../transaction.ts';
import type { ApplicationRow } from './applications.ts';
import type { CallRow } from './calls.ts';

/** Published calls that close within the hours to come. */
export function closingSoon(tx: Tx, now: string, until: string): Promise<CallRow[]> {
  return tx
    .selectFrom('call')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('state', '=', 'published')
    .where('closes_at', '>', now as never)
    .where('closes_at', '<=', until as never)
    .orderBy('id')
    .execute();
}

/** Calls whose reading is open and that have files still waiting to be told how they stand. */
export async function closedWithWaiting(tx: Tx, now: string): Promise<CallRow[]> {
  const { rows } = await sql<CallRow>`
    select c.* from call c where c.organisation_id = ${whoseIs(tx).organisation} and c.state <> 'draft'
      and c.reading_opens_at <= ${now} and c.reading_opens_at <= now()
      and exists (select from application a where a.organisation_id = c.organisation_id and a.call_id = c.id
        and a.state in ('draft', 'submitted'))
    order by c.id`.execute(tx);
  return rows;
}

/** Locked until the transaction ends: whoever submits at this moment goes first or waits. */
export function waitingFiles(
  tx: Tx,
  callId: string,
  states: readonly ('draft' | 'submitted')[],
): Promise<ApplicationRow[]> {
  return tx
    .selectFrom('application')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('call_id', '=', callId)
    .where('state', 'in', [...states])
    .orderBy('id')
    .forUpdate()
    .execute();
}
