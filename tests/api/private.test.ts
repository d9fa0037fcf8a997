/** What is shown least: private fields, papers, the audit of people, and what is left after an erasure. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { everywhere, type House, openHouse, type Somebody, within } from './house.ts';

let house: House;
let owner: Somebody;
let producer: Somebody;
let nord: string;
const base = '/api/o/nord';
const number = (start: string) => start + String(97n - (BigInt(start) % 97n)).padStart(2, '0');
const NIR = number('2840588157042');
const IBAN = 'FR7630006000011234567890189';

beforeAll(async () => {
  house = await openHouse();
  nord = await house.organisation('nord');
  owner = await house.member(nord, [everywhere('owner')]);
  producer = await house.member(nord, [everywhere('production')]);
});
afterAll(() => house.close());

async function person(familyName = 'Essai'): Promise<string> {
  const id = newId();
  const reply = await house.call(owner, 'PUT', `${base}/people/${id}`, {
    payload: { givenName: 'Ana', familyName, email: 'ana@example.org', phone: '01 99 00 00 00' },
    headers: { 'if-none-match': '*' },
  });
  expect(reply.statusCode).toBe(201);
  return id;
}
const change = (id: string, payload: object, version = 0, who = owner) =>
  house.call(who, 'PATCH', `${base}/people/${id}/private`, { payload, headers: { 'if-match': `"${version}"` } });
const read = (id: string, query = 'purpose=contract', who = owner) =>
  house.call(who, 'GET', `${base}/people/${id}/private?${query}`);

describe('private fields', () => {
  test('are kept, sealed, and read back by whoever may', async () => {
    const id = await person();
    const saved = await change(id, { socialSecurityNumber: NIR, iban: IBAN, birthDate: '1984-05-17' });
    expect([saved.statusCode, saved.json()]).toEqual([200, { personId: id, version: 1, problems: [] }]);
    expect((await read(id)).json()).toMatchObject({
      socialSecurityNumber: NIR,
      iban: IBAN,
      birthPlace: null,
      version: 1,
    });
    const rows = await asMigrator(house.test.adminUrl, (tx) => tx.selectFrom('person_private').selectAll().execute());
    for (const value of [NIR, IBAN, '1984-05-17']) expect(JSON.stringify(rows)).not.toContain(value);
  });

  test('no reading goes without a purpose and a line that says so', async () => {
    const id = await person();
    await change(id, { socialSecurityNumber: NIR });
    expect((await read(id, '')).statusCode).toBe(400);
    await read(id, 'purpose=payroll&fields=socialSecurityNumber');
    const { items } = (await house.call(owner, 'GET', `${base}/people/${id}/private/readings`)).json();
    expect(items).toMatchObject([{ purpose: 'payroll', fields: ['socialSecurityNumber'], reader: 'Camille Essai' }]);
  });

  test('only the fields asked for are shown', async () => {
    const id = await person();
    await change(id, { iban: IBAN, birthName: 'Rideau' });
    expect((await read(id, 'purpose=contract&fields=birthName')).json()).toMatchObject({
      birthName: 'Rideau',
      iban: null,
    });
  });

  test('are neither in the directory nor in the audit, nor open to a production officer', async () => {
    const id = await person();
    await change(id, { socialSecurityNumber: NIR, iban: IBAN });
    for (const url of [`${base}/people`, `${base}/people/${id}`, `${base}/audit?person=${id}`]) {
      const { body } = await house.call(owner, 'GET', url);
      expect(body).not.toContain(NIR);
      expect(body).not.toContain(IBAN);
    }
    expect((await read(id, 'purpose=contract', producer)).statusCode).toBe(403);
    expect((await change(id, { iban: null }, 1, producer)).statusCode).toBe(403);
  });

  test('a number whose key does not fit is refused; one that somebody else has is told', async () => {
    const id = await person();
    const wrong = await change(id, { socialSecurityNumber: `${NIR.slice(0, -2)}00` });
    expect([wrong.statusCode, wrong.json().error.code]).toEqual([422, 'person.social-security-number-wrong']);
    const twice = number('1750669123456');
    await change(id, { socialSecurityNumber: twice });
    const told = (await change(await person(), { socialSecurityNumber: twice })).json().problems;
    expect(told.map(({ code }: { code: string }) => code)).toContain('person.number-known');
  });

  test('two people changing them at once: one wins', async () => {
    const id = await person();
    const replies = await Promise.all([change(id, { birthPlace: 'Albi' }), change(id, { birthPlace: 'Lens' })]);
    expect(replies.map((reply) => reply.statusCode).sort()).toEqual([200, 412]);
  });
});

describe('papers', () => {
  const attach = (id: string, subject: string, bytes: Buffer | string, name: string, who = owner) =>
    house.call(who, 'PUT', `${base}/files/${id}?subjectId=${subject}&name=${encodeURIComponent(name)}`, {
      payload: bytes,
      headers: { 'if-none-match': '*', 'content-type': 'application/octet-stream' },
    });

  test('are told by their content, whatever their name, and served so that no browser runs them', async () => {
    const subject = await person();
    const id = newId();
    const made = await attach(id, subject, '<script>alert(1)</script>', 'innocent.pdf');
    expect([made.statusCode, made.json().mediaType], made.body).toEqual([201, 'text/plain']);
    const { headers, body } = await house.call(owner, 'GET', `${base}/files/${id}/content`);
    expect(body).toBe('<script>alert(1)</script>');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('sent again they are the same; other bytes under the same id are a conflict', async () => {
    const [subject, id] = [await person(), newId()];
    const pdf = Buffer.from('%PDF-1.7\n…');
    expect((await attach(id, subject, pdf, 'contrat.pdf')).json().mediaType).toBe('application/pdf');
    expect((await attach(id, subject, pdf, 'contrat.pdf')).statusCode).toBe(200);
    expect((await attach(id, subject, 'autre', 'contrat.pdf')).statusCode).toBe(412);
  });

  test('lose their bytes when the last that holds them is gone, and not before', async () => {
    const [subject, first, second] = [await person(), newId(), newId()];
    for (const id of [first, second]) await attach(id, subject, 'deux fois le même plan', `${id}.txt`);
    const remove = (id: string) =>
      house.call(owner, 'DELETE', `${base}/files/${id}`, { headers: { 'if-match': '"1"' } });
    const { sha256 } = (await house.call(owner, 'GET', `${base}/files?subjectId=${subject}`)).json().items[0];
    const bytes = path.join(house.dataFolder, 'files', nord, sha256.slice(0, 2), sha256);
    expect((await remove(first)).statusCode).toBe(204);
    expect(existsSync(bytes)).toBe(true);
    const again = house.call(owner, 'DELETE', `${base}/files/${second}`, { headers: { 'if-match': '"7"' } });
    expect([(await again).statusCode, existsSync(bytes)]).toEqual([412, true]);
    expect((await remove(second)).statusCode).toBe(204);
    expect(existsSync(bytes)).toBe(false);
  });

  test('of a person are as closed as their private fields', async () => {
    const [subject, id] = [await person(), newId()];
    await attach(id, subject, 'rib', 'rib.txt');
    expect((await house.call(producer, 'GET', `${base}/files/${id}/content`)).statusCode).toBe(403);
    expect((await house.call(producer, 'GET', `${base}/files?subjectId=${subject}`)).statusCode).toBe(403);
    expect((await attach(newId(), subject, 'x', 'x', producer)).statusCode).toBe(403);
  });

  test('of a date are open to whoever works on its production, and to nobody of another', async () => {
    const [production, date, id] = [newId(), newId(), newId()];
    const put = (url: string, payload: object) =>
      house.call(owner, 'PUT', `${base}${url}`, { payload, headers: { 'if-none-match': '*' } });
    await put(`/productions/${production}`, { title: 'Nuit', discipline: 'theatre' });
    const event = { kind: 'performance', startsLocal: '2026-10-05T20:30', endsLocal: '2026-10-05T22:00' };
    const made = await put(`/productions/${production}/events/${date}`, event);
    expect(made.statusCode, made.body).toBe(201);
    expect((await attach(id, date, 'plan', 'plan.txt')).statusCode).toBe(201);
    const crew = await house.member(nord, [within('technical', production)]);
    const other = await house.member(nord, [within('technical', newId())]);
    expect((await house.call(crew, 'GET', `${base}/files/${id}/content`)).body).toBe('plan');
    expect((await house.call(other, 'GET', `${base}/files/${id}/content`)).statusCode).toBe(404);
  });

  test('too large a one is refused and leaves nothing behind', async () => {
    const reply = await attach(newId(), await person(), Buffer.alloc(51 * 1024 * 1024), 'film.bin');
    expect([reply.statusCode, reply.json().error.code]).toEqual([413, 'request.too-large']);
    expect(await readdir(`${house.dataFolder}/incoming`)).toEqual([]);
  });
});

describe('erasing a person', () => {
  test('takes what tells who they are, here and in the audit, and leaves the lines', async () => {
    const id = await person('Introuvable');
    await change(id, { socialSecurityNumber: number('1850175123456') });
    const url = `${base}/people/${id}/erase`;
    expect((await house.call(owner, 'POST', url, { headers: { 'if-match': '"1"' } })).statusCode).toBe(200);
    const audit = await house.call(owner, 'GET', `${base}/audit?person=${id}`);
    expect(audit.body).not.toContain('Introuvable');
    expect(audit.json().items.length).toBeGreaterThanOrEqual(2);
    const shown = (await house.call(owner, 'GET', `${base}/people/${id}`)).json();
    expect(shown).toMatchObject({ givenName: 'Personne effacée', email: null, phone: null });
    expect((await read(id)).json()).toMatchObject({ socialSecurityNumber: null, version: 0 });
  });
});

describe('the audit', () => {
  test('says who changed what, from what to what, and can be taken away as a file', async () => {
    const id = newId();
    const put = (payload: object, headers: Record<string, string>) =>
      house.call(owner, 'PUT', `${base}/venues/${id}`, { payload, headers });
    await put({ name: '=cmd|calc', town: 'Albi' }, { 'if-none-match': '*' });
    await put({ name: 'La Halle, grande salle', town: 'Albi' }, { 'if-match': '"1"' });
    const { items } = (await house.call(owner, 'GET', `${base}/audit?subject=${id}`)).json();
    expect(items[0].actor.label).toBe('Camille Essai');
    expect(items[0].changes).toContainEqual({
      field: 'venue.name',
      values: 'told',
      before: '=cmd|calc',
      after: 'La Halle, grande salle',
    });
    const csv = await house.call(owner, 'GET', `${base}/audit/export?subject=${id}`);
    expect(csv.headers['content-disposition']).toContain('.csv');
    expect(csv.body).toContain('"La Halle, grande salle"');
    expect(csv.body).toContain("'=cmd|calc");
    const json = await house.call(owner, 'GET', `${base}/audit/export?format=json&subject=${id}`);
    expect(json.json()).toHaveLength(2);
  });

  test('is read page by page', async () => {
    const first = (await house.call(owner, 'GET', `${base}/audit?limit=2`)).json();
    const second = (await house.call(owner, 'GET', `${base}/audit?limit=2&after=${first.next}`)).json();
    const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(4);
  });
});
