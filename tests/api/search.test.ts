/** ⌘K finds dates, contracts and budget lines: those that one may see, and no others. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { everywhere, type House, openHouse, type Somebody, within } from './house.ts';

let house: House;
let owner: Somebody;
let guest: Somebody;
let technician: Somebody;
let stranger: Somebody;
const base = '/api/o/nord';
const [ours, theirs] = [newId(), newId()];
const [nour, theatre] = [newId(), newId()];
const [ourEvent, theirEvent, looseEvent, pastEvent] = [newId(), newId(), newId(), newId()];
const [ourPosition, theirPosition, ourContract, theirContract] = [newId(), newId(), newId(), newId()];
const [ourLine, theirLine] = [newId(), newId()];

async function made(path: string, payload: object, who = owner, at = base): Promise<void> {
  const reply = await house.call(who, 'PUT', at + path, { payload, headers: { 'if-none-match': '*' } });
  expect(reply.statusCode, reply.body).toBe(201);
}

type What = 'events' | 'contracts' | 'budget-lines';
const ask = (what: What, search: string, who: Somebody | null = owner) =>
  house.call(who, 'GET', `${base}/search/${what}?${new URLSearchParams({ search })}`);

async function found(what: What, search: string, who = owner): Promise<string[]> {
  const reply = await ask(what, search, who);
  expect(reply.statusCode, reply.body).toBe(200);
  return reply.json<{ items: { id: string }[] }>().items.map(({ id }) => id);
}

const show = (title: string, day: string) => ({
  kind: 'performance',
  title,
  startsLocal: `${day}T20:30`,
  endsLocal: `${day}T22:00`,
  venueId: theatre,
});

beforeAll(async () => {
  house = await openHouse();
  house.clock.now = new Date('2026-11-24T09:00:00Z');
  const nord = await house.organisation('nord');
  owner = await house.member(nord, [everywhere('owner')]);
  guest = await house.member(nord, [within('production', ours)]);
  technician = await house.member(nord, [everywhere('technical')]);
  const sud = await house.organisation('sud');
  stranger = await house.member(sud, [everywhere('owner')]);
  await made(`/people/${nour}`, { givenName: 'Nour', familyName: 'Délavaire' });
  await made(`/venues/${theatre}`, { name: 'Scène nationale', town: 'Albi' });
  const parts = [
    { id: ours, title: 'Les veilleuses', event: ourEvent, position: ourPosition, contract: ourContract, line: ourLine },
    { id: theirs, title: 'Zut', event: theirEvent, position: theirPosition, contract: theirContract, line: theirLine },
  ];
  for (const { id, title, event, position, contract, line } of parts) {
    await made(`/productions/${id}`, { title, discipline: 'theatre' });
    await made(
      `/productions/${id}/events/${event}`,
      show('Première', event === ourEvent ? '2027-03-12' : '2027-03-13'),
    );
    await made(`/productions/${id}/positions/${position}`, { title: 'Rôle', category: 'artist', holderId: nour });
    await made(`/productions/${id}/contracts/${contract}`, {
      positionId: position,
      personId: nour,
      from: '2027-03-01',
      to: '2027-03-31',
    });
    await made(`/productions/${id}/budgets/creation`, { id: newId() });
    await made(`/productions/${id}/budgets/creation/lines/${line}`, { account: '606', label: 'Bois à 100 % de chêne' });
  }
  await made(`/events/${looseEvent}`, show('Réunion de saison', '2028-03-12'));
  await made(`/events/${pastEvent}`, show('Ancienne première', '2025-03-12'));
  await made(`/venues/${newId()}`, { name: 'Ailleurs', town: 'Albi' }, stranger, '/api/o/sud');
  await made(`/events/${newId()}`, { ...show('Première', '2027-03-12'), venueId: null }, stranger, '/api/o/sud');
});
afterAll(() => house.close());

describe('a date is found', () => {
  test('by its title, with or without accents, those to come first', async () => {
    expect(await found('events', 'premiere')).toEqual([ourEvent, theirEvent, pastEvent]);
    expect(await found('events', 'ANCIENNE')).toEqual([pastEvent]);
  });

  test('by the name or the town of its place', async () => {
    expect(await found('events', 'albi')).toEqual([ourEvent, theirEvent, looseEvent, pastEvent]);
    expect(await found('events', 'scène nat')).toHaveLength(4);
  });

  test.each([['12/03'], ['12 mars'], ['March 12']])('by its day: %s, of this year or another', async (words) => {
    expect(await found('events', words)).toEqual([ourEvent, pastEvent, looseEvent]);
  });

  test('by its day and year', async () => {
    expect(await found('events', '2027-03-12')).toEqual([ourEvent]);
    expect(await found('events', '13/03/2027')).toEqual([theirEvent]);
    expect(await found('events', '14/03/2027')).toEqual([]);
  });

  test('with what is needed to go there', async () => {
    const { items } = (await ask('events', '2027-03-12')).json();
    expect(items[0]).toMatchObject({
      title: 'Première',
      startsLocal: '2027-03-12T20:30',
      place: 'Scène nationale, Albi',
      productionId: ours,
    });
  });
});

describe('a contract is found', () => {
  test('by whom it binds, the letters of two words or two letters alone', async () => {
    expect((await found('contracts', 'nour dela')).sort()).toEqual([ourContract, theirContract].sort());
    expect(await found('contracts', 'dé')).toHaveLength(2);
    expect(await found('contracts', 'élavaire x')).toEqual([]);
  });

  test('by its production', async () => {
    expect(await found('contracts', 'veilleuses')).toEqual([ourContract]);
    const { items } = (await ask('contracts', 'veilleuses')).json();
    expect(items).toEqual([
      {
        id: ourContract,
        productionId: ours,
        production: 'Les veilleuses',
        person: 'Nour Délavaire',
        position: 'Rôle',
        from: '2027-03-01',
        to: '2027-03-31',
      },
    ]);
  });
});

describe('a budget line is found', () => {
  test('by its label, where % and _ stand for themselves', async () => {
    expect((await found('budget-lines', '100 %')).sort()).toEqual([ourLine, theirLine].sort());
    expect(await found('budget-lines', 'b_is')).toEqual([]);
    expect(await found('budget-lines', '%chêne')).toEqual([]);
  });
});

describe('who has one production', () => {
  test('finds nothing of another, nor what is the organisation’s own', async () => {
    expect(await found('events', 'premiere', guest)).toEqual([ourEvent]);
    expect(await found('events', 'albi', guest)).toEqual([ourEvent]);
    expect(await found('events', '12/03', guest)).toEqual([ourEvent]);
    expect(await found('events', '13/03', guest)).toEqual([]);
    expect(await found('contracts', 'nour', guest)).toEqual([ourContract]);
    expect(await found('contracts', 'zut', guest)).toEqual([]);
    expect(await found('budget-lines', 'chene', guest)).toEqual([ourLine]);
  });
});

test('who may not read budgets is refused their lines, and finds contracts', async () => {
  const refused = await ask('budget-lines', 'chene', technician);
  expect([refused.statusCode, refused.body.includes('chêne')]).toEqual([403, false]);
  expect(await found('contracts', 'veilleuses', technician)).toEqual([ourContract]);
});

test.each(['events', 'contracts', 'budget-lines'] as const)(
  '%s: another organisation and strangers get nothing',
  async (what) => {
    expect((await ask(what, 'premiere', stranger)).statusCode).toBe(404);
    expect((await ask(what, 'premiere', null)).statusCode).toBe(401);
    expect((await ask(what, ' ')).statusCode).toBe(400);
  },
);
