/** The ways in: from a session or a token to one organisation and the grants in it, and nothing else. */
import { sql } from 'kysely';
import type { Role, Scope } from '#core/access/index.ts';
import type { Tx } from '#db/transaction.ts';

export interface FoundGrant {
  readonly role: Exclude<Role, 'applicant'>;
  readonly scope_kind: Exclude<Scope['kind'], 'application'>;
  readonly scope_id: string | null;
}

interface FoundOrganisation {
  readonly organisation_id: string;
  readonly slug: string;
  readonly organisation_name: string;
  readonly time_zone: string;
  readonly locale: 'fr' | 'en';
}

export interface FoundMember extends FoundOrganisation {
  readonly account_id: string;
  readonly account_name: string;
  readonly member_id: string;
  readonly person_id: string | null;
  readonly role: FoundGrant['role'] | null;
  readonly scope_kind: FoundGrant['scope_kind'] | null;
  readonly scope_id: string | null;
}

export interface FoundToken extends FoundOrganisation, FoundGrant {
  readonly token_id: string;
  readonly token_name: string;
  readonly read_only: boolean;
  /** The member who made it; null when the operator did. */
  readonly maker_id: string | null;
  readonly maker_grants: readonly FoundGrant[];
}

/** One row a grant; none when the session has ended or its account has no place there. */
export async function memberBehindSession(tx: Tx, sessionToken: string, slug: string): Promise<FoundMember[]> {
  const { rows } = await sql<FoundMember>`
    select s."userId" as account_id, u.name as account_name, d.organisation_id, d.slug, d.name as organisation_name,
      o.time_zone, o.locale, d.member_id, d.person_id, d.role, d.scope_kind, d.scope_id
    from auth.session s
    join auth."user" u on u.id = s."userId"
    cross join lateral door_account(s."userId") d
    join organisation o on o.id = d.organisation_id
    where s.token = ${sessionToken} and s."expiresAt" > now() and d.slug = ${slug}`.execute(tx);
  return rows;
}

export async function tokenBehindHash(tx: Tx, hash: string): Promise<FoundToken | null> {
  const { rows } = await sql<FoundToken>`
    select d.token_id, d.name as token_name, d.organisation_id, d.slug, o.name as organisation_name,
      o.time_zone, o.locale, d.role, d.scope_kind, d.scope_id, d.read_only, d.maker_id, d.maker_grants
    from door_token(${hash}) d join organisation o on o.id = d.organisation_id`.execute(tx);
  return rows[0] ?? null;
}

export interface FoundSession {
  readonly session_id: string;
  readonly account_id: string;
  readonly name: string;
  readonly email: string;
}

/** The account of a session, in no organisation. */
export async function accountBehindSession(tx: Tx, sessionToken: string): Promise<FoundSession | null> {
  const { rows } = await sql<FoundSession>`
    select s.id as session_id, u.id as account_id, u.name, u.email
    from auth.session s join auth."user" u on u.id = s."userId"
    where s.token = ${sessionToken} and s."expiresAt" > now()`.execute(tx);
  return rows[0] ?? null;
}

export interface FoundLink extends FoundOrganisation {
  readonly role: Role;
  readonly scope_kind: Scope['kind'];
  readonly scope_id: string | null;
  readonly link_id: string;
  readonly opens: string;
  readonly subject_id: string;
  readonly label: string | null;
}

/** A link that acts with a role; links that only show something have none and are no way in here. */
export async function linkBehindHash(tx: Tx, hash: string): Promise<FoundLink | null> {
  const { rows } = await sql<FoundLink>`select * from door_link(${hash}) where role is not null`.execute(tx);
  return rows[0] ?? null;
}
