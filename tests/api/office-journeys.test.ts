import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { everywhere, type House, openHouse, type Somebody, within } from './house.ts';

let house: House;
let owner: Somebody;
let nord: string;
const base = '/api/o/nord';
const [play, other, position, foreignPosition] = [newId(), newId(), newId(), newId()];

beforeAll(async () => {
  house = await openHouse();
  nord = await house.organisation('nord');
  owner = await house.member(nord, [everywhere('owner')]);
  for (const [id, held] of [
    [play, position],
    [other, foreignPosition],
  ]) {
    await put(`/productions/${id}`, { title: `Pièce ${id}`, discipline: 'theatre' });
    await put(`/productions/${id}/positions/${held}`, { title: 'Lucile', category: 'artist', sortKey: 'a' });
  }
});
afterAll(() => house.close());

const put = (path: string, payload: object) =>
  house.call(owner, 'PUT', base + path, { payload, headers: { 'if-none-match': '*' } });
const patch = (path: string, payload: object, version?: number, who = owner) =>
  house.call(who, 'PATCH', base + path, { payload, ...(version ? { headers: { 'if-match': `"${version}"` } } : {}) });
const post = (path: string, payload: object, who = owner) => house.call(who, 'POST', base + path, { payload });
const get = async (path: string, who = owner) => (await house.call(who, 'GET', base + path)).json();

const hours = (day: string) => ({ startsLocal: `${day}T20:30`, endsLocal: `${day}T22:00` });
interface Row {
  readonly id: string;
  readonly version: number;
}
interface Trip extends Row {
  readonly eventId: string | null;
  readonly leavesAt: string;
  readonly returnsAt: string;
}
interface Cost extends Row {
  readonly on: string;
  readonly amount: string | null;
}

/** A performance, a trip made for it from two o'clock to noon of the day after, with a night and a fare. */
async function toured(day: string, next: string, production = play, held = position) {
  const [event, trip, night, fare] = [newId(), newId(), newId(), newId()];
  const inside = `/productions/${production}`;
  const absence = { leavesAt: `${day}T14:00`, returnsAt: `${next}T12:00`, place: 'Albi' };
  const cost = { positionId: held, tripId: trip };
  for (const [path, body] of [
    [`/events/${event}`, { kind: 'performance', ...hours(day) }],
    [`/trips/${trip}`, { positionId: held, eventId: event, ...absence }],
    [`/approach-costs/${night}`, { ...cost, component: 'bed', on: day, payer: 'perDiem' }],
    [`/approach-costs/${fare}`, { ...cost, component: 'travel', on: next, payer: 'direct', amount: '42.50' }],
  ] as const) {
    const made = await put(inside + path, body);
    expect(made.statusCode, made.body).toBe(201);
  }
  return { event, trip, night, fare };
}
type Toured = Awaited<ReturnType<typeof toured>>;

async function whereabouts({ trip, night, fare }: Toured, production = play) {
  const facts = (await get(`/productions/${production}/facts`)) as { trips: Trip[]; approachCosts: Cost[] };
  const of = <T extends Row>(rows: readonly T[], id: string) => rows.find((row) => row.id === id)!;
  return {
    trip: of(facts.trips, trip),
    night: of(facts.approachCosts, night),
    fare: of(facts.approachCosts, fare),
  };
}
const days = async (one: Toured, production = play) => {
  const { trip, night, fare } = await whereabouts(one, production);
  return [trip.leavesAt, trip.returnsAt, night.on, fare.on];
};
const onFifth = ['2027-10-05T14:00', '2027-10-06T12:00', '2027-10-05', '2027-10-06'];

describe('a date that moves', () => {
  test('takes its journeys along, over the change of the clock, and back exactly', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    const moved = await patch(`/events/${one.event}`, hours('2027-11-05'), 1);
    expect(moved.statusCode, moved.body).toBe(200);
    expect(moved.json().followed).toEqual([
      { kind: 'trip', id: one.trip, version: 2 },
      ...[one.night, one.fare].sort().map((id) => ({ kind: 'approach-cost', id, version: 2 })),
    ]);
    expect(await days(one)).toEqual(['2027-11-05T14:00', '2027-11-06T12:00', '2027-11-05', '2027-11-06']);
    const back = await patch(`/productions/${play}/events/${one.event}`, hours('2027-10-05'), 2);
    expect(back.json().followed.map(({ version }: Row) => version)).toEqual([3, 3, 3]);
    expect(await days(one)).toEqual(onFifth);
    expect((await whereabouts(one)).fare.amount).toBe('42.50');
  });

  test('is told, each journey and each cost, to the audit', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    await patch(`/events/${one.event}`, hours('2027-10-07'), 1);
    const lines = async (id: string) => (await get(`/audit?subject=${id}`)).items as { action: string; changes: [] }[];
    const follow = (await lines(one.trip)).find(({ action }) => action === 'follow');
    expect(JSON.stringify(follow?.changes)).toContain('trip.leaves_at');
    expect(JSON.stringify((await lines(one.night)).map(({ action }) => action))).toContain('follow');
  });

  test('leaves them where they are within its day, when it only grows, and when it does not move at all', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    const earlier = { startsLocal: '2027-10-05T18:00', endsLocal: '2027-10-05T19:30' };
    expect((await patch(`/events/${one.event}`, earlier, 1)).json().followed).toEqual([]);
    const longer = { startsLocal: '2027-10-04T18:00' };
    expect((await patch(`/events/${one.event}`, longer, 2)).json().followed).toEqual([]);
    expect((await patch(`/events/${one.event}`, { title: 'Albi' }, 3)).json().followed).toEqual([]);
    expect(await days(one)).toEqual(onFifth);
    expect((await whereabouts(one)).trip.version).toBe(1);
  });

  test('moves with others in one act, all or nothing', async () => {
    const [a, b] = [await toured('2027-10-05', '2027-10-06'), await toured('2027-10-05', '2027-10-06')];
    const moves = (version: number) => [
      { id: a.event, version: 1, change: hours('2027-10-12') },
      { id: b.event, version, change: hours('2027-10-12') },
    ];
    for (const path of ['/events', `/productions/${play}/events`]) {
      expect((await patch(path, moves(9))).statusCode).toBe(412);
      expect([await days(a), (await whereabouts(a)).trip.version]).toEqual([onFifth, 1]);
    }
    const done = await patch(`/productions/${play}/events`, moves(1));
    expect(done.json().map(({ followed }: { followed: Row[] }) => followed.length)).toEqual([3, 3]);
    expect((await days(a))[0]).toBe('2027-10-12T14:00');
    expect(await days(b)).toEqual(await days(a));
  });

  test('that is refused moves nothing', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    const backwards = { startsLocal: '2027-11-05T20:30', endsLocal: '2027-11-04T22:00' };
    expect((await patch(`/events/${one.event}`, backwards, 1)).statusCode).toBe(422);
    expect((await patch(`/events/${one.event}`, hours('2027-11-05'), 7)).statusCode).toBe(412);
    expect((await patch(`/events/${one.event}`, hours('2027-11-05'))).statusCode).toBe(428);
    expect(await days(one)).toEqual(onFifth);
  });

  test('asks whoever was editing a journey, or a night, to merge', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    await patch(`/events/${one.event}`, hours('2027-10-07'), 1);
    const inside = `/productions/${play}`;
    const late = await patch(`${inside}/trips/${one.trip}`, { place: 'Castres' }, 1);
    expect([late.statusCode, late.json().error.current.leavesAt]).toEqual([412, '2027-10-07T14:00']);
    const night = await patch(`${inside}/approach-costs/${one.night}`, { payer: 'organiser' }, 1);
    expect([night.statusCode, night.json().error.current.on]).toEqual([412, '2027-10-07']);
    expect((await patch(`${inside}/trips/${one.trip}`, { place: 'Castres' }, 2)).statusCode).toBe(200);
  });

  test('moved twice at once moves its journeys once', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    const both = await Promise.all(
      ['2027-10-07', '2027-10-08'].map((day) => patch(`/events/${one.event}`, hours(day), 1)),
    );
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    const event = await get(`/events/${one.event}`);
    expect((await days(one))[0]).toBe(`${event.startsLocal.slice(0, 10)}T14:00`);
    expect((await whereabouts(one)).trip.version).toBe(2);
  });

  test('while a journey is edited at once, both are kept', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    const trip = `/productions/${play}/trips/${one.trip}`;
    const [, edited] = await Promise.all([
      patch(`/events/${one.event}`, hours('2027-10-07'), 1),
      patch(trip, { place: 'Castres' }, 1),
    ]);
    if (edited.statusCode === 412) await patch(trip, { place: 'Castres' }, 2);
    expect((await whereabouts(one)).trip).toMatchObject({ place: 'Castres', leavesAt: '2027-10-07T14:00', version: 3 });
  });
});

describe('a date that is put off', () => {
  const postponed = async (one: Toured, day: string) => {
    const id = newId();
    const reply = await post(`/events/${one.event}/postpone`, { version: 1, to: { id, ...hours(day) } });
    expect(reply.statusCode, reply.body).toBe(200);
    return { id, reply: reply.json() };
  };

  test('hands its journeys to the new one, once, and takes them back when it stands again', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    const { id, reply } = await postponed(one, '2028-03-01');
    expect(reply.followed.length).toBe(3);
    expect((await whereabouts(one)).trip).toMatchObject({ eventId: id, leavesAt: '2028-03-01T14:00' });
    const again = await post(`/events/${one.event}/postpone`, { version: 1, to: { id, ...hours('2028-03-01') } });
    expect([again.statusCode, again.json().followed]).toEqual([200, []]);
    const stands = { id: one.event, version: 2, change: { state: 'confirmed', postponedTo: null } };
    const undone = await patch('/events', [stands, { id, version: 1, remove: true }]);
    expect(undone.statusCode, undone.body).toBe(200);
    expect(await days(one)).toEqual(onFifth);
    expect((await whereabouts(one)).trip.eventId).toBe(one.event);
  });

  test('has them back as well when the new one is removed first', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    const { id } = await postponed(one, '2028-03-02');
    const undone = await patch('/events', [
      { id, version: 1, remove: true },
      { id: one.event, version: 2, change: { state: 'confirmed', postponedTo: null } },
    ]);
    expect(undone.statusCode, undone.body).toBe(200);
    expect([await days(one), (await whereabouts(one)).trip.eventId]).toEqual([onFifth, one.event]);
  });

  test('leaves them with the new one when it is cancelled for good', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    const { id } = await postponed(one, '2028-03-03');
    const gone = await patch(`/events/${one.event}`, { state: 'cancelled', cancelledCause: 'presenter' }, 2);
    expect([gone.statusCode, gone.json().followed]).toEqual([200, []]);
    expect((await whereabouts(one)).trip).toMatchObject({ eventId: id, leavesAt: '2028-03-03T14:00' });
  });

  test('to a day not yet known, or cancelled, keeps them, and the answer says so', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    const off = await post(`/events/${one.event}/postpone`, { version: 1 });
    expect(off.json().followed).toEqual([]);
    const codes = async () => {
      const { problems } = await get(`/productions/${play}/answer`);
      return (problems as { code: string; at: string[] }[])
        .filter(({ at }) => at.includes(`trip/${one.trip}`))
        .map(({ code }) => code);
    };
    expect(await codes()).toContain('approach.date-postponed');
    await patch(`/events/${one.event}`, { state: 'cancelled', cancelledCause: 'us' }, 2);
    expect(await codes()).toContain('approach.date-cancelled');
    expect(await days(one)).toEqual(onFifth);
  });
});

describe('whose journeys', () => {
  test('a technician who may edit no journey and read no pay moves them with the date', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    const technician = await house.member(nord, [within('technical', play)]);
    const trip = `/productions/${play}/trips/${one.trip}`;
    expect((await patch(trip, { place: 'Castres' }, 1, technician)).statusCode).toBe(403);
    const moved = await patch(`/events/${one.event}`, hours('2027-10-07'), 1, technician);
    expect([moved.statusCode, moved.json().followed.length]).toEqual([200, 3]);
    expect((await days(one))[0]).toBe('2027-10-07T14:00');
  });

  test('somebody who may not move the date moves nothing', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    const reader = await house.member(nord, [everywhere('reader')]);
    const elsewhere = await house.member(nord, [within('technical', other)]);
    expect((await patch(`/events/${one.event}`, hours('2027-10-07'), 1, reader)).statusCode).toBe(403);
    expect((await patch(`/events/${one.event}`, hours('2027-10-07'), 1, elsewhere)).statusCode).toBe(404);
    const stranger = await house.member(await house.organisation('sud'), [everywhere('owner')]);
    expect((await patch(`/events/${one.event}`, hours('2027-10-07'), 1, stranger)).statusCode).toBe(404);
    expect([await days(one), (await whereabouts(one)).trip.version]).toEqual([onFifth, 1]);
  });

  test('a date taken to another production leaves the journeys of the first', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    await house.call(owner, 'DELETE', `${base}/productions/${play}/event-links/${one.event}`);
    expect((await patch(`/events/${one.event}`, hours('2027-10-07'), 1)).json().followed).toEqual([]);
    const placed = await house.call(owner, 'PUT', `${base}/productions/${other}/event-links/${one.event}`, {
      payload: { phaseId: null },
    });
    expect(placed.statusCode, placed.body).toBe(200);
    const moved = await patch(`/events/${one.event}`, hours('2027-10-09'), placed.json().version);
    expect([moved.statusCode, moved.json().followed]).toEqual([200, []]);
    expect(await days(one)).toEqual(onFifth);
  });

  test('a date postponed to one of another production keeps its journeys', async () => {
    const one = await toured('2027-10-05', '2027-10-06');
    const theirs = await toured('2028-03-01', '2028-03-02', other, foreignPosition);
    const change = { state: 'postponed', postponedTo: theirs.event };
    const put = await patch(`/events/${one.event}`, change, 1);
    expect([put.statusCode, put.json().followed]).toEqual([200, []]);
    expect([await days(one), (await whereabouts(one)).trip.eventId]).toEqual([onFifth, one.event]);
  });
});

test('"what if" counts the journeys that would follow, and keeps nothing', async () => {
  const agreement = { key: 'agreement', validFrom: '2022-01-01', value: 'CCNEAC' };
  const entered = await put(`/terms/${newId()}`, agreement);
  expect(entered.statusCode, entered.body).toBe(201);
  const one = await toured('2023-08-31', '2023-09-01');
  const reply = await post(`/productions/${play}/what-if`, {
    events: [{ id: one.event, change: hours('2023-09-01') }],
  });
  expect(reply.statusCode, reply.body).toBe(200);
  // A night of August had 69.50, one of September has 72.50.
  expect(reply.json().approach.difference).toBe('3.00');
  expect((await days(one))[0]).toBe('2023-08-31T14:00');
});
