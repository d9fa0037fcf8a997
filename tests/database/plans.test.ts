/**
 * A list stays quick however old the organisation is: with a hundred thousand rows in it, seen by the app role through
 * row-level security, no page reads much more than it shows. Lists are found among the routes, so that a new one is
 * covered without anyone remembering.
 */
import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
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

// Databases of one's own take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

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
const scopedToken = `filage_${randomBytes(32).toString('base64url')}`;
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
      .values([
        { ...ofToken(token), role: 'owner', scope_kind: 'organisation', scope_id: null },
        { ...ofToken(scopedToken), role: 'production', scope_kind: 'production', scope_id: large.productions[1] },
      ])
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

const ofToken = (secret: string) => ({
  organisation_id: whose.organisation,
  id: newId(),
  name: 'plans',
  secret_hash: hashOfSecret(secret),
});

function expectThrifty(plans: readonly Planned[], shown: number): void {
  for (const plan of plans) {
    const message = `${plan.sql}\n${plan.told}`;
    expect(plan.removed, message).toBeLessThanOrEqual(WASTE * Math.max(plan.returned, PAGE));
    expect(plan.read, message).toBeLessThanOrEqual(Math.max(READ, WASTE * shown));
  }
}

test('the watch itself sees a list that reads everything', async () => {
  await watched.taken();
  await inOrganisation(watched.database, whose, (tx) =>
    tx.selectFrom('event').selectAll().where('title', 'like', '%abcdef%').limit(PAGE).execute(),
  );
  const plans = await watched.taken();
  expect(() => expectThrifty(plans, PAGE)).toThrow('Seq Scan');
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
    await watched.taken();
    const lines = await inOrganisation(watched.database, whose, (tx) => listAuditLines(tx, filter(), PAGE));
    expect(lines.length).toBeGreaterThan(0);
    const plans = await watched.taken();
    expect(plans.length).toBeGreaterThan(0);
    expectThrifty(plans, lines.length);
  });
});

const lists = routes.filter(
  (route) => route.method === 'GET' && route.query instanceof z.ZodObject && 'limit' in route.query.shape,
);

/** What the names in paths stand for; any row will do where a single one is read. */
const places: Readonly<Record<string, () => string>> = {
  id: () => large.event,
  personId: () => large.person,
  venueId: () => large.venue,
  eventId: () => large.event,
  purpose: () => 'creation',
  stage: () => 'final',
  rateId: () => 'smic.hourly',
};

function urlOf(path: string, production: string): string {
  const which = production === large.productions[0] ? 0 : 1;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = name === 'productionId' ? production : (large.school[name]?.[which] ?? places[name]?.());
    if (value === undefined) throw new Error(`${path}: say in this test what {${name}} stands for`);
    return value;
  });
  return `/api/o/${slug}${filled}`;
}

/** For lists of a period. */
const MONTH = { from: '2024-03-01', to: '2024-03-31' };

const ask = (url: string, as = token) => app.inject({ url, headers: { authorization: `Bearer ${as}` } });

describe.each(['half of everything', 'next to nothing'])(
  'in a production, a programme, a cohort that has %s',
  (which) => {
    const production = () => large.productions[which === 'half of everything' ? 0 : 1];
    test.each(lists.map((route) => [route.id, route] as const))('%s: two pages', async (_, { path, query: asked }) => {
      const needsMonth = !(asked as z.ZodType).safeParse({}).success;
      const url = urlOf(path, production());
      let after: string | null = null;
      for (let page = 0; page < 2; page += 1) {
        await watched.taken();
        const query = new URLSearchParams({ limit: String(PAGE), ...(after === null ? {} : { after }) });
        if (needsMonth) for (const [name, day] of Object.entries(MONTH)) query.set(name, day);
        const reply = await ask(`${url}?${query}`);
        expect(reply.statusCode, reply.body).toBe(200);
        const { items, next } = reply.json<{ items: unknown[]; next: string | null }>();
        const plans = await watched.taken();
        expect(plans.length).toBeGreaterThan(0);
        expectThrifty(plans, items.length);
        if (next === null) break;
        after = next;
      }
    });
  },
);

/** What row 1 is named by here, and few others; rows 3 and 4 are all that the small production has. */
const RARE = { 'the owner': ['c4ca42'], 'who has a small production': ['eccbc8', 'a87ff6'] } as const;
/** A town that every place is in. */
const COMMON = 'albi';
const searches = routes.filter(
  (route) => route.method === 'GET' && route.query instanceof z.ZodObject && 'search' in route.query.shape,
);
/** Titles of the few productions of a house, and legal values in memory. */
const NOT_BY_INDEX = ['productions.list', 'rates.list'];
const searchedByIndex = searches.filter(({ id }) => !NOT_BY_INDEX.includes(id));

describe.each([
  ['the owner', () => token],
  ['who has a small production', () => scopedToken],
] as const)('searched by %s', (whom, who) => {
  test.each(searchedByIndex.map((route) => [route.id, route] as const))(
    '%s: by part of a name, by two letters',
    async (id, { path }) => {
      const towns = id.startsWith('events') ? [COMMON] : [];
      let found = 0;
      for (const words of [...RARE[whom], RARE[whom][0].slice(0, 2), ...towns]) {
        await watched.taken();
        const reply = await ask(`${urlOf(path, large.productions[0])}?search=${words}`, who());
        expect(reply.statusCode, reply.body).toBe(200);
        found += reply.json<{ items: unknown[] }>().items.length;
        const plans = await watched.taken();
        expect(plans.some(({ sql }) => sql.includes('search_'))).toBe(true);
        for (const plan of plans) {
          const message = `${words}\n${plan.sql}\n${plan.told}`;
          expect(plan.removed, message).toBeLessThanOrEqual(WASTE * Math.max(plan.returned, PAGE));
        }
      }
      expect(found).toBeGreaterThan(0);
    },
  );
});

const others = routes.filter((route) => route.method === 'GET' && !lists.includes(route));
/** For readings that must be told of what: a month, a word, a day. */
const questions = (): readonly Readonly<Record<string, string>>[] => [
  {},
  { locale: 'fr' },
  { month: '2024-03' },
  { month: '2024-03', locale: 'fr' },
  { day: MONTH.from, half: '0', locale: 'fr' },
  MONTH,
  { search: 'abc' },
  { on: MONTH.from },
  { day: MONTH.from },
  { enrolmentId: large.school.enrolmentId![1], day: MONTH.from, half: '0' },
  { purpose: 'contract' },
  { purpose: 'arrangement' },
  { subjectId: large.person },
];

describe('every other reading, in a production that has next to nothing', () => {
  test.each(others.map((route) => [route.id, route] as const))('%s', async (_, { path, query }) => {
    await watched.taken();
    const question = questions().find((one) => query === undefined || (query as z.ZodType).safeParse(one).success);
    if (!question) throw new Error(`${path}: say in this test what can be asked there`);
    const reply = await ask(`${urlOf(path, large.productions[1])}?${new URLSearchParams(question)}`);
    expect(reply.statusCode, reply.body).toBeLessThan(500);
    expect(reply.statusCode, reply.body).not.toBe(400);
    for (const plan of await watched.taken()) {
      const most = WASTE * Math.max(plan.returned, PAGE);
      expect(plan.removed, `${plan.sql}\n${plan.told}`).toBeLessThanOrEqual(most);
    }
  });
});
