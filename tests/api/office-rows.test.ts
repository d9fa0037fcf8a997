import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { everywhere, type House, openHouse, type Somebody, within } from './house.ts';

let house: House;
let owner: Somebody;
let nord: string;
const base = '/api/o/nord';
const play = newId();
const other = newId();

beforeAll(async () => {
  house = await openHouse();
  nord = await house.organisation('nord');
  owner = await house.member(nord, [everywhere('owner')]);
  await house.organisation('sud');
  for (const id of [play, other]) {
    const made = await put(`${base}/productions/${id}`, { title: `Pièce ${id}`, discipline: 'theatre' });
    expect(made.statusCode, made.body).toBe(201);
  }
});
afterAll(() => house.close());

type Body = Record<string, unknown>;
const put = (url: string, payload: Body, version?: number, who = owner) =>
  house.call(who, 'PUT', url, {
    payload,
    headers: version ? { 'if-match': `"${version}"` } : { 'if-none-match': '*' },
  });
const patch = (url: string, payload: Body | Body[], version?: number, who = owner) =>
  house.call(who, 'PATCH', url, { payload, headers: version ? { 'if-match': `"${version}"` } : {} });
const remove = (url: string, version: number, who = owner) =>
  house.call(who, 'DELETE', url, { headers: { 'if-match': `"${version}"` } });
const get = (url: string, who = owner) => house.call(who, 'GET', url);

const inPlay = (path: string) => `${base}/productions/${play}${path}`;

async function position(production = play): Promise<string> {
  const id = newId();
  await put(`${base}/productions/${production}/positions/${id}`, { title: 'Rôle', category: 'artist' });
  return id;
}

/** A resource, a body that makes one, and a part to change. */
interface Resource {
  readonly path: string;
  readonly make: () => Promise<Body>;
  readonly change: Body;
}

const resources: Record<string, Resource> = {
  phases: {
    path: '/phases',
    make: async () => ({ kind: 'creation', name: 'Création', from: '2026-09-07', to: '2026-10-25' }),
    change: { name: 'Recréation' },
  },
  works: {
    path: '/works',
    make: async () => ({ title: 'Texte', kind: 'text', authors: [{ name: 'Maud', society: 'SACD' }] }),
    change: { authors: [{ name: 'Maud' }, { name: 'Irène', role: 'translator' }] },
  },
  positions: {
    path: '/positions',
    make: async () => ({ title: 'Lucile', category: 'artist', classification: 'ccneac.dramatic' }),
    change: { title: 'Lucile (bis)', executive: true },
  },
  contracts: {
    path: '/contracts',
    make: async () => ({ positionId: await position(), from: '2026-10-05', to: '2026-10-23', withholdingRate: '3.8' }),
    change: { to: '2026-10-24' },
  },
  terms: {
    path: '/terms',
    make: async () => ({ positionId: await position(), basis: 'cachet', quantity: '2', unitGross: '178.5' }),
    change: { quantity: '3.5', conditions: { smallVenue: true } },
  },
  trips: {
    path: '/trips',
    make: async () => ({
      positionId: await position(),
      leavesAt: '2026-10-24T23:30',
      returnsAt: '2026-10-25T12:00',
      place: 'Aubusson',
    }),
    change: { place: 'Felletin', returnsAt: '2026-10-25T13:15' },
  },
  'approach-costs': {
    path: '/approach-costs',
    make: async () => ({
      positionId: await position(),
      component: 'travel',
      on: '2026-10-24',
      payer: 'direct',
      amount: '17.40',
    }),
    change: { amount: '18.10' },
  },
};

describe.each(Object.entries(resources))('%s of a production', (_name, { path, make, change }) => {
  const id = newId();
  let body: Body;
  const url = () => inPlay(`${path}/${id}`);

  test('are created once, whatever is sent again after a cut', async () => {
    body = await make();
    const first = await put(url(), body);
    expect(first.statusCode, first.body).toBe(201);
    expect(first.headers.etag).toBe('"1"');
    expect(first.json()).toMatchObject({ id, version: 1 });
    const again = await put(url(), body);
    expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
    const different = await put(url(), { ...body, ...change });
    expect([different.statusCode, different.json().error.code]).toEqual([412, 'conflict.exists']);
    expect((await get(url())).json()).toEqual(first.json());
  });

  test('are changed at the version one has seen, and not otherwise', async () => {
    expect((await patch(url(), change)).statusCode).toBe(428);
    const changed = await patch(url(), change, 1);
    expect([changed.statusCode, changed.json().version]).toEqual([200, 2]);
    expect(changed.json()).toMatchObject(strip(change));
    const stale = await patch(url(), change, 1);
    expect([stale.statusCode, stale.json().error.code]).toEqual([412, 'conflict.stale']);
    expect(stale.json().error.current).toEqual(changed.json());
    const whole = await put(url(), body, 2);
    expect([whole.statusCode, whole.json().version]).toEqual([200, 3]);
  });

  test('are listed, and belong to their production only', async () => {
    const list = (await get(inPlay(path))).json();
    expect(list.items.map((item: { id: string }) => item.id)).toContain(id);
    expect((await get(`${base}/productions/${other}${path}`)).json().items).toEqual([]);
    expect((await get(`${base}/productions/${other}${path}/${id}`)).statusCode).toBe(404);
    expect((await remove(`${base}/productions/${other}${path}/${id}`, 3)).statusCode).toBe(404);
    expect((await get(`${base}/productions/${newId()}${path}`)).statusCode).toBe(404);
  });

  test('are changed many at once, all or nothing, every conflict named', async () => {
    const made = newId();
    const gone = newId();
    const refused = await patch(inPlay(path), [
      { id: made, create: await make() },
      { id, version: 1, change },
      { id: gone, version: 1, remove: true },
    ]);
    expect([refused.statusCode, refused.json().error.code]).toEqual([412, 'conflict.many']);
    expect(refused.json().error.conflicts.map((one: { id: string }) => one.id)).toEqual([id, gone]);
    expect((await get(inPlay(`${path}/${made}`))).statusCode).toBe(404);
    const done = await patch(inPlay(path), [
      { id: made, create: await make() },
      { id, version: 3, change },
    ]);
    expect(done.statusCode, done.body).toBe(200);
    expect(done.json()[1].version).toBe(4);
    const undone = await patch(inPlay(path), [
      { id: made, version: 1, remove: true },
      { id, version: 4, change: body },
    ]);
    expect(undone.json()[0]).toEqual({ id: made, removed: true });
  });

  test('leave a line in the audit for each change', async () => {
    const lines = await asMigrator(house.test.adminUrl, (tx) =>
      tx
        .selectFrom('audit_line')
        .select(['action', 'production_id', 'changes'])
        .where('subject_id', '=', id)
        .orderBy('at')
        .execute(),
    );
    expect(lines.map(({ action }) => action)).toEqual(['create', 'change', 'change', 'change', 'change']);
    expect(lines.every((line) => line.production_id === play)).toBe(true);
    expect(lines.every((line) => (line.changes as unknown[]).length > 0)).toBe(true);
  });

  test('can be removed', async () => {
    const { version } = (await get(url())).json();
    expect((await remove(url(), version - 1)).statusCode).toBe(412);
    expect((await remove(url(), version)).statusCode).toBe(204);
    expect((await get(url())).statusCode).toBe(404);
  });

  test('are out of reach for a stranger, another house, a reader and a neighbour production', async () => {
    const made = newId();
    const payload = await make();
    const reader = await house.member(nord, [everywhere('reader')]);
    const neighbour = await house.member(nord, [within('production', other)]);
    const at = inPlay(`${path}/${made}`);
    expect((await house.call(null, 'PUT', at, { payload, headers: { 'if-none-match': '*' } })).statusCode).toBe(401);
    expect((await put(at, payload, undefined, reader)).statusCode).toBe(403);
    expect((await put(at, payload, undefined, neighbour)).statusCode).toBe(404);
    expect((await get(inPlay(path), neighbour)).statusCode).toBe(404);
    expect((await get(inPlay(path), reader)).statusCode).toBe(200);
    const inside = await house.member(nord, [within('production', play)]);
    expect((await put(at, payload, undefined, inside)).statusCode).toBe(201);
  });
});

/** Children come back without what the server adds to them. */
const strip = (change: Body): Body =>
  'authors' in change
    ? {
        authors: [
          { name: 'Maud', role: 'author' },
          { name: 'Irène', role: 'translator' },
        ].map((one) => expect.objectContaining(one)),
      }
    : change;

describe('rows that point elsewhere', () => {
  test('a row of another production is refused as if it were not there', async () => {
    const foreign = await position(other);
    const reply = await put(inPlay(`/trips/${newId()}`), {
      positionId: foreign,
      leavesAt: '2026-01-01T08:00',
      returnsAt: '2026-01-01T20:00',
      place: 'X',
    });
    expect([reply.statusCode, reply.json().error.code]).toEqual([409, 'conflict.reference']);
  });

  test('a person of another organisation cannot be linked, by the foreign key itself', async () => {
    const stranger = newId();
    const sud = (
      await asMigrator(house.test.adminUrl, (tx) =>
        tx.selectFrom('organisation').select('id').where('slug', '=', 'sud').executeTakeFirstOrThrow(),
      )
    ).id;
    await asMigrator(house.test.adminUrl, async (tx) => {
      await tx.insertInto('subject').values({ organisation_id: sud, id: stranger, kind: 'person' }).execute();
      await tx
        .insertInto('person')
        .values({ organisation_id: sud, id: stranger, given_name: 'A', family_name: 'B' })
        .execute();
    });
    const reply = await put(inPlay(`/positions/${newId()}`), { title: 'X', category: 'artist', holderId: stranger });
    expect([reply.statusCode, reply.json().error.code]).toEqual([409, 'conflict.reference']);
  });
});

test('what goes with a removed row is told in the audit too', async () => {
  const contract = newId();
  const term = newId();
  const positionId = await position();
  await put(inPlay(`/contracts/${contract}`), { positionId, from: '2026-10-05', to: '2026-10-06' });
  const pay = { positionId, contractId: contract, basis: 'cachet', quantity: '1', unitGross: '178.50' };
  expect((await put(inPlay(`/terms/${term}`), pay)).statusCode).toBe(201);
  expect((await remove(inPlay(`/contracts/${contract}`), 1)).statusCode).toBe(204);
  expect((await get(inPlay(`/terms/${term}`))).statusCode).toBe(404);
  const lines = await asMigrator(house.test.adminUrl, (tx) =>
    tx
      .selectFrom('audit_line')
      .select(['action', 'subject_kind'])
      .where('subject_id', '=', term)
      .orderBy('at')
      .execute(),
  );
  expect(lines.map(({ action, subject_kind }) => `${action} ${subject_kind}`)).toEqual([
    'create engagement-term',
    'remove engagement-term',
  ]);
});

describe('budgets and the price plan', () => {
  test('there is one budget a purpose, with lines and overrides below it', async () => {
    const id = newId();
    expect((await get(inPlay('/budgets/creation'))).statusCode).toBe(404);
    const made = await put(inPlay('/budgets/creation'), { id, overheadRate: '12.5' });
    expect(made.statusCode, made.body).toBe(201);
    expect((await put(inPlay('/budgets/creation'), { id, overheadRate: '12.5' })).statusCode).toBe(200);
    expect((await put(inPlay('/budgets/creation'), { id: newId() })).statusCode).toBe(409);
    const line = newId();
    const typed = await put(inPlay(`/budgets/creation/lines/${line}`), {
      account: '606',
      label: 'Zinc',
      quantity: '3',
      unitPrice: '0.529',
    });
    expect(typed.json()).toMatchObject({ quantity: '3', unitPrice: '0.529', certainty: 'planned' });
    expect((await put(inPlay(`/budgets/creation/lines/${newId()}`), { account: '99' })).statusCode).toBe(400);
    const override = await put(inPlay(`/budgets/creation/overrides/${newId()}`), {
      identity: 'x/y',
      amount: '-12.5',
      reason: 'Parce que',
    });
    expect(override.json()).toMatchObject({ amount: '-12.50' });
    expect((await get(inPlay('/budgets/exploitation/lines'))).statusCode).toBe(404);
  });

  test('the price plan keeps its steps', async () => {
    const id = newId();
    const steps = [{ performances: 1, unitPrice: '5480.00' }];
    const made = await put(inPlay('/price-plan'), { id, overheadRate: '14.5', steps });
    expect(made.json()).toMatchObject({ version: 1, steps, composition: ['artists', 'technicians', 'consumables'] });
    const changed = await patch(inPlay('/price-plan'), { marginRate: '6.25' }, 1);
    expect(changed.json()).toMatchObject({ version: 2, marginRate: '6.25', overheadRate: '14.5', steps });
  });
});

describe('what a reader may see of pay', () => {
  test('amounts of named people are left out of rows and facts, and said to be', async () => {
    const reader = await house.member(nord, [everywhere('reader')]);
    const at = newId();
    await put(inPlay(`/terms/${at}`), {
      positionId: await position(),
      basis: 'cachet',
      quantity: '1',
      unitGross: '250',
    });
    expect((await get(inPlay(`/terms/${at}`), reader)).json().unitGross).toBeNull();
    const facts = (await get(inPlay('/facts'), reader)).json();
    expect([facts.hidden, facts.terms]).toEqual([['pay', 'elsewhere'], []]);
    expect((await get(inPlay('/facts'))).json().hidden).toEqual([]);
  });
});

describe('productions', () => {
  test('are listed by title as French sorts it, by pages, and archived with their consequence named', async () => {
    const ids = [newId(), newId(), newId()];
    for (const [index, title] of ['Zut', 'Élan', 'Eau'].entries()) {
      await put(`${base}/productions/${ids[index]}`, { title, discipline: 'dance' });
    }
    const titles: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const page: { items: { title: string }[]; next: string | null } = (
        await get(`${base}/productions?limit=2${after && `&after=${after}`}`)
      ).json();
      titles.push(...page.items.map((item) => item.title));
      after = page.next;
    }
    expect(titles.filter((title) => !title.startsWith('Pièce'))).toEqual(['Eau', 'Élan', 'Zut']);
    const gone = await remove(`${base}/productions/${ids[0]}`, 1);
    expect(gone.json()).toMatchObject({ version: 2, consequence: { comingEvents: 0, runningContracts: 0 } });
    expect((await get(`${base}/productions?search=zut`)).json().items).toEqual([]);
    expect((await get(`${base}/productions?search=zut&archived=true`)).json().items).toHaveLength(1);
    const back = await house.call(owner, 'PUT', `${base}/productions/${ids[0]}/restored`, {
      headers: { 'if-match': '"2"' },
    });
    expect([back.statusCode, back.json().archivedAt]).toEqual([200, null]);
  });

  test('someone of one production sees that one only, and makes none', async () => {
    const inside = await house.member(nord, [within('production', play)]);
    const list = (await get(`${base}/productions`, inside)).json();
    expect(list.items.map((item: { id: string }) => item.id)).toEqual([play]);
    expect(
      (await put(`${base}/productions/${newId()}`, { title: 'X', discipline: 'dance' }, undefined, inside)).statusCode,
    ).toBe(404);
    expect((await get(`${base}/productions?after=x`)).statusCode).toBe(400);
  });
});
