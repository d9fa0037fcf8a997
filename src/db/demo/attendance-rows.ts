/** The demo's attendance as rows: a line for each signature, and what is otherwise known of a half-day. */
import type { Values } from '../rows.ts';
import type { DemoAttendance } from './attendance-shape.ts';
import { enrolmentId } from './enrolment-rows.ts';
import type { DemoEnrolment } from './people-shape.ts';
import { type IdOf, instant, type TableRows } from './row-pieces.ts';
import type { DemoCohort, DemoSchool, DemoSession } from './school-shape.ts';
import { clock, minutesOf, sessionKey, turnsIn } from './timetable-rows.ts';

export const attendanceRows = ({ cohorts, programmes }: DemoSchool, idOf: IdOf): TableRows =>
  cohorts.flatMap((cohort) => {
    const { version } = programmes.find(({ key }) => key === cohort.programme)!;
    const turns = Map.groupBy(turnsIn(cohort, version), ({ session }) => session);
    const held = cohort.timetable.sessions.filter(([day]) => day <= cohort.attendance.until);
    return [
      [
        'presence',
        held.flatMap((session) =>
          expectedAt(cohort, session, turns.get(session)).flatMap((one) =>
            linesOf(cohort, session, one, idOf).map(asItCame),
          ),
        ),
      ],
      ['countersignature', held.map((session) => asItCame(countersignature(cohort, session, idOf)))],
    ] as TableRows;
  });

/** Written down when it reached the house: the seal of that night follows. */
const asItCame = (row: Values): Values => ({ ...row, created_at: row.stated_at });

interface Expected {
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

const wasThere = ({ state, departure }: DemoEnrolment, [day, half]: DemoSession): boolean =>
  state !== 'withdrawn' &&
  (!departure || day < departure.lastDay || (day === departure.lastDay && half <= departure.lastHalf));

function expectedAt(
  { enrolments, groups, halfDays }: DemoCohort,
  session: DemoSession,
  turns: readonly Expected[] | undefined,
): readonly Expected[] {
  if (turns) return turns;
  const [from, to] = halfDays[session[1]]!;
  const { track } = groups.find(({ key }) => key === session[3])!;
  return enrolments
    .filter((enrolment) => wasThere(enrolment, session) && (track === undefined || enrolment.track === track))
    .map(({ person }) => ({ person, from, to }));
}

/** Nobody can sign before the half-day begins: each signs in one of its first minutes. */
const MINUTES_OF_ARRIVAL = 8;
function arrival(id: string): number {
  return Number.parseInt(id.slice(-4), 16) % MINUTES_OF_ARRIVAL;
}

const at = (day: string, from: string, minutes: number): string => `${day}T${clock(minutesOf(from) + minutes)}`;

const NOTHING = {
  late_minutes: 0,
  early_minutes: 0,
  device_at: null,
  proven_at: null,
  reason: null,
  reason_kind: null,
  attested_by: null,
  line_id: null,
};

function linesOf(cohort: DemoCohort, session: DemoSession, expected: Expected, idOf: IdOf): readonly Values[] {
  const [day, half, , , trainer] = session;
  const { person, from, to } = expected;
  const facts = cohort.attendance;
  const key = [cohort.key, day, String(half), person];
  const row = (name: string): Values => ({
    id: idOf('presence', ...key, name),
    cohort_id: idOf('cohort', cohort.key),
    enrolment_id: enrolmentId(idOf, cohort.key, person),
    session_id: idOf(...sessionKey(cohort.key, session)),
    day,
    half,
    ...NOTHING,
  });
  const isHere = (one: { readonly person: string; readonly day: string; readonly half: number }) =>
    one.person === person && one.day === day && one.half === half;
  const absence = absenceOf(facts, person, day, half);
  if (absence) {
    const stated_at = instant(at(day, to, 30));
    const said = { state: 'absent', how: 'staff', stated_by: 'staff', stated_at };
    return [{ ...row('absent'), ...said, reason: absence.reason, reason_kind: absence.kind }];
  }
  const forgotten = facts.forgotten.find(isHere);
  if (forgotten) {
    const first = row('late');
    const said = { state: 'present', how: 'late' };
    return [
      {
        ...first,
        ...said,
        stated_by: 'trainee',
        stated_at: instant(forgotten.at),
        reason: forgotten.reason,
        reason_kind: 'forgotten',
      },
      {
        ...row('attested'),
        ...said,
        stated_by: 'trainer',
        stated_at: instant(forgotten.attested),
        attested_by: idOf('trainer', trainer),
        line_id: first.id,
      },
    ];
  }
  const late = facts.late.find(isHere);
  const offline = facts.offline.find(isHere);
  const moment = instant(at(day, from, late?.minutes ?? arrival(String(row('signed').id))));
  const signed: Values = {
    ...row('signed'),
    state: 'present',
    how: offline ? 'offline' : 'code',
    stated_by: 'trainee',
    stated_at: offline ? instant(offline.arrived) : moment,
    device_at: moment,
    proven_at: moment,
    late_minutes: late?.minutes ?? 0,
  };
  const early = facts.early.find(isHere);
  if (!early) return [signed];
  const said = {
    state: 'present',
    how: 'staff',
    stated_by: 'trainer',
    stated_at: instant(at(day, to, -early.minutes)),
  };
  return [
    signed,
    { ...row('early'), ...said, early_minutes: early.minutes, reason: early.reason, reason_kind: 'other' },
  ];
}

const absenceOf = ({ absences }: DemoAttendance, person: string, day: string, half: number) =>
  absences.find(
    (one) => one.person === person && one.from <= day && day <= one.to && (one.half === undefined || one.half === half),
  );

const MINUTES_BEFORE_END = 4;

function countersignature(cohort: DemoCohort, session: DemoSession, idOf: IdOf): Values {
  const [day, half, , group, trainer] = session;
  const [from, to] = cohort.halfDays[half]!;
  const late = cohort.attendance.lateCountersignatures.find((one) => one.day === day && one.half === half);
  return {
    id: idOf('countersignature', cohort.key, day, String(half), group),
    cohort_id: idOf('cohort', cohort.key),
    session_id: idOf(...sessionKey(cohort.key, session)),
    trainer_id: idOf('trainer', trainer),
    day,
    half,
    stated_at: instant(late ? late.at : at(day, to, -MINUTES_BEFORE_END)),
    device_at: late ? null : instant(at(day, to, -MINUTES_BEFORE_END)),
    how: late ? 'late' : 'code',
    reason: late?.reason ?? null,
    minutes: minutesOf(to) - minutesOf(from),
  };
}
