import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerHealth } from '#api/http/health.ts';
import { withoutSecrets } from '#api/http/server.ts';
import { knownMigrations } from '#db/migrate.ts';
import { everywhere, type House, openHouse, type Somebody } from './house.ts';

let house: House;
let owner: Somebody;
beforeAll(async () => {
  house = await openHouse();
  owner = await house.member(await house.organisation('nord'), [everywhere('owner')]);
  await house.organisation('sud');
});
afterAll(() => house.close());

const codeOf = (reply: { json(): { error: { code: string } } }): string => reply.json().error.code;

test('health is ready when the database answers and is migrated', async () => {
  const reply = await house.call(null, 'GET', '/health');
  expect([reply.statusCode, reply.json()]).toEqual([200, { status: 'ready' }]);
});

test('what health expects of the database is what was there at the start', async () => {
  const app = Fastify();
  let looked = 0;
  await registerHealth(app, house.database, () => {
    looked += 1;
    return knownMigrations();
  });
  expect(looked).toBe(1);
  for (const url of ['/health', '/health']) expect((await app.inject({ url })).statusCode).toBe(200);
  expect(looked).toBe(1);
  await app.close();
});

test('a member reads their organisation; a stranger does not; another organisation is not there', async () => {
  const mine = await house.call(owner, 'GET', '/api/o/nord/organisation');
  expect([mine.statusCode, mine.json().slug]).toEqual([200, 'nord']);
  const stranger = await house.call(null, 'GET', '/api/o/nord/organisation');
  expect([stranger.statusCode, codeOf(stranger)]).toEqual([401, 'access.not-signed-in']);
  for (const slug of ['sud', 'nowhere', '%00', "x'--"]) {
    const other = await house.call(owner, 'GET', `/api/o/${slug}/organisation`);
    expect([other.statusCode, codeOf(other)], slug).toEqual([404, 'request.not-found']);
  }
});

test('a cookie with a signature that is not ours is nobody', async () => {
  const forged = { ...owner, cookie: owner.cookie.replace(/\.[^.]+$/, `.${'A'.repeat(43)}%3D`) };
  expect((await house.call(forged, 'GET', '/api/o/nord/organisation')).statusCode).toBe(401);
});

test('answers carry a code and a sentence in both languages', async () => {
  const { error } = (await house.call(null, 'GET', '/api/nothing/here')).json();
  expect(error.code).toBe('request.not-found');
  expect(error.message.fr).not.toBe(error.message.en);
});

test('pages may run our own scripts only, and no site may frame them', async () => {
  const { headers } = await house.call(null, 'GET', '/health');
  expect(headers['content-security-policy']).toContain("script-src 'self';");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('the API describes itself as OpenAPI 3.1, readable at /api/docs', async () => {
  const document = (await house.call(null, 'GET', '/api/openapi.json')).json();
  expect(document.openapi).toBe('3.1.0');
  expect(document.paths['/api/o/{organisation}/organisation'].get['x-filage-needs']).toBe('organisation.read');
  expect((await house.call(null, 'GET', '/api/docs')).statusCode).toBe(200);
});

test('a secret in the address of a calendar is not written into the log', () => {
  const secret = `${'a-_'.repeat(14)}9`;
  expect(withoutSecrets(`/api/public/nord/calendars/${secret}.ics`)).toBe('/api/public/nord/calendars/….ics');
  expect(withoutSecrets('/api/o/nord/people/0199a000-0000-7000-8000-000000000000')).toContain('0199a000');
});
