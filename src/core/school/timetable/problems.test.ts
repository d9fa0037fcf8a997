/** Every problem that a hand can make, one case each: what is right stays silent. */
import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from '#core/kernel/index.ts';
import { knows, problemText } from '#core/words.ts';
import { session, smallTimetable } from '../../../../tests/golden/small-timetable.ts';
import { hoursTaught, type Session, type TimetableFacts, timetableProblems } from './index.ts';
import { words } from './words.ts';

const FACTS: TimetableFacts = smallTimetable({
  from: '2026-01-05',
  days: 3,
  tracks: true,
  subModules: [
    { code: '1.1', hours: 7 },
    { code: '1.2', hours: 4, equipment: ['projector'] },
    { code: '3.6', hours: 3, groups: ['music'] },
    { code: '4.6', hours: 3, groups: ['theatre'] },
    { code: '5.1', hours: 4, kind: 'writtenExam', earliest: '2026-01-07' },
  ],
  orders: [
    ['1.1', '1.2', 'hard'],
    ['1.2', '5.1', 'soft'],
  ],
  trainers: [
    { id: 'Anouk', teaches: ['1.1', '3.6'], unavailable: ['2026-01-07/0'], prefersNot: ['2026-01-07/1'], maxHours: 10 },
    { id: 'Basile', teaches: ['1.2', '4.6', '1.1'], maxHoursPerWeek: 7 },
    { id: 'Chloé', teaches: [], proctors: true },
  ],
  rooms: [
    { id: 'A', seats: 20, closed: ['2026-01-06/1'] },
    { id: 'B', seats: 12 },
  ],
});

const RIGHT = [
  '1.1 cohort 2026-01-05/0 Anouk A',
  '1.1 cohort 2026-01-05/1 Anouk A',
  '1.2 cohort 2026-01-06/0 Basile A',
  '3.6 music 2026-01-06/1 Anouk B',
  '5.1 cohort 2026-01-07/0 Chloé A',
  '4.6 theatre 2026-01-07/1 Basile A',
];

const read = (texts: readonly string[], facts = FACTS): readonly Session[] => texts.map((text) => session(facts, text));
const codes = (sessions: readonly Session[], facts = FACTS) =>
  [...new Set(timetableProblems(facts, sessions).map(({ code }) => code.slice('timetable.'.length)))].toSorted();
/** One afternoon for each track, in the room that is free. */
const COMFORT = ['half-empty-day', 'room-changes'];

test('a timetable that keeps everything has nothing to settle but its comfort', () => {
  expect(codes(read(RIGHT))).toEqual(COMFORT);
});

test.each([
  ['trainer-twice', 3, '3.6 music 2026-01-06/0 Basile B'],
  ['group-twice', 1, '1.1 cohort 2026-01-05/0 Basile B'],
  ['groups-share-trainees', 3, '3.6 music 2026-01-06/0 Anouk B'],
  ['room-twice', 3, '3.6 music 2026-01-06/0 Anouk A'],
  ['room-too-small', 2, '1.2 cohort 2026-01-06/0 Basile B'],
  ['room-closed', 3, '3.6 music 2026-01-06/1 Anouk A'],
  ['no-room', 2, '1.2 cohort 2026-01-06/0 Basile -'],
  ['no-trainer', 2, '1.2 cohort 2026-01-06/0 - A'],
  ['exam-not-proctored', 4, '5.1 cohort 2026-01-07/0 - A'],
  ['trainer-cannot-teach', 4, '5.1 cohort 2026-01-07/0 Basile A'],
  ['trainer-cannot-teach', 2, '1.2 cohort 2026-01-06/0 Chloé A'],
  ['trainer-unavailable', 3, '3.6 music 2026-01-07/0 Anouk B'],
  ['trainer-prefers-not', 3, '3.6 music 2026-01-07/1 Anouk B'],
  ['closed-day', 2, '1.2 cohort 2026-01-08/0 Basile A'],
  ['outside-half-day', 2, '1.2 cohort 2026-01-06/0 Basile A 09:30-13:30'],
  ['ends-before-start', 2, '1.2 cohort 2026-01-06/0 Basile A 12:00-11:00'],
  ['too-early', 4, '5.1 cohort 2026-01-06/1 Chloé A'],
  ['not-for-this-group', 3, '3.6 theatre 2026-01-06/1 Anouk B'],
  ['hours-under', 2, '1.2 cohort 2026-01-06/0 Basile A 09:00-12:00'],
  ['hours-over', 1, '1.1 cohort 2026-01-07/0 Basile A'],
  ['order-broken', 2, '1.2 cohort 2026-01-05/0 Basile B'],
  ['order-not-kept', 2, '1.2 cohort 2026-01-07/1 Basile A'],
  ['trainer-over-week', 1, '1.1 cohort 2026-01-05/1 Basile A'],
  ['several-trainers', 1, '1.1 cohort 2026-01-05/1 Basile A'],
  ['unknown', 2, '9.9 cohort 2026-01-06/0 Basile A'],
])('%s is said', (code, at, text) => {
  expect(codes(read(RIGHT))).not.toContain(code);
  expect(codes(read(RIGHT.with(at, text)))).toContain(code);
});

test('a problem names its sessions, the first being where to click, and reads in both languages', () => {
  const [clash] = timetableProblems(FACTS, read(RIGHT.with(3, '3.6 music 2026-01-06/0 Basile B'))).filter(
    ({ code }) => code === 'timetable.trainer-twice',
  );
  expect(clash?.at).toEqual(['session/1.2 cohort 2026-01-06/0 Basile A', 'session/3.6 music 2026-01-06/0 Basile B']);
  expect(problemText(clash!, 'fr')).toBe(
    'Basile tient deux séances à la fois le 06/01/2026 à 09:00 : « 1.2 Sujet 1.2 » et « 3.6 Sujet 3.6 ». Déplacer l’une des deux, ou la confier à quelqu’un d’autre.',
  );
  expect(problemText(clash!, 'en')).toContain('Basile holds two sessions at once on 6 Jan 2026');
});

test('two sessions may share a half-day when one ends where the other begins', () => {
  const halves = ['1.1 cohort 2026-01-05/0 Anouk A 09:00-11:00', '1.1 cohort 2026-01-05/0 Anouk A 11:00-13:00'];
  expect(codes(read([...halves, ...RIGHT.slice(1)]))).toEqual(COMFORT);
});

test('equipment, hours of a trainer, sessions a day and a week have their limits', () => {
  const bare = { ...FACTS, rooms: FACTS.rooms.map((room) => ({ ...room, equipment: [] })) };
  expect(codes(read(RIGHT), bare)).toContain('room-lacks-equipment');
  const short = { ...FACTS, trainers: FACTS.trainers.map((one) => ({ ...one, maxMinutes: 4 * 60 })) };
  expect(codes(read(RIGHT), short)).toContain('trainer-over-total');
  const limits = { maxPerDay: 1, maxPerWeek: 1, latest: '2026-01-05' as CalendarDate };
  const once = { ...FACTS, subModules: FACTS.subModules.map((one) => ({ ...one, ...limits })) };
  expect(codes(read(RIGHT), once)).toEqual(expect.arrayContaining(['too-many-a-day', 'crowded-week', 'too-late']));
});

test('a group that changes rooms in a day is told', () => {
  const free = { ...FACTS, rooms: FACTS.rooms.map((room) => ({ ...room, seats: 20 })) };
  const told = (sessions: readonly Session[]) =>
    timetableProblems(free, sessions).flatMap(({ code, facts }) => (code.endsWith('room-changes') ? [facts.on] : []));
  expect(told(read(RIGHT))).toEqual(['2026-01-06']);
  const moved = RIGHT.with(1, '1.1 cohort 2026-01-05/1 Anouk B');
  expect(told(read(moved)).filter((day) => day === '2026-01-05')).toHaveLength(2);
});

test('a locked session that is moved or gone is said', () => {
  const [first, ...others] = read(RIGHT);
  const facts = { ...FACTS, locked: [first!] };
  expect(codes([first!, ...others], facts)).toEqual(COMFORT);
  expect(codes([{ ...first!, roomId: 'B' }, ...others], facts)).toContain('locked-moved');
  expect(codes(others, facts)).toContain('locked-moved');
});

test('interview slots stay in their session, do not overlap, and call nobody to two rooms', () => {
  const kinds = {
    ...FACTS,
    trainers: FACTS.trainers.map((one) => (one.id === 'Chloé' ? { ...one, teaches: ['5.1'] } : one)),
    subModules: FACTS.subModules.map((one) => ({ ...one, kind: 'individualInterview' as const })),
  };
  const [first, ...others] = read(RIGHT, kinds);
  const slots = (...times: readonly (readonly [string, string, string | null])[]) => ({
    ...first!,
    slots: times.map(([from, to, traineeId]) => ({ from, to, traineeId })),
  });
  expect(codes([slots(['09:00', '09:30', 'a'], ['09:30', '10:00', 'b']), ...others], kinds)).toEqual(COMFORT);
  expect(codes([slots(['09:00', '09:40', 'a'], ['09:30', '10:00', 'b']), ...others], kinds)).toContain('slots-overlap');
  expect(codes([slots(['12:45', '13:15', null]), ...others], kinds)).toContain('slot-outside');
  const beside = { ...slots(['09:10', '09:40', 'a']), id: 'beside', trainerId: 'Basile', roomId: 'B' };
  expect(codes([slots(['09:00', '09:30', 'a']), beside, ...others], kinds)).toContain('trainee-two-interviews');
});

test('an interview stands beside supervised work of its group, and beside nothing else', () => {
  const [work, , third] = read(RIGHT);
  const interview = { ...third!, kind: 'individualInterview' as const, date: work!.date, index: 0 };
  expect(
    codes([
      { ...work!, kind: 'supervisedWork' },
      { ...interview, roomId: 'B' },
    ]),
  ).not.toContain('group-twice');
  expect(codes([work!, { ...interview, roomId: 'B' }])).toContain('group-twice');
});

test('hours add up the same by module, sub-module, trainer and group; each track receives its own and the cohort’s', () => {
  const { total, byModule, byTrainer, received } = hoursTaught(FACTS, read(RIGHT));
  expect(total).toBe(21 * 60);
  expect(Object.fromEntries(byModule)).toEqual({ 1: 11 * 60, 3: 180, 4: 180, 5: 240 });
  expect(Object.fromEntries(byTrainer)).toEqual({ Anouk: 600, Basile: 420, Chloé: 240 });
  expect(Object.fromEntries(received)).toEqual({ cohort: 15 * 60, music: 18 * 60, theatre: 18 * 60 });
});

test('four times as many sessions are looked at about four times as often, not sixteen', () => {
  const looks = (count: number) => {
    let seen = 0;
    const sessions = Array.from({ length: count }, (_, at) => {
      const one = session(FACTS, RIGHT[at % RIGHT.length]!);
      const dated = { ...one, id: `s${at}`, date: addDays('2010-01-04' as CalendarDate, at) };
      return new Proxy(dated, {
        get: (from, key) => {
          seen += 1;
          return Reflect.get(from, key);
        },
      });
    });
    expect(timetableProblems(FACTS, sessions).length).toBeGreaterThan(count);
    return seen;
  };
  const few = looks(500);
  expect(few).toBeGreaterThan(500);
  expect(looks(2_000) / few).toBeLessThan(5);
});

test('every sentence is there in both languages', () => {
  for (const [code, { fr, en }] of Object.entries(words.problems!)) {
    expect(knows('problems', code)).toBe(true);
    const names = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).toSorted();
    expect(names(fr), code).toEqual(names(en));
  }
});
