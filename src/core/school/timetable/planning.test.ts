/** From records to facts, from a proposal to rows, from a draft to what people are told, from signatures to an invoice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dec, euros } from '#core/kernel/index.ts';
import { problemText } from '#core/words.ts';
import { session, smallTimetable } from '../../../../tests/golden/small-timetable.ts';
import { type Announced, concernedBy, type Draft, unannounced } from './announced.ts';
import type { Session } from './facts.ts';
import { hoursReport } from './hours-report.ts';
import { type Mission, serviceDone } from './missions.ts';
import { type TimetableRecords, timetableFactsOf } from './records.ts';
import { ruleSaid } from './rule-said.ts';
import { RULE_KINDS, type RuleFacts, ruleProblems, type TimetableRule } from './rules.ts';
import { solvableFrom, usualStart } from './solvable.ts';
import { takingOf } from './take.ts';
import { whatIf, withChange } from './what-if.ts';

const MORNING = { index: 0, from: '09:00', to: '13:00' };
const AFTERNOON = { index: 1, from: '14:00', to: '17:00' };
const rule = (facts: RuleFacts, more: Partial<TimetableRule> = {}): TimetableRule => ({
  id: facts.kind,
  demand: true,
  weight: 1,
  facts,
  ...more,
});
const records: TimetableRecords = {
  halfDays: ['2026-01-05', '2026-01-06'].flatMap((date) => [
    { date: date as never, ...MORNING },
    { date: date as never, ...AFTERNOON },
  ]),
  groups: [
    { id: 'all', kind: 'whole', name: 'Promotion', trackId: null, members: [] },
    { id: 'music', kind: 'track', name: 'Musiques', trackId: 'M', members: [] },
    { id: 'stage', kind: 'track', name: 'Théâtre', trackId: 'T', members: [] },
    { id: 'half', kind: 'part', name: 'Moitié', trackId: null, members: ['a', 'b'] },
    { id: 'mixed', kind: 'part', name: 'Atelier', trackId: null, members: ['b', 'c'] },
  ],
  trainees: [
    { id: 'a', trackId: 'M' },
    { id: 'b', trackId: 'M' },
    { id: 'c', trackId: 'T' },
  ],
  places: 20,
  trackPlaces: new Map([['M', 11]]),
  subModules: [
    { id: 's1', code: '1.1', title: 'Budget', moduleId: 'm1', hours: dec('7'), kind: 'course', trackId: null },
    { id: 's2', code: '3.6', title: 'Musiques', moduleId: 'm3', hours: dec('3.5'), kind: 'practice', trackId: 'M' },
  ],
  trainers: [
    { id: 't1', name: 'Anouk', skills: ['1.1', '9.9'], mostHours: dec('30'), mostHoursWeek: null },
    { id: 't2', name: 'Basile', skills: [], mostHours: null, mostHoursWeek: dec('10.5') },
  ],
  availability: [
    { trainerId: 't1', date: '2026-01-05' as never, index: 0, state: 'avoid' },
    { trainerId: 't1', date: '2026-01-05' as never, index: 1, state: 'unavailable' },
    { trainerId: 't1', date: '2026-01-06' as never, index: 0, state: 'available' },
  ],
  engaged: [
    { id: 't1', date: '2026-01-05' as never, from: '12:30', to: '15:00', tentative: true },
    { id: 't1', date: '2026-01-06' as never, from: '12:30', to: '13:30', tentative: false },
    { id: 't2', date: '2026-01-06' as never, from: '13:00', to: '14:00', tentative: false },
  ],
  rooms: [{ id: 'r', name: 'Salle', seats: 20, equipment: [] }],
  roomsTaken: [{ id: 'r', date: '2026-01-06' as never, from: '09:00', to: '10:00' }],
  rules: [],
  sessions: [],
};
const withRules = (...rules: TimetableRule[]) => timetableFactsOf({ ...records, rules });

describe('facts from records', () => {
  test('a part whose members follow one track lies within it, a mixed one within the cohort, and says whom it shares', () => {
    const groups = Object.fromEntries(timetableFactsOf(records).groups.map((group) => [group.id, group]));
    expect(groups.half).toMatchObject({
      within: 'music',
      size: 2,
      sharesWith: expect.arrayContaining(['mixed']),
    });
    expect(groups.mixed).toMatchObject({ within: 'all', size: 2 });
    expect(groups.mixed!.sharesWith.toSorted()).toEqual(['all', 'half', 'music', 'stage']);
    expect(groups.all).toMatchObject({ within: null, size: 3 });
  });

  test('before anybody is enrolled, places stand for those who will come', () => {
    const { groups } = timetableFactsOf({ ...records, trainees: [] });
    expect(groups.map(({ size }) => size)).toEqual([20, 11, 20, 2, 2]);
  });

  test('a confirmed date elsewhere is no availability, an option one would rather not; what a trainer said adds to it', () => {
    const [anouk, basile] = timetableFactsOf(records).trainers;
    expect(anouk!.availability).toEqual({
      '2026-01-05/0': 'prefersNot',
      '2026-01-05/1': 'unavailable',
      '2026-01-06/0': 'unavailable',
    });
    expect(basile!.availability).toEqual({});
    expect(basile).toMatchObject({ teaches: [], maxMinutes: null, maxMinutesPerWeek: 630 });
    expect(anouk).toMatchObject({ teaches: ['s1'], maxMinutes: 1800 });
  });

  test('a room is closed where another cohort sits in it, and where a rule closes it', () => {
    expect(timetableFactsOf(records).rooms[0]!.closed).toEqual(['2026-01-06/0']);
    const closed = withRules(
      rule({ kind: 'roomClosed', room: 'r', from: '2026-01-05' as never, to: '2026-01-06' as never, half: 1 }),
    );
    expect(closed.rooms[0]!.closed).toEqual(['2026-01-05/1', '2026-01-06/0', '2026-01-06/1']);
  });

  test('a track’s sub-module goes to its group, unless a rule names others; hours become minutes', () => {
    const [first, second] = timetableFactsOf(records).subModules;
    expect([first!.groupIds, second!.groupIds]).toEqual([['all'], ['music']]);
    expect([first!.minutes, second!.minutes]).toEqual([420, 210]);
    expect(
      withRules(rule({ kind: 'groups', subModule: '1.1', groups: ['music', 'stage'] })).subModules[0]!.groupIds,
    ).toEqual(['music', 'stage']);
  });

  test('what is said of one sub-module goes before what is said of all', () => {
    const facts = withRules(
      rule({ kind: 'aDay', subModule: '1.1', most: 1 }),
      rule({ kind: 'aDay', subModule: null, most: 2 }),
      rule({ kind: 'aWeek', subModule: null, most: 3 }),
      rule({ kind: 'window', subModule: '3.6', from: '2026-01-06' as never, to: null }),
      rule({ kind: 'equipment', subModule: '3.6', equipment: ['piano'] }),
      rule({ kind: 'order', before: '1.1', after: '3.6' }, { demand: false }),
      rule({ kind: 'proctor', trainer: 't2' }),
      rule({ kind: 'weight', wish: 'hole' }, { weight: 4.5 }),
    );
    expect(facts.subModules[0]).toMatchObject({ maxPerDay: 1, maxPerWeek: 3, earliest: null, equipment: [] });
    expect(facts.subModules[1]).toMatchObject({ maxPerDay: 2, earliest: '2026-01-06', equipment: ['piano'] });
    expect(facts.orders).toEqual([{ id: 'order', before: 's1', after: 's2', strength: 'soft' }]);
    expect(facts.trainers.map(({ proctors }) => proctors)).toEqual([false, true]);
    expect(facts.weights).toMatchObject({ hole: 4.5, trainerPrefersNot: 10 });
  });

  test('a rule about what is gone is not followed, and says so', () => {
    const gone = rule({ kind: 'order', before: '1.1', after: '7.7' });
    expect(withRules(gone).orders).toEqual([]);
    const named = {
      subModules: new Set(['1.1']),
      groups: new Set<string>(),
      trainers: new Set<string>(),
      rooms: new Set<string>(),
    };
    expect(ruleProblems([gone], named).map(({ code, facts }) => [code, facts.name])).toEqual([
      ['timetable.rule-names-nothing', '7.7'],
    ]);
    expect(ruleProblems([rule({ kind: 'order', before: '1.1', after: '1.1' })], named)[0]!.code).toBe(
      'timetable.rule-backwards',
    );
  });

  test('every kind of rule is said in both languages without a gap', () => {
    const all: RuleFacts[] = [
      { kind: 'order', before: '1.1', after: '3.6' },
      { kind: 'window', subModule: '1.1', from: '2026-01-05' as never, to: null },
      { kind: 'window', subModule: '1.1', from: null, to: '2026-01-06' as never },
      { kind: 'window', subModule: '1.1', from: '2026-01-05' as never, to: '2026-01-06' as never },
      { kind: 'aDay', subModule: null, most: 2 },
      { kind: 'aDay', subModule: '1.1', most: 2 },
      { kind: 'aWeek', subModule: null, most: 2 },
      { kind: 'aWeek', subModule: '1.1', most: 2 },
      { kind: 'equipment', subModule: '1.1', equipment: ['piano'] },
      { kind: 'groups', subModule: '1.1', groups: ['music'] },
      { kind: 'proctor', trainer: 't1' },
      { kind: 'roomClosed', room: 'r', from: '2026-01-05' as never, to: '2026-01-06' as never, half: null },
      { kind: 'roomClosed', room: 'r', from: '2026-01-05' as never, to: '2026-01-06' as never, half: 0 },
      { kind: 'weight', wish: 'hole' },
    ];
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(RULE_KINDS));
    for (const facts of all) {
      for (const locale of ['fr', 'en'] as const) {
        const text = problemText(ruleSaid(timetableFactsOf(records), rule(facts), dec('2.5')), locale);
        expect(text).not.toMatch(/[{}]|timetable\./);
      }
    }
  });
});

const small = smallTimetable({
  from: '2026-01-05',
  days: 2,
  subModules: [
    { code: '1.1', hours: 7 },
    { code: '1.2', hours: 7 },
  ],
  trainers: [{ id: 'Anouk', teaches: ['1.1', '1.2'] }],
});
const at = (code: string, key: string): Session => session(small, `${code} cohort ${key} Anouk -`);
const whole = [
  at('1.1', '2026-01-05/0'),
  at('1.1', '2026-01-05/1'),
  at('1.2', '2026-01-06/0'),
  at('1.2', '2026-01-06/1'),
];

describe('the solver is given', () => {
  test('what stands before the day as locked, and no empty half-day before it', () => {
    const facts = solvableFrom(small, whole.slice(0, 1), '2026-01-06' as never);
    expect(facts.locked.map(({ id, locked }) => [id, locked])).toEqual([[whole[0]!.id, true]]);
    expect(facts.halfDays.map(({ date, index }) => `${date}/${index}`)).toEqual([
      '2026-01-05/0',
      '2026-01-06/0',
      '2026-01-06/1',
    ]);
  });
  test.each([
    ['2025-12-01', '2026-01-05'],
    ['2026-01-06', '2026-01-06'],
    ['2026-03-01', '2026-01-05'],
  ])('on %s, one places from %s', (today, from) => {
    expect(usualStart(small, today as never)).toBe(from);
  });
});

describe('taking a proposal', () => {
  test('moves rows rather than making them again, keeps what stays, leaves locked ones alone', () => {
    const locked = { ...whole[0]!, locked: true };
    const present = [locked, whole[1]!, { ...whole[2]!, id: 'x' }];
    const proposed = [
      locked,
      { ...whole[1]!, id: 'p1' },
      { ...whole[3]!, id: 'p2' },
      { ...whole[2]!, id: 'p3', trainerId: null },
    ];
    const taking = takingOf(present, proposed);
    expect(taking.kept.map(({ id }) => id)).toEqual([whole[1]!.id]);
    expect(taking.moved.map(({ from, to }) => [from.id, to.id, to.trainerId])).toEqual([['x', 'x', null]]);
    expect(taking.made.map(({ id }) => id)).toEqual(['p2']);
    expect(taking.gone).toEqual([]);
  });

  test('whatever was there, exactly what was proposed is there afterwards', () => {
    const half = fc.constantFrom('2026-01-05/0', '2026-01-05/1', '2026-01-06/0', '2026-01-06/1');
    const one = fc.record({ code: fc.constantFrom('1.1', '1.2'), key: half, locked: fc.boolean() });
    const some = (prefix: string) =>
      fc
        .uniqueArray(one, { selector: ({ code, key }) => code + key })
        .map((rows) =>
          rows.map(({ code, key, locked }, index) => ({ ...at(code, key), id: `${prefix}${index}`, locked })),
        );
    fc.assert(
      fc.property(some('a'), some('b'), (present, wanted) => {
        const locked = present.filter((row) => row.locked);
        const proposed = [...locked, ...wanted.map((row) => ({ ...row, locked: false }))];
        const { kept, moved, made, gone } = takingOf(present, proposed);
        const after = [...locked, ...kept, ...moved.map(({ to }) => to), ...made];
        const places = (rows: readonly Session[]) =>
          rows.map((row) => `${row.subModuleId} ${row.date}/${row.index}`).toSorted();
        expect(places(after)).toEqual(places(proposed));
        expect(present.length).toBe(locked.length + kept.length + moved.length + gone.length);
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
      }),
    );
  });
});

describe('what a publication tells', () => {
  const said: Announced = {
    ...(({ kind, subModuleId, groupId, date, index, from, to, trainerId, roomId }) => ({
      kind,
      subModuleId,
      groupId,
      date,
      index,
      from,
      to,
      trainerId,
      roomId,
    }))(whole[0]!),
    cancelled: false,
    sequence: 3,
  };
  const { sequence, ...now } = said;
  const draft = (change: Partial<Draft>): Draft => ({ id: 's', slots: [], ...now, announced: said, ...change });

  test.each([
    ['nothing when nothing changed', {}, []],
    ['a new session', { announced: null }, ['new']],
    ['nothing of a draft that was cancelled before anybody knew', { announced: null, cancelled: true }, []],
    ['a session that moves', { date: '2026-01-06' as never }, ['moved']],
    ['a session that another trainer takes', { trainerId: 'Basile' }, ['changed']],
    ['a session that is cancelled', { cancelled: true }, ['cancelled']],
    ['one that comes back', { announced: { ...said, cancelled: true } }, ['new']],
    ['nothing of one that was cancelled and told', { cancelled: true, announced: { ...said, cancelled: true } }, []],
  ])('%s', (_, change, kinds) => {
    expect(unannounced([draft(change)]).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('both trainers are told when a session changes hands; calendars get a later sequence', () => {
    const changes = unannounced([draft({ trainerId: 'Basile' })]);
    const { trainers, groups } = concernedBy(changes);
    expect([...trainers.keys()].toSorted()).toEqual(['Anouk', 'Basile']);
    expect([...groups.keys()]).toEqual(['cohort']);
    expect(changes[0]!.after.sequence).toBe(sequence + 1);
  });
});

describe('what if', () => {
  test('a move says which problems come and which go', () => {
    const moved = withChange(whole, [{ ...whole[3]!, date: '2026-01-05' as never }]);
    const { come, gone } = whatIf(small, whole, moved);
    expect(come.map(({ code }) => code)).toContain('timetable.trainer-twice');
    expect(whatIf(small, moved, whole)).toEqual({ come: gone, gone: come });
  });
  test('no change, no difference', () => {
    expect(whatIf(small, whole, whole)).toEqual({ come: [], gone: [] });
  });
});

describe('hours beside the programme', () => {
  test('add up when each sub-module has its own', () => {
    const report = hoursReport(small, whole);
    expect(report).toMatchObject({ addsUp: true, total: { programme: 840, placed: 840 } });
    expect(report.trainers).toEqual([{ id: 'Anouk', agreed: null, placed: 840 }]);
    expect(report.groups).toEqual([{ id: 'cohort', programme: 840, placed: 840 }]);
  });
  test('do not when one has another’s, and sessions that nobody holds are counted apart', () => {
    const wrong = [...whole.slice(0, 3), { ...whole[3]!, subModuleId: '1.1', trainerId: null }];
    const report = hoursReport(small, wrong);
    expect(report.addsUp).toBe(false);
    expect(report.trainers.at(-1)).toEqual({ id: null, agreed: null, placed: 180 });
    expect(report.modules).toEqual([{ id: '1', programme: 840, placed: 840 }]);
  });
});

describe('a mission', () => {
  const mission: Mission = {
    id: 'm',
    trainer: 'Anouk',
    kind: 'invoice',
    hourlyRate: dec('52.5'),
    travel: euros(4_000),
    siret: '73282932000074',
    declarationNumber: '76310000031',
    invoiceNumber: 'F-1',
    invoiceAmount: null,
    invoicedOn: null,
  };
  const signed = [
    { sessionId: 'a', date: '2026-01-05' as never, minutes: 240 },
    { sessionId: 'b', date: '2026-01-05' as never, minutes: 170 },
  ];
  const codes = (change: Partial<Mission>) =>
    serviceDone({ ...mission, ...change }, 420, signed).problems.map(({ code }) => code);

  test('is worth the minutes that were signed, rounded once, and its travel', () => {
    const done = serviceDone(mission, 420, signed);
    expect(done.signedMinutes).toBe(410);
    expect(done.due.value).toEqual(euros(39_875));
    expect(done.problems).toEqual([]);
  });

  test.each([
    [{ invoiceAmount: euros(39_875) }, []],
    [{ invoiceAmount: euros(40_767) }, ['mission.invoice-over']],
    [{ invoiceAmount: euros(30_000), invoiceNumber: null }, ['mission.invoice-unnumbered', 'mission.invoice-under']],
    [{ siret: null, declarationNumber: null }, ['mission.siret-missing', 'mission.declaration-missing']],
    [{ siret: '73282932000075' }, ['mission.siret-wrong']],
    [{ kind: 'salaried' as const, invoiceAmount: euros(1), siret: null }, ['mission.salaried-invoices']],
  ])('%o has these problems', (change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  test('an invoice over the service done explains the difference', () => {
    const [over] = serviceDone({ ...mission, invoiceAmount: euros(40_767) }, 420, signed).problems;
    expect(problemText(over!, 'en')).toContain('€8.92 more than the service done: 6.83 h signed × 52.5 €');
  });
});
