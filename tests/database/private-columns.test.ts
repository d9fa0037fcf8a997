/** What is typed as private through the API is readable nowhere but there: not in any table, not in a backup. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBackup } from '#db/backup/index.ts';
import { privateColumns } from '#db/column-classes.ts';
import { openAdminClient } from '#db/connection.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { everywhere, type House, openHouse, type Somebody } from '../api/house.ts';
import { newFolder } from './organisations.ts';

const TYPED = {
  socialSecurityNumber: '284057511600157',
  iban: 'FR7630006000011234567890189',
  bankHolder: 'Camille Titulaire-Unique',
  birthDate: '1984-05-17',
  birthPlace: 'Lieu-de-Naissance-Unique',
  birthName: 'Nom-de-Naissance-Unique',
  nationality: 'Nationalité-Unique',
};
const PHONE = '+33 1 99 00 12 34';

let house: House;
let owner: Somebody;
let person: string;

beforeAll(async () => {
  house = await openHouse();
  const organisation = await house.organisation('privee');
  owner = await house.member(organisation, [everywhere('owner')]);
  person = newId();
  const number = BigInt(TYPED.socialSecurityNumber.slice(0, 13));
  TYPED.socialSecurityNumber = `${number}${String(97n - (number % 97n)).padStart(2, '0')}`;
  const made = await house.call(owner, 'PUT', `/api/o/privee/people/${person}`, {
    headers: { 'if-none-match': '*' },
    payload: { givenName: 'Camille', familyName: 'Essai', phone: PHONE },
  });
  expect(made.statusCode, made.body).toBe(201);
  const kept = await house.call(owner, 'PATCH', `/api/o/privee/people/${person}/private`, {
    headers: { 'if-match': '"0"' },
    payload: TYPED,
  });
  expect(kept.statusCode, kept.body).toBe(200);
});
afterAll(() => house.close());

test('it is read where it was typed, and the reading is written down', async () => {
  const read = await house.call(owner, 'GET', `/api/o/privee/people/${person}/private?purpose=contract`);
  expect(read.json()).toMatchObject(TYPED);
  const readings = await house.call(owner, 'GET', `/api/o/privee/people/${person}/private/readings`);
  expect(readings.json<{ items: unknown[] }>().items).toHaveLength(1);
});

test('no table of the database holds it in clear', async () => {
  const client = await openAdminClient(house.test.adminUrl);
  const tables = await client.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth', 'pgboss')",
  );
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
    const text = rows.map(({ row }) => row).join('\n');
    for (const value of Object.values(TYPED)) if (text.includes(value)) found.push(`${name}: ${value}`);
  }
  await client.end();
  expect(tables.rows.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
});

test('each private column is sealed, an HMAC or a hash, whatever is in it', async () => {
  const shapes = {
    ring: /^v1:[0-9a-f]{12}:[\w-]{16}:[\w-]{22}:[\w-]*$/,
    person: /^v1:[0-9a-f]{32}:[\w-]{16}:[\w-]{22}:[\w-]+$/,
    lookup: /^v1:[0-9a-f]{12}:[\w-]{43}$/,
    hash: /^[0-9a-f]{64}$/,
  };
  const client = await openAdminClient(house.test.adminUrl);
  const filled = new Set<string>();
  for (const [name, kept] of Object.entries(privateColumns)) {
    const [table, column] = name.split('.');
    const { rows } = await client.query<{ value: string }>(
      `select ${column} as value from ${table} where ${column} is not null`,
    );
    for (const { value } of rows) expect(value, name).toMatch(shapes[kept]);
    if (rows.length > 0) filled.add(name);
  }
  await client.end();
  expect([...filled].filter((name) => name.startsWith('person_private.'))).toHaveLength(8);
  expect(filled).toContain('audit_line.personal_changes');
});

test('a backup holds it shut, and the phone of the audit as well', async () => {
  const target = path.join(newFolder(), 'backup.tar');
  await writeBackup({
    adminUrl: house.test.adminUrl,
    keys: house.database.keys!,
    filesFolder: path.join(target, 'none'),
    target,
    filage: '0',
    now: new Date().toISOString(),
  });
  const bytes = readFileSync(target, 'utf8');
  for (const value of Object.values(TYPED)) expect(bytes).not.toContain(value);
  const audit = await asMigrator(house.test.adminUrl, (tx) => tx.selectFrom('audit_line').selectAll().execute());
  expect(JSON.stringify(audit)).not.toContain(PHONE);
});
