/**
 * Every route, tried by everybody who must not: generated from the API's own description. Bodies are empty on purpose:
 * who may not is refused before anything of what they send is read.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  application,
  cohort,
  type Grant,
  may,
  mayAnywhere,
  type PlaceKind,
  production,
  ROLES,
  type Role,
  SEEN_BY,
  WHOLE_ORGANISATION,
} from '#core/access/index.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { HOUSE_OF_BOTH, type Loaded, loadBoth, type Name, type Watch, watch } from './demo.ts';
import { everywhere, type House, openHouse, type Somebody, within, withinCohort } from './house.ts';
import { type Operation, ofOrganisations, operations, urlOf } from './operations.ts';

const { all } = await operations();
const inside = ofOrganisations(all);
const named = (list: readonly Operation[]) =>
  list.map((operation) => [`${operation.method} ${operation.path}`, operation] as const);
/** Narrowed by what is being asked for: `rows` lets somebody in who may do it anywhere. */
const isReached = ({ scope }: Operation, grants: Parameters<typeof may>[0], action: Parameters<typeof may>[1]) =>
  scope === 'rows' ? mayAnywhere(grants, action) : may(grants, action, WHOLE_ORGANISATION);

/** Ids of nothing: a place that is not there, and one that the path does not name. */
const NOBODYS = '0199a000-0000-7000-8000-000000000000';
const ANOTHER = '0199a000-0000-7000-8000-00000000000a';
const isPlace = (scope: Operation['scope']): scope is PlaceKind => scope !== null && scope in SEEN_BY;

/** A place that one may not see is answered as if it were not there. */
const isHidden = ({ scope }: Operation, role: Role): boolean =>
  isPlace(scope) && !may([everywhere(role)], SEEN_BY[scope], WHOLE_ORGANISATION);

const LINK_ROLES = [
  ['applicant', 'application'],
  ['trainee', 'cohort'],
  ['trainer', 'cohort'],
] as const;

const linkOf = (organisation: string, { role, scope }: Grant): Promise<string> => {
  const kind = role === 'trainee' ? 'enrolment' : (role as 'applicant' | 'trainer');
  const subject = kind === 'applicant' && scope.kind === 'application' ? scope.id : newId();
  return house.link(organisation, { role, scope, subject, kind: kind === 'applicant' ? 'application' : kind });
};

let house: House;
let mine: Loaded;
let theirs: Loaded;
let outsider: Somebody;
const byRole = new Map<Role, Somebody | string>();
let inMine: Somebody;
let elsewhere: Somebody;
const rowsOf = new Map<string, readonly string[]>();
const links: { readonly grant: Grant; readonly secret: string }[] = [];
const linksOfTheirs: string[] = [];
let token = '';
let rows: Watch;
let before = '';

beforeAll(async () => {
  house = await openHouse({ furnishing: HOUSE_OF_BOTH, solver: 'asleep' });
  [mine, theirs] = (await loadBoth(house)) as [Loaded, Loaded];
  outsider = await house.member(theirs.id, [everywhere('owner')]);
  for (const role of ROLES) if (role !== 'applicant') byRole.set(role, await house.member(mine.id, [everywhere(role)]));
  const subject = mine.values.applicationId!;
  byRole.set(
    'applicant',
    await house.link(mine.id, { role: 'applicant', scope: application(subject), subject, kind: 'application' }),
  );
  for (const [role, kind] of LINK_ROLES) {
    const place = kind === 'application' ? application : cohort;
    const grants = [mine, theirs].map(({ values }): Grant => ({ role, scope: place(values[`${kind}Id`] ?? NOBODYS) }));
    const other: Grant = { role, scope: place(ANOTHER) };
    for (const [whose, grant] of [
      [mine, grants[0]!],
      [mine, other],
      [theirs, grants[1]!],
    ] as const) {
      const secret = await linkOf(whose.id, grant);
      if (whose === mine) links.push({ grant, secret });
      else linksOfTheirs.push(secret);
    }
  }
  inMine = await house.member(mine.id, [within('owner', mine.productions[0]!)]);
  elsewhere = await house.member(mine.id, [within('owner', ANOTHER), withinCohort('owner', ANOTHER)]);
  token = await house.token(mine.id, { role: 'owner', readOnly: true });
  for (const table of ['event', 'person', 'production'] as const) {
    const found = await asMigrator(house.test.adminUrl, (tx) =>
      tx.selectFrom(table).select('id').where('organisation_id', '=', mine.id).orderBy('id').execute(),
    );
    rowsOf.set(
      table,
      found.map(({ id }) => id),
    );
  }
  rows = await watch(house);
  before = await rows.state();
});
afterAll(async () => {
  expect(await rows.state()).toBe(before);
  await rows.close();
  await house.close();
});

const ask = (who: Somebody | string | null, operation: Operation, values: Readonly<Record<string, string>> = {}) =>
  house.call(who, operation.method, urlOf(operation.path, { organisation: mine.slug, ...mine.values, ...values }), {
    headers: { 'if-match': '"1"' },
    ...(operation.method === 'GET' || operation.method === 'DELETE' ? {} : { payload: {} }),
  });

/** The owner; for what not even the owner does in somebody's place, whoever does it for themselves. */
const whoMay = ({ needs }: Operation): Somebody | string =>
  byRole.get(ROLES.find((role) => may([everywhere(role)], needs as never, WHOLE_ORGANISATION)) ?? 'owner')!;

const refused = async (reply: Promise<{ statusCode: number; json(): unknown; body: string }>, statuses: number[]) => {
  const { statusCode, body } = await reply;
  expect(statuses, body.slice(0, 300)).toContain(statusCode);
  expect(JSON.parse(body).error).toMatchObject({ code: expect.any(String), message: { fr: expect.any(String) } });
};

test('there are routes to try', () => {
  expect(inside.length).toBeGreaterThan(100);
  expect(inside.every(({ needs, scope }) => needs !== undefined && scope !== null)).toBe(true);
});

describe('a stranger', () => {
  test.each(named(all.filter(({ needs }) => needs !== 'nobody')))('%s', async (_, operation) => {
    await refused(ask(null, operation), [401]);
  });
  test.each(named(inside))('with a token that is nobody’s: %s', async (_, operation) => {
    await refused(ask(`filage_${'A'.repeat(43)}`, operation), [401]);
  });
});

describe('an owner of another organisation', () => {
  test.each(named(inside))('%s', async (_, operation) => {
    await refused(ask(outsider, operation), [404]);
  });
});

describe('an owner, at home, with an id of another organisation', () => {
  const places = inside.filter(({ path, method }) => /\{(?!organisation|id\})/.test(path) && method === 'GET');
  test.each(named(places))('%s', async (_, operation) => {
    await refused(ask(whoMay(operation), operation, theirs.values), [400, 404]);
  });
});

describe('a lesser role', () => {
  const cases = inside.flatMap((operation) =>
    ROLES.filter((role) => !may([everywhere(role)], operation.needs as never, WHOLE_ORGANISATION)).map(
      (role) => [`${role}: ${operation.method} ${operation.path}`, role, operation] as const,
    ),
  );
  test.each(cases)('%s', async (_, role, operation) => {
    await refused(ask(byRole.get(role)!, operation), [isHidden(operation, role) ? 404 : 403]);
  });
});

describe('somebody whose grant is for another production or cohort', () => {
  test.each(named(inside.filter(({ scope }) => isPlace(scope))))('%s', async (_, operation) => {
    await refused(ask(elsewhere, operation), [404]);
  });
});

describe('whoever holds a link', () => {
  test.each(named(inside))('%s', async (_, operation) => {
    const { scope, needs } = operation;
    for (const { grant, secret } of links) {
      if (isReached(operation, [grant], needs as never)) continue;
      if (!isPlace(scope)) {
        await refused(ask(secret, operation), [403]);
        continue;
      }
      const place = { kind: scope, id: mine.values[`${scope}Id` as Name] ?? NOBODYS };
      if (may([grant], needs as never, place)) continue;
      await refused(ask(secret, operation), [may([grant], SEEN_BY[scope], place) ? 403 : 404]);
    }
    for (const secret of linksOfTheirs) await refused(ask(secret, operation), [404]);
  });
});

describe('somebody whose grant is for another production, at rows of this one', () => {
  const kinds = ['event', 'person', 'production'] as const;
  test.each(named(inside.filter(({ scope }) => scope === 'rows')))('%s', async (_, operation) => {
    for (const kind of kinds) {
      const ids = rowsOf.get(kind)!;
      const query = operation.method === 'GET' ? '?from=2020-01-01&to=2030-01-01&limit=500' : '';
      const path = urlOf(operation.path, { organisation: mine.slug, id: ids[0]! });
      const reply = await house.call(elsewhere, operation.method, path + query, {
        headers: { 'if-match': '"1"' },
        ...(operation.method === 'GET' || operation.method === 'DELETE' ? {} : { payload: {} }),
      });
      if (operation.method !== 'GET') expect(reply.statusCode, reply.body).toBeGreaterThanOrEqual(400);
      const seen = [...rowsOf.values()].flat().filter((id) => reply.body.includes(id));
      expect(seen, `${path} ${reply.body.slice(0, 200)}`).toEqual([]);
    }
  });
});

describe('somebody whose grant is for one production, at what is the whole organisation’s', () => {
  const whole = inside.filter(
    (operation) => !isPlace(operation.scope) && !isReached(operation, [within('owner', 'x')], operation.needs as never),
  );
  test.each(named(whole))('%s', async (_, operation) => {
    // A cohort or an applicant's file in which one has no grant is not there.
    await refused(ask(inMine, operation), [operation.scope !== null && operation.scope in SEEN_BY ? 404 : 403]);
  });
});

describe('a read-only token', () => {
  const writes = inside.filter(({ needs }) => !needs.endsWith('.read'));
  test.each(named(writes))('%s', async (_, operation) => {
    await refused(ask(token, operation), [isHidden(operation, 'owner') ? 404 : 403]);
  });
});

describe('a page of another site, with the owner’s cookie', () => {
  const changes = all.filter(({ method }) => method !== 'GET');
  test.each(named(changes))('%s', async (_, operation) => {
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const url = urlOf(operation.path, { organisation: mine.slug, ...mine.values });
      await refused(house.call(byRole.get('owner')!, operation.method, url, { headers, payload: {} }), [403]);
    }
  });
});

describe('without saying on which version', () => {
  const rows = inside.filter(({ versioned }) => versioned === 'row');
  test.each(named(rows))('%s', async (_, operation) => {
    const values = { organisation: mine.slug, ...mine.values };
    const reply = await house.call(whoMay(operation), operation.method, urlOf(operation.path, values), {
      ...(operation.method === 'DELETE' ? {} : { payload: {} }),
    });
    expect([reply.statusCode, reply.json().error?.code], reply.body).toEqual([428, 'conflict.version-missing']);
  });
});

test('a production inside of one’s grant is open', async () => {
  const url = `/api/o/${mine.slug}/productions/${mine.productions[0]}`;
  expect((await house.call(inMine, 'GET', url)).statusCode).toBe(200);
  expect(production(mine.productions[0]!)).toEqual({ kind: 'production', id: mine.productions[0] });
});
