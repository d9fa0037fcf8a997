/** What is held about somebody: said, given to them, and erased, but for what law keeps. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { extract } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cohort } from '#core/access/index.ts';
import { KINDS_OF_DATA } from '#core/ground/people/index.ts';
import { knows } from '#core/words.ts';
import { columnClasses } from '#db/column-classes.ts';
import { demoId } from '#db/demo/index.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { type Loaded, loadSchool, SCHOOL_HOUSE } from './demo.ts';
import { everywhere, type House, openHouse, type Somebody } from './house.ts';

describe('the list of what is kept', () => {
  const listed = KINDS_OF_DATA.flatMap(({ columns }) =>
    Object.entries(columns).flatMap(([table, names]) => names.map((name) => `${table}.${name}`)),
  );

  test('names every column about a person, once', () => {
    const classed = Object.entries(columnClasses).flatMap(([table, columns]) =>
      Object.entries(columns as Record<string, string>)
        .filter(([, kind]) => kind !== 'public')
        .map(([name]) => `${table}.${name}`),
    );
    expect(listed.toSorted()).toEqual(classed.toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('says in both languages what each serves, on what ground, and how long it is kept', () => {
    for (const { id, basis, term, onErasure, about } of KINDS_OF_DATA) {
      const codes = [`data.${id}`, `data.${id}.purpose`, `basis.${basis}`, `keep.${term}`, `onErasure.${onErasure}`];
      for (const code of [...codes, ...about.map((one) => `about.${one}`)])
        expect([code, knows('terms', code)]).toEqual([code, true]);
    }
  });
});

let house: House;
let school: Loaded;
let owner: Somebody;
const id = (...key: string[]) => demoId('trappe-et-cintre', ...key);
const enrolment = (person: string) => id('enrolment', 'promotion-2026', person);
const traineeLink = (person: string) =>
  house.link(school.id, {
    role: 'trainee',
    scope: cohort(school.cohorts[0]!),
    subject: enrolment(person),
    kind: 'enrolment',
  });
const at = (path: string) => `/api/o/${school.slug}${path}`;
const whose = () => ({ organisation: school.id, actor: { id: null, label: 'test' } });

beforeAll(async () => {
  house = await openHouse({ furnishing: SCHOOL_HOUSE });
  school = await loadSchool(house);
  owner = await house.member(school.id, [everywhere('owner')]);
});
afterAll(() => house.close());

/** All of every table as text: what somebody with the disk would read. */
async function everything(but: readonly string[] = []): Promise<string> {
  return asMigrator(house.test.adminUrl, async (tx) => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public' order by 1`.execute(tx);
    const texts: string[] = [];
    for (const { name } of tables) {
      if (but.includes(name)) continue;
      const { rows } = await sql<{ line: string }>`select t::text as line from ${sql.table(name)} t`.execute(tx);
      texts.push(...rows.map(({ line }) => `${name} ${line}`));
    }
    return texts.join('\n');
  });
}

interface HeldReply {
  kinds: { id: string; purpose: string; tables: Record<string, Record<string, unknown>[]> }[];
  leftOut: string[];
}

test('a trainee fetches all that is held about them, documents included, and nothing of others', async () => {
  const link = await traineeLink('oloronne');
  const secret = 'S'.repeat(43);
  await asMigrator(house.test.adminUrl, (tx) =>
    sql`insert into outbox_message (organisation_id, id, recipient, subject_line, body)
      select organisation_id, ${newId()}, email, 'Votre lien', ${`Voici : https://filage.example.org/l/x/application#${secret}`}
      from person where id = ${id('person', 'oloronne')}`.execute(tx),
  );
  const reply = await house.call(link, 'GET', at('/own-data'));
  expect(reply.statusCode, reply.body).toBe(200);
  expect([reply.body.includes('Voici : https://'), reply.body.includes(secret)]).toEqual([false, false]);
  const held = reply.json() as HeldReply;
  expect(held.kinds.map(({ id: kind }) => kind)).toEqual(
    expect.arrayContaining(['identity', 'application', 'selection', 'enrolment', 'attendance']),
  );
  const tables = Object.assign({}, ...held.kinds.map((kind) => kind.tables)) as HeldReply['kinds'][number]['tables'];
  expect(tables.person).toEqual([expect.objectContaining({ family_name: 'Oloronné', town: 'Toulouse' })]);
  expect(tables.presence!.length).toBeGreaterThan(90);
  expect(tables.presence!.every((row) => row.enrolment_id === enrolment('oloronne'))).toBe(true);
  expect(tables.piece_file).toHaveLength(5);
  for (const other of ['Isserbes', 'Dourguel', 'Ramondenc']) expect(reply.body).not.toContain(other);

  const archive = await house.call(link, 'GET', at('/own-data?as=tar'));
  const names: string[] = [];
  const entries = Readable.from([archive.rawPayload]).pipe(extract());
  for await (const entry of entries) {
    names.push(entry.header.name);
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    if (!entry.header.name.startsWith('documents/')) continue;
    expect(entry.header.name).toContain(createHash('sha256').update(bytes).digest('hex').slice(0, 8));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  }
  expect(names).toHaveLength(6);
});

/** As if mail alone had brought this link. */
const sentTo = (link: string, subject: string, address: string) =>
  asMigrator(house.test.adminUrl, (tx) =>
    sql`update share_link set sent_to = ${address} where organisation_id = ${school.id} and subject_id = ${subject}
      and secret_hash = ${createHash('sha256').update(link.slice('Link '.length)).digest('hex')}`.execute(tx),
  );

test('mail is somebody’s once a link that it alone brought has come back: an address typed is not yet theirs', async () => {
  const person = id('person', 'oloronne');
  const shows = async (who: Somebody | string, path: string) => {
    const reply = await house.call(who, 'GET', at(path));
    expect(reply.statusCode, reply.body).toBe(200);
    return reply.body.includes('Voici : https://');
  };
  const link = await traineeLink('oloronne');
  expect(await shows(owner, `/people/${person}/held`)).toBe(false);
  await sentTo(link, enrolment('oloronne'), 'autre@example.org');
  expect(await shows(link, '/own-data')).toBe(false);
  const { email } = (await house.call(owner, 'GET', at(`/people/${person}`))).json() as { email: string };
  await asMigrator(house.test.adminUrl, (tx) =>
    sql`update share_link set confirmed_at = null where organisation_id = ${school.id}`.execute(tx),
  );
  await sentTo(link, enrolment('oloronne'), email.toUpperCase());
  expect(await shows(owner, `/people/${person}/held`), 'sent, and not come back').toBe(false);
  expect(await shows(link, '/own-data')).toBe(true);
  expect(await shows(owner, `/people/${person}/held`)).toBe(true);
});

test('a trainer and a member linked to a person have theirs; whoever is linked to nobody is told so', async () => {
  const trainer = await house.link(school.id, {
    role: 'trainer',
    scope: cohort(school.cohorts[0]!),
    subject: id('trainer', 'leandre'),
    kind: 'trainer',
  });
  const held = (await house.call(trainer, 'GET', at('/own-data'))).json() as HeldReply;
  expect(held.kinds.map((kind) => kind.id)).toEqual(expect.arrayContaining(['identity', 'attendance', 'teaching']));
  const reply = await house.call(owner, 'GET', at('/own-data'));
  expect([reply.statusCode, reply.json().error.code]).toEqual([422, 'people.not-linked']);
});

test('whoever answers a request sees it too, but needs only where they may read them, and the reading is logged', async () => {
  const person = id('person', 'agathe');
  const put = await house.call(owner, 'PATCH', at(`/people/${person}/private`), {
    payload: { iban: 'FR7630006000011234567890189' },
    headers: { 'if-match': '"0"' },
  });
  expect(put.statusCode, put.body).toBeLessThan(300);
  const held = (await house.call(owner, 'GET', at(`/people/${person}/held`))).json() as HeldReply;
  expect(held.leftOut).toEqual(['needs']);
  expect(JSON.stringify(held.kinds.find((kind) => kind.id === 'sealed'))).toContain('FR7630006000011234567890189');
  const readings = await house.call(owner, 'GET', at(`/people/${person}/private/readings`));
  expect(readings.body).toContain('request');
});

describe('erasing', () => {
  const understood = { payload: { understood: true } };

  test('waits while the training goes on, and while there is something to teach', async () => {
    house.clock.now = new Date('2026-01-10T10:00:00Z');
    const trainee = await house.call(await traineeLink('dourguel'), 'POST', at('/own-data/erasure'), understood);
    expect([trainee.statusCode, trainee.json().error.problems[0].code]).toEqual([422, 'erasure.in-training']);
    const person = (await house.call(owner, 'GET', at(`/people/${id('person', 'leandre')}/erasure`))).json();
    expect(person.problems.map(({ code }: { code: string }) => code)).toEqual(['erasure.teaching']);
    house.clock.now = null;
  });

  test('asks for the certificate first: what stays would prove nothing of anybody', async () => {
    house.clock.now = new Date('2026-11-20T10:00:00Z');
    const reply = await house.call(await traineeLink('ourcival'), 'POST', at('/own-data/erasure'), understood);
    expect([reply.statusCode, reply.json().error.problems[0].code]).toEqual([422, 'erasure.proof-missing']);
    expect(reply.json().error.problems[0].message.fr).toContain('30/06/2032');
  });

  test('takes every personal value out of the tables, and names what law keeps', async () => {
    const [person, subject] = [id('person', 'ourcival'), enrolment('ourcival')];
    const document = newId();
    await asMigrator(
      house.test.adminUrl,
      async (tx) => {
        await sql`
          insert into frozen_document (organisation_id, id, subject_id, person_id, kind, title, media_type, size, sha256, inputs, retain_until)
          values (${school.id}, ${document}, ${subject}, ${person}, 'certificate', 'Certificat de réalisation, Eliott Ourcival',
            'application/pdf', 1, ${'a'.repeat(64)}, '{"name":"Eliott Ourcival"}', '2032-06-30')`.execute(tx);
        await sql`
          insert into meeting_registration (organisation_id, id, meeting_id, given_name, family_name, email)
          select ${school.id}, ${newId()}, id, 'Eliott', 'Ourcival', 'Eliott.Ourcival@example.org'
          from information_meeting order by starts_at limit 1`.execute(tx);
        await sql`
          insert into outbox_message (organisation_id, id, recipient, subject_line, body)
          values (${school.id}, ${newId()}, 'eliott.ourcival@example.org', 'Votre convocation', 'Bonjour Eliott Ourcival')`.execute(
          tx,
        );
        await sql`update enrolment set note = 'Eliott Ourcival vient de loin' where id = ${subject}`.execute(tx);
      },
      { whose: whose() },
    );
    const link = await traineeLink('ourcival');
    const [first] = ((await house.call(link, 'GET', at('/own-data'))).json() as HeldReply).kinds.flatMap(
      ({ tables }) => tables.piece_file ?? [],
    );
    expect((await everything()).toLowerCase()).toContain('ourcival');
    // Whoever typed this address may have typed somebody else's: nothing under it goes before its mail has come back.
    const early = await house.call(link, 'POST', at('/own-data/erasure'), understood);
    const [refusal] = early.json().error.problems;
    expect([early.statusCode, refusal.code]).toEqual([422, 'erasure.address-unconfirmed']);
    expect(refusal.message.fr).toContain('eliott.ourcival@example.org');
    expect(refusal.message.en).toContain('ask the house');
    const byStaff = (await house.call(owner, 'GET', at(`/people/${person}/erasure`))).json();
    expect(byStaff.problems).toEqual([]);
    await sentTo(link, subject, 'eliott.ourcival@example.org');
    const before = (await house.call(link, 'GET', at('/own-data/erasure'))).json();
    expect(before.problems).toEqual([]);

    const reply = await house.call(link, 'POST', at('/own-data/erasure'), understood);
    expect(reply.statusCode, reply.body).toBe(200);
    expect(reply.json().kept).toEqual([
      { kind: 'attendance', id: subject, name: 'Promotion 2025-2026', until: '2032-06-30', rate: 'retention.proofs' },
      {
        kind: 'documents',
        id: document,
        name: 'Certificat de réalisation, Eliott Ourcival',
        until: '2032-06-30',
        rate: null,
      },
    ]);
    const left = (await everything(['frozen_document'])).toLowerCase();
    for (const value of ['ourcival', 'eliott'])
      expect(left.split('\n').filter((line) => line.includes(value))).toEqual([]);
    expect(left).toContain(subject);

    expect((await house.call(link, 'GET', at('/own-data'))).statusCode, 'the link has ended').toBe(401);
    const { existsSync } = await import('node:fs');
    const sha = String(first!.sha256);
    expect(existsSync(`${house.dataFolder}/files/${school.id}/${sha.slice(0, 2)}/${sha}`)).toBe(false);
    // The ledger stands as it stood: a half-day is still proven, by somebody without a name.
    const { rows } = await asMigrator(house.test.adminUrl, (tx) =>
      sql<{ n: number }>`select count(*)::int as n from presence where enrolment_id = ${subject}`.execute(tx),
    );
    expect(rows[0]!.n).toBeGreaterThan(90);
    house.clock.now = null;
  });

  test('of somebody who only works here goes by the house’s hand, with the version that was read', async () => {
    const person = id('person', 'odile');
    const path = at(`/people/${person}/erase`);
    expect((await house.call(owner, 'POST', path, { headers: { 'if-match': '"7"' } })).statusCode).toBe(412);
    const reply = await house.call(owner, 'POST', path, { headers: { 'if-match': '"1"' } });
    expect(reply.json(), reply.body).toEqual({
      kept: [{ kind: 'place', id: 'place', name: '', until: null, rate: null }],
    });
  });
});
