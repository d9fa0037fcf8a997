/** From a cookie, a bearer token or a link's secret to an actor in the organisation of the path. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { type Grant, narrowedTo } from '#core/access/index.ts';
import {
  accountBehindSession,
  type FoundGrant,
  type FoundLink,
  linkBehindHash,
  memberBehindSession,
  tokenBehindHash,
} from '#db/ground/access/index.ts';
import { withoutOrganisation } from '#db/transaction.ts';
import type { ApiActor } from './actor.ts';
import { notFound, Refusal } from './refusal.ts';
import type { Services } from './services.ts';

export const SESSION_COOKIE = 'filage.session_token';
export const TOKEN_PREFIX = 'filage_';
const TOKEN = /^Bearer (filage_[A-Za-z0-9_-]{43})$/;
const LINK = /^Link ([A-Za-z0-9_-]{43})$/;
const SLUG = /^[a-z0-9][a-z0-9-]{1,60}$/;

/** What is stored of a secret made of 256 random bits: it needs no salt. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** The session of the request's cookie, when its signature is ours; whether it still stands is the database's word. */
export function sessionTokenOf(request: FastifyRequest, secret: string): string | null {
  const cookie = request.cookies[`__Secure-${SESSION_COOKIE}`] ?? request.cookies[SESSION_COOKIE];
  const dot = cookie?.lastIndexOf('.') ?? -1;
  if (cookie === undefined || dot < 1) return null;
  const token = cookie.slice(0, dot);
  const given = Buffer.from(cookie.slice(dot + 1), 'base64');
  const expected = createHmac('sha256', secret).update(token).digest();
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

/** Throws 401 when nobody is signed in, 404 when they have no place in this organisation. */
export async function identify(request: FastifyRequest, services: Services, slug: string): Promise<ApiActor> {
  const bearer = request.headers.authorization;
  const credential = bearer ?? sessionTokenOf(request, services.signInSecret);
  if (credential === null) throw new Refusal(401, 'access.not-signed-in');
  // Told apart: a session's token alone, sent as if it were a program's, lacks the signature that its cookie has.
  const claimed = `${bearer === undefined ? 'session' : 'token'} ${credential}`;
  const known = services.actors.find(claimed, slug);
  if (known) return known;
  const generation = services.actors.generation();
  const actor = await (bearer === undefined
    ? memberActor(services, credential, slug)
    : credential.startsWith('Link ')
      ? linkActor(services, credential, slug)
      : tokenActor(services, credential, slug));
  services.actors.keep(claimed, slug, actor, generation);
  return actor;
}

async function memberActor(services: Services, token: string, slug: string): Promise<ApiActor> {
  const readOnly = { readOnly: true };
  const found = SLUG.test(slug)
    ? await withoutOrganisation(services.database, (tx) => memberBehindSession(tx, token, slug), readOnly)
    : [];
  const first = found[0];
  if (!first) {
    const account = await withoutOrganisation(services.database, (tx) => accountBehindSession(tx, token), readOnly);
    throw account ? notFound() : new Refusal(401, 'access.not-signed-in');
  }
  return {
    id: first.member_id,
    kind: 'member',
    label: first.account_name,
    accountId: first.account_id,
    self: first.person_id,
    grants: found.flatMap((row) =>
      row.role === null || row.scope_kind === null
        ? []
        : [grantOf({ role: row.role, scope_kind: row.scope_kind, scope_id: row.scope_id })],
    ),
    readOnly: false,
    organisation: organisationOf(first),
  };
}

async function tokenActor(services: Services, header: string, slug: string): Promise<ApiActor> {
  const secret = TOKEN.exec(header)?.[1];
  const found = secret
    ? await withoutOrganisation(services.database, (tx) => tokenBehindHash(tx, hashOfSecret(secret)))
    : null;
  if (!found) throw new Refusal(401, 'access.not-signed-in');
  if (found.slug !== slug) throw notFound();
  return {
    id: found.token_id,
    kind: 'token',
    label: found.token_name,
    accountId: null,
    self: null,
    grants: found.maker_id === null ? [grantOf(found)] : narrowedTo([grantOf(found)], found.maker_grants.map(grantOf)),
    readOnly: found.read_only,
    organisation: organisationOf(found),
  };
}

/** Somebody without an account: an applicant, a trainee or a trainer, by the secret of their own link. */
async function linkActor(services: Services, header: string, slug: string): Promise<ApiActor> {
  const secret = LINK.exec(header)?.[1];
  const found = secret
    ? await withoutOrganisation(services.database, (tx) => linkBehindHash(tx, hashOfSecret(secret)))
    : null;
  if (!found) throw new Refusal(401, 'access.link-unknown');
  if (found.slug !== slug) throw notFound();
  return {
    id: found.link_id,
    kind: 'link',
    label: found.label ?? found.opens,
    accountId: null,
    self: found.subject_id,
    grants: [grantOf(found)],
    readOnly: false,
    organisation: organisationOf(found),
  };
}

function organisationOf(row: {
  organisation_id: string;
  slug: string;
  organisation_name: string;
  time_zone: string;
  locale: 'fr' | 'en';
}): ApiActor['organisation'] {
  return {
    id: row.organisation_id,
    slug: row.slug,
    name: row.organisation_name,
    timeZone: row.time_zone,
    locale: row.locale,
  };
}

export function grantOf(row: Pick<FoundGrant | FoundLink, 'role' | 'scope_kind' | 'scope_id'>): Grant {
  return {
    role: row.role,
    scope:
      row.scope_id === null || row.scope_kind === 'organisation'
        ? { kind: 'organisation' }
        : { kind: row.scope_kind, id: row.scope_id },
  };
}
