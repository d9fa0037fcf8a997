import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoFor } from '#cli/demo.ts';
import { Refusal } from '#cli/refusal.ts';
import { seedDemo } from '#cli/seed.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { DEMO } from '#seeds/index.ts';
import { type TestDatabase, testDatabase } from '../database.ts';
import { DEMO_HOUSE } from '../demo-house.ts';

describe('the demo', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(DEMO_HOUSE);
  });
  afterAll(() => database.drop());

  test('is not loaded over itself', async () => {
    await expect(seedDemo(database.adminUrl)).rejects.toThrow(Refusal);
  });

  test('has twelve dates of the play in nine towns, one of them in Belgium, and one date postponed', async () => {
    const shows = await asMigrator(database.adminUrl, (tx) =>
      tx
        .selectFrom('event')
        .innerJoin('venue', (join) =>
          join.onRef('venue.organisation_id', '=', 'event.organisation_id').onRef('venue.id', '=', 'event.venue_id'),
        )
        .where('event.title', '=', 'La Nuit des tuiles')
        .where('event.kind', '=', 'performance')
        .select(['event.state', 'venue.town', 'venue.country'])
        .execute(),
    );
    const kept = shows.filter(({ state }) => state !== 'postponed');
    expect(kept).toHaveLength(12);
    expect(new Set(kept.map(({ town }) => town)).size).toBe(9);
    expect(kept.filter(({ country }) => country === 'BE')).toHaveLength(1);
    expect(shows).toHaveLength(13);
  });

  test('has a school with sixty files, twenty trainees, a timetable and ten weeks of signatures', async () => {
    const count = async (from: string) => {
      const found = await asMigrator(database.adminUrl, (tx) =>
        sql<{ n: number }>`select count(*)::int as n from ${sql.raw(from)}`.execute(tx),
      );
      return found.rows[0]!.n;
    };
    expect(await count('application')).toBe(60);
    expect(await count("enrolment where state = 'enrolled'")).toBe(19);
    expect(await count("enrolment where state = 'left'")).toBe(1);
    expect(await count('trainer')).toBe(30);
    expect(await count("teaching_session where state = 'published'")).toBe(171);
    expect(await count('sub_module')).toBe(37);
    // Twenty trainees on fifty days of two half-days, less the interviews, which everybody has for one turn alone.
    expect(await count('(select distinct day, half from countersignature) halves')).toBe(100);
    expect(await count("presence where state = 'absent'")).toBe(22);
    expect(await count("presence where how = 'offline'")).toBe(1);
    expect(await count("presence where how = 'late' and stated_by = 'trainee'")).toBe(2);
    expect(await count("presence where how = 'code'")).toBeGreaterThan(1_800);
  });

  test('names no signature before its half-day, and none of somebody who had left', async () => {
    const { rows } = await asMigrator(database.adminUrl, (tx) =>
      sql<{ id: string }>`
        select p.id from presence p
        join teaching_session s on s.organisation_id = p.organisation_id and s.id = p.session_id
        left join departure d on d.organisation_id = p.organisation_id and d.enrolment_id = p.enrolment_id
        where p.stated_at < s.starts_at or (p.how = 'code' and p.stated_at > s.ends_at)
          or (p.day, p.half) > (d.last_day, d.last_half)`.execute(tx),
    );
    expect(rows).toEqual([]);
  });
});

test('asked for by the first to come it is loaded, theirs alone, and whoever comes next is told so', async () => {
  const database = await testDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'filage-seeds-'));
  const load = demoFor(database.adminUrl, folder);
  const [first, second] = ['ines@example.org', 'marc@example.org'].map((email) => ({
    id: newId(),
    name: email,
    email,
  }));
  await asMigrator(database.adminUrl, async (tx) => {
    for (const { id, email } of [first!, second!]) {
      await sql`insert into auth."user" (id, name, email, "emailVerified") values (${id}, ${email}, ${email}, true)`.execute(
        tx,
      );
    }
  });
  await load(first!);
  const owners = await asMigrator(database.adminUrl, (tx) =>
    tx.selectFrom('member').select(['email', 'organisation_id']).execute(),
  );
  expect(owners.filter(({ email }) => email === first!.email)).toHaveLength(DEMO.length);
  expect(await readdir(path.join(folder, 'files'))).not.toEqual([]);
  await expect(load(second!)).rejects.toThrow('demo.unavailable');
  await rm(folder, { recursive: true });
  await database.drop();
});
