/** How often one may ask, and how much one may send. */
import type { IncomingMessage, ServerResponse } from 'node:http';
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

test('somebody who hangs up in the middle is no failure of ours', async () => {
  const house = await openHouse({ requestsPerMinute: 10, signInsPerMinute: 5 });
  const owner = await house.member(await house.organisation('nord'), [everywhere('owner')]);
  const address = await house.app.listen({ port: 0, host: '127.0.0.1' });
  const answers: ServerResponse[] = [];
  house.app.server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    answers.push(response);
    request.socket.destroy();
  });
  const headers = { cookie: owner.cookie };
  const asked = ['/api/o/nord/organisation', '/api/me'].map((path) => fetch(address + path, { headers }));
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect.poll(() => answers.map(({ headersSent }) => headersSent)).toEqual([true, true]);
  expect(answers.map(({ statusCode }) => statusCode).filter((status) => status >= 500)).toEqual([]);
  await house.close();
});
