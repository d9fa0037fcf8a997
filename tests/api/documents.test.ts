/** Frozen documents: kept as they were, open to whoever may read what they are about, erased with a certificate. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropUnkeptOf, freezeDocument } from '#api/ground/files/index.ts';
import type { ApiActor, Services } from '#api/http/index.ts';
import { application, cohort } from '#core/access/index.ts';
import { newId } from '#db/identifiers.ts';
import { ensureSubject, type SubjectKind } from '#db/rows.ts';
import { inOrganisation } from '#db/transaction.ts';

import { runForEveryone, scheduled } from '#jobs/scheduled.ts';
import { everywhere, type House, openHouse, type Somebody, withinCohort } from './house.ts';

let house: House;
let owner: Somebody;
let nord: string;
const base = '/api/o/nord';
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const placeOf = (sha256: string) => path.join(house.dataFolder, 'files', nord, sha256.slice(0, 2), sha256);

beforeAll(async () => {
  house = await openHouse();
  nord = await house.organisation('nord');
  owner = await house.member(nord, [everywhere('owner')]);
});
afterAll(() => house.close());

interface Given {
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly text: string;
  readonly person?: string;
  readonly retainUntil?: string;
}

/** As a domain does it, in the transaction of what makes it a document. */
function freeze({ subject, kind, text, person, retainUntil }: Given) {
  const actor = { id: owner.memberId, label: 'Camille Essai', organisation: { id: nord } } as ApiActor;
  const services = { settings: { dataFolder: house.dataFolder } } as Services;
  return inOrganisation(house.database, { organisation: nord, actor }, async (tx) => {
    await ensureSubject(tx, kind, subject);
    return freezeDocument(
      { tx, services, actor },
      {
        subjectId: subject,
        personId: person ?? null,
        kind: 'attendance-statement',
        title: `Attestation ${text}.pdf`,
        locale: 'fr',
        mediaType: 'application/pdf',
        bytes: Buffer.from(text),
        inputs: { text, hours: '7.00' },
        retainUntil: retainUntil ?? null,
      },
    );
  });
}

const list = (who: Somebody | string, subject: string) =>
  house.call(who, 'GET', `${base}/documents?subjectId=${subject}`);
const content = (who: Somebody | string, id: string) => house.call(who, 'GET', `${base}/documents/${id}/content`);
const erase = (id: string, version = 1) =>
  house.call(owner, 'POST', `${base}/documents/${id}/erase`, {
    headers: { 'if-match': `"${version}"` },
    payload: { reason: 'Demande de la personne' },
  });

async function person(): Promise<string> {
  const id = newId();
  const reply = await house.call(owner, 'PUT', `${base}/people/${id}`, {
    payload: { givenName: 'Ana', familyName: 'Essai' },
    headers: { 'if-none-match': '*' },
  });
  expect(reply.statusCode).toBe(201);
  return id;
}

test('a document is listed with its hash, and handed over as it was', async () => {
  const subject = newId();
  const { id, sha256 } = await freeze({ subject, kind: 'enrolment', text: 'un', retainUntil: '2033-01-01' });
  expect(sha256).toBe(hashOf(Buffer.from('un')));
  expect((await list(owner, subject)).json().items).toMatchObject([
    {
      id,
      sha256,
      kind: 'attendance-statement',
      title: 'Attestation un.pdf',
      size: 2,
      retainUntil: '2033-01-01',
      erasure: null,
    },
  ]);
  const { headers, body } = await content(owner, id);
  expect([body, headers['content-type'], headers.etag]).toEqual(['un', 'application/pdf', `"${sha256}"`]);
});

test('a document is as open as what it is about: a cohort’s not to those who merely belong to it', async () => {
  const subject = newId();
  const { id } = await freeze({ subject, kind: 'cohort', text: 'promotion' });
  const statuses = async (who: Somebody | string) => [
    (await list(who, subject)).statusCode,
    (await content(who, id)).statusCode,
  ];
  expect(await statuses(await house.member(nord, [withinCohort('coordinator', subject)]))).toEqual([200, 200]);
  expect(await statuses(await house.member(nord, [withinCohort('coordinator', newId())]))).toEqual([404, 404]);
  for (const role of ['trainee', 'trainer', 'funder'] as const) {
    expect(await statuses(await house.member(nord, [withinCohort(role, subject)])), role).toEqual([403, 403]);
  }
});

test('a link’s holder has what hangs on their subject or is about them, and nothing else', async () => {
  const [enrolment, mine, other] = [newId(), await person(), await person()];
  const place = newId();
  const link = await house.link(nord, { role: 'trainee', scope: cohort(place), subject: mine, kind: 'person' });
  const own = await freeze({ subject: mine, kind: 'person', text: 'à moi' });
  const about = await freeze({ subject: enrolment, kind: 'enrolment', person: mine, text: 'sur moi' });
  const foreign = await freeze({ subject: enrolment, kind: 'enrolment', person: other, text: 'sur un autre' });
  expect((await content(link, own.id)).body).toBe('à moi');
  expect((await content(link, about.id)).body).toBe('sur moi');
  expect((await content(link, foreign.id)).statusCode).toBe(403);
  expect((await list(link, mine)).json().items).toHaveLength(1);
  expect((await list(link, enrolment)).statusCode).toBe(403);
});

test('an applicant has the documents of their own application', async () => {
  const [mine, other] = [newId(), newId()];
  const who = await house.link(nord, {
    role: 'applicant',
    scope: application(mine),
    subject: mine,
    kind: 'application',
  });
  const own = await freeze({ subject: mine, kind: 'application', text: 'accusé' });
  const foreign = await freeze({ subject: other, kind: 'application', text: 'autre' });
  const url = `${base}/applications/${mine}/documents`;
  expect((await house.call(who, 'GET', url)).json().items).toMatchObject([{ id: own.id }]);
  expect((await house.call(who, 'GET', `${url}/${own.id}/content`)).body).toBe('accusé');
  expect((await house.call(who, 'GET', `${url}/${foreign.id}/content`)).statusCode).toBe(404);
  expect((await house.call(who, 'GET', `${base}/applications/${other}/documents`)).statusCode).toBe(404);
});

test('what law keeps is not erased before its day; then its bytes go, and hash and certificate stay', async () => {
  const subject = newId();
  const kept = await freeze({ subject, kind: 'enrolment', text: 'gardé', retainUntil: '2999-01-01' });
  expect((await erase(kept.id)).json().error.code).toBe('document.retained');
  const { id, sha256 } = await freeze({ subject, kind: 'enrolment', text: 'échu', retainUntil: '2020-01-01' });
  expect(existsSync(placeOf(sha256))).toBe(true);
  expect((await erase(id)).json()).toMatchObject({
    sha256,
    title: 'attendance-statement',
    erasure: { reason: 'Demande de la personne', by: 'Camille Essai' },
  });
  expect(existsSync(placeOf(sha256))).toBe(false);
  expect((await content(owner, id)).statusCode).toBe(404);
  expect((await erase(id, 2)).statusCode).toBe(412);
});

test('past its day a document goes by itself, with its certificate; what law keeps, and what no day ends, stays', async () => {
  const subject = newId();
  const of = (text: string, retainUntil?: string) =>
    freeze({ subject, kind: 'enrolment', text, ...(retainUntil ? { retainUntil } : {}) });
  const [ended, last, endless] = [await of('fini', '2026-06-29'), await of('veille', '2026-06-30'), await of('sans')];
  const services = { database: house.database, settings: { dataFolder: house.dataFolder } } as Services;
  const round = () =>
    runForEveryone(scheduled.find(({ name }) => name === 'document-erasures')!, {
      database: house.database,
      clock: () => new Date('2026-06-30T04:00:00Z'),
      dayIn: (_, instant) => instant.toISOString().slice(0, 10) as never,
      url: 'http://filage.example',
      queue: null,
      printer: null as never,
      report: (_, error) => {
        throw error;
      },
      dropBytes: (organisation, hashes) => dropUnkeptOf(services, organisation, hashes),
    });
  await round();
  await round();
  const found = (await list(owner, subject)).json().items;
  expect(found.map((one: { erasure: unknown }) => one.erasure)).toEqual([
    { at: '2026-06-30T04:00:00.000Z', by: 'Filage', reason: 'term' },
    null,
    null,
  ]);
  expect(found[0]).toMatchObject({ id: ended.id, sha256: ended.sha256, title: 'attendance-statement', version: 2 });
  expect([ended, last, endless].map(({ sha256 }) => existsSync(placeOf(sha256)))).toEqual([false, true, true]);
  const lines = (await house.call(owner, 'GET', `${base}/audit?limit=10`)).json().items;
  expect(lines.filter(({ action }: { action: string }) => action === 'erase')[0]).toMatchObject({
    subject: { kind: 'frozen-document', id: ended.id },
  });
});

test('bytes that another document needs stay', async () => {
  const subject = newId();
  const [first, second] = [
    await freeze({ subject, kind: 'enrolment', text: 'deux fois' }),
    await freeze({ subject, kind: 'enrolment', text: 'deux fois' }),
  ];
  await erase(first.id);
  expect((await content(owner, second.id)).body).toBe('deux fois');
});

test('with a person go their documents, but those that law keeps', async () => {
  const [id, enrolment] = [await person(), newId()];
  const free = await freeze({ subject: enrolment, kind: 'enrolment', person: id, text: 'libre' });
  const kept = await freeze({
    subject: enrolment,
    kind: 'enrolment',
    person: id,
    text: 'dû',
    retainUntil: '2999-01-01',
  });
  await house.call(owner, 'POST', `${base}/people/${id}/erase`, { headers: { 'if-match': '"1"' }, payload: {} });
  expect(existsSync(placeOf(free.sha256))).toBe(false);
  expect((await content(owner, kept.id)).body).toBe('dû');
  const lines = (await house.call(owner, 'GET', `${base}/audit?person=${id}`)).json().items;
  expect(lines.map(({ action }: { action: string }) => action)).toEqual(expect.arrayContaining(['freeze', 'erase']));
});
