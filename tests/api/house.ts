/** A server over a database of its own, with two organisations and somebody of every role in each. */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { sql } from 'kysely';
import { buildServer } from '#api/http/server.ts';
import type { Grant, Role, Scope } from '#core/access/index.ts';
import { type Database, openDatabase } from '#db/connection.ts';
import { signInSecret } from '#db/ground/access/sign-in-secret.ts';
import { newId } from '#db/identifiers.ts';
import { openKeyRing } from '#db/private/index.ts';
import type { SubjectKind } from '#db/rows.ts';
import { asMigrator } from '#db/transaction.ts';
import type { Mailer } from '#jobs/mail/index.ts';
import { copyFurniture, type Furnishing, type TestDatabase, testDatabase } from '../database.ts';

export interface Somebody {
  readonly memberId: string;
  readonly accountId: string;
  readonly email: string;
  readonly cookie: string;
}

export interface House {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly test: TestDatabase;
  readonly secret: string;
  readonly dataFolder: string;
  /** What the server believes the time to be; null: the real one. */
  clock: { now: Date | null };
  organisation(slug: string): Promise<string>;
  member(organisation: string, grants: readonly Grant[], email?: string): Promise<Somebody>;
  /** A token's secret. */
  token(
    organisation: string,
    options: { role: Role; production?: string; readOnly?: boolean; expiresAt?: string },
  ): Promise<string>;
  /** What a link's holder sends: `Link …`. Its subject is made when it is not there. */
  link(organisation: string, link: { role: Role; scope: Scope; subject: string; kind: SubjectKind }): Promise<string>;
  call(
    who: Somebody | string | null,
    method: string,
    url: string,
    options?: Partial<InjectOptions>,
  ): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

export const everywhere = (role: Role): Grant => ({ role, scope: { kind: 'organisation' } });
export const within = (role: Role, id: string): Grant => ({ role, scope: { kind: 'production', id } });
export const withinCohort = (role: Role, id: string): Grant => ({ role, scope: { kind: 'cohort', id } });

export interface HouseOptions {
  readonly requestsPerMinute?: number;
  readonly signInsPerMinute?: number;
  readonly mailer?: Mailer;
  readonly webRoot?: string;
  readonly scanner?: readonly string[];
  /** `asleep` where rows are counted: nothing is computed behind the back of a request. */
  readonly solver?: 'asleep';
  /** What it begins with; without it, empty. */
  readonly furnishing?: Furnishing;
}

const ASLEEP = { start: () => {}, idle: async () => {}, close: async () => {} };

export async function openHouse(settings: HouseOptions = {}): Promise<House> {
  const test = await testDatabase(settings.furnishing);
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'filage-api-'));
  if (settings.furnishing) await copyFurniture(settings.furnishing, dataFolder);
  const database = openDatabase(test.appUrl, { keys: openKeyRing({ dataFolder }) });
  const clock: { now: Date | null } = { now: null };
  const app = await buildServer({
    database,
    clock: () => clock.now ?? new Date(),
    webRoot: settings.webRoot ?? null,
    mailer: settings.mailer ?? null,
    ...(settings.solver ? { solver: ASLEEP } : {}),
    settings: {
      url: 'http://filage.example',
      dataFolder,
      smtp: null,
      scanner: settings.scanner ?? null,
      checkReplies: true,
      requestsPerMinute: settings.requestsPerMinute ?? 0,
      signInsPerMinute: settings.signInsPerMinute ?? 0,
    },
  });
  await app.ready();
  const secret = await signInSecret(database);
  return {
    app,
    database,
    test,
    secret,
    dataFolder,
    clock,
    organisation: (slug) => makeOrganisation(test, slug),
    member: (organisation, grants, email) => makeMember(test, secret, organisation, grants, email),
    token: (organisation, options) => makeToken(test, organisation, options),
    link: (organisation, link) => makeLink(test, organisation, link),
    call: (who, method, url, options = {}) =>
      app.inject({
        method: method as 'GET',
        url,
        ...options,
        headers: { ...credentials(who), ...options.headers },
      }),
    close: async () => {
      await app.close();
      await database.close();
      await test.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

function credentials(who: Somebody | string | null): Record<string, string> {
  if (who === null) return {};
  if (typeof who !== 'string') return { cookie: who.cookie };
  return { authorization: who.startsWith('Link ') ? who : `Bearer ${who}` };
}

async function makeOrganisation(test: TestDatabase, slug: string): Promise<string> {
  const id = newId();
  await asMigrator(test.adminUrl, (tx) =>
    tx
      .insertInto('organisation')
      .values({ id, slug, name: `Compagnie ${slug}` })
      .execute(),
  );
  return id;
}

export const cookieOf = (token: string, secret: string): string =>
  `filage.session_token=${encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`)}`;

async function makeMember(
  test: TestDatabase,
  secret: string,
  organisation: string,
  grants: readonly Grant[],
  given?: string,
): Promise<Somebody> {
  const [memberId, accountId, token] = [newId(), newId(), randomBytes(24).toString('base64url')];
  const email = given ?? `${accountId}@example.org`;
  await asMigrator(test.adminUrl, async (tx) => {
    await sql`insert into auth."user" (id, name, email, "emailVerified") values (${accountId}, 'Camille Essai', ${email}, true)`.execute(
      tx,
    );
    await sql`insert into auth.session (id, token, "userId", "expiresAt") values (${newId()}, ${token}, ${accountId}, now() + interval '1 day')`.execute(
      tx,
    );
    await tx
      .insertInto('member')
      .values({
        organisation_id: organisation,
        id: memberId,
        account_id: accountId,
        display_name: 'Camille Essai',
        email,
      })
      .execute();
    for (const { role, scope } of grants) {
      await tx
        .insertInto('access_grant')
        .values({
          organisation_id: organisation,
          id: newId(),
          member_id: memberId,
          role: role as Exclude<Role, 'applicant'>,
          scope_kind: scope.kind as Exclude<Scope['kind'], 'application'>,
          scope_id: scope.kind === 'organisation' ? null : scope.id,
        })
        .execute();
    }
  });
  return { memberId, accountId, email, cookie: cookieOf(token, secret) };
}

async function makeToken(
  test: TestDatabase,
  organisation: string,
  options: { role: Role; production?: string; readOnly?: boolean; expiresAt?: string },
): Promise<string> {
  const secret = `filage_${randomBytes(32).toString('base64url')}`;
  await asMigrator(test.adminUrl, (tx) =>
    tx
      .insertInto('api_token')
      .values({
        organisation_id: organisation,
        id: newId(),
        name: 'test',
        secret_hash: createHash('sha256').update(secret).digest('hex'),
        role: options.role as Exclude<Role, 'applicant'>,
        scope_kind: options.production === undefined ? 'organisation' : 'production',
        scope_id: options.production ?? null,
        read_only: options.readOnly ?? false,
        expires_at: options.expiresAt ?? null,
      })
      .execute(),
  );
  return secret;
}

async function makeLink(
  test: TestDatabase,
  organisation: string,
  { role, scope, subject, kind }: { role: Role; scope: Scope; subject: string; kind: SubjectKind },
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await asMigrator(test.adminUrl, async (tx) => {
    await sql`insert into subject (organisation_id, id, kind) values (${organisation}, ${subject}, ${kind}) on conflict do nothing`.execute(
      tx,
    );
    await tx
      .insertInto('share_link')
      .values({
        organisation_id: organisation,
        id: newId(),
        secret_hash: createHash('sha256').update(secret).digest('hex'),
        opens: role,
        subject_id: subject,
        role: role as 'applicant' | 'trainee' | 'trainer',
        scope_kind: scope.kind as Exclude<Scope['kind'], 'production'>,
        scope_id: scope.kind === 'organisation' ? null : scope.id,
      })
      .execute();
  });
  return `Link ${secret}`;
}
