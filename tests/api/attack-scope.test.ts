/** Somebody who has one production tries to reach into another by the ids they send. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { everywhere, type House, openHouse, type Somebody, within } from './house.ts';

let house: House;
let owner: Somebody;
let guest: Somebody;
let technician: Somebody;
const base = '/api/o/nord';
const [ours, theirs] = [newId(), newId()];
const [stranger, known] = [newId(), newId()];
const [theirEvent, looseEvent, ourEvent] = [newId(), newId(), newId()];
const [ourPosition, theirPosition, theirContract, theirTerm] = [newId(), newId(), newId(), newId()];
const SECRET = 'Répétition tenue secrète';

const put = (path: string, payload: object, who = owner, version?: number) =>
  house.call(who, 'PUT', base + path, {
    payload,
    headers: version ? { 'if-match': `"${version}"` } : { 'if-none-match': '*' },
  });
const post = (path: string, payload: object, who = owner) => house.call(who, 'POST', base + path, { payload });
const patch = (path: string, payload: object, version: number | null, who = owner) =>
  house.call(who, 'PATCH', base + path, { payload, headers: version ? { 'if-match': `"${version}"` } : {} });
const get = (path: string, who = owner) => house.call(who, 'GET', base + path);

async function made(path: string, payload: object): Promise<void> {
  const reply = await put(path, payload);
  expect(reply.statusCode, reply.body).toBe(201);
}
const service = (title: string, day: string, calls: object[] = []) => ({
  kind: 'rehearsal',
  title,
  startsLocal: `${day}T10:00`,
  endsLocal: `${day}T13:30`,
  calls,
});
const contract = (positionId: string) => ({ positionId, personId: known, from: '2026-10-05', to: '2026-10-23' });

beforeAll(async () => {
  house = await openHouse();
  const nord = await house.organisation('nord');
  owner = await house.member(nord, [everywhere('owner')]);
  guest = await house.member(nord, [within('production', ours)]);
  technician = await house.member(nord, [within('technical', ours)]);
  await made(`/people/${stranger}`, { givenName: 'Inès', familyName: 'Vallier', phone: '0600000000' });
  await made(`/people/${known}`, { givenName: 'Noé', familyName: 'Commun' });
  for (const id of [ours, theirs]) await made(`/productions/${id}`, { title: `Pièce ${id}`, discipline: 'theatre' });
  await made(`/productions/${ours}/positions/${ourPosition}`, { title: 'Rôle', category: 'artist', holderId: known });
  await made(`/productions/${theirs}/positions/${theirPosition}`, { title: 'Rôle secret', category: 'artist' });
  await made(`/productions/${ours}/contracts/${newId()}`, contract(ourPosition));
  await made(`/productions/${theirs}/contracts/${theirContract}`, contract(theirPosition));
  await made(`/productions/${theirs}/events/${theirEvent}`, service(SECRET, '2026-10-06', [{ personId: stranger }]));
  await made(`/productions/${theirs}/terms/${theirTerm}`, {
    positionId: theirPosition,
    contractId: theirContract,
    basis: 'cachet',
    quantity: '2',
    unitGross: '777.77',
    placements: [{ eventId: theirEvent, quantity: '2' }],
  });
  await made(`/productions/${ours}/events/${ourEvent}`, service('Service', '2026-10-07'));
  await made(`/events/${looseEvent}`, service(SECRET, '2026-10-08'));
});
afterAll(() => house.close());

describe('an event of another production', () => {
  const copy = (id: string) =>
    post('/events/copy-series', { copies: [{ from: ourEvent, id, onDay: '2026-11-03' }] }, guest);

  test.each([
    ['another production', () => theirEvent],
    ['the organisation', () => looseEvent],
  ])('is not shown by a copy made under its id: %s', async (_, id) => {
    const reply = await copy(id());
    expect([reply.statusCode, reply.body.includes(SECRET)], reply.body).toEqual([404, false]);
  });

  test.each([
    ['another production', () => theirEvent],
    ['the organisation', () => looseEvent],
  ])('is neither shown nor taken by putting ours off to it: %s', async (_, id) => {
    const { version } = (await get(`/events/${ourEvent}`)).json();
    const to = { id: id(), startsLocal: '2026-11-03T10:00', endsLocal: '2026-11-03T13:30' };
    const reply = await post(`/events/${ourEvent}/postpone`, { version, to }, guest);
    expect([reply.statusCode, reply.body.includes(SECRET)], reply.body).toEqual([404, false]);
  });

  test('is not shown by saying first that ours was put off to it', async () => {
    const id = newId();
    await made(`/productions/${ours}/events/${id}`, service('À remettre', '2026-10-09'));
    const said = await patch(`/events/${id}`, { state: 'postponed', postponedTo: theirEvent }, 1, guest);
    expect(said.statusCode, said.body).toBe(404);
    const inside = await patch(
      `/productions/${ours}/events/${id}`,
      { state: 'postponed', postponedTo: theirEvent },
      1,
      guest,
    );
    expect(inside.statusCode, inside.body).toBe(404);
    const to = { id: theirEvent, startsLocal: '2026-11-03T10:00', endsLocal: '2026-11-03T13:30' };
    const reply = await post(`/events/${id}/postpone`, { version: 1, to }, guest);
    expect([reply.statusCode, reply.body.includes(SECRET)], reply.body).toEqual([404, false]);
  });

  test('is not reached among one’s own in a change of many', async () => {
    const { version } = (await get(`/events/${ourEvent}`)).json();
    const reply = await patch(
      '/events',
      [
        { id: ourEvent, version, change: { title: 'Pris' } },
        { id: theirEvent, version: 1, change: { title: 'Pris' } },
      ],
      null,
      guest,
    );
    expect([reply.statusCode, reply.body.includes(SECRET)], reply.body).toEqual([412, false]);
    expect((await get(`/events/${ourEvent}`)).json().title).toBe('Service');
  });

  test('is not taken over by a creation under its id', async () => {
    for (const id of [theirEvent, looseEvent]) {
      const reply = await put(`/productions/${ours}/events/${id}`, service('Pris', '2026-11-03'), guest);
      expect([403, 404], reply.body).toContain(reply.statusCode);
      expect(reply.body.includes(SECRET)).toBe(false);
      const placed = await house.call(guest, 'PUT', `${base}/productions/${ours}/event-links/${id}`, {
        payload: { phaseId: null },
      });
      expect([403, 404], placed.body).toContain(placed.statusCode);
    }
  });
});

describe('a person of another production is not drawn into one’s own', () => {
  const unseen = async (who: Somebody) => expect((await get(`/people/${stranger}`, who)).statusCode).toBe(404);
  const refused = async (reply: { statusCode: number; body: string }, who = guest) => {
    expect([reply.statusCode, JSON.parse(reply.body).error?.code], reply.body).toEqual([409, 'conflict.reference']);
    await unseen(who);
  };

  test('by a position, a contract, a replacement or an author’s name', async () => {
    await unseen(guest);
    const inOurs = (path: string) => `/productions/${ours}${path}/${newId()}`;
    await refused(await put(inOurs('/positions'), { title: 'Rôle', category: 'artist', holderId: stranger }, guest));
    await refused(await put(inOurs('/contracts'), { ...contract(ourPosition), personId: stranger }, guest));
    await refused(
      await put(inOurs('/holders'), { positionId: ourPosition, eventId: ourEvent, personId: stranger }, guest),
    );
    await refused(
      await put(inOurs('/works'), { title: 'T', kind: 'text', authors: [{ name: 'N', personId: stranger }] }, guest),
    );
    await refused(await patch(`/productions/${ours}/positions/${ourPosition}`, { holderId: stranger }, 1, guest));
    await refused(
      await post(
        `/productions/${ours}/what-if`,
        { positions: [{ id: ourPosition, change: { holderId: stranger } }] },
        guest,
      ),
    );
  });

  test('by a call', async () => {
    for (const who of [guest, technician]) {
      const { version } = (await get(`/events/${ourEvent}`)).json();
      await refused(await patch(`/events/${ourEvent}`, { calls: [{ personId: stranger }] }, version, who), who);
      await refused(
        await patch(`/productions/${ours}/events/${ourEvent}`, { calls: [{ personId: stranger }] }, version, who),
        who,
      );
      await refused(
        await put(`/productions/${ours}/events/${newId()}`, service('S', '2026-10-12', [{ personId: stranger }]), who),
        who,
      );
    }
  });

  test('but those of one’s own production can be called and engaged', async () => {
    const { version } = (await get(`/events/${ourEvent}`)).json();
    const called = await patch(`/events/${ourEvent}`, { calls: [{ personId: known }] }, version, guest);
    expect(called.statusCode, called.body).toBe(200);
    const again = await patch(
      `/productions/${ours}/positions/${ourPosition}`,
      { holderId: known, title: 'Lui' },
      1,
      guest,
    );
    expect(again.statusCode, again.body).toBe(200);
  });
});

describe('what somebody earns in another production', () => {
  test('is in neither the facts, the answer nor its reasons for who has this one alone', async () => {
    const paths = ['facts', 'answer', 'answer?explain=team/cost'].map((path) => `/productions/${ours}/${path}`);
    for (const path of paths) {
      const reply = await get(path, guest);
      expect(reply.statusCode, reply.body).toBe(200);
      for (const secret of [theirs, theirTerm, theirEvent, SECRET, '777.77', '1555.54']) {
        expect(reply.body.includes(secret), `${path} ${secret}`).toBe(false);
      }
    }
    expect((await get(`/productions/${ours}/facts`)).body).toContain('777.77');
  });
});
