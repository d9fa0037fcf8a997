/** Calls and information meetings as coordinators run them and the public sees them; the scanner of what is sent. */

import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scan } from '#api/school/admissions/index.ts';
import { newId } from '#db/identifiers.ts';
import { SCHOOL_HOUSE } from './demo.ts';
import { type House, openHouse } from './house.ts';
import { begin, type OpenCall, type OwnFile, openCall, PDF, roundAt } from './school-call.ts';

let house: House;
let call: OpenCall;
beforeAll(async () => {
  house = await openHouse({ furnishing: SCHOOL_HOUSE });
  call = await openCall(house);
});
afterAll(() => house.close());

const base = () => `/api/o/${call.slug}/cohorts/${call.cohortId}`;
const round = (at: string) => roundAt(house, at);

describe('calls', () => {
  test('keep the days they were published with, or more', async () => {
    const id = newId();
    const put = (version: number | null, payload: object) =>
      house.call(call.coordinator, version === null ? 'PUT' : 'PATCH', `${base()}/calls/${id}`, {
        headers: version === null ? { 'if-none-match': '*' } : { 'if-match': `"${version}"` },
        payload,
      });
    const made = await put(null, { code: 'dates', opensOn: '2030-03-01', closesOn: '2030-03-30' });
    expect(made.json()).toMatchObject({
      state: 'draft',
      opensAt: '2030-02-28T23:00:00.000Z',
      closesAt: '2030-03-30T23:00:00.000Z',
      readingOpensAt: '2030-03-30T23:10:00.000Z',
    });
    // The clock goes on during the last day: it ends an hour earlier.
    const published = await put(1, { closesOn: '2030-03-31', state: 'published' });
    expect(published.json().closesAt).toBe('2030-03-31T22:00:00.000Z');
    const codeOf = async (payload: object, version = 2) => (await put(version, payload)).json().error?.code ?? 'done';
    expect(await codeOf({ closesOn: '2030-03-30' })).toBe('call.shortened');
    expect(await codeOf({ state: 'draft' })).toBe('call.state');
    expect(await codeOf({ opensOn: '2031-01-01' })).toBe('call.days');
    expect(await codeOf({ zone: 'Paris' })).toMatch(/^input/);
    expect(
      await codeOf({
        questions: [1, 2].map(() => ({ code: 'q', kind: 'line', title: { fr: 'q', en: 'q' }, required: true })),
      }),
    ).toBe('call.questions-twice');
    expect(await codeOf({ closesOn: '2030-04-02' })).toBe('done');
  });

  test('have a name by themselves, which can be changed, and refuse a scale or a gap that no reading could reach', async () => {
    const url = `${base()}/calls/${call.callId}`;
    const read = async () => (await house.call(call.coordinator, 'GET', url)).json();
    const before = await read();
    expect(before.titleFr).toMatch(/^Recrutement \d{4} — \d+er? tour$/);
    expect(before.titleEn).toMatch(/^Admissions \d{4} — round \d+$/);
    const change = async (payload: object) =>
      house.call(call.coordinator, 'PATCH', url, {
        headers: { 'if-match': `"${(await read()).version}"` },
        payload,
      });
    for (const payload of [
      { readingGap: '20.5' },
      { readingGap: '0' },
      { markScale: 3 },
      { markScale: 101 },
      { leastCounted: 0 },
      { titleFr: '' },
    ]) {
      const refused = await change(payload);
      expect(refused.statusCode, JSON.stringify(payload)).toBeGreaterThanOrEqual(400);
      const [problem] = refused.json().error.problems;
      expect(problem.at.join()).toContain(payload.markScale === 3 ? 'readingGap' : Object.keys(payload)[0]);
    }
    const kept = await change({ titleFr: 'Recrutement d’essai', readingGap: '2.5', markScale: 10, leastCounted: 3 });
    expect(kept.json()).toMatchObject({ titleFr: 'Recrutement d’essai', readingGap: '2.5', markScale: 10 });
    const shown = await house.call(null, 'GET', `/api/public/${call.slug}/calls/${call.code}`);
    expect(shown.json().title).toEqual({ fr: 'Recrutement d’essai', en: before.titleEn });
  });

  test('are public once published, with what they ask and nothing of who applied', async () => {
    const listed = await house.call(null, 'GET', `/api/public/${call.slug}/calls`);
    expect(listed.json().items.map(({ code }: { code: string }) => code)).toContain(call.code);
    const read = await house.call(null, 'GET', `/api/public/${call.slug}/calls/${call.code}`);
    expect(read.json()).toMatchObject({ state: 'open', zone: 'Europe/Paris', routes: expect.any(Array) });
    expect(read.body).not.toContain('@example.org');
    expect((await house.call(null, 'GET', `/api/public/${call.slug}/calls/nothing`)).statusCode).toBe(404);
    expect((await house.call(null, 'GET', `/api/public/nowhere/calls/${call.code}`)).statusCode).toBe(404);
    // Beside it, what came of the demo's earlier cohorts, each figure with what it was counted on.
    const sheet = await house.call(null, 'GET', `/api/public/${call.slug}/programmes/charge-de-production`);
    const { results } = sheet.json<{ results: { year: number; counted: number; among: number }[] }>();
    expect([...new Set(results.map(({ year }) => year))].sort()).toEqual([2024, 2025]);
    expect(results).toHaveLength(12);
    expect(results.every(({ counted, among }) => counted > 0 && counted <= among && among <= 20)).toBe(true);
  });

  test('list their files with what they lack, without content', async () => {
    const one = await begin(house, call);
    await one.save({ givenName: 'Solal', answers: { projet: 'Un secret' } });
    const list = await house.call(call.coordinator, 'GET', `${base()}/calls/${call.callId}/files?limit=500`);
    const mine = list.json().items.find(({ id }: { id: string }) => id === one.id);
    expect(mine).toMatchObject({ name: 'Solal', state: 'draft', judged: 'pieces' });
    expect(list.body).not.toContain('Un secret');
    const counts = await house.call(call.coordinator, 'GET', `${base()}/calls/${call.callId}/files-count`);
    expect(counts.json().states.draft).toBeGreaterThan(0);
    expect((await house.call(null, 'GET', `${base()}/calls/${call.callId}/files`)).statusCode).toBe(401);
  });
});

test('an information meeting takes registrations up to its places, reminds, and is ticked', async () => {
  const id = newId();
  const starts = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const made = await house.call(call.coordinator, 'PUT', `${base()}/calls/${call.callId}/meetings/${id}`, {
    headers: { 'if-none-match': '*' },
    payload: {
      startsAt: `${starts}T14:30`,
      endsAt: `${starts}T16:00`,
      onlineLink: 'https://visio.example.org/salle',
      capacity: 1,
    },
  });
  expect(made.statusCode).toBe(201);
  const place = `/api/public/${call.slug}/meetings/${id}`;
  const register = (email: string, familyName = 'Rideau') =>
    house.call(null, 'POST', `${place}/registrations`, {
      payload: { givenName: 'Ada', familyName, email, locale: 'en' },
    });
  expect((await register('ada@example.org')).statusCode).toBe(200);
  // Full: the answer is the same whoever asks, and who has a place is told so by mail alone.
  const [known, stranger] = [await register('ada@example.org'), await register('bob@example.org')];
  expect(stranger.json().error.code).toBe('meeting.full');
  expect([known.statusCode, known.json().error.problems, known.json().error.message]).toEqual([
    stranger.statusCode,
    stranger.json().error.problems,
    stranger.json().error.message,
  ]);
  const written = (await call.mails()).map(({ recipient }) => recipient);
  expect(written.filter((one) => one === 'ada@example.org')).toHaveLength(2);
  expect(written).not.toContain('bob@example.org');
  const seen = await house.call(null, 'GET', place);
  expect([seen.json().placesLeft, seen.body.includes('visio')]).toEqual([0, false]);
  const feed = await house.call(null, 'GET', `${place}/calendar.ics`);
  expect([feed.headers['content-type'], feed.body.includes('BEGIN:VEVENT'), feed.body.includes('visio')]).toEqual([
    'text/calendar; charset=utf-8',
    true,
    false,
  ]);
  const mail = (await call.mails()).find(({ recipient }) => recipient === 'ada@example.org')!;
  expect(mail.body).toContain('https://visio.example.org/salle');
  const reminded = async () =>
    (await call.mails()).filter(({ subject_line }) => subject_line.startsWith('Reminder')).length;
  const begins = Date.parse(made.json().startsAt.length > 16 ? made.json().startsAt : `${starts}T13:30:00Z`);
  await round(new Date(begins - 30 * 3_600_000).toISOString());
  expect(await reminded()).toBe(0);
  for (const hours of [20, 19]) await round(new Date(begins - hours * 3_600_000).toISOString());
  expect(await reminded()).toBe(1);
  const list = `${base()}/meetings/${id}/registrations`;
  const [row] = (await house.call(call.coordinator, 'GET', list)).json().items;
  const ticked = await house.call(call.coordinator, 'PATCH', `${list}/${row.id}`, {
    headers: { 'if-match': `"${row.version}"` },
    payload: { attended: true },
  });
  expect(ticked.json()).toMatchObject({ attended: true, familyName: 'Rideau' });
  const own = `/api/public/${call.slug}/registrations/${row.id}`;
  expect((await house.call(null, 'POST', `${own}/cancel`)).statusCode).toBe(204);

  // A place is free, and somebody registers under the same address, then under a new one: the same answer, and the mail
  // alone tells them apart. Nothing of what was typed is kept or repeated.
  const registered = async () => (await house.call(call.coordinator, 'GET', list)).json().items;
  const before = await registered();
  const over = await register('ada@example.org', 'Usurpation');
  expect(await registered()).toEqual(before);
  const again = (await call.mails()).find(({ recipient }) => recipient === 'ada@example.org')!;
  expect(again.body).toContain('nothing has changed');
  expect(again.body).toContain(`/p/${call.slug}/meetings/${id}#${row.id}`);
  expect(JSON.stringify(await call.mails())).not.toContain('Usurpation');
  expect((await house.call(null, 'GET', own)).json()).toEqual({
    ...{ meetingId: id, givenName: 'Ada', familyName: 'Rideau', comes: false },
  });
  // Whoever holds the link puts the name right and comes after all, as long as there is a place.
  const confirm = (familyName: string) =>
    house.call(null, 'POST', `${own}/confirm`, { payload: { givenName: 'Ada', familyName, locale: 'fr' } });
  expect((await confirm('Rideau-Cour')).json()).toMatchObject({ familyName: 'Rideau-Cour', comes: true });
  expect((await registered()).map((one: { familyName: string }) => one.familyName)).toEqual(['Rideau-Cour']);
  expect((await house.call(null, 'POST', `${own}/cancel`)).statusCode).toBe(204);
  const other = await register('bob@example.org');
  expect([other.statusCode, other.json()]).toEqual([over.statusCode, over.json()]);
  expect((await confirm('Rideau')).json().error.code).toBe('meeting.full');
});

test('a scanner says clean, infected, or nothing; what is infected is not kept', async () => {
  const script = path.join(house.dataFolder, 'scanner.sh');
  const seen = path.join(house.dataFolder, 'seen-by-the-scanner');
  process.env.FILAGE_SECRET_OF_THE_TEST = 'hush';
  await writeFile(
    script,
    `#!/bin/sh\nenv > '${seen}'\ngrep -q EICAR "$2" && exit 1\ngrep -q BROKEN "$2" && exit 2\nexit 0\n`,
  );
  await chmod(script, 0o700);
  const file = async (text: string) => {
    const place = path.join(house.dataFolder, newId());
    await writeFile(place, text);
    return scan([script, '--quick'], place);
  };
  expect([await file('fine'), await file('EICAR'), await file('BROKEN')]).toEqual(['clean', 'infected', 'unscanned']);
  // Nothing of the server's own settings is handed to another program.
  delete process.env.FILAGE_SECRET_OF_THE_TEST;
  const handed = (await readFile(seen, 'utf8')).split('\n').map((line) => line.split('=')[0]);
  expect(handed).toContain('PATH');
  expect(handed.filter((name) => name?.startsWith('FILAGE') || name === 'NODE_ENV')).toEqual([]);
  expect(await scan(null, 'anything')).toBe('unscanned');
  expect(await scan(['there-is-no-such-program'], 'anything')).toBe('unscanned');
  const guarded = await openHouse({ furnishing: SCHOOL_HOUSE, scanner: [script, '--quick'] });
  try {
    const open = await openCall(guarded);
    const one = await begin(guarded, open);
    const piece = (await one.file()).call.routes[0]!.pieces[0]!;
    const bad = await one.send(piece.id, 'cv.pdf', Buffer.concat([PDF, Buffer.from('EICAR')]));
    expect(bad.json().error.code).toBe('application.file-infected');
    const good = (await one.send(piece.id)).json<OwnFile & { scans: boolean }>();
    expect([good.scans, good.pieces[0]!.files[0]!.scanned]).toEqual([true, 'clean']);
  } finally {
    await guarded.close();
  }
});
