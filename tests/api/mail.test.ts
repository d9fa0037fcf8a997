/** Mail: an organisation's goes through its outbox and a job; an account's goes at once and is kept nowhere. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import type { Mail } from '#jobs/mail/index.ts';
import { everywhere, type House, openHouse, type Somebody } from './house.ts';

let house: House;
let owner: Somebody;
const sent: Mail[] = [];
let failing = false;

beforeAll(async () => {
  const mailer = {
    send: async (mail: Mail) => {
      if (failing) throw new Error('the mail server is away');
      sent.push(mail);
    },
  };
  house = await openHouse({ mailer });
  owner = await house.member(await house.organisation('nord'), [everywhere('owner')]);
});
afterAll(() => house.close());

async function until(done: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await done()) return;
    await pause(100);
  }
  throw new Error('it did not happen within fifteen seconds');
}

const invite = (email: string) =>
  house.call(owner, 'PUT', `/api/o/nord/invitations/${newId()}`, {
    payload: { email, role: 'reader', scope: { kind: 'organisation' } },
    headers: { 'if-none-match': '*' },
  });
const outbox = async () => (await house.call(owner, 'GET', '/api/o/nord/outbox')).json().items;

test('an invitation is mailed once, and the outbox says when, without its link any more', async () => {
  const { link } = (await invite('invited@example.org')).json();
  await until(async () => (await outbox())[0]?.sentAt != null);
  const mails = sent.filter(({ to }) => to === 'invited@example.org');
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toContain(link);
  expect(JSON.stringify(await outbox())).not.toContain(link.split('#')[1]);
});

test('a refused request enqueues nothing', async () => {
  const count = sent.length;
  const refused = await house.call(owner, 'PUT', `/api/o/nord/invitations/${newId()}`, {
    payload: { email: 'nobody@example.org', role: 'reader', scope: { kind: 'production', id: newId() } },
    headers: { 'if-none-match': '*' },
  });
  expect(refused.statusCode).toBe(422);
  await pause(300);
  expect(sent).toHaveLength(count);
});

test('a mail that cannot be sent says why in the outbox', async () => {
  failing = true;
  await invite('later@example.org');
  await until(async () => (await outbox())[0]?.failure != null);
  expect((await outbox())[0]).toMatchObject({
    to: 'later@example.org',
    failure: 'the mail server is away',
    sentAt: null,
  });
  failing = false;
});

test('a job holds ids only', async () => {
  const { rows } = await asMigrator(house.test.adminUrl, async (tx) => {
    const { sql } = await import('kysely');
    return sql<{ data: object }>`select data from pgboss.job where name = 'mail'`.execute(tx);
  });
  expect(rows.length).toBeGreaterThan(0);
  for (const { data } of rows) expect(Object.keys(data).sort()).toEqual(['message', 'organisation']);
});

test('a sign-in link goes to its address alone and is in nobody’s outbox', async () => {
  const before = (await outbox()).length;
  const asked = await house.call(null, 'POST', '/api/auth/link/ask', { payload: { email: owner.email } });
  expect(asked.json()).toEqual({ mail: true });
  await until(() => sent.some(({ to }) => to === owner.email));
  const mail = sent.find(({ to }) => to === owner.email)!;
  expect(mail.text).toMatch(/http:\/\/filage\.example\/sign-in\/link#[\w-]{43}/);
  expect((await outbox()).length).toBe(before);
  await house.call(null, 'POST', '/api/auth/link/ask', { payload: { email: 'stranger@example.org' } });
  await pause(200);
  expect(sent.some(({ to }) => to === 'stranger@example.org')).toBe(false);
});
