/** Secrets that work once: sign-in by e-mail, a new password, the very first start. Only their hashes are stored. */
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { newId } from '../../identifiers.ts';
import type { Tx } from '../../transaction.ts';

export type LinkPurpose = 'sign-in' | 'reset';

export const newLinkSecret = (): string => randomBytes(32).toString('base64url');
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Makes a link for an account; an older one for the same purpose no longer works. */
export async function makeLink(tx: Tx, purpose: LinkPurpose, account: string, minutes: number): Promise<string> {
  const secret = newLinkSecret();
  await sql`delete from auth.verification where value = ${account} and identifier like ${`${purpose}:%`}`.execute(tx);
  await sql`delete from auth.verification where "expiresAt" < now() - interval '1 day'`.execute(tx);
  await sql`
    insert into auth.verification (id, identifier, value, "expiresAt")
    values (${newId()}, ${`${purpose}:${hashOf(secret)}`}, ${account}, now() + make_interval(mins => ${minutes}))`.execute(
    tx,
  );
  return secret;
}

/** The account of a link that still works; it works no more. */
export async function useLink(tx: Tx, purpose: LinkPurpose, secret: string): Promise<string | null> {
  const { rows } = await sql<{ value: string }>`
    delete from auth.verification where identifier = ${`${purpose}:${hashOf(secret)}`} and "expiresAt" > now()
    returning value`.execute(tx);
  return rows[0]?.value ?? null;
}

/** A second factor is asked for: what better-auth calls a challenge, under the same names, so that it verifies it. */
export async function makeChallenge(tx: Tx, account: string, seconds: number): Promise<string> {
  const identifier = `2fa-${randomBytes(15).toString('base64url')}`;
  for (const [name, value] of [
    [identifier, account],
    [`2fa-attempts-${identifier}`, '0'],
  ] as const) {
    await sql`
      insert into auth.verification (id, identifier, value, "expiresAt")
      values (${newId()}, ${name}, ${value}, now() + make_interval(secs => ${seconds}))`.execute(tx);
  }
  return identifier;
}

const FIRST_START_DAYS = 7;

/** The secret of the first start, while nobody has an account; an older one no longer works. */
export async function makeFirstStart(tx: Tx): Promise<string> {
  const secret = newLinkSecret();
  await sql`delete from auth.first_start`.execute(tx);
  await sql`
    insert into auth.first_start (secret_hash, expires_at)
    values (${hashOf(secret)}, now() + make_interval(days => ${FIRST_START_DAYS}))`.execute(tx);
  return secret;
}

export async function knowsFirstStart(tx: Tx, secret: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from auth.first_start where secret_hash = ${hashOf(secret)} and expires_at > now()`.execute(tx);
  return rows.length > 0;
}

/** Takes the first start: true for one caller only. */
export async function useFirstStart(tx: Tx, secret: string): Promise<boolean> {
  const { rows } = await sql`
    delete from auth.first_start where secret_hash = ${hashOf(secret)} and expires_at > now() returning 1`.execute(tx);
  return rows.length > 0;
}

/** A session made outside of better-auth, which reads it like its own. Returns its token. */
export async function makeSession(
  tx: Tx,
  account: string,
  days: number,
  from: { readonly address: string | null; readonly program: string | null },
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await sql`delete from auth.session where "userId" = ${account} and "expiresAt" < now()`.execute(tx);
  await sql`
    insert into auth.session (id, token, "userId", "expiresAt", "ipAddress", "userAgent")
    values (${newId()}, ${token}, ${account}, now() + make_interval(days => ${days}), ${from.address}, ${from.program})`.execute(
    tx,
  );
  return token;
}
