import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../database.ts';

let one: TestDatabase;
let other: TestDatabase;

beforeAll(async () => {
  [one, other] = await Promise.all([testDatabase(), testDatabase()]);
});

afterAll(async () => {
  await Promise.all([one.drop(), other.drop()]);
});

async function ask<T>(url: string, statement: string): Promise<T[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rows as T[];
  } finally {
    await client.end();
  }
}

test('what one test file writes, another does not see', async () => {
  await ask(one.adminUrl, 'create table only_here (a int)');
  await expect(ask(other.adminUrl, 'select * from only_here')).rejects.toThrow('does not exist');
});

test('the database reads and sorts French whatever the shell says', async () => {
  const [row] = await ask<{ encoding: string; provider: string; locale: string; names: string[]; low: string }>(
    one.adminUrl,
    `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale, lower('ÉTÉ') as low,
       array(select n from unnest(array['Zoé', 'Éva', 'Ève', 'eugénie']) n order by n collate "fr-x-icu") as names
     from pg_database where datname = current_database()`,
  );
  expect(row).toEqual({
    encoding: 'UTF8',
    provider: 'b',
    locale: 'C.UTF-8',
    low: 'été',
    names: ['eugénie', 'Éva', 'Ève', 'Zoé'],
  });
});

test('the app role is nobody: no superuser, no way past policies, owner of no table', async () => {
  const [role] = await ask(
    one.appUrl,
    `select rolsuper as super, rolbypassrls as bypasses, rolcreatedb as creates, rolcreaterole as makes,
       (select count(*)::int from pg_class where relowner = r.oid) as owns
     from pg_roles r where rolname = current_user`,
  );
  expect(role).toEqual({ super: false, bypasses: false, creates: false, makes: false, owns: 0 });
});
