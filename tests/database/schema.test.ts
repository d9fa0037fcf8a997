/** What every table must be, read from the catalogues of a migrated database. */
import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columnClasses, privateColumns } from '#db/column-classes.ts';
import { openAdminClient } from '#db/connection.ts';
import { type TestDatabase, testDatabase } from '../database.ts';
import { generatedSchema } from './generate-schema.ts';

/** `organisation` is how the way in finds the organisation; `migration` holds no data of anyone's. */
const WITHOUT_ORGANISATION = ['migration', 'organisation'];

let place: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  place = await testDatabase();
  client = await openAdminClient(place.adminUrl);
});
afterAll(async () => {
  await client.end();
  await place.drop();
});

async function list(sql: string): Promise<string[]> {
  const { rows } = await client.query<{ item: string }>(sql);
  return rows.map((row) => row.item);
}

const OURS = `c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

test('row-level security is forced on every table but the two that are named here', async () => {
  const unguarded = await list(`
    select c.relname as item from pg_class c where ${OURS}
      and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`);
  expect(unguarded).toEqual(WITHOUT_ORGANISATION);
});

test('each guarded table has one policy that opens it, the same for reading and writing, for everybody', async () => {
  const odd = await list(`
    select c.relname as item from pg_class c
    left join pg_policies p on p.schemaname = 'public' and p.tablename = c.relname and p.permissive = 'PERMISSIVE'
    where ${OURS} and c.relrowsecurity
    group by c.relname
    having count(*) <> 1 or bool_or(p.policyname is null or p.cmd <> 'ALL'
      or p.roles <> '{public}' or p.qual <> p.with_check
      or p.qual <> '(organisation_id = (NULLIF(current_setting(''filage.organisation''::text, true), ''''::text))::uuid)')`);
  expect(odd).toEqual([]);
});

test('what an applicant wrote and sent is held shut by a second policy, which narrows the first', async () => {
  const narrowing = await list(`
    select tablename || ' ' || policyname as item from pg_policies
    where schemaname = 'public' and permissive = 'RESTRICTIVE' order by 1`);
  expect(narrowing).toEqual(['application_answers until_reading_opens', 'piece_file until_reading_opens']);
});

test('every primary key is the organisation and the row', async () => {
  const keys = await list(`
    select c.relname || ' ' || pg_get_constraintdef(k.oid) as item
    from pg_class c left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
    where ${OURS} and c.relname not in ('migration', 'organisation')
      and pg_get_constraintdef(k.oid) is distinct from 'PRIMARY KEY (organisation_id, id)'`);
  expect(keys).toEqual([]);
});

test('every unique index and exclusion begins with the organisation, so that tables can be sharded by it', async () => {
  const loose = await list(`
    select i.indexrelid::regclass::text as item
    from pg_index i join pg_class c on c.oid = i.indrelid
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where ${OURS} and c.relname not in ('migration', 'organisation')
      and (i.indisunique or i.indisexclusion) and a.attname is distinct from 'organisation_id'`);
  expect(loose).toEqual([]);
});

test('every foreign key carries the organisation, and none leaves public', async () => {
  const loose = await list(`
    select k.conrelid::regclass || ' ' || pg_get_constraintdef(k.oid) as item
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
    where ${OURS} and k.contype = 'f' and (
      f.relnamespace <> 'public'::regnamespace
      or (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) <> 'organisation_id'
      or (select attname from pg_attribute where attrelid = k.confrelid and attnum = k.confkey[1])
        <> case f.relname when 'organisation' then 'id' else 'organisation_id' end)`);
  expect(loose).toEqual([]);
});

test('every foreign key has an index to be walked back by', async () => {
  const slow = await list(`
    select k.conrelid::regclass || ' ' || pg_get_constraintdef(k.oid) as item from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    where ${OURS} and k.contype = 'f' and cardinality(k.conkey) > 1 and not exists (
      select from pg_index i where i.indrelid = k.conrelid
        and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)`);
  expect(slow).toEqual([]);
});

test('ground points to no wing', async () => {
  const ground = new Set(
    [...readFileSync('src/db/migrations/0001_ground.sql', 'utf8').matchAll(/^create table (\w+)/gm)].map((m) => m[1]!),
  );
  const pairs = await list(`
    select c.relname || ' ' || f.relname as item
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
    where ${OURS} and k.contype = 'f'`);
  const leaving = pairs.filter((pair) => {
    const [from, to] = pair.split(' ') as [string, string];
    return ground.has(from) && !ground.has(to);
  });
  expect(leaving).toEqual([]);
});

test('there is no trigger of ours, no sequence, and no view that could see past the policies', async () => {
  expect(
    await list(`
    select t.tgname as item from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and not t.tgisinternal`),
  ).toEqual([]);
  expect(
    await list(`
    select c.relname as item from pg_class c
    where c.relnamespace in ('public'::regnamespace, 'auth'::regnamespace) and c.relkind in ('S', 'v', 'm')`),
  ).toEqual([]);
});

test('every function that runs as its owner fixes where it looks for names', async () => {
  const loose = await list(`
    select p.proname as item from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prosecdef
      and not coalesce(array_to_string(p.proconfig, ' ') ~ 'search_path=', false)`);
  expect(loose).toEqual([]);
});

test('the app role owns nothing, and of what must not be rewritten it can only add and read', async () => {
  expect(
    await list(`
    select c.relname as item from pg_class c
    where c.relnamespace in ('public'::regnamespace, 'auth'::regnamespace)
      and pg_has_role('${place.appRole}', c.relowner, 'member')`),
  ).toEqual([]);
  const may = async (table: string) =>
    list(
      `select right as item from unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) as r (right)
      where has_table_privilege('${place.appRole}', '${table}', right)`.replaceAll('right', 'privilege'),
    );
  expect(await may('audit_line')).toEqual(['SELECT', 'INSERT']);
  expect(await may('person_private_reading')).toEqual(['SELECT', 'INSERT']);
  expect(await may('migration')).toEqual(['SELECT']);
  expect(await may('organisation')).toEqual(['SELECT', 'INSERT', 'UPDATE']);
  expect(await may('person')).toEqual(['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
});

test('every column of every table is classed', async () => {
  const columns = await list(`
    select c.relname || '.' || a.attname as item
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where ${OURS} order by 1`);
  const classed = Object.entries(columnClasses).flatMap(([table, classes]) =>
    Object.keys(classes).map((column) => `${table}.${column}`),
  );
  expect(classed.sort()).toEqual(columns.sort());
});

test('every private column says how it is kept', () => {
  const secret = Object.entries(columnClasses).flatMap(([table, classes]) =>
    Object.entries(classes).flatMap(([column, kind]) => (kind === 'private' ? [`${table}.${column}`] : [])),
  );
  expect(secret.sort()).toEqual(Object.keys(privateColumns).sort());
});

test('the generated types are those of the migrations', async () => {
  const written = readFileSync('src/db/schema.ts', 'utf8');
  expect(await generatedSchema(place.adminUrl), 'run tests/database/generate-schema.ts').toBe(written);
});
