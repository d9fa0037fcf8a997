/** From an open call to a receipt: what applicants do, what nobody else sees, what comes round by itself. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { asMigrator, inOrganisation } from '#db/transaction.ts';
import { SCHOOL_HOUSE } from './demo.ts';
import { everywhere, type House, openHouse, type Somebody } from './house.ts';
import { begin, fillWhole, type OpenCall, type OwnFile, openCall, PDF, roundAt } from './school-call.ts';

let house: House;
let call: OpenCall;
let admissibility: Somebody;
beforeAll(async () => {
  house = await openHouse({ furnishing: SCHOOL_HOUSE });
  call = await openCall(house);
  admissibility = await house.member(call.organisation, [everywhere('admissibility')]);
});
afterAll(() => house.close());

const round = (at: string) => roundAt(house, at);
const codes = ({ missing }: OwnFile) => missing.map(({ code }) => code.replace('application.', ''));

const mailedLink = (body: string): string => `Link ${/\/application#([\w-]{43})/.exec(body)![1]}`;

describe('an application', () => {
  test('is begun with an address, resumed by its link, saved as one goes, and says what it lacks', async () => {
    const one = await begin(house, call);
    const fresh = await one.file();
    expect(fresh).toMatchObject({ state: 'draft', complete: false, number: null, scans: false });
    expect(codes(fresh)).toEqual([
      'given-name-missing',
      'family-name-missing',
      'status-missing',
      'route-missing',
      'track-missing',
      'answer-missing',
    ]);
    const { routes } = fresh.call;
    const usual = await one.save({ routeId: routes[0]!.id, status: 'jobSeeker', answers: { projet: 'Une tournée' } });
    expect(usual.missing.map(({ message }) => message.en)).toContain('Missing: Proof of 12 months’ experience');
    expect(usual.missing.map(({ message }) => message.fr)).toContain(
      'Il manque : Justificatifs de 12 mois d’expérience',
    );
    const other = await one.save({ routeId: routes.find(({ code }) => code === 'derogation')!.id });
    expect(codes(other)).toContain('piece-of-several-missing');
    expect(other.missing.some(({ message }) => message.en.includes('12 months'))).toBe(false);
    expect((await one.file()).answers).toEqual({ projet: 'Une tournée' });
    const [mail] = await call.mails();
    expect(mail).toMatchObject({ recipient: one.email, subject_line: expect.stringContaining('lien de candidature') });
    // A link of its own: whoever comes back with it shows that the mail of this address is theirs.
    const mailed = mailedLink(mail!.body);
    expect(mailed).not.toBe(one.link);
    expect((await house.call(mailed, 'GET', `/api/o/${call.slug}/application`)).json().id).toBe(one.id);
  });

  test('takes photos and PDFs by their content, so many of each, and gives them back', async () => {
    const one = await begin(house, call);
    const { call: asked } = await one.file();
    const cv = asked.routes[0]!.pieces.find(({ code }) => code === 'cv')!;
    expect((await one.send(cv.id, 'cv.pdf', Buffer.from('#!/bin/sh'))).json().error.code).toBe('application.file-type');
    expect((await one.send(cv.id, 'vide.pdf', Buffer.alloc(0))).statusCode).toBe(422);
    const heavy = Buffer.concat([PDF, Buffer.alloc(16 * 1024 * 1024)]);
    expect((await one.send(cv.id, 'lourd.pdf', heavy)).json().error.code).toBe('application.file-size');
    const sent = (await one.send(cv.id, 'mon cv.pdf')).json<OwnFile>();
    expect(sent.pieces[0]!.files).toMatchObject([
      { name: 'mon cv.pdf', mediaType: 'application/pdf', scanned: 'unscanned' },
    ]);
    expect((await one.send(cv.id)).json().error.code).toBe('application.files-many');
    const { id } = sent.pieces[0]!.files[0]!;
    const content = await one.ask('GET', `/applications/${one.id}/files/${id}/content`);
    expect([content.rawPayload.equals(PDF), content.headers['content-type']]).toEqual([true, 'application/pdf']);
    // The answer was lost: the same file under the same id is there once.
    const again = await house.call(one.link, 'PUT', `/api/o/${call.slug}/applications/${one.id}/files/${id}`, {
      query: { requiredPieceId: cv.id, name: 'mon cv.pdf' },
      payload: PDF,
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect(again.json<OwnFile>().pieces[0]!.files).toHaveLength(1);
    const gone = await one.ask('DELETE', `/applications/${one.id}/files/${id}`);
    expect(gone.json<OwnFile>().pieces).toEqual([]);
  });

  test('is submitted once, with a number, the instant of arrival and a hash that can be made again', async () => {
    const one = await begin(house, call);
    expect((await one.submit()).statusCode).toBe(422);
    expect(await fillWhole(one)).toMatchObject({ complete: true, missing: [] });
    house.clock.now = new Date('2026-11-27T12:34:56.789Z');
    await asMigrator(house.test.adminUrl, (tx) =>
      sql`update call set opens_at = '2026-01-01', closes_at = '2026-11-27T12:34:56.790Z' where id = ${call.callId}`.execute(
        tx,
      ),
    );
    const submitted = (await one.submit()).json<OwnFile>();
    house.clock.now = null;
    await call.closeIn(20 * 86_400);
    expect(submitted).toMatchObject({ state: 'submitted', number: 1, submittedAt: '2026-11-27T12:34:56.789Z' });
    expect((await one.submit()).json<OwnFile>()).toMatchObject({ number: 1, submittedHash: submitted.submittedHash });
    const text = await one.ask('GET', `/applications/${one.id}/submission`);
    expect(createHash('sha256').update(text.rawPayload).digest('hex')).toBe(submitted.submittedHash);
    const receipt = await one.ask('GET', `/applications/${one.id}/receipt`);
    expect([receipt.statusCode, receipt.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    const sameAgain = await one.ask('GET', `/applications/${one.id}/receipt`);
    expect(sameAgain.headers.etag).toBe(receipt.headers.etag);
    const [mail] = await call.mails();
    expect(mail!.body).toContain(submitted.submittedHash);
    expect(mail!.body).toContain('13:34:56');
    const late = await one.ask(
      'PATCH',
      `/applications/${one.id}`,
      { givenName: 'Autre' },
      { 'if-match': `"${submitted.version}"` },
    );
    expect(late.json().error.code).toBe('application.submitted-already');
  });

  test('submitted incomplete says so, and takes what it lacks until the closing', async () => {
    const one = await begin(house, call);
    const { call: asked } = await one.file();
    await one.save({ routeId: asked.routes[0]!.id });
    const submitted = (await one.submit({ incomplete: true })).json<OwnFile>();
    expect([submitted.state, submitted.complete]).toEqual(['submitted', false]);
    expect((await call.mails())[0]!.body).toContain('Un dossier incomplet n’est pas traité');
    const cv = asked.routes[0]!.pieces.find(({ code }) => code === 'cv')!;
    expect((await one.send(cv.id)).statusCode).toBe(200);
  });

  test('what is needed because of a disability is sealed, and the holder alone reads it', async () => {
    const one = await begin(house, call);
    expect((await one.save({ need: 'Une interprète en LSF' })).need).toBe('Une interprète en LSF');
    const kept = await asMigrator(house.test.adminUrl, (tx) => tx.selectFrom('application_need').selectAll().execute());
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain('LSF');
    const told = await asMigrator(house.test.adminUrl, (tx) => tx.selectFrom('audit_line').selectAll().execute());
    expect(JSON.stringify(told)).not.toContain('LSF');
    expect((await one.save({ need: null })).need).toBeNull();
  });

  test('can be fetched whole, withdrawn, and its link asked for again', async () => {
    const one = await begin(house, call);
    await one.save({ givenName: 'Nour', answers: { projet: 'Un festival' } });
    const all = (await one.ask('GET', `/applications/${one.id}/everything`)).json();
    expect(all).toMatchObject({
      givenName: 'Nour',
      email: one.email,
      answers: [{ code: 'projet', answer: 'Un festival' }],
    });
    const before = (await call.mails()).length;
    for (const email of [one.email, 'nobody@example.org']) {
      const reply = await house.call(null, 'POST', `/api/public/${call.slug}/calls/${call.code}/links`, {
        payload: { email, locale: 'fr' },
      });
      expect([reply.statusCode, reply.body]).toEqual([204, '']);
    }
    expect((await call.mails()).length).toBe(before + 1);
    const flood = `/api/public/${call.slug}/calls/${call.code}`;
    for (const path of ['applications', 'links', 'applications', 'links', 'applications', 'links']) {
      const payload = { email: one.email, locale: 'fr' };
      expect((await house.call(null, 'POST', `${flood}/${path}`, { payload })).statusCode).toBeLessThan(300);
    }
    const own = (await call.mails()).filter(({ recipient }) => recipient === one.email);
    expect(own).toHaveLength(5);
    // That there is another file is told to the address, not to whoever types it; and to those who run the admissions.
    expect(own[0]!.body).toContain('Vous avez aussi, sous cette adresse');
    expect(own.at(-1)!.body).not.toContain('Vous avez aussi');
    const listed = await house.call(
      call.coordinator,
      'GET',
      `/api/o/${call.slug}/cohorts/${call.cohortId}/calls/${call.callId}/files?limit=200`,
    );
    const twins = listed.json().items.find(({ id }: { id: string }) => id === one.id).twins;
    expect(twins).toEqual(
      [1, 2, 3].map(() => ({ applicationId: expect.any(String), number: null, state: 'draft', by: 'address' })),
    );
    expect((await one.ask('POST', `/applications/${one.id}/withdraw`, {})).json<OwnFile>().state).toBe('withdrawn');
    expect((await one.submit()).statusCode).toBe(422);
  });

  test('withdrawn takes no document any more, not even one that was asked for again', async () => {
    const one = await begin(house, call);
    await fillWhole(one);
    await one.submit();
    const { pieces } = await one.file();
    await asMigrator(house.test.adminUrl, async (tx) => {
      await tx.updateTable('piece').set({ state: 'askedAgain' }).where('application_id', '=', one.id).execute();
    });
    expect((await one.send(pieces[0]!.requiredPieceId)).statusCode).toBe(200);
    expect((await one.ask('POST', `/applications/${one.id}/withdraw`, {})).statusCode).toBe(200);
    const refused = await one.send(pieces[1]!.requiredPieceId);
    expect([refused.statusCode, refused.json().error.code]).toEqual([422, 'application.withdrawn']);
  });

  test('is erased when its owner asks: rows, bytes and link go', async () => {
    const one = await begin(house, call);
    const piece = (await one.file()).call.routes[0]!.pieces[0]!;
    const bytes = Buffer.concat([PDF, Buffer.from(one.id)]);
    await one.send(piece.id, 'à moi.pdf', bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const place = path.join(house.dataFolder, 'files', call.organisation, sha256.slice(0, 2), sha256);
    expect(existsSync(place)).toBe(true);
    const done = await one.ask('POST', `/applications/${one.id}/erasure`);
    expect([done.statusCode, done.json().because]).toEqual([200, 'request']);
    expect(existsSync(place)).toBe(false);
    expect((await one.ask('GET', '/application')).statusCode).toBe(401);
  });

  test('takes along what was written about it; what else lies under its address, by the mailed link alone', async () => {
    const email = 'quelqu-un@example.org';
    await asMigrator(house.test.adminUrl, (tx) =>
      sql`insert into outbox_message (organisation_id, id, recipient, subject_line, body)
        values (${call.organisation}, ${newId()}, ${email}, 'Autre chose', 'Bonjour')`.execute(tx),
    );
    const left = async () =>
      (await call.mails()).filter(({ recipient }) => recipient === email).map((one) => one.subject_line);
    const stranger = await begin(house, call, email);
    expect(await left()).toHaveLength(2);
    await stranger.ask('POST', `/applications/${stranger.id}/erasure`);
    expect(await left()).toEqual(['Autre chose']);
    const one = await begin(house, call, email);
    const [mail] = await call.mails();
    await house.call(mailedLink(mail!.body), 'POST', `/api/o/${call.slug}/applications/${one.id}/erasure`);
    expect(await left()).toEqual([]);
  });

  test('is nobody else’s: another applicant finds nothing there', async () => {
    const [one, other] = [await begin(house, call), await begin(house, call)];
    for (const where of [`/applications/${one.id}/everything`, `/applications/${one.id}/receipt`]) {
      expect((await other.ask('GET', where)).statusCode).toBe(404);
    }
    expect(
      (await house.call(call.coordinator, 'GET', `/api/o/${call.slug}/applications/${one.id}/everything`)).statusCode,
    ).toBe(404);
  });

  test('takes no choice of another call, and no answer to what was not asked', async () => {
    const one = await begin(house, call);
    const { version, call: asked } = await one.file();
    const region = asked.pools.find(({ statuses }) => statuses.includes('jobSeeker'))!;
    for (const change of [
      { routeId: newId() },
      { trackId: newId() },
      { poolId: region.id, status: 'employee' },
      { answers: { autre: 'x' } },
    ]) {
      const reply = await one.ask('PATCH', `/applications/${one.id}`, change, { 'if-match': `"${version}"` });
      expect(reply.json().error.code, JSON.stringify(change)).toBe('application.choice-unknown');
    }
  });
});

test('before reading opens nobody but the applicant reads answers, in the database itself; pieces open to who checks them', async () => {
  const one = await begin(house, call);
  await fillWhole(one);
  const seen = async (actor: string | null) =>
    inOrganisation(
      house.database,
      { organisation: call.organisation, actor: { id: actor, label: 'test' } },
      async (tx) => {
        const of = (table: 'application_answers' | 'piece_file') =>
          tx.selectFrom(table).select('id').where('application_id', '=', one.id).execute();
        return [(await of('application_answers')).length, (await of('piece_file')).length];
      },
    );
  const linkId = await asMigrator(house.test.adminUrl, async (tx) => {
    const link = await tx
      .selectFrom('share_link')
      .select('id')
      .where('subject_id', '=', one.id)
      .executeTakeFirstOrThrow();
    return link.id;
  });
  const owner = await house.member(call.organisation, [everywhere('owner')]);
  const assessor = await house.member(call.organisation, [everywhere('assessor')]);
  const everybodyElse = [null, newId(), owner.memberId, assessor.memberId, call.coordinator.memberId];
  for (const who of everybodyElse) expect(await seen(who), String(who)).toEqual([0, 0]);
  expect(await seen(linkId)).toEqual([1, 5]);
  expect(await seen(admissibility.memberId)).toEqual([0, 5]);
  await asMigrator(house.test.adminUrl, (tx) =>
    sql`update call set sealed = true where id = ${call.callId}`.execute(tx),
  );
  expect(await seen(admissibility.memberId)).toEqual([0, 0]);
  const write = inOrganisation(
    house.database,
    { organisation: call.organisation, actor: { id: owner.memberId, label: 'x' } },
    (tx) =>
      tx
        .insertInto('application_answers')
        .values({ organisation_id: call.organisation, id: newId(), application_id: one.id, answers: '{}' })
        .execute(),
  );
  await expect(write).rejects.toThrow(/row-level security/);
  await call.closeIn(-590);
  expect(await seen(owner.memberId)).toEqual([0, 0]);
  await call.closeIn(-601);
  expect(await seen(owner.memberId)).toEqual([1, 5]);
  await call.closeIn(20 * 86_400);
  await asMigrator(house.test.adminUrl, (tx) =>
    sql`update call set sealed = false where id = ${call.callId}`.execute(tx),
  );
});

test('drafts are reminded seven days, 48 and 6 hours before, each once; submitted files never', async () => {
  const [draft, submitted] = [
    await begin(house, call, 'draft@example.org'),
    await begin(house, call, 'done@example.org'),
  ];
  await fillWhole(submitted);
  await submitted.submit();
  const closesAt = Date.parse(await call.closeIn(20 * 86_400));
  const sent: string[] = [];
  for (const hours of [169, 168, 100, 48, 47, 7, 6, 1]) {
    const before = (await call.mails()).length;
    await round(new Date(closesAt - hours * 3_600_000).toISOString());
    const fresh = (await call.mails()).slice(0, (await call.mails()).length - before);
    for (const mail of fresh.filter(({ recipient }) => recipient === draft.email))
      sent.push(`${hours} ${mail.subject_line}`);
    expect(fresh.map(({ recipient }) => recipient)).not.toContain(submitted.email);
  }
  expect(sent.map((text) => text.split(' :')[0])).toEqual([
    '168 Il reste sept jours',
    '48 Il reste 48 heures',
    '6 Il reste six heures',
  ]);
  const [last] = (await call.mails()).filter(({ recipient }) => recipient === draft.email);
  const link = `Link ${/#([A-Za-z0-9_-]{43})/.exec(last!.body)![1]}`;
  expect((await house.call(link, 'GET', `/api/o/${call.slug}/application`)).json<OwnFile>().id).toBe(draft.id);
});

test('what follows the closing follows by itself: late and incomplete files are told kindly, whole ones are admissible', async () => {
  const [draft, incomplete, whole, again] = [
    await begin(house, call),
    await begin(house, call),
    await begin(house, call),
    await begin(house, call),
  ];
  await incomplete.submit({ incomplete: true });
  await fillWhole(whole);
  await fillWhole(again);
  for (const one of [whole, again]) expect((await one.submit()).statusCode).toBe(200);
  await call.closeIn(-1);
  expect((await draft.submit({ incomplete: true })).json().error).toMatchObject({ code: 'application.closed' });
  const begun = await house.call(null, 'POST', `/api/public/${call.slug}/calls/${call.code}/applications`, {
    payload: { email: 'a@example.org', locale: 'fr' },
  });
  expect(begun.json().error.code).toBe('application.not-open');
  await round(new Date().toISOString());
  expect((await draft.file()).state).toBe('draft');
  await asMigrator(house.test.adminUrl, async (tx) => {
    const own = [incomplete.id, whole.id, again.id];
    await sql`update application set submitted_at = now() - interval '1 hour' where id = any(${own}::uuid[])`.execute(
      tx,
    );
    await sql`update piece set state = 'askedAgain' where application_id = ${again.id}`.execute(tx);
  });
  await call.closeIn(-700);
  await round(new Date().toISOString());
  const states = async () => {
    const files = await Promise.all([draft, incomplete, whole, again].map((one) => one.file()));
    return files.map(({ state }) => state);
  };
  // What the school asked for again may still come; once it has, the next round takes the file.
  expect(await states()).toEqual(['late', 'incomplete', 'admissible', 'submitted']);
  for (const { requiredPieceId } of (await again.file()).pieces)
    expect((await again.send(requiredPieceId)).statusCode).toBe(200);
  await round(new Date().toISOString());
  expect(await states()).toEqual(['late', 'incomplete', 'admissible', 'admissible']);
  const decided = await asMigrator(house.test.adminUrl, (tx) =>
    tx
      .selectFrom('decision')
      .select(['outcome', 'stage'])
      .where('application_id', 'in', [draft.id, incomplete.id, whole.id, again.id])
      .orderBy('outcome')
      .execute(),
  );
  expect(decided.map(({ stage, outcome }) => `${stage} ${outcome}`)).toEqual([
    'admissibility admissible',
    'admissibility admissible',
    'admissibility incomplete',
    'admissibility late',
  ]);
  const told = (email: string) => call.mails().then((all) => all.find(({ recipient }) => recipient === email)!.body);
  expect(await told(draft.email)).toMatch(/désolés[\s\S]*mars prochain/);
  expect(await told(incomplete.email)).toMatch(/Il manque : le prénom[\s\S]*mars prochain/);
  const before = (await call.mails()).length;
  await round(new Date().toISOString());
  expect((await call.mails()).length).toBe(before);
  await call.closeIn(20 * 86_400);
});
