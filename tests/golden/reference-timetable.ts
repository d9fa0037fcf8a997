/**
 * The reference timetable: 146 half-days (511 h), 35 sub-modules, 30 trainers, two tracks of 90 h side by side, with
 * orders, wishes and absences. Generated, the same every time; the sizes can be cut for a quick look.
 */
import { addDays, type CalendarDate, date, weekday } from '#core/kernel/index.ts';
import {
  BALANCED_WEIGHTS,
  type Group,
  type HalfDay,
  keyOf,
  type Order,
  type Room,
  type SessionKind,
  type SubModule,
  type TimetableFacts,
  type Trainer,
} from '#core/school/timetable/index.ts';

const HOUR = 60;

/** Days of two half-days, Monday to Friday, from a day on, without the closures. */
export function halfDaysFrom(
  from: string,
  days: number,
  closures: readonly (readonly [string, string])[] = [],
): readonly HalfDay[] {
  const found: HalfDay[] = [];
  for (let day: CalendarDate = date(from); found.length < days * 2; day = addDays(day, 1)) {
    if (weekday(day) > 5 || closures.some(([first, last]) => first <= day && day <= last)) continue;
    found.push(
      { date: day, index: 0, from: '09:00', to: '13:00' },
      { date: day, index: 1, from: '14:00', to: '17:00' },
    );
  }
  return found;
}

export const COHORT: Group = { id: 'cohort', name: 'Promotion', size: 20, within: null, sharesWith: [] };
export const MUSIC: Group = { id: 'music', name: 'Musiques actuelles', size: 11, within: 'cohort', sharesWith: [] };
export const THEATRE: Group = { id: 'theatre', name: 'Théâtre', size: 9, within: 'cohort', sharesWith: [] };

export function subModule(code: string, hours: number, more: Partial<SubModule> = {}): SubModule {
  return {
    id: code,
    code,
    title: `Sujet ${code}`,
    moduleId: code.split('.')[0]!,
    minutes: hours * HOUR,
    kind: 'course',
    groupIds: ['cohort'],
    earliest: null,
    latest: null,
    maxPerDay: 2,
    maxPerWeek: null,
    equipment: [],
    ...more,
  };
}

export function trainer(id: string, teaches: readonly string[], more: Partial<Trainer> = {}): Trainer {
  return {
    id,
    name: `Formateur·rice ${id}`,
    teaches,
    proctors: false,
    availability: {},
    maxMinutes: null,
    maxMinutesPerWeek: null,
    ...more,
  };
}

export const room = (id: string, seats: number, more: Partial<Room> = {}): Room => ({
  id,
  name: `Salle ${id}`,
  seats,
  equipment: ['projector'],
  closed: [],
  ...more,
});

/** Hours of the sub-modules of the whole cohort, module by module: 421 h; each track has 49 + 41 h. */
const COHORT_HOURS: Readonly<Record<string, readonly number[]>> = {
  1: [28, 14, 21, 10, 17, 14],
  2: [21, 14, 17, 14, 21, 10, 7, 7],
  3: [28, 14, 21, 7, 7],
  4: [17, 14, 10, 7, 7],
  5: [14, 19, 14, 7, 7, 7, 6],
};

const KINDS: Readonly<Record<string, SessionKind>> = {
  '1.6': 'practice',
  '5.1': 'writtenExam',
  '5.2': 'supervisedWork',
  '5.3': 'mockExam',
  '5.4': 'individualInterview',
};

/** A sequence that looks like chance and is the same everywhere (Lehmer's). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function subModules(): readonly SubModule[] {
  const cohort = Object.entries(COHORT_HOURS).flatMap(([module, hours]) =>
    hours.map((count, at) => {
      const code = `${module}.${at + 1}`;
      return subModule(code, count, { kind: KINDS[code] ?? 'course', maxPerWeek: 3, equipment: ['projector'] });
    }),
  );
  const tracks = (['music', 'theatre'] as const).flatMap((track) =>
    (
      [
        ['3.6', 49],
        ['4.6', 41],
      ] as const
    ).map(([code, hours]) =>
      subModule(`${code} ${track}`, hours, { groupIds: [track], maxPerWeek: 4, kind: 'practice' }),
    ),
  );
  const dated = cohort.map((one) => {
    if (one.code === '5.1') return { ...one, earliest: date('2026-06-22'), maxPerWeek: null };
    if (one.code === '5.3') return { ...one, earliest: date('2026-03-02') };
    if (one.code === '5.5') return { ...one, latest: date('2025-12-05') };
    return one;
  });
  return [...dated, ...tracks];
}

const order = (before: string, after: string, strength: Order['strength']): Order => ({
  id: `${before}-${after}`,
  before,
  after,
  strength,
});

const ORDERS: readonly Order[] = [
  order('1.1', '1.3', 'hard'),
  order('2.1', '2.3', 'hard'),
  order('2.4', '2.5', 'hard'),
  order('3.1', '3.3', 'hard'),
  order('5.3', '5.1', 'hard'),
  order('4.1', '4.2', 'soft'),
  order('1.4', '1.5', 'soft'),
];

/** Who teaches what: each sub-module by one of the thirty, several by two, supervised work and exams by more. */
function trainers(halfDays: readonly HalfDay[], codes: readonly string[], seed: number): readonly Trainer[] {
  const next = chance(seed);
  return Array.from({ length: 30 }, (_, at) => {
    const teaches = codes.filter((_code, index) => index % 30 === at || (index * 7 + 3) % 30 === at);
    const availability: Record<string, 'prefersNot' | 'unavailable'> = {};
    for (const halfDay of halfDays) {
      const drawn = next();
      if (drawn < 0.2) availability[keyOf(halfDay)] = 'unavailable';
      else if (drawn < 0.4) availability[keyOf(halfDay)] = 'prefersNot';
    }
    return trainer(`F${at + 1}`, [...teaches, ...(at % 10 === 0 ? ['5.2'] : [])], {
      availability,
      proctors: at % 10 === 0,
      maxMinutesPerWeek: 21 * HOUR,
    });
  });
}

export function referenceTimetable(seed = 39_624): TimetableFacts {
  const centre = halfDaysFrom('2025-12-01', 66, [['2025-12-22', '2026-01-02']]);
  const halfDays = [...centre, ...halfDaysFrom('2026-06-22', 7)];
  const modules = subModules();
  return {
    halfDays,
    groups: [COHORT, MUSIC, THEATRE],
    subModules: modules,
    orders: ORDERS,
    trainers: trainers(
      halfDays,
      modules.map(({ id }) => id),
      seed,
    ),
    rooms: [room('A', 20), room('B', 12, { equipment: [] })],
    locked: [],
    weights: BALANCED_WEIGHTS,
  };
}
