/** A half-day from its first minute on, with everything that is refused on the way. */
import { describe, expect, test } from 'vitest';
import { cohort } from '#core/access/index.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { NAMES } from './cohort-of-four.ts';
import {
  at,
  atSchool,
  attached,
  type Body,
  base,
  code,
  coordinator,
  countersign,
  done,
  four,
  funder,
  house,
  ledger,
  links,
  on,
  owner,
  put,
  refused,
  sign,
  state,
} from './half-day.ts';
import { withinCohort } from './house.ts';

atSchool();

describe('nothing is presumed', () => {
  test('without a line a half-day is expected, then unsigned, and counts for nothing', async () => {
    on('10:00');
    expect(await ledger('Ana')).toMatchObject({ state: 'expected', doneMinutes: 0, said: [] });
    on('13:00');
    expect(await ledger('Ana')).toMatchObject({ state: 'unsigned', doneMinutes: 0, said: ['unsigned'] });
  });

  test('neither the trainer’s signature nor the school’s word makes somebody present', async () => {
    on('12:50');
    const here = { id: newId(), enrolmentId: four.enrolments.Ana, state: 'present', lateMinutes: 0, earlyMinutes: 0 };
    await done(countersign('first', 'mondayMorning', { trainees: [here] }));
    await done(state({ enrolmentId: four.enrolments.Basile, state: 'present' }));
    on('13:00');
    expect((await ledger('Ana')).state).toBe('unsigned');
    expect((await ledger('Basile')).state).toBe('unsigned');
  });
});

test('whoever has an account goes to the page on which everybody signs, by a link for the day', async () => {
  const within = [withinCohort('trainee', four.cohortId)];
  const somebody = () => house.member(four.school.organisation, within);
  const [nobody, member] = [await somebody(), await somebody()];
  const ask = (who: Parameters<typeof house.call>[0]) => house.call(who, 'POST', `${base}/own-attendance-link`);
  // Linked to nobody, an account signs for nobody.
  expect((await ask(nobody)).json().error.code).toBe('timetable.follows-nobody');
  await asMigrator(house.test.adminUrl, (tx) =>
    tx.updateTable('member').set({ person_id: four.people.Ana }).where('id', '=', member.memberId).execute(),
  );
  house.clock.now = new Date();
  const made = await ask(member);
  expect(made.statusCode, made.body).toBe(201);
  const [, secret] = /\/l\/[^/]+\/attendance#([\w-]{43})$/.exec(made.json().address) ?? [];
  const mine = await house.call(`Link ${secret}`, 'GET', `/api/o/${four.school.slug}/attendance/mine`);
  expect(mine.statusCode, mine.body).toBe(200);
  expect([mine.json().mine === null, mine.json().taught]).toEqual([false, null]);
  // A link makes no link: it would outlive the one that is taken away.
  expect((await ask(`Link ${secret}`)).statusCode).toBe(403);
  expect((await ask(links.Basile)).statusCode).toBe(403);
});

describe('who may sign, and when', () => {
  test('not before the half-day, not with another code, not after its end without a reason, not twice', async () => {
    on('08:59');
    await refused(sign('Ana', 'mondayMorning', { code: code('mondayMorning', 0) }), 'too-early');
    await refused(sign('Ana', 'mondayMorning', { how: 'late', reasonKind: 'forgotten' }), 'too-early');
    await refused(
      sign('Ana', 'mondayMorning', {
        how: 'offline',
        deviceAt: '2026-01-05T10:00:00Z',
        code: code('mondayMorning', 60),
      }),
      'too-early',
    );
    on('09:02');
    await refused(sign('Ana', 'mondayMorning'), 'code-wrong');
    await refused(sign('Ana', 'mondayMorning', { code: 'AAAAAA' }), 'code-wrong');
    await refused(sign('Ana', 'mondayMorning', { code: code('mondayMorning', 3) }), 'code-wrong');
    await refused(sign('Ana', 'mondayMorning', { code: code('mondayMorning', 0) }), 'code-wrong');
    await refused(sign('Ana', 'mondayMorning', { code: code('mondayAfternoon', 2) }), 'code-wrong');
    const id = newId();
    const body = { code: code('mondayMorning', 1).toLowerCase().replace(/(...)/, '$1 ') };
    await done(sign('Ana', 'mondayMorning', body, id));
    await done(sign('Ana', 'mondayMorning', body, id), 200);
    await refused(sign('Ana', 'mondayMorning', { code: code('mondayMorning', 2) }), 'already-signed');
    on('13:00');
    await refused(sign('Basile', 'mondayMorning', { code: code('mondayMorning', 239) }), 'over');
    await refused(sign('Basile', 'mondayMorning', { how: 'late' }), 'late-needs-reason');
  });

  test('not on a closed day, not in the internship, not another group’s session', async () => {
    at('2025-12-24T09:05:00+01:00');
    await refused(sign('Ana', 'closed', { code: code('closed', 5) }), 'closed-day');
    await refused(countersign('first', 'closed'), 'closed-day');
    at('2026-04-08T09:05:00+02:00');
    await refused(sign('Ana', 'internship', { code: code('internship', 5) }), 'internship');
    on('09:05', '2026-01-06');
    await refused(sign('Ana', 'tuesdayTheatre', { code: code('tuesdayTheatre', 5) }), 'not-your-session');
    await done(sign('Ana', 'tuesdayMusic', { code: code('tuesdayMusic', 5) }));
    await refused(countersign('second', 'tuesdayMusic'), 'not-your-session');
  });

  test('not for another: no request names anybody, and whoever is no trainee signs nothing', async () => {
    on('09:05');
    const named = { code: code('mondayMorning', 5), enrolmentId: four.enrolments.Basile };
    expect((await sign('Ana', 'mondayMorning', named)).statusCode).toBe(400);
    const someone = await house.member(four.school.organisation, [withinCohort('trainee', four.cohortId)]);
    const body = { sessionId: four.sessions.mondayMorning, how: 'code', code: code('mondayMorning', 5) };
    await refused(put(someone, 'signatures', body), 'no-trainee');
    for (const who of [coordinator, funder, links.first!]) {
      expect((await put(who, 'signatures', body)).statusCode).toBe(403);
    }
    const elsewhere = await house.link(four.school.organisation, {
      role: 'trainee',
      scope: cohort(four.school.cohortId),
      subject: four.enrolments.Ana,
      kind: 'enrolment',
    });
    expect((await put(elsewhere, 'signatures', body)).statusCode).toBe(404);
    const id = newId();
    await done(sign('Ana', 'mondayMorning', { code: code('mondayMorning', 5) }, id));
    const stolen = await sign('Basile', 'mondayMorning', { code: code('mondayMorning', 5) }, id);
    expect(stolen.statusCode).toBe(412);
    expect(stolen.body).not.toContain(four.enrolments.Ana);
  });

  test('two devices that sign at the same moment leave one line that counts', async () => {
    on('09:01');
    const both = await Promise.all(
      [1, 2].map(() => sign('Chloé', 'mondayMorning', { code: code('mondayMorning', 1) })),
    );
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 422]);
    expect(await ledger('Chloé')).toMatchObject({ state: 'signed', lines: 1 });
  });

  test('after having left, one is not expected any more', async () => {
    await asMigrator(house.test.adminUrl, (tx) =>
      tx
        .insertInto('departure')
        .values({
          organisation_id: four.school.organisation,
          id: newId(),
          enrolment_id: four.enrolments.Driss,
          reason: 'jobFound',
          last_day: '2026-01-05',
          last_half: 0,
        })
        .execute(),
    );
    on('14:05');
    await refused(sign('Driss', 'mondayAfternoon', { code: code('mondayAfternoon', 5) }), 'not-your-session');
    await asMigrator(house.test.adminUrl, (tx) =>
      tx.deleteFrom('departure').where('enrolment_id', '=', four.enrolments.Driss).execute(),
    );
  });
});

test('whoever withdraws after they have signed keeps what they signed, and nothing is expected of them any more', async () => {
  on('09:05');
  await done(sign('Driss', 'mondayMorning', { code: code('mondayMorning', 5) }));
  const become = (state: 'withdrawn' | 'enrolled') =>
    asMigrator(house.test.adminUrl, (tx) =>
      tx.updateTable('enrolment').set({ state }).where('id', '=', four.enrolments.Driss).execute(),
    );
  await become('withdrawn');
  expect(await ledger('Driss')).toMatchObject({ state: 'signed' });
  on('14:05');
  await refused(sign('Driss', 'mondayAfternoon', { code: code('mondayAfternoon', 5) }), 'not-your-session');
  await become('enrolled');
});

describe('without network', () => {
  test('a signature settles later with both times; the code proves the minute, whatever the phone’s clock says', async () => {
    on('18:00');
    const wrong = {
      how: 'offline',
      deviceAt: '2026-01-05T07:20:00Z',
      code: code('mondayMorning', 4),
      deviceId: newId(),
    };
    const id = newId();
    const line = await done(sign('Ana', 'mondayMorning', wrong, id));
    expect(line).toMatchObject({
      how: 'offline',
      statedAt: '2026-01-05T17:00:00.000Z',
      deviceAt: '2026-01-05T07:20:00.000Z',
      provenAt: '2026-01-05T08:04:00.000Z',
      lateMinutes: 0,
    });
    await done(sign('Ana', 'mondayMorning', wrong, id), 200);
    expect(await ledger('Ana')).toMatchObject({ state: 'signed', said: ['not-countersigned', 'clock-off'] });
  });

  test('without a code it waits for the trainer’s word; a second phone’s says nothing more', async () => {
    on('18:00');
    const own = { how: 'offline', deviceAt: '2026-01-05T08:05:00Z' };
    await done(sign('Ana', 'mondayMorning', own));
    expect((await ledger('Ana')).state).toBe('toAttest');
    await done(sign('Ana', 'mondayMorning', { ...own, deviceAt: '2026-01-05T08:20:00Z' }));
    expect((await ledger('Ana')).said).toContain('signed-twice');
    await refused(
      sign('Basile', 'mondayMorning', { how: 'offline', deviceAt: '2026-01-05T07:00:00Z' }),
      'device-before',
    );
    await refused(sign('Basile', 'mondayMorning', { how: 'offline' }), 'device-time-missing');
  });
});

describe('late, absent, corrected', () => {
  test('a forgotten signature is given with a reason and attested, and shows as such', async () => {
    on('18:30');
    await done(sign('Ana', 'mondayMorning', { how: 'late', reasonKind: 'forgotten', reason: 'Oublié en arrivant' }));
    await done(countersign('first', 'mondayMorning'));
    expect(await ledger('Ana')).toMatchObject({ state: 'toAttest', doneMinutes: 0 });
    const word = {
      sessionId: four.sessions.mondayMorning,
      enrolmentId: four.enrolments.Ana,
      state: 'present',
      lateMinutes: 0,
      earlyMinutes: 0,
    };
    await refused(put(links.second!, 'attestations', word), 'not-your-session');
    expect((await put(links.Ana!, 'attestations', word)).statusCode).toBe(403);
    const id = newId();
    await done(put(links.first!, 'attestations', word, id));
    await done(put(links.first!, 'attestations', word, id), 200);
    await refused(put(links.first!, 'attestations', word), 'nothing-to-attest');
    expect(await ledger('Ana')).toMatchObject({
      state: 'present',
      doneMinutes: 240,
      attested: true,
      signature: { how: 'late', reasonKind: 'forgotten', statedAt: '2026-01-05T17:30:00.000Z' },
      from: '2026-01-05T08:00:00.000Z',
    });
  });

  test('lateness and early leaving are minutes; the trainer’s list says who is there, and corrects them', async () => {
    on('09:25');
    await done(sign('Ana', 'mondayMorning', { code: code('mondayMorning', 25) }));
    await done(sign('Basile', 'mondayMorning', { code: code('mondayMorning', 25) }));
    await refused(countersign('first', 'mondayMorning'), 'countersign-early');
    on('12:55');
    const list = [
      { id: newId(), enrolmentId: four.enrolments.Ana, state: 'present', lateMinutes: 25, earlyMinutes: 0 },
      { id: newId(), enrolmentId: four.enrolments.Basile, state: 'present', lateMinutes: 20, earlyMinutes: 40 },
      { id: newId(), enrolmentId: four.enrolments.Chloé, state: 'absent', lateMinutes: 0, earlyMinutes: 0 },
    ];
    const id = newId();
    await done(countersign('first', 'mondayMorning', { trainees: list }, id));
    await done(countersign('first', 'mondayMorning', { trainees: list }, id), 200);
    await refused(countersign('first', 'mondayMorning', { trainees: list }), 'already-countersigned');
    expect(await ledger('Ana')).toMatchObject({ state: 'present', doneMinutes: 215, lateMinutes: 25, lines: 1 });
    expect(await ledger('Basile')).toMatchObject({ doneMinutes: 180, lateMinutes: 20, earlyMinutes: 40, lines: 2 });
    expect(await ledger('Chloé')).toMatchObject({ state: 'absent', said: ['absence-without-reason'] });
    on('09:00', '2026-01-06');
    await refused(countersign('second', 'mondayAfternoon', { minutes: 180 }), 'late-needs-reason');
    await done(countersign('second', 'mondayAfternoon', { how: 'late', reason: 'Réseau en panne', minutes: 180 }));
  });

  test('the school records an absence with its proof, withdraws a line with its reason, and never changes one', async () => {
    on('09:05');
    const mistaken = newId();
    await done(sign('Ana', 'mondayMorning', { code: code('mondayMorning', 5) }, mistaken));
    on('14:00');
    await refused(
      state({ enrolmentId: four.enrolments.Ana, state: 'withdrawn', lineId: mistaken }),
      'late-needs-reason',
    );
    await refused(
      state({ enrolmentId: four.enrolments.Ana, state: 'withdrawn', lineId: newId(), reason: 'x' }),
      'nothing-to-withdraw',
    );
    await done(
      state({ enrolmentId: four.enrolments.Ana, state: 'withdrawn', lineId: mistaken, reason: 'Signé par erreur' }),
    );
    const proof = await attached(four.enrolments.Ana);
    const absence = { enrolmentId: four.enrolments.Ana, state: 'absent', reasonKind: 'illness', fileId: proof };
    await refused(state({ ...absence, enrolmentId: four.enrolments.Basile }), 'proof-elsewhere');
    await done(state(absence));
    expect(await ledger('Ana')).toMatchObject({
      state: 'absent',
      reasonKind: 'illness',
      fileId: proof,
      corrected: true,
      said: [],
      lines: 3,
    });
    const taught = await house.call(links.first!, 'GET', `/api/o/${four.school.slug}/attendance/mine`);
    expect(taught.body).toContain('"state":"absent"');
    for (const secret of ['illness', proof]) expect(taught.body).not.toContain(secret);
    const history = await house.call(
      coordinator,
      'GET',
      `${base}/presences/history?enrolmentId=${four.enrolments.Ana}&day=2026-01-05&half=0`,
    );
    expect(history.json().lines.map((one: Body) => one.state)).toEqual(['present', 'withdrawn', 'absent']);
    expect(
      (
        await house.call(owner, 'DELETE', `/api/o/${four.school.slug}/files/${proof}`, {
          headers: { 'if-match': '"1"' },
        })
      ).statusCode,
    ).toBe(409);
    const changed = await house.call(coordinator, 'PUT', `${base}/presences/${mistaken}`, {
      payload: { day: '2026-01-05', half: 0, how: 'staff', ...absence },
      headers: { 'if-match': '"1"' },
    });
    expect(changed.json().error.code).toBe('attendance.never-changed');
    await refused(state({ enrolmentId: four.enrolments.Ana, state: 'present', day: '2026-01-09' }), 'not-expected');
  });

  test('a paper sheet is copied whole, and its scan proves it', async () => {
    on('18:00');
    const lines = NAMES.map((name) => ({
      id: newId(),
      create: {
        enrolmentId: four.enrolments[name],
        day: '2026-01-05',
        half: 0,
        state: name === 'Driss' ? 'absent' : 'present',
        how: 'paper',
        reasonKind: name === 'Driss' ? 'unjustified' : null,
      },
    }));
    const many = await house.call(coordinator, 'PATCH', `${base}/presences`, { payload: lines });
    expect(many.statusCode, many.body).toBe(200);
    expect((await ledger('Ana')).said).toEqual(['not-countersigned', 'paper-without-scan']);
    const fileId = await attached(four.cohortId);
    await refused(put(coordinator, 'scans', { day: '2026-01-05', half: 0, fileId: newId() }), 'scan-elsewhere');
    const id = newId();
    await done(put(coordinator, 'scans', { day: '2026-01-05', half: 0, fileId }, id));
    await done(put(coordinator, 'scans', { day: '2026-01-05', half: 0, fileId }, id), 200);
    expect((await ledger('Ana')).said).toEqual(['not-countersigned']);
    expect(
      (await house.call(links.Ana!, 'GET', `/api/o/${four.school.slug}/files/${fileId}/content`)).statusCode,
    ).toBeGreaterThanOrEqual(403);
  });
});

describe('what people signed stays under their signatures', () => {
  test('a signed session is not announced elsewhere, with others, or called off; its room may be put right', async () => {
    const path = `${base}/sessions/${four.sessions.mondayMorning}`;
    const change = async (payload: Body) => {
      const { version } = (await house.call(coordinator, 'GET', path)).json();
      const headers = { 'if-match': `"${version}"` };
      const reply = await house.call(coordinator, 'PATCH', path, { payload, headers });
      expect(reply.statusCode, reply.body).toBe(200);
    };
    const publish = async () => {
      const payload = { mail: false };
      const reply = await house.call(coordinator, 'POST', `${base}/timetable/publish`, { payload });
      return reply.json().error?.code ?? reply.statusCode;
    };
    expect(await publish()).toBe(200);
    const monday = { day: '2026-01-05', startsLocal: '2026-01-05T09:00', endsLocal: '2026-01-05T13:00' };
    const friday = { day: '2026-01-09', startsLocal: '2026-01-09T09:00', endsLocal: '2026-01-09T13:00' };
    // Drafted before anybody signed, so that only the publication can see it.
    await change(friday);
    on('09:05');
    await done(sign('Ana', 'mondayMorning', { code: code('mondayMorning', 5) }));
    expect(await publish()).toBe('timetable.published-signed');
    await change({ ...monday, cancelled: true });
    expect(await publish()).toBe('timetable.published-signed');
    await change({ ...monday, cancelled: false, trainerId: four.trainers[1] });
    expect(await publish(), 'a stand-in, before the countersignature').toBe(200);
    on('12:50');
    await done(countersign('second', 'mondayMorning'));
    await change({ trainerId: four.trainers[0] });
    expect(await publish()).toBe('timetable.published-signed');
    await change({ trainerId: four.trainers[1], roomId: null });
    expect(await publish()).toBe(200);
    expect(await ledger('Ana')).toMatchObject({ state: 'present', doneMinutes: 240 });
  });
});
