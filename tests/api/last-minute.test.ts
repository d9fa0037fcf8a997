/**
 * The last minute: two hundred applicants submit while the call closes, against a server that listens and the database
 * as it is. None is lost, none that arrived too late is taken, none that arrived in time is refused.
 */

import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asMigrator } from '#db/transaction.ts';
import { SCHOOL_HOUSE } from './demo.ts';
import { type House, openHouse } from './house.ts';
import { type Drafts, draftsReady } from './ready-drafts.ts';
import { type OpenCall, openCall } from './school-call.ts';

const APPLICANTS = 200;
/** They come over this long, the closing in its midst. */
const SPAN = 3000;

let house: House;
let call: OpenCall;
let drafts: Drafts;
let url: string;

beforeAll(async () => {
  house = await openHouse({ furnishing: SCHOOL_HOUSE });
  call = await openCall(house);
  drafts = await draftsReady(house.test.adminUrl, call, APPLICANTS);
  url = await house.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => house.close());

interface Heard {
  readonly id: string;
  readonly status: number;
  readonly body: {
    readonly number?: number;
    readonly submittedAt?: string;
    readonly submittedHash?: string;
    readonly error?: { readonly code: string };
  };
}

async function submit(draft: Drafts[number], after: number): Promise<Heard> {
  await pause(after);
  const answer = await fetch(`${url}/api/o/${call.slug}/applications/${draft.id}/submit`, {
    method: 'POST',
    headers: { authorization: draft.link, 'content-type': 'application/json' },
    body: '{}',
  });
  return { id: draft.id, status: answer.status, body: (await answer.json()) as Heard['body'] };
}

test('of 200 who submit around the closing, exactly those who arrived before it are in, numbered without a gap', async () => {
  const closesAt = await call.closeIn(2 + SPAN / 2000);
  const first = Date.parse(closesAt) - SPAN / 2 - Date.now();
  const heard = await Promise.all(
    drafts.map((draft, index) => submit(draft, Math.max(0, first) + (index * SPAN) / APPLICANTS)),
  );
  const rows = await asMigrator(house.test.adminUrl, (tx) =>
    tx
      .selectFrom('application')
      .select(['id', 'state', 'number', 'submitted_at', 'submitted_hash'])
      .where('call_id', '=', call.callId)
      .execute(),
  );
  expect(heard).toHaveLength(APPLICANTS);
  const taken = heard.filter(({ status }) => status === 200);
  const refused = heard.filter(({ status }) => status !== 200);
  // Both sides of the closing were tried.
  expect([taken.length > 0, refused.length > 0]).toEqual([true, true]);
  for (const { body } of refused) expect(body.error?.code).toBe('application.closed');

  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const { id, body } of taken) {
    const row = byId.get(id)!;
    expect([row.state, row.number, row.submitted_hash]).toEqual(['submitted', body.number, body.submittedHash]);
    expect(new Date(row.submitted_at as unknown as string).toISOString()).toBe(body.submittedAt);
    expect(body.submittedAt! < closesAt).toBe(true);
  }
  for (const { id } of refused)
    expect(byId.get(id)).toMatchObject({ state: 'draft', number: null, submitted_at: null });
  const numbers = taken.map(({ body }) => body.number!).sort((a, b) => a - b);
  expect(numbers).toEqual(taken.map((_, index) => index + 1));
  expect(rows.filter(({ state }) => state === 'submitted')).toHaveLength(taken.length);

  // Whoever was taken has a receipt in the outbox, and the text behind the hash.
  const mails = (await call.mails()).filter(({ subject_line }) => subject_line.includes('déposée'));
  expect(mails).toHaveLength(taken.length);
  const one = taken.at(-1)!;
  const link = drafts.find(({ id }) => id === one.id)!.link;
  const text = await fetch(`${url}/api/o/${call.slug}/applications/${one.id}/submission`, {
    headers: { authorization: link },
  });
  const hash = createHash('sha256')
    .update(Buffer.from(await text.arrayBuffer()))
    .digest('hex');
  expect(hash).toBe(one.body.submittedHash);

  // Somebody whose answer was lost asks again: the same number, also after the closing.
  const again = await submit(drafts.find(({ id }) => id === one.id)!, 0);
  expect([again.status, again.body.number]).toEqual([200, one.body.number]);
});

test('the instant of arrival decides, not that of the decision: what waits for the lock until after the closing is in', async () => {
  const [draft] = await draftsReady(house.test.adminUrl, call, 1);
  await call.closeIn(1);
  let held: Promise<Heard> | undefined;
  await asMigrator(house.test.adminUrl, async (tx) => {
    await tx.selectFrom('call').select('id').where('id', '=', call.callId).forUpdate().execute();
    held = submit(draft!, 0);
    await pause(1500);
  });
  const answer = await held!;
  expect([answer.status, answer.body.error?.code]).toEqual([200, undefined]);
});
