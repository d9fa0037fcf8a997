// long: one timetable from nothing to what people see, in one database
/** A timetable from nothing to what people see: groups, rules, availability, the solver, a publication, changes, calendars. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { ensureSubject, insertRow, JsonColumn } from '#db/rows.ts';
import { asMigrator, inOrganisation } from '#db/transaction.ts';
import { openSolver, solveProposal, takeUpProposals } from '#jobs/school/timetable/index.ts';
import { everywhere, type House, openHouse, type Somebody, withinCohort } from './house.ts';
import { type SmallSchool, smallSchool } from './small-school.ts';

let house: House;
let school: SmallSchool;
let coordinator: Somebody;
let url: string;
const UUID = '0199a000-0000-7000-8000-000000000000';

beforeAll(async () => {
  house = await openHouse();
  house.clock.now = new Date('2026-01-02T08:00:00Z');
  // Two days before the clocks change, and two after.
  school = await smallSchool(house, 'ecole', '2026-03-26', '2026-03-31');
  coordinator = await house.member(school.organisation, [everywhere('coordinator')]);
  url = `/api/o/ecole/cohorts/${school.cohortId}`;
});
afterAll(() => house.close());

const CREATE = { 'if-none-match': '*' };
const at = (version: number) => ({ 'if-match': `"${version}"` });

async function send(
  method: string,
  path: string,
  payload?: object,
  headers: Record<string, string> = {},
  who: Somebody | string = coordinator,
) {
  const reply = await house.call(who, method, path.startsWith('/api') ? path : url + path, {
    ...(payload ? { payload } : {}),
    headers,
  });
  return {
    status: reply.statusCode,
    body: reply.body === '' ? null : reply.headers['content-type']?.includes('json') ? reply.json() : reply.body,
  };
}
const timetable = async () => (await send('GET', '/timetable?locale=en')).body;
const mails = () =>
  asMigrator(house.test.adminUrl, (tx) =>
    tx
      .selectFrom('outbox_message')
      .selectAll()
      .where('organisation_id', '=', school.organisation)
      .orderBy('id')
      .execute(),
  );
async function newMails(act: () => Promise<unknown>) {
  const before = (await mails()).length;
  await act();
  return (await mails()).slice(before);
}
const secretIn = (text: string, page: string) => new RegExp(`/l/ecole/${page}#([\\w-]{43})`).exec(text)?.[1];

async function solved(options: object = {}) {
  const id = newId();
  const started = await send('PUT', `/proposals/${id}`, { seconds: 20, ...options }, CREATE);
  expect(started).toMatchObject({ status: 201, body: { state: 'waiting' } });
  for (;;) {
    const { body } = await send('GET', `/proposals/${id}`);
    if (!['waiting', 'running'].includes(body.state)) return body;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('a timetable', () => {
  test('begins with the groups of the cohort and its tracks, made once', async () => {
    const made = await send('POST', '/groups/usual');
    expect(made.status).toBe(201);
    expect(made.body.map(({ kind }: { kind: string }) => kind)).toEqual(['whole', 'track', 'track']);
    expect((await send('POST', '/groups/usual')).body).toHaveLength(3);
    const { facts, hours } = await timetable();
    expect(facts.groups.map(({ size }: { size: number }) => size)).toEqual([4, 2, 2]);
    expect(facts.halfDays).toHaveLength(8);
    expect(hours).toMatchObject({ addsUp: false, total: { programme: 35 * 60, placed: 0 } });
  });

  test('has parts whose members are trainees of this cohort', async () => {
    const [dina] = school.enrolments;
    const id = newId();
    const part = { kind: 'part', name: 'Atelier', members: [{ enrolmentId: dina!.id }] };
    expect((await send('PUT', `/groups/${id}`, part, CREATE)).status).toBe(201);
    const { facts } = await timetable();
    expect(facts.groups.find((group: { id: string }) => group.id === id)).toMatchObject({
      size: 1,
      within: facts.groups[1].id,
    });
    const foreign = { ...part, members: [{ enrolmentId: UUID }] };
    expect((await send('PUT', `/groups/${newId()}`, foreign, CREATE)).status).toBe(409);
    const twice = await send(
      'PUT',
      `/groups/${newId()}`,
      { ...part, members: [...part.members, ...part.members] },
      CREATE,
    );
    expect(twice).toMatchObject({
      status: 422,
      body: { error: { code: 'input.twice', problems: [{ at: ['body/members/1'] }] } },
    });
    expect(twice.body.error.message.fr).toContain('Gardez-en un seul');
    expect(twice.body.error.message.en).toContain('Keep one of them');
    for (const [wrong, code] of [
      [{ ...part, name: 'Oraux', members: [] }, 'group.nobody'],
      [{ ...part, name: ' ATELIER' }, 'group.name-taken'],
    ] as const) {
      expect(await send('PUT', `/groups/${newId()}`, wrong, CREATE)).toMatchObject({
        status: 422,
        body: { error: { code } },
      });
    }
    expect((await send('DELETE', `/groups/${id}`, undefined, at(1))).status).toBe(204);
  });

  test('has rules, said in words, and refuses those that name nothing or contradict themselves', async () => {
    const rule = (kind: string, facts: object, more: object = {}) =>
      send('PUT', `/timetable-rules/${newId()}`, { kind, facts, ...more }, CREATE);
    expect((await rule('order', { before: '1.1', after: '1.2' })).status).toBe(201);
    expect((await rule('aWeek', { subModule: null, most: 4 }, { demand: false })).status).toBe(201);
    expect((await rule('weight', { wish: 'hole' }, { weight: '2.5' })).status).toBe(201);
    expect(await rule('order', { before: '1.1', after: '8.8' })).toMatchObject({
      status: 422,
      body: { error: { code: 'timetable.rule-names-nothing' } },
    });
    expect(await rule('order', { before: '1.1', after: '1.1' })).toMatchObject({
      status: 422,
      body: { error: { code: 'timetable.rule-backwards' } },
    });
    expect((await rule('proctor', { before: '1.1', after: '1.2' })).status).toBe(400);
    expect((await rule('groups', { trainer: school.trainers.anouk.id })).status).toBe(400);
    const { rules, facts } = await timetable();
    expect(rules.map(({ said }: { said: { message: { en: string } } }) => said.message.en)).toEqual([
      '“1.1 Subject 1.1” is finished before “1.2 Subject 1.2” begins.',
      'Preferably, no sub-module has more than 4 sessions a week.',
      'Each wish “whole days” that is not kept counts for 2.5.',
    ]);
    expect(facts.weights.hole).toBe(2.5);
    expect(facts.orders).toMatchObject([{ strength: 'hard' }]);
  });
});

describe('availability', () => {
  let link: string;

  test('is asked of all by mail, each with a link of their own; the link before ends', async () => {
    const ids = Object.values(school.trainers).map(({ id }) => id);
    const ask = () => send('POST', '/availability-requests', { trainerIds: ids, from: '2026-03-26', to: '2026-03-31' });
    const [first] = await newMails(ask);
    const second = await newMails(ask);
    expect(second.map(({ recipient }) => recipient).toSorted()).toEqual([
      'anouk@example.org',
      'basile@example.org',
      'chloé@example.org',
    ]);
    const before = secretIn(first!.body, 'availability');
    const mail = second.find(({ recipient }) => recipient === first!.recipient)!;
    expect(before).not.toBe(secretIn(mail.body, 'availability'));
    expect((await send('GET', '/api/o/ecole/my/availability', undefined, {}, `Link ${before}`)).status).toBe(401);
    const anouk = second.find(({ recipient }) => recipient === 'anouk@example.org')!;
    link = `Link ${secretIn(anouk.body, 'availability')}`;
  });

  test('is stated by half-day through the link, saved as one goes, and holds in the timetable', async () => {
    const mine = '/api/o/ecole/my/availability';
    const { body } = await send('GET', mine, undefined, {}, link);
    expect(body).toMatchObject({
      name: 'Anouk Ferrand',
      answers: [],
      requests: [{ cohort: 'Promotion', answeredAt: null }],
    });
    expect(body.requests[0].halfDays).toHaveLength(8);
    const say = (answers: object[], done = false) => send('PATCH', mine, { answers, done }, {}, link);
    await say([{ day: '2026-03-26', half: 0, state: 'unavailable' }]);
    await say([
      { day: '2026-03-26', half: 0, state: 'avoid' },
      { day: '2026-03-27', half: 1, state: 'unavailable' },
    ]);
    const last = await say([{ day: '2026-03-27', half: 1, state: null }], true);
    expect(last.body.answers).toMatchObject([
      { day: '2026-03-26', half: 0, state: 'avoid', note: null, statedBy: null },
    ]);
    expect(last.body.requests[0].answeredAt).not.toBeNull();
    const { facts } = await timetable();
    const anouk = facts.trainers.find(({ name }: { name: string }) => name === 'Anouk Ferrand');
    expect(anouk.availability).toEqual({ '2026-03-26/0': 'prefersNot' });
    const listed = (await send('GET', '/api/o/ecole/trainers')).body;
    expect(listed.map((row: { name: string; answered: number }) => [row.name, row.answered > 0])).toEqual([
      ['Anouk Ferrand', true],
      ['Basile Oger', false],
      ['Chloé Tanguy', false],
    ]);
  });

  test('takes the other dates of a person into account, and is no door to anything else', async () => {
    const owner = await house.member(school.organisation, [everywhere('owner')]);
    const { basile } = school.trainers;
    const call = {
      personId: basile.personId,
      asWhat: null,
      category: 'artist',
      startsLocal: null,
      endsLocal: null,
      breakMinutes: 0,
    };
    const event = {
      kind: 'performance',
      title: 'Concert',
      startsLocal: '2026-03-26T12:00',
      endsLocal: '2026-03-26T15:00',
      calls: [call],
    };
    const made = await send('PUT', `/api/o/ecole/events/${newId()}`, event, CREATE, owner);
    expect(made.status).toBe(201);
    const { facts } = await timetable();
    const found = facts.trainers.find(({ id }: { id: string }) => id === basile.id);
    expect(found.availability).toEqual({ '2026-03-26/0': 'unavailable', '2026-03-26/1': 'unavailable' });
    for (const path of [`${url}/timetable`, '/api/o/ecole/trainers', `${url}/missions`]) {
      expect((await send('GET', path, undefined, {}, link)).status).toBe(403);
    }
  });

  test('is stated in somebody’s stead by the coordinator, whose name stands beside what they wrote down', async () => {
    const path = `/api/o/ecole/trainers/${school.trainers.anouk.id}/availability`;
    const said = { day: '2026-03-31', half: 1, state: 'unavailable', note: 'dit au téléphone' };
    expect(await send('PATCH', path, { answers: [said, { ...said, state: 'avoid' }] })).toMatchObject({
      status: 422,
      body: { error: { code: 'input.twice', problems: [{ at: ['body/answers/1'] }] } },
    });
    const own = { day: '2026-03-26', half: 0, state: 'avoid', note: null };
    const answers = async (...given: object[]) => (await send('PATCH', path, { answers: given })).body.answers;
    const [first, second] = await answers(said, own);
    expect(first).toMatchObject({ ...own, statedBy: null });
    expect(second).toMatchObject({ ...said, statedBy: expect.stringMatching(/./) });
    // What they have said again is theirs; what is written over it is not.
    const [over] = await answers({ ...own, state: 'unavailable' });
    expect(over).toMatchObject({ state: 'unavailable', statedBy: second.statedBy });
    const mine = await send('PATCH', '/api/o/ecole/my/availability', { answers: [own] }, {}, link);
    expect(mine.body.answers[0]).toMatchObject({ ...own, statedBy: null });
    expect(await answers({ ...said, state: null })).toMatchObject([own]);
  });
});

describe('the solver', () => {
  test('says which constraints collide when there is no timetable, in both languages', async () => {
    const id = newId();
    await send(
      'PUT',
      `/timetable-rules/${id}`,
      { kind: 'window', facts: { subModule: '1.2', from: null, to: '2026-03-26' } },
      CREATE,
    );
    const found = await solved();
    expect(found).toMatchObject({ state: 'impossible', sessions: [], minimal: true, phase: 'ended' });
    const said = found.colliding.map(({ message }: { message: { fr: string; en: string } }) => message);
    expect(said.length).toBeGreaterThan(1);
    expect(said.map(({ fr }: { fr: string }) => fr).join(' ')).toContain('1.2 Sujet 1.2');
    expect((await send('POST', `/proposals/${found.id}/take`)).status).toBe(409);
    await send('DELETE', `/timetable-rules/${id}`, undefined, at(1));
  });

  test('proposes, with its gap; the proposal is taken whole, and hours add up to the programme', async () => {
    const found = await solved();
    expect(found).toMatchObject({ state: 'found', optimal: true, problems: [] });
    expect(found.gap).toBeLessThanOrEqual(0.01);
    const taken = await send('POST', `/proposals/${found.id}/take`);
    expect(taken).toMatchObject({ status: 200, body: { state: 'taken' } });
    const { hours, problems, unannounced, sessions } = await timetable();
    expect(hours).toMatchObject({ addsUp: true, total: { programme: 2100, placed: 2100 } });
    expect(problems.filter(({ severity }: { severity: string }) => severity === 'blocking')).toEqual([]);
    expect(unannounced).toHaveLength(sessions.length);
    expect((await send('POST', `/proposals/${found.id}/take`)).body.state).toBe('taken');
    expect((await timetable()).sessions).toHaveLength(sessions.length);
  });

  test('computes one thing at a time, and stops when it is told to', async () => {
    const [first, second] = [newId(), newId()];
    expect((await send('PUT', `/proposals/${first}`, { seconds: 60 }, CREATE)).status).toBe(201);
    expect((await send('PUT', `/proposals/${first}`, { seconds: 60 }, CREATE)).status).toBe(200);
    expect(await send('PUT', `/proposals/${second}`, {}, CREATE)).toMatchObject({
      status: 409,
      body: { error: { code: 'timetable.proposal-running' } },
    });
    expect(await send('POST', `/proposals/${first}/cancel`)).toMatchObject({
      status: 200,
      body: { state: 'cancelled' },
    });
    expect((await send('GET', '/proposals')).body[0]).toMatchObject({ id: first, state: 'cancelled' });
  });

  test('outlives its process: closed, it waits; gone, it is taken up again by itself, once, and goes on from its best', async () => {
    const [closed, gone, half] = [newId(), newId(), newId()];
    const whose = { organisation: school.organisation, actor: { id: null, label: 'test' } };
    const asked = { seconds: 20, gap: 0.01, from: '2026-03-26' };
    const insert = (id: string, state: string, at: string, more: object = {}, outcome: object = {}) =>
      asMigrator(
        house.test.adminUrl,
        (tx) =>
          insertRow(tx, 'timetable_proposal', id, {
            ...{ cohort_id: school.cohortId, state, progress: new JsonColumn({ ...asked, at, ...more }) },
            outcome: new JsonColumn(outcome),
          }),
        { whose },
      );
    const stateOf = async (id: string) => (await send('GET', `/proposals/${id}`)).body.state;
    const { database } = house;
    await insert(closed, 'waiting', new Date().toISOString());
    await solveProposal({
      database,
      organisation: whose.organisation,
      proposalId: closed,
      signal: AbortSignal.abort(),
    });
    const stored = await asMigrator(house.test.adminUrl, (tx) =>
      tx.selectFrom('timetable_proposal').select(['state', 'started_at']).where('id', '=', closed).executeTakeFirst(),
    );
    expect(stored).toMatchObject({ state: 'waiting', started_at: expect.anything() });
    await send('POST', `/proposals/${closed}/cancel`);
    const failures: Error[] = [];
    // Two servers come round at the same moment: one of them runs it.
    await insert(gone, 'running', '2026-01-02T08:00:00Z');
    const solvers = [1, 2].map(() => openSolver(database, { report: (_, error) => failures.push(error) }));
    const comeRound = () =>
      Promise.all(
        solvers.map((solver) =>
          inOrganisation(database, whose, (tx) =>
            takeUpProposals.run(tx, { solver, organisation: { id: whose.organisation } } as never),
          ),
        ),
      );
    await comeRound();
    for (const solver of solvers) await solver.idle();
    const rowOf = (id: string) =>
      asMigrator(house.test.adminUrl, (tx) =>
        tx
          .selectFrom('timetable_proposal')
          .select(['state', 'progress', 'outcome'])
          .where('id', '=', id)
          .executeTakeFirstOrThrow(),
      );
    const done = await rowOf(gone);
    expect(done).toMatchObject({ state: 'found', progress: { claims: 1, factsHash: expect.any(String) } });
    expect(await stateOf(closed)).toBe('cancelled');
    // Cut off near the end of its time: it has only what is left, and the timetable that it had found.
    const { factsHash } = done.progress as { factsHash: string };
    await insert(half, 'waiting', '2026-01-02T08:00:00Z', { factsHash, elapsedSeconds: 18.5 }, done.outcome as object);
    await comeRound();
    for (const solver of solvers) await solver.idle();
    const went = await rowOf(half);
    expect(went).toMatchObject({ state: 'found', progress: { claims: 1 } });
    expect(failures).toEqual([]);
    expect((went.progress as { elapsedSeconds: number }).elapsedSeconds).toBeGreaterThanOrEqual(18.5);
    expect((went.outcome as { cost: number }).cost).toBeLessThanOrEqual((done.outcome as { cost: number }).cost);
  });

  test('of two cohorts, neither sees the other’s proposals', async () => {
    const { body } = await send('GET', '/proposals');
    expect((await send('GET', `/api/o/ecole/cohorts/${UUID}/proposals/${body[0].id}`)).status).toBe(404);
  });
});

describe('a publication', () => {
  const linkOf: Record<string, string> = {};

  test('tells each person of their own sessions, with a link, and puts trainers’ dates into the one calendar', async () => {
    const told = await newMails(async () => {
      const { status, body } = await send('POST', '/timetable/publish', {});
      expect(status).toBe(200);
      expect(body.told).toEqual({ trainers: 3, trainees: 4 });
      expect(body.untold).toEqual([]);
    });
    for (const { recipient, body } of told) linkOf[recipient] = `Link ${secretIn(body, 'timetable')}`;
    const chloe = told.find(({ recipient }) => recipient === 'chloé@example.org')!;
    expect(chloe.body).toContain('3.6t Sujet 3.6t');
    expect(chloe.body).not.toContain('1.1 Sujet 1.1');
    const dina = told.find(({ recipient }) => recipient === 'dina@example.org')!;
    expect(dina.body).toContain('3.6m');
    expect(dina.body).not.toContain('3.6t');
    const events = await send(
      'GET',
      `/api/o/ecole/events?from=2026-03-25&to=2026-04-02&person=${school.trainers.anouk.personId}`,
    );
    expect(events.body.items.map(({ kind }: { kind: string }) => kind)).toEqual(
      Array(events.body.items.length).fill('teaching'),
    );
    expect(events.body.items.length).toBeGreaterThanOrEqual(4);
    expect((await timetable()).unannounced).toEqual([]);
  });

  test('tells nobody anything when nothing has changed', async () => {
    const told = await newMails(() => send('POST', '/timetable/publish', {}));
    expect(told).toEqual([]);
  });

  test('stands in the calendar of all, which refuses to say otherwise and shows the way to the timetable', async () => {
    const owner = await house.member(school.organisation, [everywhere('owner')]);
    const list = '/api/o/ecole/events?from=2026-03-25&to=2026-04-02&kinds=teaching';
    const [event] = (await send('GET', list, undefined, {}, owner)).body.items;
    const path = `/api/o/ecole/events/${event.id}`;
    const { sessions } = await timetable();
    const session = sessions.find(({ id }: Session) => id === event.session.id);
    expect(event.session).toEqual({ id: session.id, cohortId: school.cohortId });
    const later = { startsLocal: '2026-04-01T09:00', endsLocal: '2026-04-01T13:00' };
    const refused = await Promise.all([
      send('PATCH', path, later, at(event.version), owner),
      send('PATCH', path, { calls: [] }, at(event.version), owner),
      send('PATCH', path, { venueId: null }, at(event.version), owner),
      send('POST', `${path}/cancel`, { version: event.version, cause: 'us' }, {}, owner),
      send('POST', `${path}/postpone`, { version: event.version }, {}, owner),
      send('POST', `${path}/postpone`, { version: event.version, to: { id: newId(), ...later } }, {}, owner),
      send('PATCH', '/api/o/ecole/events', [{ id: event.id, version: event.version, change: later }], {}, owner),
      send(
        'POST',
        '/api/o/ecole/events/copy-series',
        { copies: [{ from: event.id, id: newId(), onDay: '2026-04-01' }] },
        {},
        owner,
      ),
      send('DELETE', path, undefined, at(event.version), owner),
    ]);
    for (const reply of refused) {
      expect(reply).toMatchObject({ status: 409, body: { error: { code: 'calendar.kept-by-timetable' } } });
    }
    expect(refused[0]!.body.error).toMatchObject({
      session: event.session,
      problems: [{ at: [`session/${session.id}`, `cohort/${school.cohortId}`] }],
    });
    // What is said beside it is the calendar's own, and the session moves from its timetable as before.
    expect(await send('PATCH', path, { note: 'Clés à l’accueil' }, at(event.version), owner)).toMatchObject({
      status: 200,
    });
    expect((await timetable()).unannounced).toEqual([]);
    const seen = (await send('GET', list, undefined, {}, owner)).body.items;
    expect(seen.find(({ id }: { id: string }) => id === event.id)).toMatchObject({ startsLocal: event.startsLocal });
  });

  test('later tells of what changed for whom, and no one else; the draft is not seen before', async () => {
    const { sessions, facts } = await timetable();
    const mine = sessions.find(({ subModuleId }: { subModuleId: string }) => subModuleId === school.subModules['3.6t']);
    const seen = async () =>
      (await send('GET', '/api/o/ecole/my/timetable', undefined, {}, linkOf['chloé@example.org']!)).body.sessions;
    const before = await seen();
    expect(before[0]).toMatchObject({
      as: 'trainer',
      code: '3.6t',
      group: 'Théâtre',
      proof: 'halfDayBoth',
      cancelled: false,
      sequence: 0,
    });
    const beside = sessions.find(
      ({ id, date, index }: Session) => id !== mine.id && date === mine.date && index === mine.index,
    );
    const swapped = await send('PATCH', '/sessions', [
      { id: mine.id, version: mine.version, change: { roomId: beside.roomId } },
      { id: beside.id, version: beside.version, change: { roomId: mine.roomId } },
    ] as object);
    expect(swapped.body.map(({ state }: { state: string }) => state)).toEqual(['planned', 'planned']);
    expect(await seen()).toEqual(before);
    const ask = await send('POST', '/timetable/what-if?locale=en', {
      sessions: [{ ...stripped(mine), date: facts.halfDays[0].date, trainerId: school.trainers.anouk.id }],
    });
    expect(ask.body.come.map(({ code }: { code: string }) => code)).toContain('timetable.trainer-cannot-teach');
    const told = await newMails(() => send('POST', '/timetable/publish', {}));
    const people = ['basile', 'chloé', 'dina', 'farid', 'gaëlle', 'élie'].map((name) => `${name}@example.org`);
    expect(told.map(({ recipient }) => recipient).toSorted()).toEqual(people);
    expect(told.find(({ recipient }) => recipient === 'farid@example.org')!.body).not.toContain('3.6m');
    expect(told[0]!.body).toContain('Avant :');
    expect(told[0]!.body).not.toContain('/l/ecole');
    expect((await seen()).find(({ id }: { id: string }) => id === mine.id).sequence).toBe(1);
  });

  const stripped = ({ version, state, note, announced, ...session }: Record<string, unknown>) => session;

  test('a locked session stays; an announced one is called off and not removed', async () => {
    const { sessions } = await timetable();
    const one = sessions.find(({ subModuleId }: { subModuleId: string }) => subModuleId === school.subModules['1.2']);
    const locked = await send('PATCH', `/sessions/${one.id}`, { locked: true }, at(one.version));
    expect(locked.body).toMatchObject({ locked: true, state: 'published' });
    const { version } = locked.body;
    const move = { day: '2026-03-27', startsLocal: '2026-03-27T09:00', endsLocal: '2026-03-27T13:00', half: 0 };
    expect(await send('PATCH', `/sessions/${one.id}`, move, at(version))).toMatchObject({
      status: 422,
      body: { error: { code: 'timetable.session-locked' } },
    });
    expect(await send('DELETE', `/sessions/${one.id}`, undefined, at(version))).toMatchObject({
      status: 409,
      body: { error: { code: 'timetable.session-announced' } },
    });
    expect(
      await send(
        'PATCH',
        `/sessions/${one.id}`,
        { ...move, locked: false, endsLocal: '2026-03-28T01:00' },
        at(version),
      ),
    ).toMatchObject({ body: { error: { code: 'timetable.session-other-day' } } });
    expect(await send('PATCH', `/sessions/${one.id}`, { ...move, locked: false, half: 5 }, at(version))).toMatchObject({
      body: { error: { code: 'timetable.session-half-unknown' } },
    });
    const off = await send('PATCH', `/sessions/${one.id}`, { cancelled: true }, at(version));
    expect(off.body.state).toBe('cancelled');
    const { hours, unannounced } = await timetable();
    expect(hours.addsUp).toBe(false);
    expect(unannounced).toMatchObject([{ kind: 'cancelled', sessionId: one.id }]);
    await send('POST', '/timetable/publish', {});
  });

  test('two announced sessions never share a room at one time', async () => {
    const { sessions } = await timetable();
    const rooms = new Set<string>();
    const pair = sessions.flatMap((a: Session) =>
      sessions
        .filter(
          (b: Session) =>
            a.id < b.id &&
            a.date === b.date &&
            a.index === b.index &&
            a.state === 'published' &&
            b.state === 'published',
        )
        .map((b: Session) => [a, b]),
    )[0] as [Session, Session];
    rooms.add(pair[0].roomId);
    await send('PATCH', `/sessions/${pair[1].id}`, { roomId: pair[0].roomId }, at(pair[1].version));
    expect(await send('POST', '/timetable/publish', {})).toMatchObject({
      status: 409,
      body: { error: { code: 'timetable.published-room-twice' } },
    });
    const [now] = (await timetable()).sessions.filter(({ id }: Session) => id === pair[1].id);
    await send('PATCH', `/sessions/${pair[1].id}`, { roomId: pair[1].roomId }, at(now.version));
    expect((await send('POST', '/timetable/publish', {})).status).toBe(200);
  });

  interface Session {
    readonly id: string;
    readonly date: string;
    readonly index: number;
    readonly state: string;
    readonly roomId: string;
    readonly version: number;
  }

  test('interviews go by slots: each is told of their own turn and sees no other, and turns go where the session goes', async () => {
    const id = newId();
    const [dina, , farid] = school.enrolments;
    const turns = (...names: readonly (string | null)[]) =>
      names.map((enrolmentId, at) => ({
        enrolmentId,
        startsLocal: `2026-03-31T1${4 + at}:00`,
        endsLocal: `2026-03-31T1${5 + at}:00`,
      }));
    const { facts } = await timetable();
    const session = {
      ...{ subModuleId: school.subModules['1.2'], groupId: facts.groups[0].id, kind: 'individualInterview' },
      ...{ trainerId: school.trainers.basile.id, day: '2026-03-31', half: 1 },
      ...{ startsLocal: '2026-03-31T14:00', endsLocal: '2026-03-31T17:00', slots: turns(dina!.id, farid!.id, null) },
    };
    expect(await send('PUT', `/sessions/${newId()}`, { ...session, slots: turns(UUID) }, CREATE)).toMatchObject({
      status: 409,
    });
    expect((await send('PUT', `/sessions/${id}`, session, CREATE)).status).toBe(201);
    const told = await newMails(() => send('POST', '/timetable/publish', {}));
    const people = ['basile', 'dina', 'farid'].map((name) => `${name}@example.org`);
    expect(told.map(({ recipient }) => recipient).toSorted()).toEqual(people);
    const mail = (name: string) => told.find(({ recipient }) => recipient === `${name}@example.org`)!.body;
    expect(mail('farid')).toContain('15:00–16:00');
    expect(mail('farid')).not.toContain('Dina');
    expect(mail('basile')).toContain('14:00–15:00 Dina Essai');

    const interviews = async (name: string) =>
      (
        await send('GET', '/api/o/ecole/my/timetable', undefined, {}, linkOf[`${name}@example.org`]!)
      ).body.sessions.filter(({ kind }: { kind: string }) => kind === 'individualInterview');
    expect(await interviews('farid')).toMatchObject([{ from: '15:00', to: '16:00', turn: 0, turns: [] }]);
    expect(await interviews('élie')).toEqual([]);
    expect(await interviews('basile')).toMatchObject([
      {
        from: '14:00',
        to: '17:00',
        turn: null,
        turns: [{ name: 'Dina Essai' }, { from: '15:00', name: 'Farid Essai' }],
      },
    ]);

    let { version } = (await send('GET', `/sessions/${id}`)).body;
    const change = async (body: object) => {
      const reply = await send('PATCH', `/sessions/${id}`, body, at(version));
      version = reply.body.version;
      return reply.body;
    };
    expect(await change({ slots: turns(farid!.id, dina!.id, null) })).toMatchObject({ state: 'planned' });
    expect((await timetable()).unannounced).toMatchObject([{ kind: 'changed', sessionId: id }]);
    expect(await change({ slots: turns(dina!.id, farid!.id, null) })).toMatchObject({ state: 'published' });
    // One slot by itself: refused at its field, kept by whoever holds it, told to them alone.
    const slot = async (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) => {
      const reply = await send(method, `/sessions/${id}/slots${path}`, body, at(version));
      if (reply.status === 200) version = reply.body.version;
      return reply;
    };
    expect((await slot('PATCH', '/15:00', { endsAt: '16:10' })).body.error).toMatchObject({
      ...{ code: 'timetable.slot-into-another', problems: [{ at: ['slots.1.endsLocal'] }] },
    });
    expect((await slot('PATCH', '/15:30', { endsAt: '16:10' })).body.error.code).toBe('timetable.slot-unknown');
    expect((await send('PATCH', `/sessions/${id}`, { slots: turns(UUID, UUID, UUID, UUID) }, at(version))).status).toBe(
      422,
    );
    expect((await slot('DELETE', '/16:00')).body.slots).toHaveLength(2);
    const late = await slot('PATCH', '/15:00', { startsAt: '15:20', endsAt: '16:10' });
    expect(late.body).toMatchObject({ state: 'planned', slots: { 1: { enrolmentId: farid!.id } } });
    expect((await slot('POST', '', { startsAt: '16:10', endsAt: '17:00' })).body.slots).toHaveLength(3);
    const toldOfOne = await newMails(() => send('POST', '/timetable/publish', {}));
    expect(toldOfOne.map(({ recipient }) => recipient).toSorted()).toEqual(['basile@example.org', 'farid@example.org']);
    expect(toldOfOne.find(({ recipient }) => recipient === 'farid@example.org')!.body).toContain('15:20–16:10');
    ({ version } = (await send('GET', `/sessions/${id}`)).body);
    await change({ slots: session.slots });
    await send('POST', '/timetable/publish', { mail: false });
    ({ version } = (await send('GET', `/sessions/${id}`)).body);
    const morning = { half: 0, startsLocal: '2026-03-31T09:00', endsLocal: '2026-03-31T12:00' };
    const moved = await change(morning);
    expect(moved).toMatchObject({ state: 'planned', slots: { 1: { startsLocal: '2026-03-31T10:00' } } });
    const back = { half: 1, startsLocal: session.startsLocal, endsLocal: session.endsLocal };
    expect(await change(back)).toMatchObject({ state: 'published', slots: session.slots });
    const { unannounced, trainees } = await timetable();
    expect(unannounced).toEqual([]);
    expect(trainees.map(({ name, groupIds }: { name: string; groupIds: string[] }) => [name, groupIds.length])).toEqual(
      [
        ['Dina Essai', 2],
        ['Élie Essai', 2],
        ['Farid Essai', 2],
        ['Gaëlle Essai', 2],
      ],
    );
  });

  test('calendars follow it by an address that can be ended; its times are right on both sides of the change of the hour', async () => {
    const link = linkOf['dina@example.org']!;
    const { body } = await send('POST', '/api/o/ecole/my/calendar', undefined, {}, link);
    const address = new URL(body.address);
    const feed = await house.call(null, 'GET', address.pathname);
    expect(feed.statusCode).toBe(200);
    expect(feed.headers['content-type']).toContain('text/calendar');
    const text = feed.body.replaceAll('\r\n ', '');
    // 9:00 in Paris is 8:00 UTC on 27 March, and 7:00 on 30 March.
    expect(text).toContain('DTSTART:20260327T080000Z');
    expect(text).toContain('DTSTART:20260330T070000Z');
    expect(text).toMatch(/STATUS:CANCELLED/);
    // Her interview, for an hour and not for the afternoon.
    expect(text).toMatch(/DTSTART:20260331T120000Z\r?\nDTEND:20260331T130000Z/);
    expect(text).toMatch(/UID:session-[0-9a-f-]{36}@filage\.example/);
    expect(text).not.toContain('3.6t');
    const uids = [...text.matchAll(/UID:(\S+)/g)].map(([, uid]) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    // The address opens nothing else, and ends when another is made.
    const secret = /calendars\/([\w-]{43})\.ics/.exec(address.pathname)![1];
    expect((await send('GET', '/api/o/ecole/my/timetable', undefined, {}, `Link ${secret}`)).status).toBe(401);
    expect((await send('GET', '/api/o/ecole/my/timetable', undefined, {}, link)).body.hasCalendar).toBe(true);
    await send('POST', '/api/o/ecole/my/calendar', undefined, {}, link);
    expect((await house.call(null, 'GET', address.pathname)).statusCode).toBe(404);
    expect((await send('DELETE', '/api/o/ecole/my/calendar', undefined, {}, link)).status).toBe(204);
    expect((await send('GET', '/api/o/ecole/my/timetable', undefined, {}, link)).body.hasCalendar).toBe(false);
  });

  test('a link of another cohort of theirs stays open', async () => {
    const whose = { organisation: school.organisation, actor: { id: null, label: 'test' } };
    const other = newId();
    await asMigrator(
      house.test.adminUrl,
      async (tx) => {
        const { programme_id, version_id, weekdays, half_days } = await tx
          .selectFrom('cohort')
          .selectAll()
          .where('id', '=', school.cohortId)
          .executeTakeFirstOrThrow();
        await ensureSubject(tx, 'cohort', other);
        const halves = new JsonColumn(half_days as object);
        await insertRow(tx, 'cohort', other, { programme_id, version_id, name: 'Autre', weekdays, half_days: halves });
      },
      { whose },
    );
    const { id } = school.trainers.basile;
    const elsewhere = `/api/o/ecole/cohorts/${other}`;
    const days = { trainerIds: [id], from: '2026-03-26', to: '2026-03-31' };
    const [asked] = await newMails(() => send('POST', '/availability-requests', days));
    const [again] = await newMails(() => send('POST', `${elsewhere}/availability-requests`, days));
    const [links] = await newMails(() => send('POST', `${elsewhere}/timetable/links`, { trainerIds: [id] }));
    const opens = async (mail: { body: string } | undefined, page: string) =>
      (await send('GET', `/api/o/ecole/my/${page}`, undefined, {}, `Link ${secretIn(mail!.body, page)}`)).status;
    expect(await opens(asked, 'availability')).toBe(200);
    expect(await opens(again, 'availability')).toBe(200);
    expect(await opens(links, 'timetable')).toBe(200);
    const own = linkOf['basile@example.org']!;
    expect((await send('GET', '/api/o/ecole/my/timetable', undefined, {}, own)).status).toBe(200);
  });

  test('a new link ends the one before; accounts see the timetable of their person', async () => {
    const [anouk] = await newMails(() => send('POST', '/timetable/links', { trainerIds: [school.trainers.anouk.id] }));
    expect(anouk!.recipient).toBe('anouk@example.org');
    expect((await send('GET', '/api/o/ecole/my/timetable', undefined, {}, linkOf['anouk@example.org']!)).status).toBe(
      401,
    );
    const member = await house.member(school.organisation, [withinCohort('trainer', school.cohortId)]);
    expect((await send('GET', '/api/o/ecole/my/timetable', undefined, {}, member)).status).toBe(403);
    await asMigrator(house.test.adminUrl, (tx) =>
      tx
        .updateTable('member')
        .set({ person_id: school.trainers.anouk.personId })
        .where('id', '=', member.memberId)
        .execute(),
    );
    const again = await house.member(school.organisation, [withinCohort('trainer', school.cohortId)]);
    await asMigrator(house.test.adminUrl, (tx) =>
      tx
        .updateTable('member')
        .set({ person_id: school.trainers.anouk.personId })
        .where('id', '=', again.memberId)
        .execute(),
    );
    const mine = await send('GET', '/api/o/ecole/my/timetable', undefined, {}, again);
    expect(mine.body.sessions.every(({ as }: { as: string }) => as === 'trainer')).toBe(true);
    expect(mine.body.sessions.length).toBeGreaterThan(0);
  });
});

describe('a mission', () => {
  const missionId = newId();

  test('is worth what was signed, and its invoice is held against that', async () => {
    const { anouk } = school.trainers;
    const { body: trainer } = await send('GET', `/api/o/ecole/trainers/${anouk.id}`);
    const wrong = await send(
      'PATCH',
      `/api/o/ecole/trainers/${anouk.id}`,
      { siret: '73282932000075' },
      at(trainer.version),
    );
    expect(wrong).toMatchObject({ status: 422, body: { error: { code: 'timetable.trainer-siret-wrong' } } });
    const right = await send(
      'PATCH',
      `/api/o/ecole/trainers/${anouk.id}`,
      { siret: '732 829 320 00074', mostHours: '40' },
      at(trainer.version),
    );
    expect(right.body).toMatchObject({ siret: '73282932000074', mostHours: '40', skills: trainer.skills });
    const mission = { trainerId: anouk.id, kind: 'invoice', hourlyRate: '52.50', travel: '40.00' };
    expect((await send('PUT', `/missions/${missionId}`, mission, CREATE)).status).toBe(201);
    const standing = async () => (await send('GET', '/mission-standing')).body[0];
    expect(await standing()).toMatchObject({
      signedMinutes: 0,
      due: { value: '40.00' },
      problems: [{ code: 'mission.declaration-missing' }],
    });
    const { sessions } = await timetable();
    const own = sessions.filter(
      ({ trainerId, state }: { trainerId: string; state: string }) => trainerId === anouk.id && state === 'published',
    );
    const whose = { organisation: school.organisation, actor: { id: null, label: 'test' } };
    await asMigrator(
      house.test.adminUrl,
      async (tx) => {
        for (const minutes of [100, 240]) {
          await insertRow(tx, 'countersignature', newId(Date.parse('2026-03-26T12:00:00Z') + minutes), {
            ...{
              cohort_id: school.cohortId,
              session_id: own[0].id,
              trainer_id: anouk.id,
              day: own[0].date,
              half: own[0].index,
            },
            ...{ stated_at: `2026-03-26T12:00:${minutes === 100 ? '00' : '01'}Z`, how: 'code', minutes },
          });
        }
      },
      { whose },
    );
    expect(await standing()).toMatchObject({ signedMinutes: 240, due: { value: '250.00' } });
    await send(
      'PATCH',
      `/missions/${missionId}`,
      { invoiceNumber: 'F-12', invoiceAmount: '300.00', invoicedOn: '2026-04-02' },
      at(1),
    );
    const { problems, plannedMinutes } = await standing();
    expect(plannedMinutes).toBeGreaterThan(240);
    const over = problems.find(({ code }: { code: string }) => code === 'mission.invoice-over');
    expect(over.message.en).toContain('€50.00 more than the service done: 4 h signed × 52.50 €');
  });
});

test('a mission is printed in both languages, for those who may read missions', async () => {
  const [mission] = (await send('GET', '/missions')).body.items;
  for (const locale of ['fr', 'en']) {
    const printed = await house.call(coordinator, 'GET', `${url}/missions/${mission.id}/letter?locale=${locale}`);
    expect(printed.statusCode, printed.body.slice(0, 300)).toBe(200);
    expect(printed.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  }
  expect((await send('GET', `/missions/${UUID}/letter`)).status).toBe(404);
});

test('what a reader of one cohort may do ends there', async () => {
  const elsewhere = await house.member(school.organisation, [withinCohort('coordinator', UUID)]);
  expect((await send('GET', '/timetable', undefined, {}, elsewhere)).status).toBe(404);
  expect(
    (
      await send(
        'PUT',
        `/api/o/ecole/trainers/${newId()}`,
        { personId: school.trainers.anouk.personId },
        CREATE,
        elsewhere,
      )
    ).status,
  ).toBe(403);
});
