import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { everywhere, type House, openHouse, type Somebody, within } from './house.ts';

let house: House;
let owner: Somebody;
let nord: string;
const base = '/api/o/nord';
const [play, other] = [newId(), newId()];
const [creation, foreign] = [newId(), newId()];

beforeAll(async () => {
  house = await openHouse();
  nord = await house.organisation('nord');
  owner = await house.member(nord, [everywhere('owner')]);
  for (const [id, phase] of [
    [play, creation],
    [other, foreign],
  ]) {
    await put(`/productions/${id}`, { title: `Pièce ${id}`, discipline: 'theatre' });
    const body = { kind: 'creation', name: 'Création', from: '2026-09-01', to: '2026-10-31' };
    await put(`/productions/${id}/phases/${phase}`, body);
  }
});
afterAll(() => house.close());

const put = (path: string, payload: object, version?: number, who = owner) =>
  house.call(who, 'PUT', base + path, {
    payload,
    headers: version ? { 'if-match': `"${version}"` } : { 'if-none-match': '*' },
  });
const patch = (path: string, payload: object, version: number) =>
  house.call(owner, 'PATCH', base + path, { payload, headers: { 'if-match': `"${version}"` } });
const get = (path: string, who = owner) => house.call(who, 'GET', base + path);

const service = (day: string) => ({
  kind: 'rehearsal',
  title: 'Service',
  startsLocal: `${day}T10:00`,
  endsLocal: `${day}T13:30`,
});
const inPlay = (id: string) => `/productions/${play}/events/${id}`;

test('an event is made with its link and its phase in one act, and again without harm', async () => {
  const id = newId();
  const body = { ...service('2026-09-07'), phaseId: creation };
  const made = await put(inPlay(id), body);
  expect([made.statusCode, made.json().phaseId, made.json().productionId]).toEqual([201, creation, play]);
  expect((await put(inPlay(id), body)).statusCode).toBe(200);
  expect((await put(inPlay(id), { ...body, phaseId: null })).statusCode).toBe(412);
  expect((await put(inPlay(id), { ...body, title: 'Autre' })).statusCode).toBe(412);
  const { items } = (await get(`/productions/${play}/events?from=2026-09-01&to=2026-09-30`)).json();
  expect(items.map((item: { id: string }) => item.id)).toContain(id);
  expect((await get(`/productions/${play}/events?from=2026-10-01`)).json().items).toEqual([]);
  const facts = (await get(`/productions/${play}/facts`)).json();
  expect(facts.events[0]).toMatchObject({ id, startsAt: '2026-09-07T10:00', phaseId: creation, zone: 'Europe/Paris' });
});

test('a change of phase is a change of the event: stale afterwards for who had not seen it', async () => {
  const id = newId();
  await put(inPlay(id), service('2026-09-08'));
  const moved = await patch(inPlay(id), { phaseId: creation }, 1);
  expect([moved.statusCode, moved.json().version, moved.json().phaseId]).toEqual([200, 2, creation]);
  expect((await patch(inPlay(id), { phaseId: null }, 1)).statusCode).toBe(412);
  const both = await patch(inPlay(id), { phaseId: null, title: 'Filage' }, 2);
  expect([both.json().version, both.json().phaseId, both.json().title]).toEqual([3, null, 'Filage']);
});

test('several are moved at once, all or nothing, and a removed one is gone', async () => {
  const ids = [newId(), newId()];
  for (const id of ids) await put(inPlay(id), service('2026-09-09'));
  const change = { startsLocal: '2026-09-10T10:00', endsLocal: '2026-09-10T13:30' };
  const refused = await house.call(owner, 'PATCH', `${base}/productions/${play}/events`, {
    payload: [
      { id: ids[0], version: 1, change },
      { id: ids[1], version: 7, change },
    ],
  });
  expect([refused.statusCode, refused.json().error.conflicts.length]).toEqual([412, 1]);
  const done = await house.call(owner, 'PATCH', `${base}/productions/${play}/events`, {
    payload: [
      { id: ids[0], version: 1, change },
      { id: ids[1], version: 1, remove: true },
    ],
  });
  expect([done.statusCode, done.json()[0].version, done.json()[1]]).toEqual([200, 2, { id: ids[1], removed: true }]);
});

test('a phase or an event of another production is not there', async () => {
  const id = newId();
  expect((await put(inPlay(id), { ...service('2026-09-11'), phaseId: foreign })).statusCode).toBe(409);
  await put(`/productions/${other}/events/${id}`, service('2026-09-11'));
  expect((await put(inPlay(id), service('2026-09-11'))).statusCode).toBe(404);
  expect((await patch(inPlay(id), { title: 'X' }, 1)).statusCode).toBe(404);
  const link = await house.call(owner, 'PUT', `${base}/productions/${play}/event-links/${id}`, {
    payload: { phaseId: null },
  });
  expect(link.statusCode).toBe(404);
});

test('an event of the organisation is put into a production by who may edit it there, and taken out again', async () => {
  const id = newId();
  await put(`/events/${id}`, service('2026-09-14'));
  const inside = await house.member(nord, [within('production', play)]);
  const link = (who: Somebody, method: string) =>
    house.call(who, method, `${base}/productions/${play}/event-links/${id}`, {
      ...(method === 'PUT' ? { payload: { phaseId: creation } } : {}),
    });
  expect((await link(inside, 'PUT')).statusCode).toBe(403);
  expect((await put(inPlay(id), service('2026-09-14'), undefined, inside)).statusCode).toBe(403);
  const placed = await link(owner, 'PUT');
  expect([placed.statusCode, placed.json().phaseId]).toEqual([200, creation]);
  expect((await link(owner, 'DELETE')).statusCode).toBe(204);
  expect((await get(`/events/${id}`)).json().productionId).toBeNull();
});
