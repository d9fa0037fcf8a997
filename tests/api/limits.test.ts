/** How often one may ask, and how much one may send. */
import { expect, test } from 'vitest';
import { everywhere, openHouse } from './house.ts';

test('passwords cannot be tried at will: the answer says how long to wait', async () => {
  const house = await openHouse({ signInsPerMinute: 5 });
  const attempt = () =>
    house.call(null, 'POST', '/api/auth/sign-in', { payload: { email: 'a@example.org', password: 'essai' } });
  const statuses: number[] = [];
  for (let tries = 0; tries < 6; tries += 1) statuses.push((await attempt()).statusCode);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  const reply = await attempt();
  expect(reply.json().error).toMatchObject({ code: 'request.too-many' });
  expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  const elsewhere = await house.call(null, 'POST', '/api/auth/link/ask', { payload: { email: 'a@example.org' } });
  expect(elsewhere.statusCode).toBe(429);
  await house.close();
});

test('requests are counted, and a quiet neighbour is not', async () => {
  const house = await openHouse({ requestsPerMinute: 10 });
  const owner = await house.member(await house.organisation('nord'), [everywhere('owner')]);
  const statuses: number[] = [];
  for (let tries = 0; tries < 12; tries += 1) {
    statuses.push((await house.call(owner, 'GET', '/api/o/nord/organisation')).statusCode);
  }
  expect(statuses.slice(0, 10).every((status) => status === 200)).toBe(true);
  expect(statuses.slice(10)).toEqual([429, 429]);
  const neighbour = await house.app.inject({
    url: '/api/o/nord/organisation',
    headers: { cookie: owner.cookie },
    remoteAddress: '10.0.0.7',
  });
  expect(neighbour.statusCode).toBe(200);
  expect((await house.call(null, 'GET', '/health')).statusCode).toBe(200);
  await house.close();
});

test('a body larger than it may be is refused before it is read', async () => {
  const house = await openHouse();
  const owner = await house.member(await house.organisation('nord'), [everywhere('owner')]);
  const reply = await house.call(owner, 'PATCH', '/api/o/nord/organisation', {
    payload: { name: 'x'.repeat(5 * 1024 * 1024) },
    headers: { 'if-match': '"0"' },
  });
  expect([reply.statusCode, reply.json().error.code]).toEqual([413, 'request.too-large']);
  await house.close();
});
