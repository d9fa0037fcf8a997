import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { everywhere, type House, openHouse, type Somebody, within } from './house.ts';

let house: House;
let owner: Somebody;
let reader: Somebody;
let guest: Somebody;
const base = '/api/o/nord';
const [play, other] = [newId(), newId()];
const [nadia, ilan] = [newId(), newId()];

beforeAll(async () => {
  house = await openHouse();
  const nord = await house.organisation('nord');
  owner = await house.member(nord, [everywhere('owner')]);
  reader = await house.member(nord, [everywhere('reader')]);
  guest = await house.member(nord, [within('production', play)]);
  for (const id of [play, other]) await put(`/productions/${id}`, { title: `Pièce ${id}`, discipline: 'theatre' });
  await asMigrator(house.test.adminUrl, async (tx) => {
    for (const [id, name] of [
      [nadia, 'Nadia'],
      [ilan, 'Ilan'],
    ] as const) {
      await tx.insertInto('subject').values({ organisation_id: nord, id, kind: 'person' }).execute();
      await tx
        .insertInto('person')
        .values({ organisation_id: nord, id, given_name: name, family_name: 'Essai' })
        .execute();
    }
  });
});
afterAll(() => house.close());

const put = (url: string, payload: object, version?: number, who = owner) =>
  house.call(who, 'PUT', base + url, {
    payload,
    headers: version ? { 'if-match': `"${version}"` } : { 'if-none-match': '*' },
  });
const patch = (url: string, payload: object, version?: number, who = owner) =>
  house.call(who, 'PATCH', base + url, { payload, headers: version ? { 'if-match': `"${version}"` } : {} });
const post = (url: string, payload: object, who = owner) => house.call(who, 'POST', base + url, { payload });
const get = (url: string, who = owner) => house.call(who, 'GET', base + url);

const performance = (day: string, calls: object[] = []) => ({
  kind: 'performance',
  title: 'Albi',
  startsLocal: `${day}T20:30`,
  endsLocal: `${day}T22:00`,
  calls,
});
const call = (personId: string, from: string, to: string, category = 'technician') => ({
  personId,
  asWhat: 'régie',
  category,
  startsLocal: from,
  endsLocal: to,
});

async function made(
  day: string,
  calls: object[] = [],
  production: string | null = play,
): Promise<{ id: string; version: number }> {
  const id = newId();
  const reply = await put(
    production ? `/productions/${production}/events/${id}` : `/events/${id}`,
    performance(day, calls),
  );
  expect(reply.statusCode, reply.body).toBe(201);
  return reply.json();
}

describe('events', () => {
  test('are made once, whatever the number of times they are sent', async () => {
    const id = newId();
    const body = performance('2027-01-14', [call(nadia, '2027-01-14T14:00', '2027-01-14T23:30')]);
    expect((await put(`/events/${id}`, body)).statusCode).toBe(201);
    expect((await put(`/events/${id}`, body)).statusCode).toBe(200);
    const other = await put(`/events/${id}`, { ...body, title: 'Castres' });
    expect([other.statusCode, other.json().error.code]).toEqual([412, 'conflict.exists']);
    const event = (await get(`/events/${id}`)).json();
    expect([event.startsLocal, event.startsAt, event.zone]).toEqual([
      '2027-01-14T20:30',
      '2027-01-14T19:30:00.000Z',
      'Europe/Paris',
    ]);
    expect(event.calls[0]).toMatchObject({ personId: nadia, startsLocal: '2027-01-14T14:00', breakMinutes: 0 });
  });

  test('are listed by time, page by page', async () => {
    const days = ['2027-03-03', '2027-03-01', '2027-03-02'];
    for (const day of days) await made(day);
    const first = (await get('/events?from=2027-03-01&to=2027-03-31&limit=2')).json();
    expect(first.items.map((event: { startsLocal: string }) => event.startsLocal.slice(0, 10))).toEqual([
      '2027-03-01',
      '2027-03-02',
    ]);
    const rest = (await get(`/events?from=2027-03-01&to=2027-03-31&limit=2&after=${first.next}`)).json();
    expect(rest.items.map((event: { startsLocal: string }) => event.startsLocal.slice(0, 10))).toEqual(['2027-03-03']);
    expect(rest.next).toBeNull();
    expect((await get('/events?from=2027-03-01&to=2027-03-31&after=x')).statusCode).toBe(400);
    const none = (await get('/events?from=2027-03-01&to=2027-03-31&kinds=meeting,travel')).json();
    expect(none.items).toEqual([]);
  });

  test('move together or not at all, and every conflict is named', async () => {
    const [a, b] = [await made('2027-04-01'), await made('2027-04-02')];
    const moved = (day: string) => ({ startsLocal: `${day}T20:30`, endsLocal: `${day}T22:00` });
    const refused = await patch('/events', [
      { id: a.id, version: a.version, change: moved('2027-04-08') },
      { id: b.id, version: 9, change: moved('2027-04-09') },
      { id: newId(), version: 1, change: moved('2027-04-10') },
    ]);
    expect(refused.statusCode).toBe(412);
    expect(refused.json().error.conflicts.map((one: { code: string }) => one.code)).toEqual([
      'conflict.stale',
      'request.not-found',
    ]);
    expect((await get(`/events/${a.id}`)).json().startsLocal).toBe('2027-04-01T20:30');
    const done = await patch('/events', [
      { id: a.id, version: a.version, change: moved('2027-04-08') },
      { id: b.id, version: b.version, remove: true },
    ]);
    expect(done.statusCode, done.body).toBe(200);
    expect((await get(`/events/${b.id}`)).statusCode).toBe(404);
  });

  test('a stale change is answered with the present event, a change without version refused', async () => {
    const event = await made('2027-04-20');
    await patch(`/events/${event.id}`, { title: 'Une autre' }, 1);
    const late = await patch(`/events/${event.id}`, { title: 'La mienne' }, 1);
    expect([late.statusCode, late.json().error.current.title]).toEqual([412, 'Une autre']);
    expect((await patch(`/events/${event.id}`, { title: 'x' })).statusCode).toBe(428);
  });

  test('changing only the calls is a change too', async () => {
    const event = await made('2027-04-22');
    const calls = [call(ilan, '2027-04-22T18:00', '2027-04-22T23:00')];
    const changed = await patch(`/events/${event.id}`, { calls }, 1);
    expect([changed.json().version, changed.json().calls.length]).toEqual([2, 1]);
    expect((await patch(`/events/${event.id}`, { calls }, 2)).json().version).toBe(2);
  });
});

describe('what happens to dates', () => {
  test('a postponed date keeps a link to the new one, calls and production included', async () => {
    const old = await made('2027-05-14', [call(nadia, '2027-05-14T14:00', '2027-05-15T00:30')]);
    const id = newId();
    const to = { id, startsLocal: '2027-05-21T20:30', endsLocal: '2027-05-21T22:00' };
    const reply = await post(`/events/${old.id}/postpone`, { version: 1, to });
    expect(reply.statusCode, reply.body).toBe(200);
    const { postponed, to: next } = reply.json();
    expect([postponed.state, postponed.postponedTo, next.productionId]).toEqual(['postponed', id, play]);
    expect(next.calls[0]).toMatchObject({ startsLocal: '2027-05-21T14:00', endsLocal: '2027-05-22T00:30' });
    expect((await post(`/events/${old.id}/postpone`, { version: 1, to })).statusCode).toBe(200);
    const undone = await patch('/events', [
      { id: old.id, version: 2, change: { state: 'confirmed', postponedTo: null } },
      { id, version: 1, remove: true },
    ]);
    expect(undone.statusCode, undone.body).toBe(200);
  });

  test('a cancelled date says why, and only with a cause', async () => {
    const event = await made('2027-05-28');
    const bare = await patch(`/events/${event.id}`, { state: 'cancelled' }, 1);
    expect([bare.statusCode, bare.json().error.code]).toEqual([422, 'calendar.cancelled-without-cause']);
    const done = await post(`/events/${event.id}/cancel`, { version: 1, cause: 'presenter', note: 'Travaux' });
    expect(done.json()).toMatchObject({ state: 'cancelled', cancelledCause: 'presenter' });
    const back = await patch(`/events/${event.id}`, { state: 'confirmed' }, 2);
    expect(back.json()).toMatchObject({ state: 'confirmed', cancelledCause: null });
  });

  test('a series is copied whole, over the change of the clock', async () => {
    const a = await made('2027-03-20', [call(nadia, '2027-03-20T14:00', '2027-03-21T00:30')]);
    const copies = [
      { from: a.id, id: newId(), onDay: '2027-03-27' },
      { from: a.id, id: newId(), onDay: '2027-04-03' },
    ];
    const reply = await post('/events/copy-series', { copies });
    expect(reply.statusCode, reply.body).toBe(201);
    expect(reply.json().map((event: { startsAt: string }) => event.startsAt)).toEqual([
      '2027-03-27T19:30:00.000Z',
      '2027-04-03T18:30:00.000Z',
    ]);
    expect(reply.json()[1].productionId).toBe(play);
  });

  test('an event cannot end before it starts', async () => {
    const body = { ...performance('2027-06-01'), endsLocal: '2027-05-31T20:00' };
    const reply = await put(`/events/${newId()}`, body);
    expect([reply.statusCode, reply.json().error.code]).toEqual([422, 'calendar.ends-before-start']);
  });

  test('an event of more than a year is refused by name, with the field that makes it so', async () => {
    const id = newId();
    const tooLong = { ...performance('2027-06-01'), endsLocal: '2028-06-05T20:00' };
    const [problem] = (await put(`/events/${id}`, tooLong)).json().error.problems;
    expect(problem).toMatchObject({ code: 'calendar.longer-than-a-year', at: [`event/${id}/endsLocal`] });
    const event = await made('2027-06-01');
    const longer = await patch(`/events/${event.id}`, { endsLocal: '2028-06-05T20:00' }, 1);
    expect([longer.statusCode, longer.json().error.code]).toEqual([422, 'calendar.longer-than-a-year']);
  });
});

describe('problems at once, never refusals', () => {
  test('under eleven hours of rest and in two places at once', async () => {
    await made('2027-09-10', [call(ilan, '2027-09-10T14:00', '2027-09-11T01:00')]);
    await made('2027-09-11', [call(ilan, '2027-09-11T09:00', '2027-09-11T18:00')]);
    await made('2027-09-11', [call(ilan, '2027-09-11T17:00', '2027-09-11T20:00')], null);
    const { problems } = (await get('/calendar/problems?from=2027-09-10&to=2027-09-11')).json();
    const codes = problems.map((one: { code: string }) => one.code);
    expect(codes.some((code: string) => code.startsWith('rest.'))).toBe(true);
    expect(codes.some((code: string) => code.includes('two-places') || code.includes('overlap'))).toBe(true);
    for (const one of problems) expect(one.message.fr).not.toBe(one.message.en);
    expect(JSON.stringify(problems)).toContain('Ilan Essai');
  });
});

describe('scope', () => {
  test('someone of one production sees and moves its dates, and no other', async () => {
    const [mine, theirs, loose] = [
      await made('2027-10-01'),
      await made('2027-10-01', [], other),
      await made('2027-10-01', [], null),
    ];
    const listed = (await get('/events?from=2027-10-01&to=2027-10-01', guest)).json();
    expect(listed.items.map(({ id }: { id: string }) => id)).toEqual([mine.id]);
    for (const { id } of [theirs, loose]) {
      expect((await get(`/events/${id}`, guest)).statusCode).toBe(404);
      expect((await patch(`/events/${id}`, { title: 'x' }, 1, guest)).statusCode).toBeGreaterThanOrEqual(403);
    }
    expect((await patch(`/events/${mine.id}`, { title: 'La nôtre' }, 1, guest)).statusCode).toBe(200);
    expect((await put(`/events/${newId()}`, performance('2027-10-02'), undefined, guest)).statusCode).toBe(403);
    expect((await patch(`/events/${mine.id}`, { title: 'x' }, 2, reader)).statusCode).toBe(403);
  });
});
