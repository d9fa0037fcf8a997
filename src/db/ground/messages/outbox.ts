/** Mail of an organisation, newest first. */
import { sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export function outboxMessages(tx: Tx, after: readonly string[] | null, most: number) {
  let query = tx
    .selectFrom('outbox_message')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most);
  if (after) query = query.where(sql<boolean>`(created_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  return query;
}

export const listOutbox = (tx: Tx, after: readonly string[] | null, most: number): Promise<RowOf<'outbox_message'>[]> =>
  outboxMessages(tx, after, most).execute();

/** How many went to this address in the last minutes, whatever they were about. */
export async function countMailsTo(tx: Tx, recipient: string, minutes: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from outbox_message
    where organisation_id = ${whoseIs(tx).organisation} and recipient = ${recipient}
      and created_at > now() - make_interval(mins => ${minutes})`.execute(tx);
  return rows[0]!.count;
}
