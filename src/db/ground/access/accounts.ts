/** Accounts: who somebody is, in no organisation. The tables are better-auth's; what is written here it reads. */
import { sql } from 'kysely';
import type { Locale } from '#core/kernel/index.ts';
import { newId } from '../../identifiers.ts';
import type { Tx } from '../../transaction.ts';

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly two_factor: boolean;
  readonly has_password: boolean;
  /** As they chose it; null while they have not. */
  readonly locale: Locale | null;
}

const columns = sql`u.id, u.name, u.email, u.locale, coalesce(u."twoFactorEnabled", false) as two_factor,
  exists (select 1 from auth.account a where a."userId" = u.id and a.password is not null) as has_password`;

export async function findAccount(
  tx: Tx,
  by: { readonly id: string } | { readonly email: string },
): Promise<AccountRow | null> {
  const where = 'id' in by ? sql`u.id = ${by.id}` : sql`u.email = ${by.email.toLowerCase()}`;
  const { rows } = await sql<AccountRow>`select ${columns} from auth."user" u where ${where}`.execute(tx);
  return rows[0] ?? null;
}

export async function anyAccount(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (select 1 from auth."user") as found`.execute(tx);
  return rows[0]!.found;
}

/** Makes an account whose address is proven by the link it was made through; null when the address has one already. */
export async function createAccount(
  tx: Tx,
  account: { readonly name: string; readonly email: string; readonly passwordHash: string },
): Promise<string | null> {
  const id = newId();
  const { rows } = await sql<{ id: string }>`
    insert into auth."user" (id, name, email, "emailVerified")
    values (${id}, ${account.name}, ${account.email.toLowerCase()}, true)
    on conflict (email) do nothing returning id`.execute(tx);
  if (!rows[0]) return null;
  await sql`
    insert into auth.account (id, "accountId", "providerId", "userId", password)
    values (${newId()}, ${id}, 'credential', ${id}, ${account.passwordHash})`.execute(tx);
  return id;
}

export async function renameAccount(tx: Tx, id: string, name: string): Promise<void> {
  await sql`update auth."user" set name = ${name}, "updatedAt" = now() where id = ${id}`.execute(tx);
}

export async function speakTo(tx: Tx, id: string, locale: Locale): Promise<void> {
  await sql`update auth."user" set locale = ${locale}, "updatedAt" = now() where id = ${id}`.execute(tx);
}

/** Null while they have not chosen one. */
export async function languageOf(tx: Tx, account: string): Promise<Locale | null> {
  return (await findAccount(tx, { id: account }))?.locale ?? null;
}

export async function setPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
  await sql`
    insert into auth.account (id, "accountId", "providerId", "userId", password)
    values (${newId()}, ${id}, 'credential', ${id}, ${passwordHash})
    on conflict ("providerId", "accountId") do update set password = excluded.password, "updatedAt" = now()`.execute(
    tx,
  );
}

export async function passwordHashOf(tx: Tx, id: string): Promise<string | null> {
  const { rows } = await sql<{ password: string | null }>`
    select password from auth.account where "userId" = ${id} and "providerId" = 'credential'`.execute(tx);
  return rows[0]?.password ?? null;
}

export interface SessionRow {
  readonly id: string;
  readonly created_at: string;
  readonly used_at: string;
  readonly expires_at: string;
  readonly address: string | null;
  readonly program: string | null;
}

export async function sessionsOf(tx: Tx, account: string): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    select id, "createdAt" as created_at, "updatedAt" as used_at, "expiresAt" as expires_at, "ipAddress" as address,
      "userAgent" as program
    from auth.session where "userId" = ${account} and "expiresAt" > now() order by "createdAt" desc`.execute(tx);
  return rows;
}

/** Ends one session of this account, or every one but `except`. Returns how many ended. */
export async function endSessions(
  tx: Tx,
  account: string,
  which: { readonly id: string } | { readonly except: string | null },
): Promise<number> {
  const where = 'id' in which ? sql`id = ${which.id}` : sql`id is distinct from ${which.except}`;
  const result = await sql`delete from auth.session where "userId" = ${account} and ${where}`.execute(tx);
  return Number(result.numAffectedRows ?? 0);
}
