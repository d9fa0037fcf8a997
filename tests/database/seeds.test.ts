import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoFor } from '#cli/demo.ts';
import { Refusal } from '#cli/refusal.ts';
import { seedDemo } from '#cli/seed.ts';
import { firstFault } from '#core/school/attendance/index.ts';
import { demoId, demoOrganisationId } from '#db/demo/index.ts';
import { newId } from '#db/identifiers.ts';
import { openKeyRing } from '#db/private/index.ts';
import { findRow } from '#db/rows.ts';
import { openNeed } from '#db/school/needs.ts';
import { asMigrator, type Tx } from '#db/transaction.ts';
import { readChain, sha256 } from '#jobs/school/attendance/index.ts';
import { DEMO } from '#seeds/index.ts';
import { copyFurniture, type TestDatabase, testDatabase } from '../database.ts';
import { DEMO_HOUSE } from '../demo-house.ts';

const SECONDS = 3;
const SCHOOL = DEMO.find(({ school }) => school)!;

describe('the demo', () => {
  let database: TestDatabase;
  let dataFolder: string;
  const inSchool = <T>(work: (tx: Tx) => Promise<T>) => {
    const whose = { organisation: demoOrganisationId(SCHOOL), actor: { id: null, label: 'test' } };
    return asMigrator(database.adminUrl, work, { whose, keys: openKeyRing({ dataFolder }) });
  };
  beforeAll(async () => {
    database = await testDatabase(DEMO_HOUSE);
    dataFolder = await mkdtemp(path.join(tmpdir(), 'filage-demo-'));
    await copyFurniture(DEMO_HOUSE, dataFolder);
  });
  afterAll(async () => {
    await database.drop();
    await rm(dataFolder, { recursive: true });
  });

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
    const filed = (year: string) =>
      count(`application a join call c on c.organisation_id = a.organisation_id and c.id = a.call_id
        where c.code like '%${year}'`);
    expect([await filed('2025'), await filed('2027')]).toEqual([60, 5]);
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

  test('seals its signatures night after night, each seal on the one before, and nothing has moved since', async () => {
    const cohort = demoId(SCHOOL.slug, 'cohort', 'promotion-2026');
    const { seals, rows } = await inSchool((tx) => readChain(tx, cohort));
    // Fifty days of courses; what was signed or attested the morning after goes into that day's seal.
    expect(seals).toHaveLength(50);
    expect(seals.flatMap(({ lines }) => lines)).toHaveLength(rows.length);
    expect(rows.length).toBeGreaterThan(2_000);
    expect(firstFault(cohort, seals, rows, sha256)).toBeNull();
    const moved = rows.map((row, index) =>
      index === 700 ? { ...row, values: { ...row.values, late_minutes: 5 } } : row,
    );
    expect(firstFault(cohort, seals, moved, sha256)).toMatchObject({
      kind: 'lineChanged',
      line: { id: rows[700]!.id },
    });
  });

  test('keeps what was submitted under its hash, and the bytes of every document', async () => {
    const { rows } = await asMigrator(database.adminUrl, (tx) =>
      sql<{ id: string; sent: boolean; hash: string | null; organisation: string; documents: string[] }>`
        select a.id, a.submitted_at is not null as sent, a.submitted_hash as hash, a.organisation_id as organisation,
          (select coalesce(array_agg(f.sha256), '{}') from piece_file f
            where f.organisation_id = a.organisation_id and f.application_id = a.id) as documents
        from application a`.execute(tx),
    );
    expect(rows.filter(({ hash, sent }) => (hash !== null) !== sent)).toEqual([]);
    expect(new Set(rows.flatMap(({ hash }) => hash ?? [])).size).toBe(rows.filter(({ sent }) => sent).length);
    for (const { id, hash, organisation, documents } of rows) {
      const bytes = (sha: string) => readFile(path.join(dataFolder, 'files', organisation, sha.slice(0, 2), sha));
      for (const one of [...documents, ...(hash === null ? [] : [hash])]) {
        expect(
          createHash('sha256')
            .update(await bytes(one))
            .digest('hex'),
        ).toBe(one);
      }
      if (hash === null) continue;
      const said = JSON.parse(String(await bytes(hash)));
      expect([said.applicationId, said.files.map((file: { sha256: string }) => file.sha256).sort()]).toEqual([
        id,
        documents.toSorted(),
      ]);
    }
  });

  test('seals needs with the keys of the house, for trainees and for applicants', async () => {
    const told = await inSchool(async (tx) => {
      const { rows } = await sql<{
        id: string;
        need: string;
      }>`select id, need from application_need order by id`.execute(tx);
      expect(rows.filter(({ need }) => !need.startsWith('v1:'))).toEqual([]);
      return Promise.all(rows.map(async ({ id }) => openNeed(tx, (await findRow(tx, 'application_need', id))!)));
    });
    const meant = SCHOOL.school!.cohorts.flatMap(({ needs }) => needs);
    expect(told.map(({ need }) => need).sort()).toEqual(meant.map(({ need }) => need).sort());
    expect(told.filter(({ arrangement }) => arrangement !== null)).toHaveLength(3);
  });

  test('has a call that is open, with drafts, submitted files, a meeting and people who will come', async () => {
    const { rows } = await asMigrator(database.adminUrl, (tx) =>
      sql<{ code: string; days: number; drafts: number; sent: number; coming: number }>`
        select c.code, c.closes_on - date '2026-11-27' as days,
          (select count(*)::int from application a where a.call_id = c.id and a.state = 'draft') as drafts,
          (select count(*)::int from application a where a.call_id = c.id and a.state = 'submitted') as sent,
          (select count(*)::int from information_meeting m join meeting_registration r
            on r.organisation_id = m.organisation_id and r.meeting_id = m.id where m.call_id = c.id) as coming
        from call c where c.state = 'published' and c.closes_on > '2027-01-01'`.execute(tx),
    );
    expect(rows).toEqual([{ code: 'charge-de-production-2027', days: 322, drafts: 3, sent: 2, coming: 3 }]);
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
  const keys = openKeyRing({ dataFolder: folder });
  const before = process.cpuUsage();
  const load = demoFor(database.adminUrl, { dataFolder: folder, keys });
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
  const { user, system } = process.cpuUsage(before);
  // However busy the machine is with other things.
  expect((user + system) / 1_000_000).toBeLessThan(SECONDS);
  const owners = await asMigrator(database.adminUrl, (tx) =>
    tx.selectFrom('member').select(['email', 'organisation_id']).execute(),
  );
  expect(owners.filter(({ email }) => email === first!.email)).toHaveLength(DEMO.length);
  expect(await readdir(path.join(folder, 'files'))).not.toEqual([]);
  await expect(load(second!)).rejects.toThrow('demo.unavailable');
  await rm(folder, { recursive: true });
  await database.drop();
});
