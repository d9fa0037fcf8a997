/** What somebody has made that opens the house for others: tokens, links and invitations, which end when their place does. */
import { type RawBuilder, sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

/** How many of each still work. */
export interface MadeCounts {
  readonly tokens: number;
  readonly links: number;
  readonly invitations: number;
}

interface Counted extends MadeCounts {
  readonly member: string;
}

/** A link that was made by a member or by one of their tokens, and that acts for nobody: an applicant's own is theirs. */
const linkOf = (organisation: string, member: RawBuilder<unknown>) => sql`
  l.organisation_id = ${organisation} and to_jsonb(l) ->> 'role' is null and (l.created_by = ${member} or l.created_by in (
    select t.id from api_token t where t.organisation_id = ${organisation} and t.created_by = ${member}))`;

/** By member; whoever made nothing that works is not in it. */
export async function madeByMembers(tx: Tx): Promise<Map<string, MadeCounts>> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<Counted>`
    select m.id as member,
      (select count(*) from api_token t where t.organisation_id = ${organisation} and t.created_by = m.id
        and t.revoked_at is null and (t.expires_at is null or t.expires_at > now()))::int4 as tokens,
      (select count(*) from share_link l where ${linkOf(organisation, sql`m.id`)}
        and l.revoked_at is null and (l.expires_at is null or l.expires_at > now()))::int4 as links,
      (select count(*) from invitation i where i.organisation_id = ${organisation} and i.created_by = m.id
        and i.accepted_at is null and i.revoked_at is null and i.expires_at > now())::int4 as invitations
    from member m where m.organisation_id = ${organisation} and m.state = 'active'`.execute(tx);
  return new Map(rows.map(({ member, ...counts }) => [member, counts]));
}

export interface Revoked {
  readonly tokens: readonly RowOf<'api_token'>[];
  readonly links: readonly RowOf<'share_link'>[];
  readonly invitations: readonly RowOf<'invitation'>[];
}

/** Revokes all that the member has made and that was not revoked yet; the rows as they are now. */
export async function revokeMadeBy(tx: Tx, member: string): Promise<Revoked> {
  const { organisation } = whoseIs(tx);
  const links = await sql<RowOf<'share_link'>>`
    update share_link l set revoked_at = now(), version = l.version + 1
    where ${linkOf(organisation, sql`${member}::uuid`)} and l.revoked_at is null returning l.*`.execute(tx);
  const tokens = await tx
    .updateTable('api_token')
    .set((row) => ({ revoked_at: sql`now()`, version: row('version', '+', 1) }))
    .where('organisation_id', '=', organisation)
    .where('created_by', '=', member)
    .where('revoked_at', 'is', null)
    .returningAll()
    .execute();
  const invitations = await tx
    .updateTable('invitation')
    .set((row) => ({ revoked_at: sql`now()`, version: row('version', '+', 1) }))
    .where('organisation_id', '=', organisation)
    .where('created_by', '=', member)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returningAll()
    .execute();
  return { tokens, links: links.rows, invitations };
}
