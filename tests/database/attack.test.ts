/** Whoever speaks SQL as the app role tries to become more than it. */
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdminClient } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { type TestDatabase, testDatabase } from '../database.ts';
import { newOrganisation } from './organisations.ts';

let place: TestDatabase;
let app: pg.Client;
beforeAll(async () => {
  place = await testDatabase();
  await newOrganisation(place.adminUrl, 'Compagnie A');
  app = new pg.Client(place.appUrl);
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await place.drop();
});

async function attempt(sql: string): Promise<string> {
  await app.query('begin');
  const outcome = await app.query(sql).then(
    () => 'done',
    (error: { code?: string }) => error.code ?? 'failed',
  );
  await app.query('rollback');
  return outcome;
}

const NOT_ALLOWED = '42501';

test.each([
  'update audit_line set action = action',
  'delete from audit_line',
  'truncate audit_line',
  'update person_private_reading set purpose = purpose',
  'delete from person_private_reading',
  'truncate person_private_reading',
  'delete from organisation',
  'delete from migration',
  "insert into migration (name, sha256) values ('x', 'y')",
  'create table public.x (a int)',
  'create schema x',
  "create function public.f() returns int language sql as 'select 1'",
  'alter table person disable row level security',
  'alter table person no force row level security',
  'drop policy by_organisation on person',
  "select pg_read_file('/etc/hostname')",
  "copy (select 1) to program 'true'",
  'select * from pg_authid',
])('%s', async (sql) => {
  expect(await attempt(sql)).toBe(NOT_ALLOWED);
});

test('to switch the policies off for the session shows nothing', async () => {
  expect(await attempt('set local row_security = off; select * from person')).toBe(NOT_ALLOWED);
});

/** A view of its own, named like a table of ours, whose function runs as whoever reads it. */
const IN_DISGUISE = `
  create function pg_temp.who() returns text language plpgsql as $$ begin return current_user; end $$;
  create temp view member as
    select o.id as organisation_id, o.id, 'x'::text as account_id, 'active'::text as state from public.organisation o;
  create temp view organisation as select id, pg_temp.who() as slug, 'x'::text as name from public.organisation;
  create temp view person as select pg_temp.who() as given_name, pg_temp.who() as family_name, ''::text as stage_name,
    ''::text as town, id, id as organisation_id from public.organisation;
  grant execute on function pg_temp.who() to public;
  grant select on pg_temp.member, pg_temp.organisation, pg_temp.person to public`;

test('a table of its own does not stand in for ours inside the functions that see past the policies', async () => {
  await app.query('begin');
  await app.query(IN_DISGUISE);
  const { rows } = await app.query("select * from door_account('x')");
  await app.query('rollback');
  expect(rows).toEqual([]);
});

test('every function that sees past the policies looks for its tables where the app role cannot put any', async () => {
  const client = await openAdminClient(place.adminUrl);
  const { rows } = await client.query<{ name: string; path: string[] | null }>(`
    select proname as name, proconfig as path from pg_proc
    where prosecdef and pronamespace in ('public'::regnamespace, 'auth'::regnamespace) order by 1`);
  await client.end();
  expect(rows.length).toBeGreaterThan(4);
  for (const { name, path } of rows) expect([name, path]).toEqual([name, ['search_path=pg_catalog, public, pg_temp']]);
});

test('once the server has started, the app role makes no table of its own at all', async () => {
  await migrate(place.adminUrl, { app: place.appRole });
  expect(await attempt('create temp table mine (a int)')).toBe(NOT_ALLOWED);
});

test('the log of the database takes no rows along', async () => {
  const { rows } = await app.query('show log_error_verbosity');
  expect(rows).toEqual([{ log_error_verbosity: 'terse' }]);
  const { rows: parameters } = await app.query('show log_parameter_max_length_on_error');
  expect(parameters).toEqual([{ log_parameter_max_length_on_error: '0' }]);
});
