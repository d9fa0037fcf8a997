/** Somebody tries to come in by a side door, or to be more than they are. */
import { createHmac } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCsv } from '#api/ground/audit/csv.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import type { Mail } from '#jobs/mail/index.ts';
import { everywhere, type House, openHouse, type Somebody, within } from './house.ts';

const PASSWORD = 'une phrase assez longue';
const base = '/api/o/nord';
let house: House;
let nord: string;
let owner: Somebody;
const sent: Mail[] = [];

beforeAll(async () => {
  house = await openHouse({ mailer: { send: async (mail) => void sent.push(mail) } });
  nord = await house.organisation('nord');
  owner = await house.member(nord, [everywhere('owner')]);
});
afterAll(() => house.close());

const codeOf = (reply: LightMyRequestResponse): string => reply.json().error?.code ?? reply.body;
const post = (path: string, payload: object, cookie?: string) =>
  house.app.inject({ method: 'POST', url: path, payload, ...(cookie ? { headers: { cookie } } : {}) });
const cookiesOf = (reply: LightMyRequestResponse): string =>
  reply.cookies
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join('; ');

describe('sessions', () => {
  test('a session without our signature is nobody’s, not even right after its owner was here', async () => {
    const [, value = ''] = owner.cookie.split('=');
    const token = decodeURIComponent(value).split('.')[0]!;
    expect((await house.call(owner, 'GET', `${base}/organisation`)).statusCode).toBe(200);
    for (const headers of [
      { authorization: token },
      { authorization: `Bearer ${token}` },
      { cookie: `filage.session_token=${token}` },
      { cookie: `filage.session_token=${token}.${'A'.repeat(43)}=` },
    ]) {
      const reply = await house.app.inject({ url: `${base}/organisation`, headers });
      expect([reply.statusCode, headers], reply.body).toEqual([401, headers]);
    }
  });
});

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
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

async function invited(role: string): Promise<{ email: string; cookie: string }> {
  const email = `${newId()}@example.org`;
  const made = await house.call(owner, 'PUT', `${base}/invitations/${newId()}`, {
    payload: { email, role, scope: { kind: 'organisation' } },
    headers: { 'if-none-match': '*' },
  });
  const secret = made.json().link.split('#')[1];
  const accepted = await post('/api/invitations/accept', { secret, name: 'Alix Essai', password: PASSWORD });
  return { email, cookie: cookiesOf(accepted) };
}

describe('the second factor', () => {
  test('a code seen over a shoulder does not sign in a second time', async () => {
    const { email, cookie } = await invited('reader');
    const { uri } = (await post('/api/me/two-factor', { password: PASSWORD }, cookie)).json();
    expect((await post('/api/me/two-factor/confirm', { code: codeNow(uri) }, cookie)).statusCode).toBe(204);
    const half = async () => cookiesOf(await post('/api/auth/sign-in', { email, password: PASSWORD }));
    const [mine, theirs, third] = [await half(), await half(), await half()];
    const code = codeNow(uri);
    expect((await post('/api/auth/two-factor', { code }, mine)).statusCode).toBe(204);
    for (const cookie of [theirs, third]) {
      const again = await post('/api/auth/two-factor', { code }, cookie);
      expect([again.statusCode, codeOf(again)]).toEqual([403, 'sign-in.wrong-code']);
    }
  });

  test('is turned off, begun anew or given new backup codes by nobody without the password', async () => {
    const { cookie } = await invited('reader');
    const { uri } = (await post('/api/me/two-factor', { password: PASSWORD }, cookie)).json();
    const on = cookiesOf(await post('/api/me/two-factor/confirm', { code: codeNow(uri) }, cookie)) || cookie;
    for (const path of ['', '/end', '/backup-codes']) {
      expect([path, (await post(`/api/me/two-factor${path}`, {}, on)).statusCode]).toEqual([path, 403]);
    }
  });
});

describe('organisations', () => {
  test('are made by owners: somebody let in to read, or for one production, makes neither another nor the demo', async () => {
    const guests = [
      await house.member(nord, [everywhere('reader')]),
      await house.member(nord, [within('owner', newId())]),
    ];
    for (const guest of guests) {
      for (const path of ['/api/organisations', '/api/demo']) {
        const reply = await post(path, path.endsWith('demo') ? {} : { name: 'À moi' }, guest.cookie);
        expect([path, reply.statusCode, codeOf(reply)]).toEqual([path, 403, 'access.not-allowed']);
      }
    }
    expect((await post('/api/organisations', { name: 'À elle' }, owner.cookie)).statusCode).toBe(200);
  });
});

describe('what somebody earns', () => {
  test('is not told to a reader by the budget line it was overridden with', async () => {
    const reader = await house.member(nord, [everywhere('reader')]);
    const [production, contract, override] = [newId(), newId(), newId()];
    const at = `${base}/productions/${production}`;
    const put = async (path: string, payload: object) => {
      const reply = await house.call(owner, 'PUT', at + path, { payload, headers: { 'if-none-match': '*' } });
      expect(reply.statusCode, reply.body).toBe(201);
    };
    await put('', { title: 'Pièce', discipline: 'theatre' });
    await put('/budgets/creation', { id: newId() });
    const identity = `engagement/${contract}/gross`;
    await put(`/budgets/creation/overrides/${override}`, { identity, amount: '4321.09', reason: 'Convenu' });
    for (const path of [
      '/budgets/creation/overrides',
      `/budgets/creation/overrides/${override}`,
      '/facts',
      '/answer',
    ]) {
      const reply = await house.call(reader, 'GET', at + path);
      expect([path, reply.statusCode, reply.body.includes('4321.09')], reply.body).toEqual([path, 200, false]);
    }
    expect((await house.call(owner, 'GET', `${at}/facts`)).body).toContain('4321.09');
  });
});

describe('what leaves the house', () => {
  const line = (label: string) => ({
    id: newId(),
    at: '2026-10-05T08:00:00.000Z',
    actor: { id: null, label },
    action: 'change',
    subject: { kind: 'person', id: newId(), label: null },
    production: null,
    person: null,
    changes: [],
  });

  test.each([
    '=1+1',
    '+1+1',
    '-1+1',
    "-2+3+cmd|' /C calc'!A0",
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1+1',
    '＝1+1',
    '＠SUM(1)',
  ])('a cell that a spreadsheet would compute is text: %j', (label) => {
    const cell = toCsv([line(label)] as never, 'fr')
      .split('\r\n')[1]!
      .slice('2026-10-05T08:00:00.000Z,'.length);
    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  test('a number stays one', () => {
    expect(toCsv([line('-12.50')] as never, 'fr')).toContain(';-12.50;');
  });

  test('a name with line ends in it adds no header to a mail and no line to a list', async () => {
    const email = 'headers@example.org';
    const renamed = await house.call(owner, 'PATCH', `${base}/organisation`, {
      payload: { name: 'Nord\r\nBcc: eve@evil.example\r\n\r\nBonjour' },
      headers: { 'if-match': '"0"' },
    });
    expect(renamed.json().name).toBe('Nord Bcc: eve@evil.example Bonjour');
    const made = await house.call(owner, 'PUT', `${base}/invitations/${newId()}`, {
      payload: { email, role: 'reader', scope: { kind: 'organisation' } },
      headers: { 'if-none-match': '*' },
    });
    expect(made.statusCode, made.body).toBe(201);
    await expect.poll(() => sent.some(({ to }) => to === email), { timeout: 20_000, interval: 200 }).toBe(true);
    expect(sent.find(({ to }) => to === email)!.subject).not.toMatch(/[\r\n]/);
  });

  test('once an invitation is mailed, its secret is nowhere in the database', async () => {
    const made = await house.call(owner, 'PUT', `${base}/invitations/${newId()}`, {
      payload: { email: 'mailed@example.org', role: 'reader', scope: { kind: 'organisation' } },
      headers: { 'if-none-match': '*' },
    });
    const secret = made.json().link.split('#')[1];
    const kept = () =>
      asMigrator(house.test.adminUrl, async (tx) => {
        const { rows } = await sql<{ body: string; sent: boolean }>`
          select body, sent_at is not null as sent from outbox_message where recipient = 'mailed@example.org'`.execute(
          tx,
        );
        return rows[0]!;
      });
    await expect.poll(async () => (await kept()).sent, { timeout: 20_000, interval: 200 }).toBe(true);
    expect(sent.some(({ to, text }) => to === 'mailed@example.org' && text.includes(secret))).toBe(true);
    expect((await kept()).body).not.toContain(secret);
  });
});

test('a program that reads private fields is named in the log of readings', async () => {
  const person = newId();
  await house.call(owner, 'PUT', `${base}/people/${person}`, {
    payload: { givenName: 'Noé', familyName: 'Essai' },
    headers: { 'if-none-match': '*' },
  });
  const token = await house.token(nord, { role: 'administration', readOnly: true });
  expect((await house.call(token, 'GET', `${base}/people/${person}/private?purpose=payroll`)).statusCode).toBe(200);
  const { items } = (await house.call(owner, 'GET', `${base}/people/${person}/private/readings`)).json();
  expect(items).toMatchObject([{ reader: 'test' }]);
});
