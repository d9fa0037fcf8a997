// long: one selection from its closing to its last place, told in order
/** From the closing of a call to the last place, over the API: who is told what, who sees which mark, and never one too many. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { application } from '#core/access/index.ts';
import { newId } from '#db/identifiers.ts';
import { inOrganisation } from '#db/transaction.ts';
import { scheduled } from '#jobs/scheduled.ts';
import { everywhere, type House, openHouse, type Somebody, withinCohort } from './house.ts';
import { type LaidCall, type LaidFile, layCall, lookUp } from './selection-call.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

interface Crew {
  readonly coordinator: Somebody;
  readonly readers: readonly [Somebody, Somebody, Somebody];
  readonly admissibility: Somebody;
}

async function crewOf(call: LaidCall): Promise<Crew> {
  const one = (role: 'coordinator' | 'assessor' | 'admissibility') =>
    house.member(call.organisation, [withinCohort(role, call.cohortId)]);
  return {
    coordinator: await one('coordinator'),
    readers: [await one('assessor'), await one('assessor'), await one('assessor')],
    admissibility: await one('admissibility'),
  };
}

const get = async (who: Somebody | string, url: string) => (await house.call(who, 'GET', url)).json();
async function send(who: Somebody | string, method: string, url: string, payload?: object, version?: number) {
  const reply = await house.call(who, method, url, {
    ...(payload === undefined ? {} : { payload }),
    ...(version === undefined ? {} : { headers: { 'if-match': `"${version}"` } }),
  });
  return {
    status: reply.statusCode,
    body: reply.body === '' ? null : reply.json(),
    code: reply.statusCode >= 400 ? reply.json().error.code : null,
  };
}
const linkOf = (call: LaidCall, file: LaidFile) =>
  house.link(call.organisation, {
    role: 'applicant',
    scope: application(file.id),
    subject: file.id,
    kind: 'application',
  });
const stateOf = async (file: LaidFile) =>
  (await lookUp<{ state: string }>(house, sql`select state from application where id = ${file.id}`))[0]!.state;
const mailTo = async (file: { readonly email: string }, call: LaidCall) =>
  (
    await lookUp<{ body: string; subject_line: string }>(
      house,
      sql`select body, subject_line from outbox_message where organisation_id = ${call.organisation}
        and recipient = ${file.email} order by created_at, id`,
    )
  ).map(({ subject_line, body }) => `${subject_line}\n${body}`);

const marksOf = (call: LaidCall, project: string, experience: string) => ({
  [call.criteria.project]: project,
  [call.criteria.experience]: experience,
});

async function markBoth(call: LaidCall, crew: Crew, file: LaidFile, given: readonly [string, string]) {
  for (const reader of crew.readers) {
    const mine = (await get(reader, `${call.path}/my-readings`)).items.find(
      (one: { applicationId: string; state: string }) => one.applicationId === file.id && one.state === 'assigned',
    );
    if (!mine) continue;
    const url = `${call.path}/files/${file.id}/reading`;
    const done = await send(reader, 'PUT', url, { marks: marksOf(call, ...given), submit: true }, mine.version);
    expect(done.status, JSON.stringify(done.body)).toBe(200);
  }
}

async function closeAndAssign(call: LaidCall, crew: Crew, readers = crew.readers.slice(0, 2)) {
  const closed = await send(crew.coordinator, 'POST', `${call.path}/admissibility`);
  expect(closed.status).toBe(200);
  const assigned = await send(crew.coordinator, 'POST', `${call.path}/readings`, {
    readers: readers.map(({ memberId }) => memberId),
  });
  expect(assigned.status, JSON.stringify(assigned.body)).toBe(200);
  return { closed: closed.body, assigned: assigned.body };
}

const decisionsBody = (list: readonly object[]) => list.map((create) => ({ id: newId(), create }));

describe('after the closing', () => {
  let call: LaidCall;
  let crew: Crew;
  beforeAll(async () => {
    call = await layCall(house, {
      slug: 'lecture',
      files: [{}, {}, {}, { complete: false }, { state: 'draft', locale: 'en' }, {}],
    });
    crew = await crewOf(call);
  });

  test('late and incomplete files are seen before, then told so kindly with the next date; the others are admissible', async () => {
    const preview = await get(crew.coordinator, `${call.path}/admissibility`);
    expect(preview.items.map((one: { outcome: string }) => one.outcome).sort()).toEqual([
      'admissible',
      'admissible',
      'admissible',
      'admissible',
      'incomplete',
      'late',
    ]);
    expect((await send(crew.readers[1], 'PATCH', '/api/me', { locale: 'en' })).status).toBe(204);
    const { closed, assigned } = await closeAndAssign(call, crew);
    expect(closed).toEqual({ admissible: 4, late: 1, incomplete: 1 });
    const [incomplete, late] = [call.files[3]!, call.files[4]!];
    expect((await mailTo(incomplete, call)).join()).toContain('Curriculum vitæ');
    expect((await mailTo(incomplete, call)).join()).toContain('en mars prochain');
    expect((await mailTo(late, call)).join()).toContain('was not submitted in time');
    expect(await mailTo(call.files[0]!, call)).toEqual([]);
    expect(assigned.files.map((one: { readings: [] }) => one.readings.length)).toEqual([2, 2, 2, 2]);
    // Each reader is written once, in their language: which files, by when, where; numbers and no names.
    const mails = await Promise.all(crew.readers.map((reader) => mailTo(reader, call)));
    expect(mails.map((own) => own.length)).toEqual([1, 1, 0]);
    expect(mails[0]![0]).toContain('4 dossiers à lire — Métier d’essai');
    expect(mails[0]![0]).toContain('n° 1, n° 2, n° 3 et n° 6');
    expect(mails[1]![0]).toContain('4 files to read — A trade');
    for (const [own] of mails.slice(0, 2)) {
      expect(own).toContain(`/o/${call.slug}/cohorts/${call.cohortId}/selection/${call.callId}/readings`);
      expect(own).not.toMatch(/Prénom|Nom1/);
    }
    const again = await send(crew.coordinator, 'POST', `${call.path}/admissibility`);
    expect(again.body).toEqual(closed);
    expect(await mailTo(incomplete, call)).toHaveLength(1);
    const outcomes = await lookUp<{ outcome: string }>(
      house,
      sql`select outcome from decision where organisation_id = ${call.organisation} and stage = 'admissibility'`,
    );
    expect(outcomes).toHaveLength(6);
  });

  test('a reader sees the file beside their grid, and never the other’s marks before both are in', async () => {
    const [file] = call.files;
    const url = `${call.path}/files/${file!.id}`;
    const content = await get(crew.readers[0], url);
    expect(content).toMatchObject({ answers: { why: 'Raison 1' }, pieces: [{ files: [{ name: 'cv-1.pdf' }] }] });
    const bytes = await house.call(crew.readers[0], 'GET', `${url}/documents/${file!.documentId}`);
    expect(bytes.body).toContain('%PDF');
    const kept = await send(crew.readers[0], 'PUT', `${url}/reading`, { marks: { [call.criteria.project]: '4.5' } }, 1);
    expect(kept.body).toMatchObject({ state: 'assigned', version: 2 });
    const tooSoon = await send(crew.readers[0], 'PUT', `${url}/reading`, { marks: {}, submit: true }, 2);
    expect(tooSoon.code).toBe('admissions.marks-missing');
    const tooMuch = await send(crew.readers[0], 'PUT', `${url}/reading`, { marks: marksOf(call, '5.5', '1') }, 2);
    expect(tooMuch.code).toBe('admissions.mark-out-of-range');
    const secret = { marks: marksOf(call, '4.5', '9'), comment: 'Un projet rare.', submit: true };
    expect((await send(crew.readers[0], 'PUT', `${url}/reading`, secret, 2)).status).toBe(200);
    expect((await send(crew.readers[0], 'PUT', `${url}/reading`, secret, 3)).code).toBe('admissions.reading-submitted');

    const hidden = ['"4.5"', 'Un projet rare.'];
    const owner = await house.member(call.organisation, [everywhere('owner')]);
    for (const who of [crew.readers[1], crew.coordinator, owner]) {
      for (const place of [
        `${url}/readings`,
        `${call.path}/selection/first`,
        `${call.path}/my-readings`,
        `${call.path}/readings`,
        url,
      ]) {
        const { body } = await house.call(who, 'GET', place);
        for (const one of hidden) expect(body, `${place} tells`).not.toContain(one);
      }
    }
    expect((await house.call(crew.readers[0], 'GET', `${url}/readings`)).body).toContain('"4.5"');
    await markBoth(call, crew, file!, ['1', '2']);
    for (const who of [crew.readers[1], crew.coordinator]) {
      expect((await house.call(who, 'GET', `${url}/readings`)).body).toContain('"4.5"');
    }
    expect((await house.call(crew.admissibility, 'GET', `${url}/readings`)).body).not.toContain('"4.5"');
    const table = await get(crew.coordinator, `${call.path}/selection/first`);
    const row = table.files.find((one: { applicationId: string }) => one.applicationId === file!.id);
    expect(row.difference).toEqual({ value: '14.00', large: true });
    expect(table.problems.map(({ code }: { code: string }) => code)).toContain('admissions.readers-far-apart');
  });

  test('a declared conflict of interest gives the file to another reader, and it is never seen again', async () => {
    const file = call.files[1]!;
    const url = `${call.path}/files/${file.id}`;
    await send(crew.coordinator, 'POST', `${call.path}/readings`, {
      readers: crew.readers.map(({ memberId }) => memberId),
    });
    const early = await send(crew.readers[2], 'POST', `${call.path}/files/${call.files[5]!.id}/conflict`, {
      reason: 'Famille.',
    });
    expect(early.body).toEqual({ reassigned: false, problems: [] });
    const told = await send(crew.readers[0], 'POST', `${url}/conflict`, { reason: 'Une ancienne collègue.' });
    expect(told.body).toEqual({ reassigned: true, problems: [] });
    const overview = await get(crew.coordinator, `${call.path}/readings`);
    const readings = overview.files.find((one: { applicationId: string }) => one.applicationId === file.id).readings;
    expect(
      readings.map(({ state, memberId }: { state: string; memberId: string }) => [state, memberId]).sort(),
    ).toEqual(
      [
        ['assigned', crew.readers[1].memberId],
        ['assigned', crew.readers[2].memberId],
        ['conflict', crew.readers[0].memberId],
      ].sort(),
    );
    expect((await house.call(crew.readers[0], 'GET', url)).statusCode).toBe(403);
    const marked = await send(
      crew.readers[0],
      'PUT',
      `${url}/reading`,
      { marks: marksOf(call, '5', '10'), submit: true },
      2,
    );
    expect(marked.code).toBe('admissions.reader-in-conflict');
    const secret = { marks: marksOf(call, '3.5', '7.5'), comment: 'Un avis à part.', submit: true };
    for (const reader of [crew.readers[1], crew.readers[2]]) {
      expect((await send(reader, 'PUT', `${url}/reading`, secret, 1)).status).toBe(200);
    }
    for (const place of [`${url}/readings`, `${call.path}/selection/first`]) {
      expect((await house.call(crew.readers[1], 'GET', place)).body).toContain('Un avis à part.');
      expect((await house.call(crew.readers[0], 'GET', place)).body).not.toContain('Un avis à part.');
    }
  });

  test('marks given before a conflict was declared stay sealed in the row, are shown to nobody and count no more', async () => {
    const file = call.files[2]!;
    const url = `${call.path}/files/${file.id}`;
    const sheet = (project: string, comment: string) => ({
      ...{ marks: marksOf(call, project, '9.5'), comment, submit: true },
    });
    await send(crew.readers[0], 'PUT', `${url}/reading`, sheet('4.5', 'Mis de côté.'), 1);
    await send(crew.readers[1], 'PUT', `${url}/reading`, sheet('2', 'Reste.'), 1);
    const row = async () => {
      const table = await get(crew.coordinator, `${call.path}/selection/first`);
      return table.files.find((one: { applicationId: string }) => one.applicationId === file.id);
    };
    expect((await row()).ranked).not.toBeNull();
    const told = await send(crew.readers[0], 'POST', `${url}/conflict`, { reason: 'Reconnu à la lecture.' });
    expect(told.body).toEqual({ reassigned: true, problems: [] });
    expect((await mailTo(crew.readers[2], call)).at(-1)).toContain('n° 3');
    expect((await row()).ranked).toBeNull();
    const [kept] = await lookUp<{ marks: object; comment: string; handed: boolean }>(
      house,
      sql`select marks, comment, submitted_at is not null as handed from reading
        where application_id = ${file.id} and member_id = ${crew.readers[0].memberId}`,
    );
    expect(kept).toEqual({ marks: marksOf(call, '4.5', '9.5'), comment: 'Mis de côté.', handed: true });
    for (const who of [crew.readers[0], crew.readers[1], crew.coordinator]) {
      for (const place of ['/selection/first', '/my-readings', '/readings', `/files/${file.id}/readings`]) {
        expect((await house.call(who, 'GET', call.path + place)).body, place).not.toContain('Mis de côté.');
      }
    }
    const overview = await get(crew.coordinator, `${call.path}/readings`);
    const readings = overview.files.find((one: { applicationId: string }) => one.applicationId === file.id).readings;
    expect(readings.filter(({ setAside }: { setAside: boolean }) => setAside)).toMatchObject([
      { memberId: crew.readers[0].memberId, state: 'conflict' },
    ]);
    const [line] = await lookUp<{ changes: { field: string }[] }>(
      house,
      sql`select changes from audit_line where action = 'conflict' and organisation_id = ${call.organisation}
        order by id desc limit 1`,
    );
    expect(line!.changes.map(({ field }) => field).sort()).toEqual(['reading.conflict_reason', 'reading.state']);
    await send(crew.readers[2], 'PUT', `${url}/reading`, sheet('2', 'Encore.'), 1);
    // The mean of the two that are left: 2 of 5 twice as heavy as 9.5 of 10.
    expect((await row()).ranked.mark).toBe('11.67');
  });

  test('criteria that marks stand on do not change any more', async () => {
    const url = `${call.path}/criteria/${call.criteria.project}`;
    expect((await send(crew.coordinator, 'PATCH', url, { weight: '9' }, 1)).code).toBe('admissions.marks-used');
    const { version } = await get(crew.coordinator, call.path);
    expect((await send(crew.coordinator, 'PATCH', call.path, { markScale: 10 }, version)).code).toBe('call.scale-used');
  });
});

describe('from the first selection to the last place', () => {
  let call: LaidCall;
  let crew: Crew;
  const link = new Map<string, string>();
  beforeAll(async () => {
    call = await layCall(house, {
      slug: 'choix',
      places: [2, 1],
      files: [{}, {}, {}, {}, {}, { status: 'employee' }, { status: 'employee', locale: 'en' }],
    });
    crew = await crewOf(call);
    await closeAndAssign(call, crew);
    const given = [
      ['5', '9'],
      ['5', '8'],
      ['4', '8'],
      ['4', '7'],
      ['1', '1'],
      ['4', '9'],
      ['3', '9'],
    ] as const;
    for (const [index, marks] of given.entries()) await markBoth(call, crew, call.files[index]!, marks);
    for (const file of call.files) link.set(file.id, await linkOf(call, file));
  });

  test('the first selection goes out in one go, with its letters; one reason missing stops them all', async () => {
    const table = await get(crew.coordinator, `${call.path}/selection/first`);
    const ranks = table.files.map((one: { number: number; ranked: { rank: number } }) => [one.number, one.ranked.rank]);
    expect(ranks).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
      [6, 1],
      [7, 2],
    ]);
    const body = decisionsBody(
      call.files.map(({ id, number }) =>
        number === 5
          ? { applicationId: id, outcome: 'refused', reason: '' }
          : { applicationId: id, outcome: 'interview', reason: 'Un projet clair.' },
      ),
    );
    const saved = await send(crew.coordinator, 'PATCH', `${call.path}/decisions/first`, body);
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    const stopped = await send(crew.coordinator, 'POST', `${call.path}/letters/first`);
    expect([stopped.code, await stateOf(call.files[0]!)]).toEqual(['admissions.reason-missing', 'admissible']);
    const refused = saved.body.find((one: { outcome: string }) => one.outcome === 'refused');
    await send(crew.coordinator, 'PATCH', `${call.path}/decisions/first`, [
      { id: refused.id, version: 1, change: { reason: 'L’expérience demandée manque encore.' } },
    ]);
    const preview = await get(crew.coordinator, `${call.path}/letters/first`);
    expect(preview.problems).toEqual([]);
    expect(preview.items).toHaveLength(7);
    const pdf = await house.call(crew.coordinator, 'GET', `${call.path}/letters/first/${refused.id}`);
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const sent = await send(crew.coordinator, 'POST', `${call.path}/letters/first`);
    expect(sent.body).toEqual({ sent: 7 });
    expect((await send(crew.coordinator, 'POST', `${call.path}/letters/first`)).code).toBe(
      'admissions.nothing-to-send',
    );
    expect((await mailTo(call.files[4]!, call)).join()).toContain('L’expérience demandée manque encore.');
    expect((await mailTo(call.files[6]!, call)).join()).toContain('Choose your slot');
    const changed = await send(crew.coordinator, 'PATCH', `${call.path}/decisions/first`, [
      { id: refused.id, version: 3, change: { outcome: 'interview' } },
    ]);
    expect(changed.code).toBe('admissions.already-sent');
    const conflict = { reason: 'Dit trop tard.' };
    const late = await send(crew.readers[0], 'POST', `${call.path}/files/${call.files[0]!.id}/conflict`, conflict);
    expect([late.status, late.code]).toEqual([422, 'admissions.conflict-after-decision']);
    const own = await get(
      link.get(call.files[4]!.id)!,
      `/api/o/${call.slug}/applications/${call.files[4]!.id}/decision`,
    );
    expect(own.decisions).toMatchObject([{ stage: 'first', outcome: 'refused', letterId: expect.any(String) }]);
    const letter = await house.call(
      link.get(call.files[4]!.id)!,
      'GET',
      `/api/o/${call.slug}/applications/${call.files[4]!.id}/documents/${own.decisions[0].letterId}/content`,
    );
    expect(letter.statusCode).toBe(200);
  });

  test('slots are made over the days, chosen by link, exchanged, put into a calendar', async () => {
    const days =
      (await get(crew.coordinator, `${call.path}/letters/final`)) &&
      (await lookUp<{ interviews_from: string }>(
        house,
        sql`select interviews_from from call where id = ${call.callId}`,
      ));
    const [{ interviews_from: from }] = days as [{ interviews_from: string }];
    const plan = {
      from,
      to: from,
      hours: [['09:00', '12:00']],
      minutes: 30,
      videoLinks: ['https://meet.example.org/a'],
    };
    const made = await send(crew.coordinator, 'POST', `${call.path}/slots`, plan);
    expect(made.body).toMatchObject({ made: 6 });
    expect((await send(crew.coordinator, 'POST', `${call.path}/slots`, plan)).body.made).toBe(0);
    const overlapping = { ...plan, hours: [['09:10', '10:00']] };
    expect((await send(crew.coordinator, 'POST', `${call.path}/slots`, overlapping)).code).toBe('conflict.overlap');
    expect((await send(crew.coordinator, 'POST', `${call.path}/slots`, { ...plan, minutes: 200 })).code).toBe(
      'admissions.no-slot-fits',
    );
    for (const [index, file] of call.files.entries()) {
      if (file.number === 5) continue;
      const url = `/api/o/${call.slug}/applications/${file.id}/interview`;
      const own = await get(link.get(file.id)!, url);
      expect(own.free[0].videoLink).toBe('');
      const chosen = await send(link.get(file.id)!, 'PUT', url, { slotId: own.free.at(index === 0 ? -1 : 0).id });
      expect(chosen.body.chosen.videoLink, JSON.stringify(chosen.body)).toBe('https://meet.example.org/a');
    }
    const first = call.files[0]!;
    const refused = await send(
      link.get(call.files[4]!.id)!,
      'PUT',
      `/api/o/${call.slug}/applications/${call.files[4]!.id}/interview`,
      {
        slotId: newId(),
      },
    );
    expect(refused.code).toBe('admissions.not-invited');
    const ics = await house.call(
      link.get(first.id)!,
      'GET',
      `/api/o/${call.slug}/applications/${first.id}/interview.ics`,
    );
    expect(ics.body).toContain('BEGIN:VEVENT');
    expect(ics.body).toContain('Métier d’essai');
  });

  test('interviewers mark alone, and who did not come is told apart', async () => {
    const talk = (mark: string) => ({ marks: { [call.criteria.talk]: mark }, submit: true });
    const given = new Map([
      [1, '15'],
      [2, '15'],
      [3, '14'],
      [6, '12'],
      [7, '16'],
    ]);
    for (const file of call.files) {
      const mark = given.get(file.number);
      if (mark === undefined) continue;
      const done = await send(crew.readers[0], 'PUT', `${call.path}/files/${file.id}/interview-sheet`, talk(mark), 0);
      expect(done.status, JSON.stringify(done.body)).toBe(200);
    }
    const absent = await send(
      crew.readers[0],
      'PUT',
      `${call.path}/files/${call.files[3]!.id}/interview-sheet`,
      { marks: {}, attended: false, submit: true },
      0,
    );
    expect([absent.status, await stateOf(call.files[3]!)]).toEqual([200, 'noShow']);
    const grid = await get(crew.readers[1], `${call.path}/interviews`);
    const seen = grid.items.find((one: { number: number }) => one.number === 1);
    expect(seen.others).toMatchObject([{ submitted: true, marks: null }]);
    const first = async (who: typeof crew.coordinator) =>
      (await get(who, `${call.path}/selection/final`)).files.find((one: { number: number }) => one.number === 1);
    expect(await first(crew.readers[1])).toMatchObject({ interviews: [], ranked: null });
    for (const who of [crew.readers[0], crew.coordinator]) {
      const told = { interviews: [{ marks: { [call.criteria.talk]: '15' } }], ranked: { rank: 1 } };
      expect(await first(who)).toMatchObject(told);
    }
  });

  test('more offers than places are refused with a count; the rest waits by rank', async () => {
    const table = await get(crew.coordinator, `${call.path}/selection/final`);
    const ranked = table.files.filter((one: { ranked: unknown }) => one.ranked !== null);
    expect(ranked.map((one: { number: number; ranked: { rank: number } }) => [one.number, one.ranked.rank])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [6, 2],
      [7, 1],
    ]);
    expect(table.problems.map(({ code }: { code: string }) => code)).toContain('admissions.unmarked');
    const decide = (outcomeOf: (number: number) => object) =>
      decisionsBody(
        [1, 2, 3, 4, 6, 7].map((number) => ({
          applicationId: call.files[number - 1]!.id,
          reason: 'Voir le classement.',
          ...outcomeOf(number),
        })),
      );
    const tooMany = await send(
      crew.coordinator,
      'PATCH',
      `${call.path}/decisions/final`,
      decide((number) =>
        number === 4 ? { outcome: 'refused' } : { outcome: 'selected', poolId: call.pools[number < 5 ? 0 : 1] },
      ),
    );
    expect(tooMany.status).toBe(200);
    const stopped = await send(crew.coordinator, 'POST', `${call.path}/letters/final`);
    expect(stopped.code).toBe('admissions.more-offers-than-places');
    const waiting = tooMany.body
      .filter(({ applicationId }: { applicationId: string }) =>
        [3, 6].includes(call.files.find(({ id }) => id === applicationId)!.number),
      )
      .map(({ id }: { id: string }) => ({ id, version: 1, change: { outcome: 'waiting', rank: 3 } }));
    expect((await send(crew.coordinator, 'PATCH', `${call.path}/decisions/final`, waiting)).status).toBe(200);
    const sent = await send(crew.coordinator, 'POST', `${call.path}/letters/final`);
    expect(sent.body, JSON.stringify(sent.body)).toEqual({ sent: 6 });
    const offers = await get(crew.coordinator, `${call.path}/offers`);
    expect(offers.offers).toHaveLength(3);
    expect(offers.pools.map(({ free }: { free: number }) => free)).toEqual([0, 0]);
    expect((await mailTo(call.files[2]!, call)).at(-1)).toContain('au rang 1');
  });

  const answer = async (file: LaidFile, given: 'accepted' | 'declined') => {
    const base = `/api/o/${call.slug}/applications/${file.id}`;
    const own = await get(link.get(file.id)!, `${base}/decision`);
    return send(link.get(file.id)!, 'PUT', `${base}/offers/${own.offer.id}/answer`, { answer: given });
  };

  test('accepting enrols; declining offers the place to the next person at once', async () => {
    const accepted = await answer(call.files[0]!, 'accepted');
    expect(accepted.body, JSON.stringify(accepted.body)).toMatchObject({
      state: 'accepted',
      offer: { answer: 'accepted' },
    });
    expect((await answer(call.files[0]!, 'accepted')).status).toBe(200);
    expect((await answer(call.files[0]!, 'declined')).code).toBe('admissions.offer-answered');
    const enrolled = await lookUp<{ state: string; given_name: string }>(
      house,
      sql`select e.state, p.given_name from enrolment e join person p on p.id = e.person_id where e.application_id = ${call.files[0]!.id}`,
    );
    expect(enrolled).toEqual([{ state: 'enrolled', given_name: 'Prénom1' }]);
    expect((await answer(call.files[1]!, 'declined')).body.state).toBe('declined');
    expect(await stateOf(call.files[2]!)).toBe('selected');
    expect((await mailTo(call.files[2]!, call)).at(-1)).toContain('Une place s’est libérée');
  });

  test('an offer that is not answered in time lapses and passes to the next, by the work that comes round', async () => {
    const lapsing = scheduled.find(({ name }) => name === 'lapsed-offers')!;
    const now = new Date(Date.now() + 30 * 86_400_000).toISOString();
    await inOrganisation(
      house.database,
      { organisation: call.organisation, actor: { id: null, label: 'Filage' } },
      (tx) =>
        lapsing.run(tx, {
          now,
          today: now.slice(0, 10) as never,
          organisation: {
            id: call.organisation,
            slug: call.slug,
            name: 'École',
            time_zone: 'Europe/Paris',
            locale: 'fr',
          } as never,
          url: 'http://filage.example',
          queue: null,
          printer: null as never,
          dropBytes: () => {},
        }),
    );
    expect(await stateOf(call.files[6]!)).toBe('declined');
    expect((await mailTo(call.files[6]!, call)).at(-1)).toContain('no longer kept');
    expect(await stateOf(call.files[5]!)).toBe('selected');
    expect((await answer(call.files[6]!, 'accepted')).code).toBe('admissions.offer-lapsed');
  });

  test('whoever accepted and does not come, or withdraws, frees the place too', async () => {
    const before = await get(crew.coordinator, `${call.path}/offers`);
    const accepted = before.offers.find((one: { answer: string }) => one.answer === 'accepted');
    const noted = await send(
      crew.coordinator,
      'PATCH',
      `${call.path}/offers/${accepted.id}`,
      { answer: 'noShow' },
      accepted.version,
    );
    expect(noted.body, JSON.stringify(noted.body)).toMatchObject({ answer: 'noShow' });
    expect(await stateOf(call.files[0]!)).toBe('noShow');
    const after = await get(crew.coordinator, `${call.path}/offers`);
    expect(after.pools[0].taken).toBe(before.pools[0].taken - 1);
    expect(
      (await send(crew.coordinator, 'POST', `${call.path}/files/${call.files[5]!.id}/withdrawal`)).body.state,
    ).toBe('withdrawn');
  });

  test('statistics count without names, and small groups together', async () => {
    const { least, statuses, routes, outcomes, tooSmall } = await get(crew.coordinator, `${call.path}/statistics`);
    expect([least, tooSmall]).toEqual([5, false]);
    expect(routes.cells).toMatchObject([{ count: 7, title: { fr: 'Voie habituelle' } }]);
    expect(statuses).toEqual({ total: 7, cells: [], grouped: { values: 2, count: 7 } });
    expect(outcomes.cells).toEqual([]);
    expect(JSON.stringify([statuses, routes, outcomes])).not.toContain('Prénom');
  });
});

describe('many at once', () => {
  test('thirty applicants choose the same slot: one has it, the others are told which are free', async () => {
    const call = await layCall(house, {
      slug: 'trente',
      files: Array.from({ length: 30 }, () => ({ state: 'interview' })),
    });
    const crew = await crewOf(call);
    const [{ interviews_from: from }] = (await lookUp<{ interviews_from: string }>(
      house,
      sql`select interviews_from from call where id = ${call.callId}`,
    )) as [{ interviews_from: string }];
    const plan = {
      from,
      to: from,
      hours: [['09:00', '12:00']],
      minutes: 5,
      videoLinks: ['https://meet.example.org/b'],
    };
    const { body } = await send(crew.coordinator, 'POST', `${call.path}/slots`, plan);
    const wanted = body.items[0].id;
    const links = await Promise.all(call.files.map((file) => linkOf(call, file)));
    const answers = await Promise.all(
      call.files.map((file, index) =>
        send(links[index]!, 'PUT', `/api/o/${call.slug}/applications/${file.id}/interview`, { slotId: wanted }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const losers = answers.filter(({ status }) => status !== 200);
    expect(new Set(losers.map(({ code }) => code))).toEqual(new Set(['admissions.slot-taken']));
    for (const loser of losers) expect(loser.body.error.free.length).toBe(35);
    const taken = await lookUp(
      house,
      sql`select from interview_slot where call_id = ${call.callId} and application_id is not null`,
    );
    expect(taken).toHaveLength(1);
    // All of them exchange slots with each other at once: nobody waits for ever, nobody has two, no slot has two.
    const free = losers[0]!.body.error.free.map(({ id }: { id: string }) => id);
    const round = (shift: number) =>
      Promise.all(
        call.files.map((file, index) =>
          send(links[index]!, 'PUT', `/api/o/${call.slug}/applications/${file.id}/interview`, {
            slotId: free[(index + shift) % 30],
          }),
        ),
      );
    await round(0);
    const moved = await round(1);
    expect(moved.every(({ status }) => status === 200 || status === 409)).toBe(true);
    const held = await lookUp<{ application_id: string }>(
      house,
      sql`select application_id from interview_slot where call_id = ${call.callId} and application_id is not null`,
    );
    expect(new Set(held.map(({ application_id }) => application_id)).size).toBe(held.length);
  });

  test('ten decline at the same moment: ten are offered a place, and never more than there are places', async () => {
    const call = await layCall(house, {
      slug: 'refus',
      places: [10, 0],
      files: Array.from({ length: 25 }, () => ({ state: 'interview' })),
    });
    const crew = await crewOf(call);
    const body = decisionsBody(
      call.files.map(({ id, number }) => ({
        applicationId: id,
        reason: 'Rang.',
        poolId: call.pools[0],
        rank: number,
        outcome: number <= 10 ? 'selected' : 'waiting',
      })),
    );
    expect((await send(crew.coordinator, 'PATCH', `${call.path}/decisions/final`, body)).status).toBe(200);
    const twice = await Promise.all([0, 1].map(() => send(crew.coordinator, 'POST', `${call.path}/letters/final`)));
    expect(twice.map(({ status, code }) => code ?? status).sort()).toEqual([200, 'admissions.nothing-to-send'].sort());
    const offers = (await get(crew.coordinator, `${call.path}/offers`)).offers;
    expect(offers).toHaveLength(10);
    const answers = await Promise.all(
      call.files.slice(0, 10).map(async (file) => {
        const { id } = offers.find((one: { applicationId: string }) => one.applicationId === file.id);
        const url = `/api/o/${call.slug}/applications/${file.id}/offers/${id}/answer`;
        return send(await linkOf(call, file), 'PUT', url, { answer: 'declined' });
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    await Promise.all([0, 1, 2].map(() => send(crew.coordinator, 'POST', `${call.path}/offers`)));
    const after = await get(crew.coordinator, `${call.path}/offers`);
    const open = after.offers.filter((one: { answer: string | null }) => one.answer === null);
    expect(open.map(({ number }: { number: number }) => number).sort((a: number, b: number) => a - b)).toEqual([
      11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
    ]);
    expect(after.pools[0]).toMatchObject({ places: 10, taken: 10, free: 0 });
    expect(after.waiting.map(({ number }: { number: number }) => number)).toEqual([21, 22, 23, 24, 25]);
  });
});

describe('erasure', () => {
  test('on request everything goes but a certificate; by its term too, and the audit never knew a name', async () => {
    const call = await layCall(house, {
      slug: 'oubli',
      files: [{}, { state: 'refused' }, { state: 'refused' }, { state: 'accepted' }],
    });
    const crew = await crewOf(call);
    const [asking, old, recent, placed] = call.files as [LaidFile, LaidFile, LaidFile, LaidFile];
    const link = await linkOf(call, asking);
    const done = await send(link, 'POST', `/api/o/${call.slug}/applications/${asking.id}/erasure`);
    expect(done.body, JSON.stringify(done.body)).toMatchObject({
      because: 'request',
      counts: { answers: 1, documents: 1, pieces: 1 },
      hashes: [asking.sha256],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await house.call(link, 'GET', `/api/o/${call.slug}/applications/${asking.id}/decision`)).statusCode).toBe(
      401,
    );
    const kept = await lookUp<Record<string, unknown>>(house, sql`select * from application where id = ${asking.id}`);
    expect(kept[0]).toMatchObject({
      given_name: '',
      family_name: '',
      email: '',
      phone: null,
      state: 'erased',
      status: 'jobSeeker',
    });
    const stored = await readdir(
      path.join(house.dataFolder, 'files', call.organisation, asking.sha256.slice(0, 2)),
    ).catch(() => []);
    expect(stored).not.toContain(asking.sha256);
    const refused = await send(
      await linkOf(call, placed),
      'POST',
      `/api/o/${call.slug}/applications/${placed.id}/erasure`,
    );
    expect(refused.code).toBe('admissions.place-kept');

    await lookUp(
      house,
      sql`update call set closes_at = closes_at - interval '8 months', opens_at = opens_at - interval '9 months' where id = ${call.callId}`,
    );
    await lookUp(
      house,
      sql`insert into decision (organisation_id, id, application_id, stage, outcome, reason, decided_on, sent_at)
      values (${call.organisation}, ${newId()}, ${recent.id}, 'final', 'refused', 'Dit à Prénom3 Nom3.', current_date, now())`,
    );
    const due = await get(crew.coordinator, `${call.path}/erasures`);
    expect(due.due.map((one: { number: number; isDue: boolean }) => [one.number, one.isDue])).toEqual([
      [2, true],
      [3, false],
    ]);
    const erased = await send(crew.coordinator, 'POST', `${call.path}/erasures`);
    expect(erased.body.certificates).toHaveLength(1);
    expect(erased.body.certificates[0]).toMatchObject({ applicationId: old.id, because: 'term' });
    const certificates = (await get(crew.coordinator, `${call.path}/erasures`)).certificates;
    expect(certificates).toHaveLength(2);
    expect(JSON.stringify(certificates)).not.toMatch(/Prénom|Nom\d|example\.org/);
    const audit = await lookUp<{ line: string }>(
      house,
      sql`select to_jsonb(a)::text as line from audit_line a where organisation_id = ${call.organisation}`,
    );
    expect(audit.length).toBeGreaterThan(3);
    for (const { line } of audit) expect(line).not.toMatch(/Prénom|Nom\d|candidat-|Raison/);
  });
});
