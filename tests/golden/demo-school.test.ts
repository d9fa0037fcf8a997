/** The demo's school against what is known of its programme: hours, places, selection, money, timetable. */
import { describe, expect, test } from 'vitest';
import { passesLuhn } from '#core/ground/organisations/index.ts';
import { addDecimals, type Decimal, dec, decimalText } from '#core/kernel/index.ts';
import { timetableProblems } from '#core/school/timetable/index.ts';
import type { DemoApplication } from '#db/demo/index.ts';
import { DEMO } from '#seeds/index.ts';
import { openHalfDays, timetableOf } from './demo-timetable.ts';

const school = DEMO.find((house) => house.school)!.school!;
const [{ version, record }] = school.programmes as [(typeof school.programmes)[number]];
const [cohort] = school.cohorts as [(typeof school.cohorts)[number]];
const [call] = cohort.calls as [(typeof cohort.calls)[number]];
const total = (amounts: readonly string[]): string =>
  decimalText(amounts.map(dec).reduce<Decimal>((sum, one) => addDecimals(sum, one), dec('0')));
const taught = version.modules.flatMap(({ subModules }) => subModules);
const counted = <K extends string>(keys: readonly K[]): Partial<Record<K, number>> =>
  Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, same]) => [key, same.length])) as Partial<
    Record<K, number>
  >;
/** With a place to the end, or until they left. */
const trainees = cohort.enrolments.filter(({ state }) => state !== 'withdrawn');

describe('the programme', () => {
  test('makes 511 hours on each track, and 16 euros an hour', () => {
    for (const { code } of version.tracks) {
      const own = taught.filter(({ track }) => track === undefined || track === code);
      expect([code, total(own.map(({ hours }) => hours))]).toEqual([code, '511']);
    }
    expect(version.centreHours).toBe('511');
    expect(total(Array.from({ length: 511 }, () => '16'))).toBe(version.price);
  });

  test('has four blocks, nineteen competences, each in a block and worked on somewhere', () => {
    expect(version.blocks.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(version.competences).toHaveLength(19);
    const worked = new Set(taught.flatMap(({ competences = [] }) => competences));
    expect(version.competences.filter(({ code, block }) => !worked.has(code) || block > 4)).toEqual([]);
    expect([...worked].filter((code) => !version.competences.some((one) => one.code === code))).toEqual([]);
  });

  test('leads to a certification whose record ends on 1 October 2026', () => {
    expect([record.number, record.expires]).toEqual(['39624', '2026-10-01']);
  });

  test('says everything in both languages, and never twice the same', () => {
    for (const [piece, [fr, en]] of Object.entries(version.texts)) {
      expect([piece, fr.length > 20, en.length > 20, fr !== en]).toEqual([piece, true, true, true]);
    }
  });

  test('asks other documents of whoever comes by derogation', () => {
    const codes = version.routes.map(({ pieces }) => pieces.map(({ code }) => code));
    expect(codes[0]).toContain('diplome');
    expect(codes[2]).not.toContain('diplome');
    expect(version.routes.map(({ derogation = false }) => derogation)).toEqual([false, false, true]);
  });
});

describe('the cohort', () => {
  test('has 164 open half-days for the 146 that it needs', () => {
    expect(openHalfDays(cohort)).toHaveLength(164);
    expect(openHalfDays({ ...cohort, closures: [] })).toHaveLength(180);
    expect(cohort.timetable.sessions.filter(([, , , group]) => group !== 'theatre')).toHaveLength(146);
  });

  test('has twice ten places and as many trainees, none over a track’s capacity', () => {
    expect(cohort.pools.map(({ places }) => places)).toEqual([10, 10]);
    expect(counted(trainees.map(({ pool }) => pool))).toEqual({ region: 10, autres: 10 });
    const byTrack = counted(trainees.map(({ track }) => track));
    for (const { track, capacity } of cohort.tracks) expect(byTrack[track]).toBeLessThanOrEqual(capacity);
  });

  test('is paid for to the last hour and euro, by several payers where it takes several', () => {
    for (const { person, fundings } of cohort.enrolments) {
      expect([person, total(fundings.map(({ hours }) => hours))]).toEqual([person, '511']);
      expect([person, total(fundings.map(({ amount }) => amount))]).toEqual([person, version.price]);
      for (const { instalments, amount } of fundings.filter((funding) => funding.instalments)) {
        expect([person, dec(total(instalments!.map(([, due]) => due)))]).toEqual([person, dec(`${amount}.00`)]);
      }
    }
    const payers = new Set(cohort.enrolments.flatMap(({ fundings }) => fundings.map(({ payer }) => payer)));
    expect(payers).toEqual(new Set(['region', 'franceTravail', 'opco', 'employer', 'self', 'cpf', 'afdas']));
  });

  test('has a timetable that breaks nothing; a track changes rooms on some days', () => {
    const sizes = counted(trainees.map(({ track }) => track)) as Record<string, number>;
    const { facts, sessions } = timetableOf(school, cohort, sizes);
    const problems = timetableProblems(facts, sessions);
    expect(problems.filter(({ severity }) => severity === 'blocking')).toEqual([]);
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(['timetable.room-changes']);
    expect(new Set(sessions.map(({ trainerId }) => trainerId)).size).toBeGreaterThan(20);
  });

  test('is taught by thirty people', () => {
    expect(school.trainers).toHaveLength(30);
    for (const { siret } of school.trainers) expect(siret === undefined || passesLuhn(siret)).toBe(true);
  });
});

describe('the call', () => {
  const closed = `${call.closes}T23:59`;
  const withState = (state: DemoApplication['state']) => call.applications.filter((one) => one.state === state);

  test('drew sixty applicants of all routes: late, incomplete, withdrawn, refused, waiting, accepted', () => {
    expect(call.applications).toHaveLength(60);
    expect(counted(call.applications.map(({ state }) => state))).toEqual({
      accepted: 20,
      declined: 1,
      waiting: 4,
      refused: 17,
      late: 9,
      incomplete: 5,
      withdrawn: 4,
    });
    expect(new Set(call.applications.map(({ route }) => route)).size).toBe(3);
  });

  test('took nothing after its last minute', () => {
    for (const { key, submitted, state } of call.applications) {
      if (submitted !== undefined) expect([key, submitted <= closed]).toEqual([key, state !== 'late']);
    }
    expect(new Set(call.applications.flatMap(({ number }) => number ?? [])).size).toBe(51);
  });

  test('gives places to the best of each pool, and those of whoever gives up to the next on the list', () => {
    for (const { key } of cohort.pools) {
      const selected = call.applications.filter(
        ({ pool, decisions }) => pool === key && decisions.some(({ outcome }) => outcome === 'selected'),
      );
      const ranks = selected.map(({ decisions }) => decisions.at(-1)!.rank!).toSorted((a, b) => a - b);
      expect([key, ranks]).toEqual([key, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]);
    }
    const replaced = call.applications.filter(({ waiting }) => waiting?.state === 'taken');
    expect(replaced.map(({ waiting, state }) => [waiting!.rank, state])).toEqual([
      [1, 'accepted'],
      [1, 'accepted'],
    ]);
    expect(withState('accepted').every(({ offers }) => offers.at(-1)?.answer === 'accepted')).toBe(true);
  });

  test('hears nobody twice at once, and in two rooms', () => {
    const heard = call.slots.flatMap(({ application }) => application ?? []);
    expect([heard.length, new Set(heard).size]).toEqual([30, 30]);
    expect(new Set(call.slots.map(({ day, from, room }) => `${day} ${from} ${room}`)).size).toBe(call.slots.length);
  });
});
