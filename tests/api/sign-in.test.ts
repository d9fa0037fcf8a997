import { createHmac } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstStartLink, linkFor } from '#api/ground/sign-in/index.ts';
import { type House, openHouse, type Somebody } from './house.ts';

const PASSWORD = 'une phrase assez longue';
const url = 'http://filage.example';
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const codeOf = (reply: LightMyRequestResponse): string => reply.json().error.code;
const post = (path: string, payload: object, cookie?: string) =>
  house.app.inject({ method: 'POST', url: path, payload, ...(cookie ? { headers: { cookie } } : {}) });
const cookiesOf = (reply: LightMyRequestResponse): string =>
  reply.cookies
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join('; ');
const me = (cookie: string) => house.app.inject({ url: '/api/me', headers: { cookie } });

describe('the first start', () => {
  let secret = '';
  const begin = (extra: object = {}) =>
    post('/api/first-start', {
      secret,
      name: 'Alix Rideau',
      email: 'Alix@Example.org',
      password: PASSWORD,
      organisation: { name: 'Compagnie du Désert' },
      ...extra,
    });

  test('an older link no longer works once another start has printed a new one', async () => {
    const old = (await firstStartLink({ database: house.database, url }))!.split('#')[1];
    secret = (await firstStartLink({ database: house.database, url }))!.split('#')[1]!;
    expect((await post('/api/first-start/check', { secret: old })).json().works).toBe(false);
    expect((await post('/api/first-start/check', { secret })).json().works).toBe(true);
  });

  test('a short password makes nothing and leaves the link alone', async () => {
    expect((await begin({ password: 'court' })).statusCode).toBe(400);
    expect((await post('/api/first-start/check', { secret })).json().works).toBe(true);
  });

  test('tried by five at once, it makes one owner', async () => {
    const replies = await Promise.all([1, 2, 3, 4, 5].map((n) => begin({ email: `alix${n}@example.org` })));
    expect(replies.map((reply) => reply.statusCode).sort()).toEqual([200, 403, 403, 403, 403]);
    const first = replies.find((reply) => reply.statusCode === 200)!;
    expect(first.json()).toEqual({ slug: 'compagnie-du-desert', demo: null });
    const { account, organisations } = (await me(cookiesOf(first))).json();
    expect(account.name).toBe('Alix Rideau');
    expect(organisations).toMatchObject([
      { slug: 'compagnie-du-desert', grants: [{ role: 'owner', scope: { kind: 'organisation' } }] },
    ]);
  });

  test('with an account there is no first start any more', async () => {
    expect(await firstStartLink({ database: house.database, url })).toBeNull();
    expect(codeOf(await begin())).toBe('first-start.done');
  });
});

async function somebody(): Promise<Somebody & { password: string }> {
  const organisation = await house.organisation(`org-${Math.random().toString(36).slice(2, 10)}`);
  const made = await house.member(organisation, [{ role: 'owner', scope: { kind: 'organisation' } }]);
  expect((await post('/api/me/password', { next: PASSWORD }, made.cookie)).statusCode).toBe(204);
  return { ...made, password: PASSWORD };
}

describe('passwords', () => {
  test('the right one signs in; a wrong one and an unknown address are told apart by nothing', async () => {
    const { email } = await somebody();
    const right = await post('/api/auth/sign-in', { email, password: PASSWORD });
    expect([right.statusCode, right.json()]).toEqual([200, { secondFactor: false }]);
    expect((await me(cookiesOf(right))).json().account.email).toBe(email);
    const wrong = await post('/api/auth/sign-in', { email, password: 'pas celle-là du tout' });
    const unknown = await post('/api/auth/sign-in', { email: 'nobody@example.org', password: PASSWORD });
    expect([wrong.statusCode, codeOf(wrong)]).toEqual([401, 'sign-in.wrong']);
    expect([unknown.statusCode, unknown.body]).toEqual([401, wrong.body]);
  });

  test('the session cookie cannot be read by scripts nor sent from other sites', async () => {
    const { email } = await somebody();
    const reply = await post('/api/auth/sign-in', { email, password: PASSWORD });
    const cookie = reply.cookies.find(({ name }) => name === 'filage.session_token');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  });

  test('a new password needs the old one and ends the other sessions', async () => {
    const one = await somebody();
    const other = cookiesOf(await post('/api/auth/sign-in', { email: one.email, password: PASSWORD }));
    const refused = await post('/api/me/password', { current: 'mauvais mot', next: 'encore une phrase' }, one.cookie);
    expect(codeOf(refused)).toBe('sign-in.wrong-password');
    const done = await post('/api/me/password', { current: PASSWORD, next: 'encore une phrase' }, one.cookie);
    expect(done.statusCode).toBe(204);
    expect((await me(other)).statusCode).toBe(401);
    expect((await me(one.cookie)).statusCode).toBe(200);
  });

  test('nothing of better-auth is reachable but through our routes', async () => {
    for (const path of ['/identity/sign-in/email', '/api/auth/sign-up/email', '/identity/ok']) {
      const reply = await post(path, { email: 'x@example.org', password: PASSWORD, name: 'x' });
      expect(reply.statusCode, path).toBe(404);
    }
  });
});

describe('sessions', () => {
  test('are listed and ended, one or all others', async () => {
    const { email, cookie } = await somebody();
    const second = cookiesOf(await post('/api/auth/sign-in', { email, password: PASSWORD }));
    const third = cookiesOf(await post('/api/auth/sign-in', { email, password: PASSWORD }));
    const listed = (await house.app.inject({ url: '/api/me/sessions', headers: { cookie } })).json().items;
    expect(listed.filter((session: { current: boolean }) => session.current)).toHaveLength(1);
    expect(listed).toHaveLength(3);
    const mine = (await house.app.inject({ url: '/api/me/sessions', headers: { cookie: second } })).json().items;
    const { id } = mine.find((session: { current: boolean }) => session.current);
    const ended = await house.app.inject({ method: 'DELETE', url: `/api/me/sessions/${id}`, headers: { cookie } });
    expect(ended.statusCode).toBe(204);
    expect((await me(second)).statusCode).toBe(401);
    expect((await post('/api/me/sessions/end-others', {}, cookie)).json()).toEqual({ ended: 1 });
    expect((await me(third)).statusCode).toBe(401);
  });

  test('one cannot end somebody else’s', async () => {
    const [one, two] = [await somebody(), await somebody()];
    const [theirs] = (await house.app.inject({ url: '/api/me/sessions', headers: { cookie: two.cookie } })).json()
      .items;
    const url = `/api/me/sessions/${theirs.id}`;
    expect((await house.app.inject({ method: 'DELETE', url, headers: { cookie: one.cookie } })).statusCode).toBe(404);
    expect((await me(two.cookie)).statusCode).toBe(200);
  });

  test('signing out ends the session on the server', async () => {
    const { cookie } = await somebody();
    expect((await post('/api/auth/sign-out', {}, cookie)).statusCode).toBe(204);
    expect((await me(cookie)).statusCode).toBe(401);
  });
});

describe('links', () => {
  const link = async (email: string, purpose: 'sign-in' | 'reset' = 'sign-in') =>
    (await linkFor({ database: house.database, settings: { url } }, purpose, email))!.split('#')[1];

  test('a sign-in link works once; a newer one replaces it', async () => {
    const { email } = await somebody();
    const old = await link(email);
    const secret = await link(email);
    expect(codeOf(await post('/api/auth/link', { secret: old }))).toBe('sign-in.link-spent');
    const signedIn = await post('/api/auth/link', { secret });
    expect((await me(cookiesOf(signedIn))).json().account.email).toBe(email);
    expect(codeOf(await post('/api/auth/link', { secret }))).toBe('sign-in.link-spent');
  });

  test('a link for one purpose does not serve another', async () => {
    const { email } = await somebody();
    expect(codeOf(await post('/api/auth/link', { secret: await link(email, 'reset') }))).toBe('sign-in.link-spent');
  });

  test('asking for a link says the same for an address without an account', async () => {
    const { email } = await somebody();
    const known = await post('/api/auth/link/ask', { email });
    const unknown = await post('/api/auth/link/ask', { email: 'nobody@example.org' });
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
  });

  test('a new password by link ends every session', async () => {
    const { email, cookie } = await somebody();
    const done = await post('/api/auth/reset', { secret: await link(email, 'reset'), password: 'une autre phrase' });
    expect(done.statusCode).toBe(204);
    expect((await me(cookie)).statusCode).toBe(401);
    expect((await post('/api/auth/sign-in', { email, password: 'une autre phrase' })).statusCode).toBe(200);
  });
});

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 6238, as an app on a phone computes it. */
function codeNow(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret')!;
  const bits = [...secret.replaceAll('=', '')].map((c) => BASE32.indexOf(c).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = digest[digest.length - 1]! & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe('the second factor', () => {
  async function withTwoFactor() {
    const one = await somebody();
    const begun = (await post('/api/me/two-factor', { password: PASSWORD }, one.cookie)).json();
    const confirmed = await post('/api/me/two-factor/confirm', { code: codeNow(begun.uri) }, one.cookie);
    expect(confirmed.statusCode).toBe(204);
    return { ...one, ...begun, cookie: cookiesOf(confirmed) || one.cookie };
  }

  test('a password alone no longer signs in; with the code it does', async () => {
    const { email, uri } = await withTwoFactor();
    const half = await post('/api/auth/sign-in', { email, password: PASSWORD });
    expect(half.json()).toEqual({ secondFactor: true });
    expect((await me(cookiesOf(half))).statusCode).toBe(401);
    const wrong = await post('/api/auth/two-factor', { code: '000000' }, cookiesOf(half));
    expect(wrong.statusCode).toBeGreaterThanOrEqual(401);
    const right = await post('/api/auth/two-factor', { code: codeNow(uri) }, cookiesOf(half));
    expect(right.statusCode).toBe(204);
    expect((await me(cookiesOf(right))).json().account).toMatchObject({ email, twoFactor: true });
  });

  test('a sign-in link asks for the code as well', async () => {
    const { email, uri } = await withTwoFactor();
    const secret = (await linkFor({ database: house.database, settings: { url } }, 'sign-in', email))!.split('#')[1];
    const half = await post('/api/auth/link', { secret });
    expect(half.json()).toEqual({ secondFactor: true });
    expect((await me(cookiesOf(half))).statusCode).toBe(401);
    const right = await post('/api/auth/two-factor', { code: codeNow(uri) }, cookiesOf(half));
    expect((await me(cookiesOf(right))).json().account.email).toBe(email);
  });

  test('a backup code works once', async () => {
    const { email, backupCodes } = await withTwoFactor();
    for (const status of [204, 403]) {
      const half = await post('/api/auth/sign-in', { email, password: PASSWORD });
      const reply = await post('/api/auth/two-factor', { backupCode: backupCodes[0] }, cookiesOf(half));
      expect(reply.statusCode).toBe(status);
    }
  });

  test('codes cannot be tried for ever', async () => {
    const { email, uri } = await withTwoFactor();
    const half = cookiesOf(await post('/api/auth/sign-in', { email, password: PASSWORD }));
    for (let tries = 0; tries < 10; tries += 1) await post('/api/auth/two-factor', { code: '000000' }, half);
    expect((await post('/api/auth/two-factor', { code: codeNow(uri) }, half)).statusCode).toBeGreaterThanOrEqual(400);
  });

  test('turning it off needs the password', async () => {
    const { cookie } = await withTwoFactor();
    expect((await post('/api/me/two-factor/end', { password: 'pas celle-là' }, cookie)).statusCode).toBe(403);
    expect((await post('/api/me/two-factor/end', { password: PASSWORD }, cookie)).statusCode).toBe(204);
  });
});
