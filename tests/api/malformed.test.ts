/**
 * Every route fed with what its own schema almost allows. Whatever comes in: an answer below 500, a code with sentences
 * in both languages, and after a refusal not one row more, less or changed.
 */
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FUZZ } from '../scale.ts';
import { fitting, junk, type Pool, spoilt } from './arbitraries.ts';
import { HOUSE_OF_BOTH, type Loaded, loadBoth, type Watch, watch } from './demo.ts';
import { everywhere, type House, openHouse, type Somebody } from './house.ts';
import { type Operation, ofOrganisations, operations } from './operations.ts';

const { all, shared } = await operations();
const inside = new Set(ofOrganisations(all));
const RUNS = Math.max(4, Math.ceil(FUZZ / 40));

let house: House;
let mine: Loaded;
let owner: Somebody;
let rows: Watch;
let pool: Pool;

beforeAll(async () => {
  house = await openHouse({ furnishing: HOUSE_OF_BOTH, solver: 'asleep' });
  const [first, second] = (await loadBoth(house)) as [Loaded, Loaded];
  mine = first;
  owner = await house.member(mine.id, [everywhere('owner')]);
  rows = await watch(house);
  pool = { shared, named: mine.ids, ids: [...Object.values(mine.ids).flat(), ...Object.values(second.values)] };
});
afterAll(async () => {
  await rows.close();
  await house.close();
});

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const unit = (value: unknown) => encodeURIComponent(asText(value).toWellFormed().slice(0, 500));

function requestFor(operation: Operation): fc.Arbitrary<InjectOptions> {
  const placed = (where: string) => operation.parameters.filter((parameter) => parameter.in === where);
  const part = (where: string, keep: boolean) =>
    fc.record(
      Object.fromEntries(
        placed(where).map(({ name, schema }) => [
          name,
          fc.oneof({ weight: 8, arbitrary: fitting(schema, pool, name) }, { weight: keep ? 0 : 2, arbitrary: junk }),
        ]),
      ),
      keep ? {} : { requiredKeys: [] },
    );
  const ids = fc.record(
    Object.fromEntries(
      placed('path')
        .filter(({ name }) => name !== 'organisation')
        .map(({ name, schema }) => [
          name,
          fc.oneof({ weight: 12, arbitrary: fitting(schema, pool, name) }, { weight: 1, arbitrary: junk }),
        ]),
    ),
  );
  const versions = fc.constantFrom<Record<string, string>>(
    { 'if-match': '"1"' },
    { 'if-match': '"2"' },
    ...(operation.method === 'PUT' ? Array(5).fill({ 'if-none-match': '*' }) : []),
    { 'if-match': '"99999999999999999999"' },
    { 'if-match': 'x' },
    {},
  );
  return fc
    .record({ ids, query: part('query', false), versions, body: bodyOf(operation) })
    .map(({ ids: values, query, versions: headers, body }) => {
      const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        name === 'organisation' ? mine.slug : unit((values as Record<string, unknown>)[name]),
      );
      const search = Object.entries(query).map(([name, value]) => `${name}=${unit(value)}`);
      return {
        method: operation.method as 'GET',
        url: search.length > 0 ? `${path}?${search.join('&')}` : path,
        headers: { ...headers, ...body.headers },
        ...(body.payload === undefined ? {} : { payload: body.payload }),
      };
    });
}

interface Body {
  readonly headers: Record<string, string>;
  readonly payload?: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const UNREADABLE = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{"a":}',
  '['.repeat(5000),
  '{"__proto__":{"a":1}}',
  '\ufeff{}',
  '{"a":1e999}',
];

function bodyOf(operation: Operation): fc.Arbitrary<Body> {
  if (operation.method === 'GET') return fc.constant({ headers: {} });
  if (operation.takesBytes) {
    const bytes = fc.string({ maxLength: 200 });
    return bytes.map((payload) => ({ headers: { 'content-type': 'application/octet-stream' }, payload }));
  }
  const schema = operation.body;
  const readable = (schema ? spoilt(fitting(schema, pool)) : junk).map((value) => ({
    headers: JSON_TYPE,
    payload: JSON.stringify(value),
  }));
  const unreadable = fc.constantFrom(...UNREADABLE).map((payload) => ({ headers: JSON_TYPE, payload }));
  const other = fc
    .constantFrom('text/plain', 'application/xml', 'multipart/form-data', 'application/x-www-form-urlencoded', 'x')
    .map((type) => ({ headers: { 'content-type': type }, payload: 'a=1' }));
  return fc.oneof(
    { weight: 14, arbitrary: readable },
    { weight: 1, arbitrary: unreadable },
    { weight: 1, arbitrary: other },
  );
}

/** As it was found after the last refusal; unknown after something was done. */
let known: string | null = null;

async function refuseOrDo(who: Somebody, request: InjectOptions): Promise<void> {
  const before = known ?? (await rows.state());
  known = null;
  const reply = await house.call(who, request.method as string, request.url as string, request);
  const told = `${request.method} ${request.url} ${String(request.payload).slice(0, 1500)} → ${reply.statusCode} ${reply.body.slice(0, 500)}`;
  expect(reply.statusCode, told).toBeLessThan(500);
  if (reply.statusCode < 400) return;
  const { error } = reply.json();
  expect(error?.code, told).toMatch(/^[a-z][\w-]*(\.[\w-]+)+$/);
  for (const { code, message } of [error, ...error.problems]) {
    expect(message.fr, told).not.toBe(code);
    expect(message.en, told).not.toBe(code);
  }
  known = await rows.state();
  expect(known, told).toBe(before);
}

test.each(all.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
  '%s',
  async (_, operation) => {
    // Whoever is asked about themselves may end their own session.
    const who = inside.has(operation) ? owner : await house.member(mine.id, [everywhere('owner')]);
    known = null;
    await fc.assert(
      fc.asyncProperty(requestFor(operation), (request) => refuseOrDo(who, request)),
      { numRuns: RUNS, endOnFailure: true },
    );
  },
  Math.max(60_000, RUNS * 2_000),
);
