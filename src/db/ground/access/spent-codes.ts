/** Codes of the second factor that were given: each serves once. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../transaction.ts';

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

const CODE_SECONDS = 180;

/**
 * Takes a code of somebody's app, so that whoever saw it cannot give it again while it lasts: true for one caller
 * only. Without such a challenge there is nobody whose code it could be, and better-auth says so.
 */
export async function takeCode(tx: Tx, challenge: string, code: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean; taken: boolean }>`
    with challenge as (
      select value as account from auth.verification where identifier = ${challenge} and "expiresAt" > now() limit 1
    ), taken as (
      insert into auth.verification as v (id, identifier, value, "expiresAt")
      select name, name, '', now() + make_interval(secs => ${CODE_SECONDS})
      from (select 'code:' || account || ':' || ${hashOf(code)}::text as name from challenge) as named
      on conflict (id) do update set "expiresAt" = excluded."expiresAt" where v."expiresAt" <= now()
      returning id
    )
    select exists (select from challenge) as known, exists (select from taken) as taken`.execute(tx);
  return !rows[0]!.known || rows[0]!.taken;
}
