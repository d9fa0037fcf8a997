/** Cohorts by the API: made on a version that freezes, their calendar proved, what a change does, who sees which. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { loadSchool, SCHOOL_HOUSE } from './demo.ts';
import { everywhere, type House, openHouse, type Somebody, withinCohort } from './house.ts';

let house: House;
let slug = '';
let organisation = '';
let coordinator: Somebody;
let reference = '';
let versionId = '';

beforeAll(async () => {
  house = await openHouse({ furnishing: SCHOOL_HOUSE });
  const school = await loadSchool(house);
  ({ slug, id: organisation } = school);
  reference = school.cohorts[0]!;
  versionId = school.values.versionId!;
  coordinator = await house.member(organisation, [everywhere('coordinator')]);
});
afterAll(() => house.close());

type Body = Record<string, unknown>;
const at = (path: string) => `/api/o/${slug}${path}`;
const get = async (path: string, who = coordinator) => (await house.call(who, 'GET', at(path))).json();
const put = (path: string, payload: Body, version?: number, who = coordinator) =>
  house.call(who, 'PUT', at(path), {
    payload,
    headers: version === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${version}"` },
  });
const patch = (path: string, payload: Body, version: number, who = coordinator) =>
  house.call(who, 'PATCH', at(path), { payload, headers: { 'if-match': `"${version}"` } });
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

async function made(body: Body = {}): Promise<string> {
  const id = newId();
  const reply = await put(`/cohorts/${id}`, { versionId, name: 'Promotion d’essai', ...body });
  expect(reply.statusCode, reply.body).toBe(201);
  return id;
}

describe('a cohort', () => {
  test('takes days and half-days from its version, and freezes it', async () => {
    await asMigrator(house.test.adminUrl, (tx) =>
      tx.updateTable('programme_version').set({ frozen_at: null }).where('id', '=', versionId).execute(),
    );
    const [version] = (await get('/startable-versions')).items.filter(({ id }: { id: string }) => id === versionId);
    expect(version).toMatchObject({ frozen: false, hours: { centre: '511', internship: '350' } });
    const id = newId();
    const body = { versionId, name: 'Promotion 2027' };
    const first = await put(`/cohorts/${id}`, body);
    expect(first.statusCode, first.body).toBe(201);
    expect(first.json()).toMatchObject({
      programmeId: version.programmeId,
      state: 'preparing',
      zone: 'FR',
      weekdays: [1, 2, 3, 4, 5],
      halfDays: [
        ['09:00', '13:00'],
        ['14:00', '17:00'],
      ],
      startsOn: null,
      places: 0,
    });
    const [after] = (await get('/startable-versions')).items.filter(({ id: one }: { id: string }) => one === versionId);
    expect(after.frozen).toBe(true);
    const again = await put(`/cohorts/${id}`, body);
    expect([again.statusCode, again.json().version]).toEqual([200, 1]);
    expect((await put(`/cohorts/${id}`, { ...body, name: 'Autre' })).statusCode).toBe(412);
    const audit = await house.call(
      await house.member(organisation, [everywhere('owner')]),
      'GET',
      at('/audit?limit=20'),
    );
    expect(audit.json().items.map(({ action }: { action: string }) => action)).toContain('freeze');
  });

  test('goes one step at a time, and keeps its version', async () => {
    const id = await made();
    const skipped = await patch(`/cohorts/${id}`, { state: 'running' }, 1);
    expect([skipped.statusCode, skipped.json().error.code]).toEqual([422, 'cohort.state-skipped']);
    expect((await patch(`/cohorts/${id}`, { state: 'recruiting' }, 1)).json()).toMatchObject({
      state: 'recruiting',
      version: 2,
    });
    expect((await patch(`/cohorts/${id}`, { state: 'running' }, 2)).statusCode).toBe(200);
    expect((await patch(`/cohorts/${id}`, { state: 'running' }, 2)).statusCode).toBe(412);
    const moved = await patch(`/cohorts/${id}`, { versionId: newId() }, 3);
    expect(moved.json().error.code).toBe('cohort.version-fixed');
    expect((await put(`/cohorts/${newId()}`, { versionId: newId(), name: 'Nulle part' })).statusCode).toBe(409);
  });

  test('made by mistake is removed; one with calls or enrolments is not', async () => {
    const id = await made();
    const remove = (path: string, version: number) =>
      house.call(coordinator, 'DELETE', at(path), { headers: { 'if-match': `"${version}"` } });
    expect((await remove(`/cohorts/${id}`, 1)).statusCode).toBe(204);
    expect((await house.call(coordinator, 'GET', at(`/cohorts/${id}`))).statusCode).toBe(404);
    const { version } = await get(`/cohorts/${reference}`);
    expect((await remove(`/cohorts/${reference}`, version)).json().error.code).toBe('cohort.not-empty');
  });

  test('refuses days and half-days that are none', async () => {
    for (const wrong of [
      { weekdays: [] },
      { weekdays: [2, 1] },
      { weekdays: [8] },
      { halfDays: [['13:00', '09:00']] },
      {
        halfDays: [
          ['09:00', '13:00'],
          ['12:00', '17:00'],
        ],
      },
      { zone: 'DE' },
    ]) {
      expect((await put(`/cohorts/${newId()}`, { versionId, name: 'Essai', ...wrong })).statusCode).toBe(400);
    }
  });
});

describe('its calendar', () => {
  test('proves the reference programme, closed at the end of the year', async () => {
    const { centre, internship, problems, days, why } = await get(`/cohorts/${reference}/calendar`);
    expect(centre).toMatchObject({ weekdays: 92, closed: 8, days: 82, hours: '574', neededDays: 73, slackDays: 9 });
    expect(centre.holidays).toEqual(['2025-12-25', '2026-01-01']);
    expect(internship).toMatchObject({ weekdays: 54, days: 50, hours: '350', slackDays: 0 });
    expect(codes(problems)).toContain('cohort.no-slack');
    expect(problems[0].message.fr).toContain('aucune marge');
    expect(days[0]).toEqual({ day: '2025-12-01', nature: 'centre', kind: 'centre', holiday: null, closed: null });
    expect(days.find(({ day }: { day: string }) => day === '2025-12-25')).toMatchObject({
      nature: 'holiday',
      holiday: { fr: 'Noël' },
    });
    expect(why.centre.slackDays.because).toMatchObject({ rule: 'cohort.slack' });
  });

  test('is made of rows: a closure takes its days away, and gives them back', async () => {
    const id = await made();
    const dates = { from: '2026-09-07', to: '2026-10-02' };
    expect((await put(`/cohorts/${id}/periods/${newId()}`, { kind: 'centre', ...dates })).statusCode).toBe(201);
    const closure = newId();
    const closed = { from: '2026-09-14', to: '2026-09-15', reason: 'Rentrée des équipes' };
    expect((await put(`/cohorts/${id}/closures/${closure}`, closed)).statusCode).toBe(201);
    expect((await get(`/cohorts/${id}/calendar`)).centre).toMatchObject({ weekdays: 20, closed: 2, days: 18 });
    const backwards = await put(`/cohorts/${id}/closures/${newId()}`, { from: '2026-09-20', to: '2026-09-01' });
    expect(backwards.statusCode, backwards.body).toBeGreaterThanOrEqual(400);
    expect(backwards.statusCode).toBeLessThan(500);
    await house.call(coordinator, 'DELETE', at(`/cohorts/${id}/closures/${closure}`), {
      headers: { 'if-match': '"1"' },
    });
    expect((await get(`/cohorts/${id}/calendar`)).centre).toMatchObject({ closed: 0, days: 20 });
    expect(await get(`/cohorts/${id}`)).toMatchObject({ startsOn: '2026-09-07', endsOn: '2026-10-02' });
  });

  test('is saved whole or not at all, at the version it was read at, and goes back in one request', async () => {
    const id = await made();
    const save = (payload: Body, version?: number) =>
      house.call(coordinator, 'PATCH', at(`/cohorts/${id}/calendar`), {
        payload,
        headers: version === undefined ? {} : { 'if-match': `"${version}"` },
      });
    const [period, closure] = [newId(), newId()];
    const september = { kind: 'centre', from: '2026-09-07', to: '2026-10-02' };
    const whole = {
      weekdays: [1, 2, 3, 4],
      periods: [{ id: period, create: september }],
      closures: [{ id: closure, create: { from: '2026-09-14', to: '2026-09-15', reason: 'Rentrée des équipes' } }],
    };
    expect((await save(whole)).statusCode).toBe(428);
    const first = await save(whole, 1);
    expect(first.statusCode, first.body).toBe(200);
    expect(first.json()).toMatchObject({ cohort: { version: 2, weekdays: [1, 2, 3, 4] }, closures: [{ version: 1 }] });
    expect((await get(`/cohorts/${id}/calendar`)).centre).toMatchObject({ weekdays: 16, closed: 2, days: 14 });

    // Refused half way: the days and the period were fine, the closure is not the one that was read.
    const before = await get(`/cohorts/${id}/facts`);
    const half = {
      weekdays: [1, 2, 3, 4, 5],
      periods: [{ id: period, version: 1, change: { to: '2026-10-09' } }],
      closures: [{ id: closure, version: 7, change: { to: '2026-09-18' } }],
    };
    const moved = await save(half, 2);
    expect([moved.statusCode, moved.json().error.code]).toEqual([412, 'conflict.many']);
    expect(moved.json().error.conflicts).toMatchObject([{ id: closure, current: { version: 1 } }]);
    const backwards = [{ id: closure, version: 1, change: { to: '2026-09-01' } }];
    const wrong = await save({ ...half, closures: backwards }, 2);
    expect([wrong.statusCode, wrong.json().error.code]).toEqual([422, 'cohort.ends-before-start']);
    expect(wrong.json().error.problems[0].at).toEqual(['closures[0].to']);
    const taken = [{ id: period, create: { ...september, to: '2026-09-11' } }];
    expect((await save({ weekdays: [5], periods: taken }, 2)).statusCode).toBe(412);
    expect((await save({ weekdays: [5] }, 1)).json().error).toMatchObject({ conflicts: [{ id }] });
    expect((await get(`/cohorts/${id}/facts`)).periods).toEqual(before.periods);
    expect(await get(`/cohorts/${id}`)).toMatchObject({ weekdays: [1, 2, 3, 4] });

    const { cohort } = await get(`/cohorts/${id}/facts`);
    const back = await save({ closures: [{ id: closure, version: 1, remove: true }] }, cohort.version);
    expect(back.json()).toMatchObject({ cohort: { version: cohort.version }, closures: [] });
    const stranger = await house.member(organisation, [withinCohort('coordinator', reference)]);
    const payload = { weekdays: [1] };
    const headers = { 'if-match': `"${cohort.version}"` };
    const foreign = await house.call(stranger, 'PATCH', at(`/cohorts/${id}/calendar`), { payload, headers });
    expect(foreign.statusCode).toBe(404);
  });

  test('says what a change would do, and stores nothing', async () => {
    const before = await get(`/cohorts/${reference}/calendar`);
    const ask = (payload: Body) =>
      house.call(coordinator, 'POST', at(`/cohorts/${reference}/calendar/what-if`), { payload });
    const open = (await ask({ closures: [] })).json();
    expect(open.after.centre).toMatchObject({ days: 90, hours: '630', needed: '511', slackDays: 17 });
    const { closures } = await get(`/cohorts/${reference}/facts`);
    const kept = closures.map(({ version: _, ...closure }: { version: number }) => closure);
    const bridge = (
      await ask({ closures: [...kept, { from: '2026-05-15', to: '2026-05-15', reason: 'Pont' }] })
    ).json();
    expect(bridge.before.internship.days).toBe(50);
    expect(bridge.after.internship).toMatchObject({ days: 49, hours: '343', slackDays: -1 });
    expect(bridge.said.map(({ message }: { message: { fr: string } }) => message.fr)).toEqual([
      'En entreprise : −1 jour. Le calendrier donne 49 jours, 343 h pour 350 h prévues ; marge : −1 jour.',
    ]);
    expect(codes(bridge.appeared)).toContain('cohort.hours-missing');
    expect(codes(bridge.solved)).toContain('cohort.no-slack');
    const wrong = await ask({ periods: [{ kind: 'centre', from: '2026-05-15', to: '2026-05-01' }] });
    expect([wrong.statusCode, wrong.json().error.code]).toEqual([422, 'cohort.ends-before-start']);
    expect(await get(`/cohorts/${reference}/calendar`)).toEqual(before);
  });

  test('is proved without a cohort too, as on the command line', async () => {
    const payload = {
      weekdays: [1, 2, 3, 4, 5],
      halfDays: [['09:00', '13:00']],
      periods: [{ kind: 'internship', from: '2026-11-09', to: '2026-11-13' }],
      hours: { internship: '16' },
    };
    const reply = (await house.call(coordinator, 'POST', at('/calendars'), { payload })).json();
    expect(reply.internship).toMatchObject({ holidays: ['2026-11-11'], days: 4, hours: '16', slackDays: 0 });
    const bad = await house.call(coordinator, 'POST', at('/calendars'), { payload: { ...payload, weekdays: [0] } });
    expect(bad.statusCode).toBe(422);
  });
});

test('tracks of a cohort are those of its version', async () => {
  const { choices } = await get(`/cohorts/${reference}/facts`);
  const id = await made();
  const track = { trackId: choices[0].id, capacity: 12, changeUntil: '2027-01-15' };
  expect((await put(`/cohorts/${id}/tracks/${newId()}`, track)).statusCode).toBe(201);
  expect((await put(`/cohorts/${id}/tracks/${newId()}`, { trackId: newId() })).statusCode).toBe(409);
  expect((await get(`/cohorts/${id}/facts`)).tracks).toMatchObject([track]);

  // Where people follow them, a track neither shrinks below those nor goes; nor is it changed after the end.
  const { tracks } = await get(`/cohorts/${reference}/facts`);
  const { tracks: followed } = await get(`/cohorts/${reference}/trainees`);
  const { trackId, taken } = followed.find((one: { taken: number }) => one.taken > 0);
  const row = tracks.find((one: { trackId: string }) => one.trackId === trackId);
  const one = `/cohorts/${reference}/tracks/${row.id}`;
  const refused = await patch(one, { capacity: taken - 1 }, row.version);
  expect([refused.statusCode, refused.json().error.code]).toEqual([422, 'track.below-taken']);
  expect(refused.json().error.problems[0].at).toEqual(['capacity']);
  const late = await patch(one, { changeUntil: '2099-01-01' }, row.version);
  expect(late.json().error.problems[0]).toMatchObject({ code: 'track.change-after-end', at: ['changeUntil'] });
  const gone = await house.call(coordinator, 'DELETE', at(one), { headers: { 'if-match': `"${row.version}"` } });
  expect([gone.statusCode, gone.json().error.code]).toEqual([422, 'track.followed']);
  expect((await patch(one, { capacity: taken }, row.version)).statusCode).toBe(200);
});

test('who holds a grant for one cohort sees that cohort alone, and makes none', async () => {
  const other = await made({ name: 'Autre promotion' });
  const mine = await house.member(organisation, [withinCohort('coordinator', reference)]);
  const { items } = await get('/cohorts', mine);
  expect(items.map(({ id }: { id: string }) => id)).toEqual([reference]);
  expect((await get('/cohorts')).items.length).toBeGreaterThan(1);
  expect((await house.call(mine, 'GET', at(`/cohorts/${other}/calendar`))).statusCode).toBe(404);
  expect((await house.call(mine, 'GET', at(`/cohorts/${reference}/calendar`))).statusCode).toBe(200);
  const body = { versionId, name: 'À moi' };
  expect((await put(`/cohorts/${newId()}`, body, undefined, mine)).statusCode).toBeGreaterThanOrEqual(403);
  const trainer = await house.member(organisation, [withinCohort('trainer', reference)]);
  const { version } = await get(`/cohorts/${reference}`, trainer);
  expect((await patch(`/cohorts/${reference}`, { name: 'Non' }, version, trainer)).statusCode).toBe(403);
});

test('lists come by pages, by name, the archive apart', async () => {
  const id = await made({ name: 'Zéphyr' });
  await patch(`/cohorts/${id}`, { state: 'archived' }, 1);
  const seen: string[] = [];
  let after = '';
  do {
    const page = await get(`/cohorts?archived=false&limit=2${after && `&after=${encodeURIComponent(after)}`}`);
    seen.push(...page.items.map(({ name }: { name: string }) => name));
    after = page.next ?? '';
  } while (after);
  expect(seen).toEqual([...seen].sort((a, b) => a.localeCompare(b, 'fr')));
  expect(seen).not.toContain('Zéphyr');
  expect((await get('/cohorts?archived=true')).items.map(({ name }: { name: string }) => name)).toEqual(['Zéphyr']);
});

test('the calendar goes into one’s own: whole days, the last one included', async () => {
  const reply = await house.call(coordinator, 'GET', at(`/cohorts/${reference}/calendar.ics?locale=fr`));
  expect(reply.statusCode, reply.body).toBe(200);
  expect(reply.headers['content-type']).toContain('text/calendar');
  const text = reply.body.replaceAll('\r\n ', '');
  expect(text).toContain('DTSTART;VALUE=DATE:20251201\r\nDTEND;VALUE=DATE:20260328');
  expect(text).toContain('SUMMARY:Promotion 2025-2026 · Fermeture de fin d’année');
  expect(text).toContain('SUMMARY:Promotion 2025-2026 · Noël');
  expect(text).not.toContain('Toussaint');
});
