import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '#db/connection.ts';
import { withoutOrganisation } from '#db/transaction.ts';
import { type TestDatabase, testDatabase } from '../database.ts';

let place: TestDatabase;
let database: Database;
beforeAll(async () => {
  place = await testDatabase();
  database = openDatabase(place.appUrl);
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

async function read(expression: string): Promise<unknown> {
  const { rows } = await withoutOrganisation(database, (tx) =>
    sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(tx),
  );
  return rows[0]!.value;
}

test('a day stays the day that was written, also where the clock changes', async () => {
  expect(await read("date '2026-03-29'")).toBe('2026-03-29');
});

test('an exact decimal stays text, with its digits', async () => {
  expect(await read('0.5290::numeric(10, 4)')).toBe('0.5290');
  expect(await read('12345678901234567890.12::numeric')).toBe('12345678901234567890.12');
});

test('a count is a number while it is safe, and an error past that', async () => {
  expect(await read('9007199254740991::bigint')).toBe(Number.MAX_SAFE_INTEGER);
  await expect(read('9007199254740993::bigint')).rejects.toThrow('safe integers');
});

test('an instant is text in UTC, as toISOString writes it, and keeps its microseconds when it has some', async () => {
  expect(await read("timestamptz '2026-10-05 10:00:00+02'")).toBe('2026-10-05T08:00:00.000Z');
  expect(await read("timestamptz '2026-10-05 08:00:00.25+00'")).toBe('2026-10-05T08:00:00.250Z');
  expect(await read("timestamptz '2026-10-05 08:00:00.250001+00'")).toBe('2026-10-05T08:00:00.250001Z');
});

test('an instant goes back in exactly as it came out', async () => {
  const { rows } = await withoutOrganisation(database, (tx) =>
    sql<{ same: boolean }>`
      select at = ${'2026-10-05T08:00:00.250001Z'}::timestamptz as same
      from (values (timestamptz '2026-10-05 08:00:00.250001+00')) as given (at)`.execute(tx),
  );
  expect(rows[0]!.same).toBe(true);
});
