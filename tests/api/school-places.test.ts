/** Places of a cohort over the API: never given twice, whoever asks at once; lent, moved, waited for, left. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { type Loaded, loadSchool, SCHOOL_HOUSE } from './demo.ts';
import { everywhere, type House, openHouse, type Somebody, withinCohort } from './house.ts';

let house: House;
let school: Loaded;
let coordinator: Somebody;
let base = '';
let cohortId = '';
type Body = Record<string, unknown>;
interface Pool {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly taken: number;
  readonly free: number;
  readonly borrowed: number;
}
let region: Pool;
let others: Pool;
const people: string[] = [];

const BEFORE_TRANSFER = new Date('2025-11-10T09:00:00Z');
const AFTER_TRANSFER = new Date('2025-11-20T09:00:00Z');

beforeAll(async () => {
  house = await openHouse({ furnishing: SCHOOL_HOUSE });
  house.clock.now = BEFORE_TRANSFER;
  school = await loadSchool(house);
  coordinator = await house.member(school.id, [everywhere('coordinator')]);
  base = `/api/o/${school.slug}`;
  await asMigrator(house.test.adminUrl, async (tx) => {
    for (let number = 0; number < 60; number += 1) {
      const id = newId();
      people.push(id);
      await tx.insertInto('subject').values({ organisation_id: school.id, id, kind: 'person' }).execute();
      const name = { given_name: 'Camille', family_name: `Essai ${number}` };
      await tx
        .insertInto('person')
        .values({ organisation_id: school.id, id, ...name })
        .execute();
    }
  });
  await openCohort();
});
afterAll(() => house.close());

beforeEach(async () => {
  house.clock.now = BEFORE_TRANSFER;
  for (const { id, version } of await listed()) await remove(`enrolments/${id}`, version);
  for (const one of (await read('waiting-places')).items) await remove(`waiting-places/${one.id}`, one.version);
  [others, region] = (await room()).pools.sort((a: Pool, b: Pool) => (a.name < b.name ? -1 : 1)) as [Pool, Pool];
});

/** The dates and rules of the reference programme, without anybody in it. */
async function openCohort(): Promise<void> {
  cohortId = newId();
  const made = await house.call(coordinator, 'PUT', `${base}/cohorts/${cohortId}`, {
    payload: { versionId: school.values.versionId, name: 'Promotion d’essai', state: 'recruiting' },
    headers: { 'if-none-match': '*' },
  });
  expect(made.statusCode, made.body).toBe(201);
  const [regionId, othersId] = [newId(), newId()];
  const rows: [string, Body][] = [
    [`periods/${newId()}`, { kind: 'centre', from: '2025-12-01', to: '2026-06-30' }],
    [`pools/${regionId}`, { name: 'Région', statuses: ['jobSeeker'], places: 10 }],
    [`pools/${othersId}`, { name: 'Autres', statuses: ['employee'], places: 10, ...lending(regionId) }],
    ...school.ids.trackId.map((trackId): [string, Body] => [
      `tracks/${newId()}`,
      { trackId, capacity: 11, changeUntil: '2025-12-19' },
    ]),
  ];
  for (const [path, body] of rows) {
    const reply = await put(path, body);
    expect(reply.statusCode, reply.body).toBe(201);
  }
}
const lending = (transferTo: string) => ({ unused: 'transfer', transferFrom: '2025-11-17', transferTo });

const at = (path: string) => `${base}/cohorts/${cohortId}/${path}`;
const read = async (path: string, who = coordinator) => (await house.call(who, 'GET', at(path))).json();
const room = () => read('trainees');
const listed = async (): Promise<{ id: string; version: number }[]> => (await read('enrolments?limit=500')).items;
const put = (path: string, payload: Body, who: Somebody = coordinator) =>
  house.call(who, 'PUT', at(path), { payload, headers: { 'if-none-match': '*' } });
const patch = (path: string, payload: Body, version: number) =>
  house.call(coordinator, 'PATCH', at(path), { payload, headers: { 'if-match': `"${version}"` } });
const remove = (path: string, version: number) =>
  house.call(coordinator, 'DELETE', at(path), { headers: { 'if-match': `"${version}"` } });
const enrolmentOf = (person: string, pool: Pool, more: Body = {}): Body => ({
  ...{ personId: person, poolId: pool.id, state: 'enrolled', enrolledOn: '2025-11-03' },
  status: pool.id === region.id ? 'jobSeeker' : 'employee',
  ...more,
});
const enrol = (person: string, pool: Pool, more: Body = {}, id = newId()) =>
  put(`enrolments/${id}`, enrolmentOf(person, pool, more));
const stateOf = async (pool: Pool): Promise<Pool> => (await room()).pools.find(({ id }: Pool) => id === pool.id);

async function fill(pool: Pool, many: number, from = 0): Promise<string[]> {
  const ids: string[] = [];
  for (const person of people.slice(from, from + many)) {
    const reply = await enrol(person, pool);
    expect(reply.statusCode, reply.body).toBe(201);
    ids.push(reply.json().id);
  }
  return ids;
}

describe('fifty at once', () => {
  test('for the last three places: three get one, and nobody is lost', async () => {
    await fill(region, 7);
    const replies = await Promise.all(people.slice(7, 57).map((person) => enrol(person, region)));
    const statuses = replies.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 201)).toHaveLength(3);
    expect(statuses.filter((status) => status === 422)).toHaveLength(47);
    for (const reply of replies.filter(({ statusCode }) => statusCode === 422)) {
      expect(reply.json().error.code).toBe('places.none-left');
    }
    expect(await stateOf(region)).toMatchObject({ places: 10, taken: 10, free: 0, over: 0 });
    expect(await listed()).toHaveLength(10);
  }, 60_000);

  test('in two pools of which one lends: the cohort’s places and no more', async () => {
    house.clock.now = AFTER_TRANSFER;
    await fill(others, 8);
    const asked = people.slice(8, 58).map((person, index) => enrol(person, index % 2 === 0 ? region : others));
    const statuses = (await Promise.all(asked)).map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 201)).toHaveLength(12);
    const { places } = await room();
    expect(places).toEqual({ places: 20, taken: 20, free: 0 });
  }, 60_000);

  test('a resend after a cut takes no second place', async () => {
    await fill(region, 9);
    const id = newId();
    const replies = await Promise.all(Array.from({ length: 10 }, () => enrol(people[9]!, region, {}, id)));
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([...Array(9).fill(200), 201]);
    expect((await stateOf(region)).taken).toBe(10);
  });
});

describe('the school’s rule for unused places', () => {
  test('before its day, a pool keeps them; from then on they go to the other', async () => {
    await fill(region, 10);
    expect((await enrol(people[10]!, region)).json().error.code).toBe('places.none-left');
    house.clock.now = AFTER_TRANSFER;
    expect((await enrol(people[10]!, region)).statusCode).toBe(201);
    expect(await stateOf(region)).toMatchObject({ taken: 11, borrowed: 1, over: 0 });
    expect(await stateOf(others)).toMatchObject({ taken: 0, lent: 1, free: 9 });
  });

  test('a place once lent is gone for the pool that lent it', async () => {
    house.clock.now = AFTER_TRANSFER;
    await fill(region, 11);
    await fill(others, 9, 20);
    expect(await stateOf(others)).toMatchObject({ taken: 9, lent: 1, free: 0 });
    expect((await enrol(people[40]!, others)).json().error.code).toBe('places.none-left');
    const refused = await patch(`pools/${others.id}`, { unused: 'keep' }, others.version);
    expect(refused.json().error.code).toBe('places.over');
  });

  test('a pool does not shrink under who stands on it', async () => {
    await fill(region, 4);
    const refused = await patch(`pools/${region.id}`, { places: 3 }, region.version);
    expect([refused.statusCode, refused.json().error.code]).toEqual([422, 'places.over']);
    expect((await patch(`pools/${region.id}`, { places: 10 }, region.version)).statusCode).toBe(200);
  });

  test('a pool takes the statuses it names', async () => {
    const refused = await enrol(people[0]!, region, { status: 'employee' });
    expect(refused.json().error).toMatchObject({ code: 'places.status-not-taken' });
    expect(refused.json().error.message.fr).toContain('salarié·e');
  });
});

describe('moving and leaving', () => {
  test('one moves to a pool that has room, and not to one that has none', async () => {
    const [first] = await fill(region, 10);
    const reply = await enrol(people[10]!, others);
    const moved = await patch(`enrolments/${reply.json().id}`, { poolId: region.id, status: 'jobSeeker' }, 1);
    expect(moved.json().error.code).toBe('places.none-left');
    const away = await patch(`enrolments/${first}`, { poolId: others.id, status: 'employee' }, 1);
    expect(away.statusCode).toBe(200);
    expect((await stateOf(region)).free).toBe(1);
  });

  test('a departure frees the place for whoever still enters, and taking it back wants the place', async () => {
    const [first] = await fill(region, 10);
    const departure = newId();
    const left = await put(`departures/${departure}`, {
      ...{ enrolmentId: first, reason: 'jobFound', lastDay: '2025-12-05', lastHalf: 1 },
    });
    expect(left.statusCode, left.body).toBe(201);
    expect(await stateOf(region)).toMatchObject({ taken: 9, free: 1 });
    expect((await enrol(people[10]!, region)).statusCode).toBe(201);
    const back = await remove(`departures/${departure}`, 1);
    expect([back.statusCode, back.json().error.code]).toEqual([422, 'places.none-left']);
  });

  test('after the last day of entry nobody enters, unless the school says otherwise', async () => {
    house.clock.now = new Date('2025-12-10T09:00:00Z');
    const late = await enrol(people[0]!, region, { enrolledOn: '2025-12-10' });
    expect([late.statusCode, late.json().error.code]).toEqual([422, 'enrolment.entry-closed']);
    const cohort = (await house.call(coordinator, 'GET', `${base}/cohorts/${cohortId}`)).json();
    const changed = (until: string | null, version: number) =>
      house.call(coordinator, 'PATCH', `${base}/cohorts/${cohortId}`, {
        ...{ payload: { entryUntil: until }, headers: { 'if-match': `"${version}"` } },
      });
    expect((await changed('2025-12-12', cohort.version)).statusCode).toBe(200);
    expect((await enrol(people[0]!, region, { enrolledOn: '2025-12-10' })).statusCode).toBe(201);
    expect((await changed(null, cohort.version + 1)).statusCode).toBe(200);
  });

  test('nobody enters training after the certification’s record has expired', async () => {
    const cohort = (await house.call(coordinator, 'GET', `${base}/cohorts/${cohortId}`)).json();
    const change = (payload: Body, version: number) =>
      house.call(coordinator, 'PATCH', `${base}/cohorts/${cohortId}`, {
        ...{ payload, headers: { 'if-match': `"${version}"` } },
      });
    await change({ entryUntil: '2027-01-01' }, cohort.version);
    const late = await enrol(people[0]!, region, { enrolledOn: '2026-10-02' });
    expect([late.statusCode, late.json().error.code]).toEqual([422, 'certification.expired']);
    expect((await enrol(people[0]!, region, { enrolledOn: '2026-10-01' })).statusCode).toBe(201);
    await change({ entryUntil: null }, cohort.version + 1);
  });
});

test('a track takes as many as it may, and cannot be changed after its day', async () => {
  const { tracks } = await room();
  const [track, second] = tracks;
  const version = (await read('tracks')).items.find((one: { trackId: string }) => one.trackId === track.trackId);
  expect((await patch(`tracks/${version.id}`, { capacity: 2 }, version.version)).statusCode).toBe(200);
  for (const person of people.slice(0, 2)) await enrol(person, region, { trackId: track.trackId });
  const full = await enrol(people[2]!, region, { trackId: track.trackId });
  expect([full.statusCode, full.json().error.code]).toEqual([422, 'track.full']);
  const other = await enrol(people[2]!, region, { trackId: second.trackId });
  house.clock.now = new Date('2025-12-20T09:00:00Z');
  const late = await patch(`enrolments/${other.json().id}`, { trackId: null }, 1);
  expect([late.statusCode, late.json().error.code]).toEqual([422, 'track.change-closed']);
});

describe('the waiting list', () => {
  const wait = async (person: string, rank: number, more: Body = {}) => {
    const id = newId();
    const body = { personId: person, poolId: region.id, rank, reason: `Rang ${rank} du jury`, ...more };
    const reply = await put(`waiting-places/${id}`, body);
    expect(reply.statusCode, reply.body).toBe(201);
    return id;
  };
  const give = (id: string, more: Body = {}) =>
    house.call(coordinator, 'POST', at(`waiting-places/${id}/enrolment`), {
      payload: { enrolmentId: newId(), poolId: region.id, status: 'jobSeeker', ...more },
    });

  test('whoever ranks first comes next; passing somebody over wants a reason', async () => {
    await fill(region, 9);
    const [first, second] = [await wait(people[20]!, 1), await wait(people[21]!, 2)];
    expect((await room()).nextInLine).toContainEqual({ poolId: region.id, waitingId: first });
    expect((await give(second)).json().error).toMatchObject({ code: 'waiting.passes-over' });
    const given = await give(second, { reason: 'La première est en congé maternité jusqu’en mars' });
    expect(given.statusCode, given.body).toBe(201);
    expect((await give(first)).json().error.code).toBe('places.none-left');
    expect((await room()).waiting.map((one: { state: string }) => one.state)).toEqual(['waiting', 'taken']);
  });

  test('two who take the last place from the list at once: one gets it', async () => {
    await fill(region, 9);
    const lines = [await wait(people[20]!, 1), await wait(people[21]!, 1)];
    const statuses = (await Promise.all(lines.map((line) => give(line, { reason: 'Ensemble' })))).map(
      ({ statusCode }) => statusCode,
    );
    expect(statuses.sort()).toEqual([201, 422]);
    expect((await stateOf(region)).taken).toBe(10);
  });

  test('a line without anybody is refused, and equal ranks are told', async () => {
    const nobody = await put(`waiting-places/${newId()}`, { rank: 1, reason: 'Rang 1' });
    expect(nobody.json().error.code).toBe('waiting.nobody');
    await wait(people[20]!, 1);
    await wait(people[21]!, 1);
    expect((await room()).problems.map(({ code }: { code: string }) => code)).toContain('waiting.rank-twice');
  });
});

test('an application enrols whoever applied, and nobody else', async () => {
  const [callId, applicationId] = [newId(), newId()];
  const base = { organisation_id: school.id };
  const instants = {
    opens_at: '2025-09-01T00:00Z',
    closes_at: '2025-10-16T00:00Z',
    reading_opens_at: '2025-10-16T00:10Z',
  };
  const days = { opens_on: '2025-09-01', closes_on: '2025-10-15' };
  const names = { code: 'essai-personne', title_fr: 'Recrutement', title_en: 'Admissions' };
  const call = { ...names, ...days, cohort_id: cohortId };
  await asMigrator(house.test.adminUrl, async (tx) => {
    await tx
      .insertInto('call')
      .values({ ...base, id: callId, ...call, ...instants })
      .execute();
    await tx
      .insertInto('subject')
      .values({ ...base, id: applicationId, kind: 'application' })
      .execute();
    const file = { call_id: callId, person_id: people[1]!, state: 'accepted' as const, email: 'essai@example.org' };
    await tx
      .insertInto('application')
      .values({ ...base, id: applicationId, ...file })
      .execute();
  });
  const foreign = await enrol(people[0]!, region, { applicationId });
  expect(foreign.statusCode, foreign.body).toBe(422);
  expect(foreign.json().error.problems).toMatchObject([{ code: 'enrolment.other-application', at: ['applicationId'] }]);
  const without = await enrol(people[0]!, region);
  const joined = await patch(`enrolments/${without.json().id}`, { applicationId }, 1);
  expect([joined.statusCode, joined.json().error.code]).toEqual([422, 'enrolment.other-application']);
  const own = await enrol(people[1]!, region, { applicationId });
  expect(own.statusCode, own.body).toBe(201);
  const handed = await patch(`enrolments/${own.json().id}`, { personId: people[2] }, 1);
  expect([handed.statusCode, handed.json().error.code]).toEqual([422, 'enrolment.other-application']);
});

test('a funder and a trainer read nothing of places and people; a coordinator of another cohort finds nothing', async () => {
  for (const role of ['funder', 'trainer'] as const) {
    const somebody = await house.member(school.id, [everywhere(role)]);
    for (const path of ['trainees', 'enrolments', 'fundings', 'departures', 'waiting-places']) {
      expect((await house.call(somebody, 'GET', at(path))).statusCode).toBe(403);
    }
  }
  const elsewhere = await house.member(school.id, [withinCohort('coordinator', newId())]);
  expect((await house.call(elsewhere, 'GET', at('trainees'))).statusCode).toBe(404);
});
