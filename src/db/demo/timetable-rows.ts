/** The demo's timetable as rows: rules, sessions, and for each session its event in the calendar of all. */
import type { RuleFacts } from '#core/school/timetable/index.ts';
import { enrolmentId } from './enrolment-rows.ts';
import { type IdOf, instant, type TableRows } from './row-pieces.ts';
import type { DemoCohort, DemoProgramme, DemoSchool, DemoSession, DemoVersion } from './school-shape.ts';

export const timetableRows = (school: DemoSchool, idOf: IdOf): TableRows =>
  school.cohorts.flatMap((cohort) => [
    ruleRows(cohort, idOf),
    ...sessionRows(cohort, school.programmes.find(({ key }) => key === cohort.programme)!, idOf),
  ]);

const ruleRows = ({ key, timetable }: DemoCohort, idOf: IdOf): TableRows[number] => [
  'timetable_rule',
  timetable.rules.map((rule) => ({
    id: idOf('rule', key, rule.key),
    cohort_id: idOf('cohort', key),
    kind: rule.facts.kind,
    demand: rule.demand ?? false,
    facts: namedBy(rule.facts, key, idOf),
  })),
];

/** Keys of groups, trainers and rooms turned into their ids. */
function namedBy(facts: RuleFacts, cohort: string, idOf: IdOf): RuleFacts {
  if (facts.kind === 'groups') return { ...facts, groups: facts.groups.map((group) => idOf('group', cohort, group)) };
  if (facts.kind === 'proctor') return { ...facts, trainer: idOf('trainer', facts.trainer) };
  if (facts.kind === 'roomClosed') return { ...facts, room: idOf('room', facts.room) };
  return facts;
}

/** The same half-day of two tracks makes two sessions. */
export const sessionKey = (cohort: string, [day, half, , group]: DemoSession): string[] => [
  'session',
  cohort,
  day,
  String(half),
  group,
];

function sessionRows(cohort: DemoCohort, { version }: DemoProgramme, idOf: IdOf): TableRows {
  const turns = Map.groupBy(turnsIn(cohort, version), ({ session }) => session);
  const subModules = new Map(version.modules.flatMap((module) => module.subModules).map((one) => [one.code, one]));
  const times = (day: string, half: number) => {
    const [from, to] = cohort.halfDays[half]!;
    return { starts_at: instant(`${day}T${from}`), ends_at: instant(`${day}T${to}`) };
  };
  const placed = cohort.timetable.sessions.map((session) => {
    const key = sessionKey(cohort.key, session);
    return { session, id: idOf(...key), event_id: idOf('event', ...key) };
  });
  return [
    ['subject', placed.map(({ event_id }) => ({ id: event_id, kind: 'event' }))],
    [
      'event',
      placed.map(({ session: [day, half, code], event_id }) => ({
        id: event_id,
        kind: 'teaching',
        title: subModules.get(code)!.title[0],
        ...times(day, half),
        venue_id: idOf('venue', cohort.venue),
        state: 'confirmed',
      })),
    ],
    [
      'event_call',
      placed.map(({ session: [, , , , trainer], event_id }) => ({
        id: idOf('call', event_id, trainer),
        event_id,
        person_id: idOf('person', trainer),
        as_what: 'formation',
        category: 'other',
      })),
    ],
    [
      'teaching_session',
      placed.map(({ session, id, event_id }) => {
        const [day, half, code, group, trainer, room] = session;
        const [from, to] = cohort.halfDays[half]!;
        const kind = subModules.get(code)!.kind ?? 'course';
        const [subModuleId, groupId] = [idOf('sub-module', cohort.programme, code), idOf('group', cohort.key, group)];
        const [trainerId, roomId] = [idOf('trainer', trainer), idOf('room', room)];
        const place = { kind, subModuleId, groupId, date: day, index: half, from, to, trainerId, roomId };
        const slots = (turns.get(session) ?? []).map((turn) => ({
          ...{ from: turn.from, to: turn.to, traineeId: enrolmentId(idOf, cohort.key, turn.person) },
        }));
        return {
          ...{ id, cohort_id: idOf('cohort', cohort.key), event_id, sub_module_id: subModuleId, group_id: groupId },
          ...{ trainer_id: trainerId, room_id: roomId, kind, day, half, ...times(day, half), state: 'published' },
          announced: { ...place, cancelled: false, sequence: 0, slots },
          announced_at: instant(`${placed[0]!.session[0]}T08:00`),
        };
      }),
    ],
  ];
}

/** Turns of interviews: trainees one after the other, on to the next session when one is full. */
export function turnsIn(cohort: DemoCohort, { modules }: DemoVersion): readonly Turn[] {
  const byTurns = new Set(
    modules
      .flatMap(({ subModules }) => subModules)
      .filter(({ kind }) => kind === 'individualInterview')
      .map(({ code }) => code),
  );
  const places = cohort.timetable.sessions.filter(([, , code]) => byTurns.has(code)).flatMap(placesOf(cohort));
  const waiting = cohort.enrolments.filter(({ state }) => state === 'enrolled' || state === 'left');
  return waiting.slice(0, places.length).map(({ person }, index) => ({ ...places[index]!, person }));
}

interface Turn {
  readonly person: string;
  readonly session: DemoSession;
  readonly from: string;
  readonly to: string;
}

export const turnRows = ({ cohorts, programmes }: DemoSchool, idOf: IdOf): TableRows =>
  cohorts.map((cohort) => [
    'session_slot',
    turnsIn(cohort, programmes.find(({ key }) => key === cohort.programme)!.version).map(
      ({ person, session, from, to }) => ({
        id: idOf('turn', cohort.key, person),
        session_id: idOf(...sessionKey(cohort.key, session)),
        enrolment_id: enrolmentId(idOf, cohort.key, person),
        starts_at: instant(`${session[0]}T${from}`),
        ends_at: instant(`${session[0]}T${to}`),
      }),
    ),
  ]);

const MINUTES_PER_HOUR = 60;
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * MINUTES_PER_HOUR + Number(time.slice(3));
export const clock = (minutes: number): string =>
  [Math.floor(minutes / MINUTES_PER_HOUR), minutes % MINUTES_PER_HOUR]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

const placesOf =
  ({ halfDays, timetable: { turnMinutes } }: DemoCohort) =>
  (session: DemoSession) => {
    const [from, to] = halfDays[session[1]]!.map(minutesOf) as [number, number];
    const count = Math.floor((to - from) / turnMinutes);
    return Array.from({ length: count }, (_, at) => ({
      session,
      from: clock(from + at * turnMinutes),
      to: clock(from + (at + 1) * turnMinutes),
    }));
  };
