/** What is shown of attendance, what stays, and how a later change shows. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { writeBackup } from '#db/backup/index.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator, inOrganisation } from '#db/transaction.ts';
import { finishUpgrade } from '#jobs/at-start.ts';
import { runForEveryone } from '#jobs/scheduled.ts';
import { sealDays } from '#jobs/school/attendance/index.ts';
import { newFolder } from '../database/organisations.ts';
import {
  at,
  atSchool,
  type Body,
  base,
  code,
  coordinator,
  countersign,
  done,
  four,
  funder,
  house,
  links,
  on,
  owner,
  sign,
  state,
} from './half-day.ts';
import type { Somebody } from './house.ts';

atSchool();

const dayIn = (_: string, instant: Date) => instant.toISOString().slice(0, 10) as never;

const night = (time: string) => {
  at(time);
  return runForEveryone(sealDays, {
    database: house.database,
    clock: () => new Date(time),
    dayIn,
    url: 'http://filage.example',
    queue: null,
    printer: null as never,
    report: (_, error) => {
      throw error;
    },
  });
};

describe('what one has to sign', () => {
  test('a trainee sees their own half-days, a trainer their own sessions with who is there', async () => {
    on('09:05', '2026-01-06');
    const get = async (who: string) => {
      const answer = await house.call(who, 'GET', `/api/o/${four.school.slug}/attendance/mine`);
      expect(answer.statusCode, answer.body).toBe(200);
      return answer.json();
    };
    const ana = await get(links.Ana!);
    expect(ana.taught).toBeNull();
    const days = ana.mine.map((one: Body & { entry: Body }) => [one.day, one.half, one.standing, one.entry.state]);
    expect(days).toEqual([
      ['2025-12-24', 0, 'closed', 'unsigned'],
      ['2026-01-05', 0, 'open', 'unsigned'],
      ['2026-01-05', 1, 'open', 'unsigned'],
      ['2026-01-06', 0, 'open', 'expected'],
      ['2026-01-07', 0, 'open', 'expected'],
    ]);
    const second = await get(links.second!);
    expect(second.mine).toBeNull();
    const theatre = second.taught.find(({ id }: Body) => id === four.sessions.tuesdayTheatre);
    expect(theatre.trainees.map(({ name }: Body) => name)).toEqual(['Chloé Essai', 'Driss Essai']);
    expect(second.taught.map(({ id }: Body) => id)).not.toContain(four.sessions.tuesdayMusic);
  });

  test('the room’s screen has its codes in advance, for the school and for whoever teaches there', async () => {
    on('09:05');
    const path = `${base}/sessions/${four.sessions.mondayMorning}/room-codes`;
    const screen = (await house.call(coordinator, 'GET', path)).json();
    expect(screen.codes).toHaveLength(240);
    expect(screen).toMatchObject({ stepSeconds: 60, signed: 0, expected: 4 });
    await done(sign('Ana', 'mondayMorning', { code: screen.codes[5] }));
    const taught = `${base}/taught/${four.sessions.mondayMorning}/room-codes`;
    expect((await house.call(links.first!, 'GET', taught)).json()).toMatchObject({ signed: 1, codes: screen.codes });
    expect((await house.call(links.second!, 'GET', taught)).json().error.code).toBe('attendance.not-your-session');
    for (const who of [links.Ana!, funder]) expect((await house.call(who, 'GET', path)).statusCode).toBe(403);
  });
});

describe('what is stated stays', () => {
  test('the program itself can neither change nor remove a line, a signature, a seal or a scan', async () => {
    on('09:05');
    await done(sign('Ana', 'mondayMorning', { code: code('mondayMorning', 5) }));
    for (const table of ['presence', 'countersignature', 'seal', 'sheet_scan']) {
      const attempts = [
        sql`update ${sql.table(table)} set version = version`,
        sql`delete from ${sql.table(table)}`,
        sql`truncate ${sql.table(table)}`,
      ];
      for (const attempt of attempts) {
        const tried = inOrganisation(
          house.database,
          { organisation: four.school.organisation, actor: { id: null, label: 'test' } },
          (tx) => attempt.execute(tx),
        );
        await expect(tried).rejects.toThrow(/permission denied/);
      }
    }
  });

  test('each night seals what was stated; a change, a removal, a line slipped in are found and named', async () => {
    on('09:05');
    const [line, other] = [newId(), newId()];
    await done(sign('Ana', 'mondayMorning', { code: code('mondayMorning', 5) }, line));
    await night('2026-01-06T04:00:00Z');
    await night('2026-01-06T04:30:00Z');
    on('09:05', '2026-01-06');
    await done(sign('Basile', 'tuesdayMusic', { code: code('tuesdayMusic', 5) }, other));
    await night('2026-01-07T04:00:00Z');
    const chain = async () => (await house.call(coordinator, 'GET', `${base}/seals`)).json();
    const whole = await chain();
    expect(whole).toMatchObject({ fault: null, unsealed: 0 });
    expect(whole.seals.map(({ number, day, lines }: Body) => [number, day, lines])).toEqual([
      [1, '2026-01-05', 1],
      [2, '2026-01-06', 1],
    ]);
    expect(whole.seals[1].previous).toBe(whole.seals[0].sha256);
    const asOwner = (statement: ReturnType<typeof sql>) =>
      asMigrator(house.test.adminUrl, (tx) => statement.execute(tx));
    await asOwner(sql`update presence set late_minutes = 1 where id = ${other}`);
    expect((await chain()).fault).toEqual({
      kind: 'lineChanged',
      seal: 2,
      line: { kind: 'presence', id: other, day: '2026-01-06', half: 0, enrolmentId: four.enrolments.Basile },
    });
    await asOwner(
      sql`update presence set late_minutes = 0, created_at = created_at + interval '1 microsecond' where id = ${other}`,
    );
    expect((await chain()).fault).toMatchObject({ kind: 'lineChanged', seal: 2 });
    await asOwner(sql`update presence set created_at = created_at - interval '1 microsecond' where id = ${other}`);
    expect((await chain()).fault).toBeNull();
    await asOwner(sql`insert into presence select organisation_id, gen_random_uuid(), version, created_at, created_by, cohort_id, enrolment_id, session_id, day, half, state,
      late_minutes, early_minutes, how, stated_by, stated_at, device_at, device_id, reason, reason_kind, attested_by, file_id, proven_at, line_id from presence where id = ${line}`);
    expect((await chain()).fault).toMatchObject({ kind: 'lineSlippedIn', line: { day: '2026-01-05' } });
    await asOwner(sql`delete from presence where id = ${line}`);
    expect((await chain()).fault).toMatchObject({ kind: 'lineMissing', seal: 1, line: { id: line, day: null } });
  });

  test('a seal before its night, by the school alone', async () => {
    on('09:05');
    await done(sign('Ana', 'mondayMorning', { code: code('mondayMorning', 5) }));
    const asked = (who: Somebody | string) => house.call(who, 'POST', `${base}/seals`, { payload: {} });
    expect((await asked(links.first!)).statusCode).toBe(403);
    expect((await asked(coordinator)).json()).toMatchObject({ unsealed: 0, seals: [{ number: 1, day: '2026-01-05' }] });
    expect((await asked(coordinator)).json().seals).toHaveLength(1);
  });
});

describe('reasons in words', () => {
  const WORDS = ['Parole-unique-une', 'Parole-unique-deux', 'Parole-unique-trois'] as const;
  const asOwner = (statement: ReturnType<typeof sql>) => asMigrator(house.test.adminUrl, (tx) => statement.execute(tx));
  const chain = async () => (await house.call(coordinator, 'GET', `${base}/seals`)).json();
  const said = async () => {
    const query = `enrolmentId=${four.enrolments.Ana}&day=2026-01-05&half=0`;
    const told = await house.call(coordinator, 'GET', `${base}/presences/history?${query}`);
    return told.json().lines.map((one: Body) => one.reason);
  };
  /** Every row of every table, and a backup, as bytes. */
  async function everything(): Promise<string> {
    const found = await asMigrator(house.test.adminUrl, async (tx) => {
      const { rows: tables } = await sql<{ name: string }>`
        select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('public', 'auth', 'pgboss')`.execute(tx);
      const told: string[] = [];
      for (const { name } of tables) {
        const { rows } = await sql.raw<{ row: string }>(`select t::text as row from ${name} t`).execute(tx);
        told.push(...rows.map(({ row }) => row));
      }
      return told;
    });
    const target = path.join(newFolder(), 'backup.tar');
    const keys = house.database.keys!;
    const more = { filesFolder: path.join(target, 'none'), target, filage: '0', now: new Date().toISOString() };
    await writeBackup({ adminUrl: house.test.adminUrl, keys, ...more });
    return [...found, readFileSync(target, 'utf8')].join('\n');
  }

  test('go under a key once, and with the person for good; every seal holds, and changes still show', async () => {
    const [first, second, third] = WORDS;
    on('09:05');
    await done(sign('Ana', 'mondayMorning', { code: code('mondayMorning', 5) }));
    on('12:50');
    await done(countersign('first', 'mondayMorning'));
    const late = { how: 'late', reason: third, minutes: 180 };
    on('09:00', '2026-01-06');
    await done(countersign('second', 'mondayAfternoon', late));
    // As a version before this one stored it, and sealed it: in words.
    const old = newId();
    await asOwner(sql`insert into presence (organisation_id, id, cohort_id, enrolment_id, session_id, day, half, state, how, stated_by, stated_at, reason, reason_kind)
      values (${four.school.organisation}, ${old}, ${four.cohortId}, ${four.enrolments.Ana}, ${four.sessions.mondayMorning}, '2026-01-05', 0, 'present', 'staff', 'staff', '2026-01-06T08:00:00Z', ${first}, 'other')`);
    expect((await house.call(coordinator, 'POST', `${base}/seals`, { payload: {} })).json().seals).toHaveLength(1);
    const stated = newId();
    const absent = { enrolmentId: four.enrolments.Ana, state: 'present', lateMinutes: 5, reason: second };
    await done(state(absent, stated));
    await done(state(absent, stated), 200);
    expect((await state({ ...absent, reason: 'autre' }, stated)).statusCode).toBe(412);
    expect(await said()).toEqual([null, first, second]);

    await night('2026-01-07T04:00:00Z');
    expect(await said()).toEqual([null, first, second]);
    const carried = await chain();
    expect(carried).toMatchObject({ fault: null, unsealed: 0 });
    expect(carried.seals.map(({ lines }: Body) => lines)).toEqual([4, 2]);
    await night('2026-01-08T04:00:00Z');
    expect((await chain()).seals).toHaveLength(2);
    const stored = await everything();
    for (const words of WORDS) expect(stored).not.toContain(words);
    const touch = (minutes: number) => asOwner(sql`update presence set late_minutes = ${minutes} where id = ${old}`);
    await touch(1);
    expect((await chain()).fault).toMatchObject({ kind: 'lineChanged', seal: 1, line: { id: old } });
    await touch(0);
    const swap = sql`update presence set sealed_reason = (select sealed_reason from presence where id = ${stated}) where id = ${old}`;
    const { rows } = await asOwner(sql`select sealed_reason from presence where id = ${old}`);
    await asOwner(swap);
    expect((await chain()).fault).toMatchObject({ kind: 'lineChanged', line: { id: old } });
    await asOwner(sql`update presence set sealed_reason = ${(rows as Body[])[0]!.sealed_reason} where id = ${old}`);
    expect((await chain()).fault).toBeNull();

    at('2026-07-01T10:00:00Z');
    const held = await house.call(owner, 'GET', `/api/o/${four.school.slug}/people/${four.people.Ana}/held`);
    expect(held.body).toContain(first);
    const certified = { enrolmentId: four.enrolments.Ana };
    await done(house.call(coordinator, 'POST', `${base}/certificates`, { payload: certified }), 200);
    const key = async () =>
      (await asOwner(sql`select wrapped_key from person_key where person_id = ${four.people.Ana}`)).rows as Body[];
    const [before] = await key();
    const person = `/api/o/${four.school.slug}/people/${four.people.Ana}`;
    const { version } = (await house.call(owner, 'GET', person)).json();
    const headers = { 'if-match': `"${version}"` };
    await done(house.call(owner, 'POST', `${person}/erase`, { payload: {}, headers }), 200);
    expect(await key()).toEqual([]);
    expect(await said()).toEqual([null, null, null]);
    expect(await chain()).toEqual({ ...carried, seals: (await chain()).seals });
    expect((await chain()).fault).toBeNull();
    const left = await everything();
    expect(left).not.toContain(before!.wrapped_key);
    for (const words of [first, second]) expect(left).not.toContain(words);
    await touch(1);
    expect((await chain()).fault).toMatchObject({ kind: 'lineChanged', seal: 2, line: { id: old } });
    await touch(0);
  });

  test('of a version before are under a key before anybody is served; a start killed half-way is finished by the next', async () => {
    const lines = [newId(), newId(), newId()];
    for (const [index, id] of lines.entries()) {
      await asOwner(sql`insert into presence (organisation_id, id, cohort_id, enrolment_id, session_id, day, half, state, how, stated_by, stated_at, reason, reason_kind)
        values (${four.school.organisation}, ${id}, ${four.cohortId}, ${four.enrolments.Driss}, ${four.sessions.mondayMorning}, '2026-01-05', 0, 'present', 'staff', 'staff', '2026-01-06T08:00:00Z', ${`Ancienne-parole-${index}`}, 'other')`);
    }
    await done(house.call(coordinator, 'POST', `${base}/seals`, { payload: {} }), 200);
    const inWords = async () =>
      (await asOwner(sql`select id from presence where reason is not null and cohort_id = ${four.cohortId}`)).rows;
    const start = { database: house.database, dayIn, batch: 1 };
    const killedAt = (last: number) => {
      let begun = 0;
      const clock = () => {
        begun += 1;
        if (begun === last) throw new Error('killed');
        return new Date('2026-01-07T10:00:00Z');
      };
      return finishUpgrade({ ...start, clock });
    };
    // Later each time, through the organisations that come before, until one line of three is brought over.
    for (let last = 1; (await inWords()).length === 3; last += 1)
      await expect(killedAt(last)).rejects.toThrow('killed');
    expect(await inWords()).toHaveLength(2);
    expect(await chain()).toMatchObject({ fault: null, unsealed: 0 });
    const later = { ...start, clock: () => new Date('2026-01-07T11:00:00Z') };
    // Two servers that start at once carry each line once.
    const [one, two] = await Promise.all([finishUpgrade(later), finishUpgrade(later)]);
    expect(one + two).toBe(2);
    expect(await finishUpgrade(later)).toBe(0);
    expect(await inWords()).toEqual([]);
    const { fault, unsealed, seals } = await chain();
    expect({ fault, unsealed }).toEqual({ fault: null, unsealed: 0 });
    expect(seals.map(({ lines: count }: Body) => count)).toEqual([3, 1, 1, 1]);
    const query = `enrolmentId=${four.enrolments.Driss}&day=2026-01-05&half=0`;
    const told = await house.call(coordinator, 'GET', `${base}/presences/history?${query}`);
    expect(
      told
        .json()
        .lines.map((line: Body) => line.reason)
        .sort(),
    ).toEqual(lines.map((_, index) => `Ancienne-parole-${index}`));
  });
});
