/** The protocol of writes, tried on every kind of row that ground keeps: resends, stale versions, two people at once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { everywhere, type House, openHouse, type Somebody } from './house.ts';

let house: House;
let owner: Somebody;
const base = '/api/o/nord';

beforeAll(async () => {
  house = await openHouse();
  owner = await house.member(await house.organisation('nord'), [everywhere('owner')]);
});
afterAll(() => house.close());

type Body = Record<string, unknown>;
const put = (url: string, payload: Body, version?: number) =>
  house.call(owner, 'PUT', url, {
    payload,
    headers: version === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${version}"` },
  });
const patch = (url: string, payload: Body, version: number) =>
  house.call(owner, 'PATCH', url, { payload, headers: { 'if-match': `"${version}"` } });
const remove = (url: string, version: number) =>
  house.call(owner, 'DELETE', url, { headers: { 'if-match': `"${version}"` } });

async function parent(kind: 'people' | 'venues'): Promise<string> {
  const id = newId();
  const body = kind === 'people' ? { givenName: 'Ana', familyName: 'Essai' } : { name: 'La Halle' };
  expect((await put(`${base}/${kind}/${id}`, body)).statusCode).toBe(201);
  return id;
}

const kinds: Record<string, { path: () => Promise<string>; body: Body; changed: Body }> = {
  terms: {
    path: async () => '/terms',
    body: { key: 'workAccidentRate', validFrom: '2026-01-01', value: '1.60', source: 'Notification' },
    changed: { key: 'workAccidentRate', validFrom: '2026-01-01', value: '1.70', source: null },
  },
  licences: {
    path: async () => '/licences',
    body: { category: 2, number: 'PLATESV-R-2022-000001', validFrom: '2022-06-02', expiresOn: '2027-06-01' },
    changed: { category: 2, number: 'PLATESV-R-2022-000002', validFrom: '2022-06-02', expiresOn: '2027-06-01' },
  },
  'pay-grid': {
    path: async () => '/pay-grid',
    body: { minimumKey: 'ccneac.dramatic', validFrom: '2026-01-01', amount: '178.5', note: null },
    changed: { minimumKey: 'ccneac.dramatic', validFrom: '2026-01-01', amount: '180', note: 'Accord' },
  },
  people: {
    path: async () => '/people',
    body: { givenName: 'Bruno', familyName: 'Essai', languages: ['fr', 'it'], email: 'Bruno@Example.org' },
    changed: { givenName: 'Bruno', familyName: 'Rideau', languages: [] },
  },
  professions: {
    path: async () => `/people/${await parent('people')}/professions`,
    body: { profession: 'comédienne', category: 'artist', main: true },
    changed: { profession: 'metteuse en scène', category: 'artist' },
  },
  skills: {
    path: async () => `/people/${await parent('people')}/skills`,
    body: { skill: 'Habilitation électrique BR', expiresOn: '2027-03-01' },
    changed: { skill: 'Habilitation électrique BR', expiresOn: '2030-03-01' },
  },
  venues: {
    path: async () => '/venues',
    body: { name: 'Théâtre des Tuiles', latitude: '50.6', stageWidth: '12.5', accessFrom: '08:30', capacity: 312 },
    changed: { name: 'Théâtre des Tuiles', town: 'Lille' },
  },
  means: {
    path: async () => `/venues/${await parent('venues')}/means`,
    body: { item: 'PC 1 kW', quantity: '24' },
    changed: { item: 'PC 1 kW', quantity: '22.5', note: 'deux en panne' },
  },
  contacts: {
    path: async () => `/venues/${await parent('venues')}/contacts`,
    body: { name: 'Régie générale', email: 'Regie@Example.org' },
    changed: { name: 'Régie générale', phone: '01 00 00 00 00' },
  },
};

describe.each(Object.entries(kinds))('%s', (_, { path, body, changed }) => {
  let url = '';
  beforeAll(async () => {
    url = `${base}${await path()}/${newId()}`;
  });

  test('is created once: a resend is harmless, another body is a conflict', async () => {
    const first = await put(url, body);
    expect([first.statusCode, first.headers.etag], first.body).toEqual([201, '"1"']);
    const again = await put(url, body);
    expect([again.statusCode, again.json()], again.body).toEqual([200, first.json()]);
    const other = await put(url, changed);
    expect([other.statusCode, other.json().error.code]).toEqual([412, 'conflict.exists']);
    expect(other.json().error.current).toEqual(first.json());
  });

  test('changed by two at once, one wins and the other sees the winner’s', async () => {
    const replies = await Promise.all([put(url, changed, 1), put(url, changed, 1), put(url, changed, 1)]);
    expect(replies.map((reply) => reply.statusCode).sort()).toEqual([200, 412, 412]);
    const won = replies.find((reply) => reply.statusCode === 200)!;
    expect(won.json().version).toBe(2);
    for (const lost of replies.filter((reply) => reply !== won)) {
      expect(lost.json().error).toMatchObject({ code: 'conflict.stale', current: won.json() });
    }
  });

  test('is removed at its version only, and then it is not there', async () => {
    expect((await remove(url, 1)).statusCode).toBe(412);
    expect((await remove(url, 2)).statusCode).toBe(204);
    expect((await remove(url, 2)).statusCode).toBe(404);
    expect((await put(url, changed, 2)).statusCode).toBe(404);
  });
});

test('an id is that of one thing only', async () => {
  const id = await parent('people');
  const reply = await put(`${base}/venues/${id}`, { name: 'Déguisé' });
  expect([reply.statusCode, reply.json().error.code]).toEqual([409, 'conflict.unique']);
});

test('ten creating the same person at once make one', async () => {
  const url = `${base}/people/${newId()}`;
  const body = { givenName: 'Dora', familyName: 'Essai' };
  const replies = await Promise.all(Array.from({ length: 10 }, () => put(url, body)));
  expect(replies.map((reply) => reply.statusCode).sort()).toEqual([...Array(9).fill(200), 201]);
});

test('part of a person is changed, the rest stays', async () => {
  const id = await parent('people');
  const reply = await patch(`${base}/people/${id}`, { town: 'Limoges', diet: 'végétarien' }, 1);
  expect(reply.json()).toMatchObject({ givenName: 'Ana', town: 'Limoges', diet: 'végétarien', version: 2 });
});

test('a setting with a value of another kind is refused with a sentence', async () => {
  const reply = await put(`${base}/terms/${newId()}`, { key: 'headcount', validFrom: '2026-01-01', value: '3' });
  expect([reply.statusCode, reply.json().error.code]).toEqual([422, 'organisation.term-value']);
  expect(reply.json().error.message.fr).toContain('headcount');
});

test('the organisation’s identity is checked by its numbers and says what is missing', async () => {
  const wrong = await patch(`${base}/organisation`, { siret: '732 829 320 00075' }, 0);
  expect([wrong.statusCode, wrong.json().error.code]).toEqual([422, 'organisation.siret-wrong']);
  const right = await patch(`${base}/organisation`, { siret: '732 829 320 00074', legalForm: 'association' }, 0);
  expect(right.json()).toMatchObject({ siret: '73282932000074', version: 1 });
  const missing = right.json().problems.map(({ facts }: { facts: { field: string } }) => facts.field);
  expect(missing).toEqual([
    'legalName',
    'ape',
    'address',
    'postcode',
    'town',
    'representative',
    'representativeCapacity',
  ]);
  expect((await patch(`${base}/organisation`, { town: 'Albi' }, 0)).statusCode).toBe(412);
  expect((await patch(`${base}/organisation`, { timeZone: 'Mars/Olympus' }, 1)).json().error.code).toBe(
    'organisation.time-zone',
  );
});

test('the directory is read page by page, in the order of the French alphabet, without one person twice or left out', async () => {
  for (const familyName of ['Éluard', 'Eluard', 'Zola', 'Abélard', 'écrivain', 'Ormesson', 'œuvré']) {
    await put(`${base}/people/${newId()}`, { givenName: 'Page', familyName });
  }
  const seen: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page: { items: { familyName: string }[]; next: string | null } = (
      await house.call(owner, 'GET', `${base}/people?limit=3${after ? `&after=${after}` : ''}`)
    ).json();
    seen.push(...page.items.map(({ familyName }) => familyName));
    after = page.next;
  }
  expect(seen).toEqual([...seen].sort(new Intl.Collator('fr').compare));
  expect(seen).toHaveLength((await house.call(owner, 'GET', `${base}/people?limit=500`)).json().items.length);
});
