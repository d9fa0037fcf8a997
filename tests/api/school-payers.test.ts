/** Payers, instalments, documents, departures and needs of a trainee over the API. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { readPdf } from '../read-pdf.ts';
import { type Loaded, loadSchool, SCHOOL_HOUSE } from './demo.ts';
import { everywhere, type House, openHouse, type Somebody, withinCohort } from './house.ts';

let house: House;
let school: Loaded;
let coordinator: Somebody;
let contact: Somebody;
let base = '';
let cohortId = '';
let personId = '';
let enrolmentId = '';
type Body = Record<string, unknown>;

beforeAll(async () => {
  house = await openHouse({ furnishing: SCHOOL_HOUSE });
  house.clock.now = new Date('2025-11-03T09:00:00Z');
  school = await loadSchool(house);
  coordinator = await house.member(school.id, [everywhere('coordinator')]);
  base = `/api/o/${school.slug}`;
  cohortId = newId();
  const cohort = { versionId: school.values.versionId, name: 'Promotion d’essai', state: 'recruiting' };
  await made(await house.call(coordinator, 'PUT', `${base}/cohorts/${cohortId}`, create(cohort)));
  await put(`periods/${newId()}`, { kind: 'centre', from: '2025-12-01', to: '2026-06-30' });
  const poolId = newId();
  await put(`pools/${poolId}`, { name: 'Toutes', places: 20 });
  personId = newId();
  const person = {
    givenName: 'Ysé',
    familyName: 'Essai',
    address: '3 rue du Lavoir',
    postcode: '31000',
    town: 'Toulouse',
  };
  await made(await house.call(coordinator, 'PUT', `${base}/people/${personId}`, create(person)));
  enrolmentId = newId();
  await put(`enrolments/${enrolmentId}`, {
    ...{ personId, poolId, status: 'employee', state: 'enrolled', enrolledOn: '2025-11-03' },
  });
  contact = await house.member(school.id, [withinCohort('disabilityContact', cohortId)]);
});
afterAll(() => house.close());

const at = (path: string) => `${base}/cohorts/${cohortId}/${path}`;
const create = (payload: Body) => ({ payload, headers: { 'if-none-match': '*' } });
const made = async (reply: { statusCode: number; body: string; json(): Body }) => {
  expect(reply.statusCode, reply.body).toBe(201);
  return reply.json() as Body & { id: string; version: number };
};
const put = async (path: string, payload: Body) =>
  made(await house.call(coordinator, 'PUT', at(path), create(payload)));
const read = async (path: string) => (await house.call(coordinator, 'GET', at(path))).json();
const trainee = async () => (await read(`trainees/${enrolmentId}`)).trainee;
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const change = async (path: string, payload: Body, version: number) => {
  const reply = await house.call(coordinator, 'PATCH', at(path), { payload, headers: { 'if-match': `"${version}"` } });
  expect(reply.statusCode, reply.body).toBe(200);
  return reply.json();
};

let own = '';
let opco = '';

describe('several payers', () => {
  test('what is missing is said until the price and the hours are covered', async () => {
    expect(codes((await trainee()).problems)).toEqual(['funding.none']);
    const partyId = newId();
    const party = { kind: 'funder', name: 'Fonds d’essai', siret: '00000000000000', address: '1 place du Marché' };
    await made(await house.call(coordinator, 'PUT', `${base}/parties/${partyId}`, create(party)));
    opco = newId();
    await put(`fundings/${opco}`, {
      ...{ enrolmentId, payer: 'opco', partyId, hours: '300', amount: '4800.00', document: 'convention' },
    });
    const { funding, problems } = await trainee();
    expect(funding.remainder.value).toBe('3376.00');
    expect(funding.remainder.because).toMatchObject({ kind: 'rule', rule: 'funding.remainder' });
    expect(codes(problems)).toEqual(['funding.agreement-missing', 'funding.amount-short', 'funding.hours-short']);
    own = newId();
    await put(`fundings/${own}`, { enrolmentId, payer: 'self', hours: '211', amount: '3376.00', document: 'contract' });
    await change(`fundings/${opco}`, { agreementNumber: 'OPCO-2025-17' }, 1);
    expect(codes((await trainee()).problems)).toEqual(['funding.contract-after-enrolment']);
  });

  test('a CPF payer signs nothing of ours', async () => {
    const id = newId();
    await put(`fundings/${id}`, { enrolmentId, payer: 'cpf', hours: '0', amount: '0', document: 'convention' });
    expect(codes((await trainee()).problems)).toContain('funding.document-unsuited');
    const printed = await house.call(coordinator, 'POST', at(`fundings/${id}/document`), { payload: {} });
    expect([printed.statusCode, printed.json().error.code]).toEqual([422, 'training-document.none']);
    await house.call(coordinator, 'DELETE', at(`fundings/${id}`), { headers: { 'if-match': '"1"' } });
  });
});

describe('instalments', () => {
  test('the proposed plan waits for the withdrawal delay, asks 30 % and spreads the rest', async () => {
    const { items } = await read(`fundings/${own}/instalment-plan?count=3`);
    expect(items.map(({ dueOn, amount }: { dueOn: string; amount: string }) => [dueOn, amount])).toEqual([
      ['2025-11-14', '1012.80'],
      ['2026-02-10', '787.73'],
      ['2026-04-21', '787.73'],
      ['2026-06-30', '787.74'],
    ]);
    const lines = items.map(({ dueOn, amount }: Body) => ({ id: newId(), create: { fundingId: own, dueOn, amount } }));
    const saved = await house.call(coordinator, 'PATCH', at('instalments'), { payload: lines });
    expect(saved.statusCode, saved.body).toBe(200);
    await change(`fundings/${own}`, { signedOn: '2025-11-03' }, 1);
    const { fundings, problems } = await trainee();
    expect(fundings.find(({ id }: { id: string }) => id === own).withdrawalEnd.value).toBe('2025-11-13');
    expect(codes(problems)).toEqual([]);
  });

  test('what is asked too early or too much is said', async () => {
    const [first] = (await trainee()).instalments;
    await change(`instalments/${first.id}`, { dueOn: '2025-11-12', amount: '1012.81' }, 1);
    expect(codes((await trainee()).problems)).toEqual([
      'instalment.sum-differs',
      'instalment.before-withdrawal',
      'instalment.first-too-large',
    ]);
    await change(`instalments/${first.id}`, { dueOn: '2025-11-14', amount: '1012.80' }, 2);
  });
});

describe('documents', () => {
  const state = async (id: string, version: number | undefined, payload: Body) => {
    const headers = version === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${version}"` };
    const reply = await house.call(coordinator, 'PUT', `${base}/training-terms/${id}`, { payload, headers });
    expect([200, 201], reply.body).toContain(reply.statusCode);
  };

  test('nothing is printed while something of the law is missing, and the problem says what', async () => {
    const { terms: stated } = (await house.call(coordinator, 'GET', `${base}/training-terms`)).json();
    await state(stated?.id ?? newId(), stated?.version, {});
    const reply = await house.call(coordinator, 'POST', at(`fundings/${own}/document`), { payload: {} });
    expect(reply.statusCode, reply.body).toBe(422);
    const { problems } = reply.json().error;
    expect(problems.map(({ facts }: { facts: Body }) => facts.field)).toEqual([
      'declaration',
      'paymentTerms',
      'earlyExit',
    ]);
    expect(problems[0].message.fr).toContain('Déclaration d’activité');
  });

  test('a contract says everything that L6353-4 asks, as a tagged PDF kept with its hash', async () => {
    const terms = {
      ...{ declarationNumber: '00 00 00000 00', declarationRegion: 'Occitanie' },
      ...{ paymentFr: 'Par virement, à chaque échéance.', paymentEn: 'By transfer, at each instalment.' },
      ...{ earlyExitFr: 'Les heures suivies sont dues.', earlyExitEn: 'The hours followed are due.' },
      internalRulesFr: 'Le règlement intérieur s’applique à tous.',
    };
    const { terms: stated } = (await house.call(coordinator, 'GET', `${base}/training-terms`)).json();
    await state(stated.id, stated.version, terms);
    for (const locale of ['fr', 'en']) {
      const preview = await read(`fundings/${own}/document?locale=${locale}`);
      expect(preview.problems).toEqual([]);
      const printed = await house.call(coordinator, 'POST', at(`fundings/${own}/document`), { payload: { locale } });
      expect(printed.statusCode, printed.body).toBe(201);
      const bytes = await house.call(coordinator, 'GET', `${base}/documents/${printed.json().id}/content`);
      expect(bytes.statusCode).toBe(200);
      const pdf = readPdf(bytes.rawPayload);
      expect(pdf).toMatchObject({ isTagged: true, claimsAccessible: true });
      const text = pdf.pages.join(' ').replaceAll(/\s+/g, ' ');
      // Its beginning: letters that are joined in print are one sign.
      for (const { heading } of preview.parts) expect(text).toContain(heading.slice(0, 6).trim());
      expect(text).toContain('L6353-4 4°');
      expect(text).toContain('Ysé Essai');
    }
    const { documents } = await trainee();
    expect(documents.map(({ kind }: { kind: string }) => kind)).toEqual(['training-contract', 'training-contract']);
  }, 60_000);

  test('the pack before enrolment tells whoever pays what it costs and what leaving costs', async () => {
    const { parts } = await read(`enrolments/${enrolmentId}/pack`);
    expect(parts.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['trainers', 'internalRules', 'price', 'earlyExit']),
    );
    const printed = await house.call(coordinator, 'POST', at(`enrolments/${enrolmentId}/pack`), { payload: {} });
    expect(printed.statusCode, printed.body).toBe(201);
  }, 60_000);
});

describe('needs', () => {
  const need = newId();
  const SECRET = 'Interprète en langue des signes aux examens';

  test('are stated and read by the disability contact alone', async () => {
    const body = { enrolmentId, need: SECRET, arrangement: null };
    for (const who of [coordinator, await house.member(school.id, [everywhere('owner')])]) {
      expect((await house.call(who, 'PUT', at(`needs/${need}`), create(body))).statusCode).toBe(403);
      expect((await house.call(who, 'GET', at('needs'))).statusCode).toBe(403);
    }
    await made(await house.call(contact, 'PUT', at(`needs/${need}`), create(body)));
    const { items } = (await house.call(contact, 'GET', at('needs'))).json();
    expect(items).toMatchObject([{ id: need, name: 'Ysé Essai', stated: true, arranged: false }]);
    expect(JSON.stringify(items)).not.toContain('langue');
  });

  test('each reading says why and is written down', async () => {
    expect((await house.call(contact, 'GET', at(`needs/${need}`))).statusCode).toBe(400);
    const opened = await house.call(contact, 'GET', at(`needs/${need}?purpose=assessment`));
    expect(opened.json()).toMatchObject({ need: SECRET, arrangement: null });
    const { items } = (await house.call(contact, 'GET', at(`needs/${need}/readings`))).json();
    expect(items).toMatchObject([{ purpose: 'assessment', reader: 'Camille Essai' }]);
  });

  test('are unreadable in the table, in the audit and in its changes', async () => {
    const changed = await house.call(contact, 'PATCH', at(`needs/${need}`), {
      payload: { arrangement: SECRET },
      headers: { 'if-match': '"1"' },
    });
    expect(changed.statusCode, changed.body).toBe(200);
    expect(changed.body).not.toContain('langue');
    const found = await asMigrator(house.test.adminUrl, async (tx) => ({
      rows: await tx.selectFrom('application_need').selectAll().where('id', '=', need).execute(),
      audit: await tx.selectFrom('audit_line').selectAll().where('subject_id', '=', need).execute(),
    }));
    expect(found.rows).toHaveLength(1);
    expect(found.audit.length).toBeGreaterThan(1);
    expect(JSON.stringify(found)).not.toContain('langue');
    expect(found.rows[0]!.need).toMatch(/^\w+:/);
  });

  test('a contact of another cohort finds nothing', async () => {
    const elsewhere = await house.member(school.id, [withinCohort('disabilityContact', newId())]);
    expect((await house.call(elsewhere, 'GET', at(`needs/${need}?purpose=request`))).statusCode).toBe(404);
    expect((await house.call(elsewhere, 'GET', at('needs'))).statusCode).toBe(404);
  });
});

test('leaving: what is due for the hours done, who is to be told, and taking it back', async () => {
  house.clock.now = new Date('2026-01-20T09:00:00Z');
  expect(codes((await trainee()).problems)).toContain('notice.due');
  await put(`funder-notices/${newId()}`, {
    ...{ fundingId: opco, kind: 'start', happenedOn: '2025-12-01', sentOn: '2025-12-02' },
  });
  const departure = newId();
  await put(`departures/${departure}`, { enrolmentId, reason: 'health', lastDay: '2026-01-16', lastHalf: 0 });
  const left = await trainee();
  expect(left.state).toBe('left');
  expect(left.noticesDue).toEqual([{ fundingId: opco, kind: 'interruption', happenedOn: '2026-01-16' }]);
  expect(codes(left.problems)).toEqual(expect.arrayContaining(['departure.proof-missing', 'departure.not-written']));
  const stranger = newId();
  await house.call(coordinator, 'PUT', `${base}/files/${stranger}?subjectId=${cohortId}&name=a.txt`, {
    ...{ payload: 'x', headers: { 'if-none-match': '*', 'content-type': 'application/octet-stream' } },
  });
  const elsewhere = await house.call(coordinator, 'PATCH', at(`departures/${departure}`), {
    ...{ payload: { fileId: stranger }, headers: { 'if-match': '"1"' } },
  });
  expect(elsewhere.json().error.code).toBe('departure.proof-elsewhere');
  const back = await house.call(coordinator, 'DELETE', at(`departures/${departure}`), {
    headers: { 'if-match': '"1"' },
  });
  expect(back.statusCode, back.body).toBe(204);
  expect((await trainee()).state).toBe('enrolled');
});
