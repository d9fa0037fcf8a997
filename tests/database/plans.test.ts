/**
 * A list stays quick however old the organisation is: with a hundred thousand rows in it, seen by the app role through
 * row-level security, no page reads much more than it shows. Lists are found among the routes, so that a new one is
 * covered without anyone remembering.
 */
import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { hashOfSecret } from '#api/http/identify.ts';
import { buildServer } from '#api/http/server.ts';
import { routes } from '#api/routes.ts';
import { type AuditFilter, listAuditLines } from '#db/audit/index.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator, inOrganisation, type Whose } from '#db/transaction.ts';
import { inDatabase } from '../cluster.ts';
import { type TestDatabase, testDatabase } from '../database.ts';
import { fillLarge, type Large } from './large.ts';
import { newFolder, newOrganisation, newRing } from './organisations.ts';
import { type Planned, type Watched, watchPlans } from './plans.ts';

const PAGE = 50;
/** Rows read and thrown away, for each row shown. */
const WASTE = 10;
/** A page of a list may read its rows and what hangs on each, but not the organisation. */
const READ = 100 * PAGE;

let place: TestDatabase;
let watched: Watched;
let large: Large;
let whose: Whose;
let app: FastifyInstance;
const token = `filage_${randomBytes(32).toString('base64url')}`;
let slug: string;

beforeAll(async () => {
  place = await testDatabase();
  const superuserUrl = inDatabase(inject('cluster').superuserUrl, new URL(place.appUrl).pathname.slice(1));
  whose = await newOrganisation(place.adminUrl, 'Grande maison');
  slug = `o-${whose.organisation}`;
  large = await fillLarge(superuserUrl, whose.organisation);
  await asMigrator(place.adminUrl, (tx) =>
    tx
      .insertInto('api_token')
      .values({
        organisation_id: whose.organisation,
        id: newId(),
        name: 'plans',
        secret_hash: hashOfSecret(token),
        role: 'owner',
      })
      .execute(),
  );
  watched = await watchPlans(superuserUrl, place.appUrl, place.appRole, newRing());
  app = await buildServer({
    database: watched.database,
    clock: () => new Date('2026-11-24T08:00:00Z'),
    webRoot: null,
    settings: { url: 'http://filage.example', dataFolder: newFolder(), smtp: null },
  });
  await app.ready();
}, 240_000);
afterAll(async () => {
  await app?.close();
  await watched?.database.close();
  await place.drop();
});

function expectThrifty(plans: readonly Planned[], shown: number): void {
  for (const plan of plans) {
    const message = `${plan.sql}\n${plan.told}`;
    expect(plan.removed, message).toBeLessThanOrEqual(WASTE * Math.max(plan.returned, PAGE));
    expect(plan.read, message).toBeLessThanOrEqual(Math.max(READ, WASTE * shown));
  }
}

test('the watch itself sees a list that reads everything', async () => {
  watched.plans.length = 0;
  await inOrganisation(watched.database, whose, (tx) =>
    tx.selectFrom('event').selectAll().where('title', 'like', '%abcdef%').limit(PAGE).execute(),
  );
  expect(() => expectThrifty(watched.plans, PAGE)).toThrow('Seq Scan');
});

describe('the audit, filtered', () => {
  const filters: readonly (readonly [string, () => AuditFilter])[] = [
    ['by nothing', () => ({})],
    ['by time', () => ({ from: '2021-01-01T00:00:00Z', to: '2021-02-01T00:00:00Z' })],
    ['by actor', () => ({ actor: large.member })],
    ['by a rare action', () => ({ action: 'erase' })],
    ['by a rare kind', () => ({ subjectKind: 'venue' })],
    ['by subject', () => ({ subject: large.event })],
    ['by person', () => ({ person: large.auditedPerson })],
    ['by a big production', () => ({ productions: [large.productions[0]] })],
    ['by a small production', () => ({ productions: [large.productions[1]] })],
    ['from the middle on', () => ({ after: { at: '2024-01-01T00:00:00Z', id: newId() } })],
  ];
  test.each(filters)('%s', async (_, filter) => {
    watched.plans.length = 0;
    const lines = await inOrganisation(watched.database, whose, (tx) => listAuditLines(tx, filter(), PAGE));
    expect(lines.length).toBeGreaterThan(0);
    expect(watched.plans.length).toBeGreaterThan(0);
    expectThrifty(watched.plans, lines.length);
  });
});

const lists = routes.filter(
  (route) => route.method === 'GET' && route.query instanceof z.ZodObject && 'limit' in route.query.shape,
);

/** What the names in paths stand for. */
const places: Readonly<Record<string, () => string>> = {
  personId: () => large.person,
  venueId: () => large.venue,
  eventId: () => large.event,
  purpose: () => 'creation',
};

describe.each(['half of everything', 'next to nothing'])('in a production that has %s', (which) => {
  const production = () => large.productions[which === 'half of everything' ? 0 : 1];
  test.each(lists.map((route) => [route.id, route.path] as const))('%s: two pages', async (_, path) => {
    const url = `/api/o/${slug}${path.replaceAll(/\{(\w+)\}/g, (__, name: string) => {
      const value = name === 'productionId' ? production() : places[name]?.();
      if (value === undefined) throw new Error(`${path}: say in this test what {${name}} stands for`);
      return value;
    })}`;
    let after: string | null = null;
    for (let page = 0; page < 2; page += 1) {
      watched.plans.length = 0;
      const query = new URLSearchParams({ limit: String(PAGE), ...(after === null ? {} : { after }) });
      const reply = await app.inject({ url: `${url}?${query}`, headers: { authorization: `Bearer ${token}` } });
      expect(reply.statusCode, reply.body).toBe(200);
      const { items, next } = reply.json<{ items: unknown[]; next: string | null }>();
      expect(watched.plans.length).toBeGreaterThan(0);
      expectThrifty(watched.plans, items.length);
      if (next === null) break;
      after = next;
    }
  });
});
