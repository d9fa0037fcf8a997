/** What somebody has to sign: a trainee their half-days, a trainer the sessions they teach. */
import { z } from 'zod';
import { calendarDate, defineRoute, instant, uuid } from '#api/http/index.ts';
import { addDays } from '#core/kernel/index.ts';
import { CLOSING_MINUTES, type CohortDays, halfKey, standingOf } from '#core/school/attendance/index.ts';
import { cohortNames, cohortsTaughtBy, enrolmentsOf, trainersOf } from '#db/school/attendance/index.ts';
import { daysOfCohort } from './calendar.ts';
import { type Attendance, loadAttendance, type Session } from './facts.ts';
import { entryJson, entryReply, sessionJson, sessionReply } from './shapes.ts';

/** What is still to be settled is shown for a fortnight; what comes, until tomorrow. */
const DAYS_BACK = 14;

const standing = z.enum(['open', 'internship', 'closed']);
const mine = sessionReply.extend({ standing, entry: entryReply }).meta({ id: 'OwnHalfDay' });
const taught = sessionReply
  .extend({
    standing,
    countersignFrom: instant,
    trainees: z.array(entryReply.extend({ name: z.string() })),
  })
  .meta({ id: 'TaughtSession' });

const reply = z.object({
  now: instant,
  today: calendarDate,
  timeZone: z.string(),
  organisation: z.string(),
  cohorts: z.array(z.object({ id: uuid, name: z.string() })),
  mine: z.array(mine).nullable().meta({ description: 'Half-days to sign; null for who is no trainee' }),
  taught: z.array(taught).nullable().meta({ description: 'Sessions to countersign; null for who is no trainer' }),
});

export const mineRoute = defineRoute({
  id: 'attendance.mine',
  method: 'GET',
  path: '/attendance/mine',
  summary: 'What one has to sign, and countersign, these days',
  needs: 'timetable.follow',
  scope: 'rows',
  reply,
  handle: async ({ tx, actor, reach, now, today }) => {
    const within = (cohortId: string) => reach === 'everything' || reach.includes(cohortId);
    const own = actor.self === null ? [] : (await enrolmentsOf(tx, actor.self)).filter((one) => within(one.cohort_id));
    const trainers = actor.self === null ? [] : await trainersOf(tx, actor.self);
    const span = { from: addDays(today, -DAYS_BACK), to: addDays(today, 1) };
    const teaching = trainers.length > 0 ? (await cohortsTaughtBy(tx, trainers, span)).filter(within) : [];
    const cohorts = [...new Set([...own.map(({ cohort_id }) => cohort_id), ...teaching])];
    const attendance = await loadAttendance(tx, { cohorts, ...span }, now);
    const days = new Map<string, CohortDays>();
    for (const id of cohorts) days.set(id, await daysOfCohort(tx, id));
    const desk = { attendance, days };
    const enrolments = new Set(own.map(({ id }) => id));
    return {
      now,
      today,
      timeZone: actor.organisation.timeZone,
      organisation: actor.organisation.name,
      cohorts: [...(await cohortNames(tx, cohorts))].map(([id, name]) => ({ id, name })),
      mine: own.length === 0 ? null : ownHalfDays(desk, enrolments),
      taught: trainers.length === 0 ? null : sessionsTaught(desk, new Set(trainers)),
    };
  },
});

interface Desk {
  readonly attendance: Attendance;
  readonly days: ReadonlyMap<string, CohortDays>;
}

const standingAt = ({ days }: Desk, session: Session) => standingOf(session, days.get(session.row.cohort_id)!);

const signedAt = ({ attendance }: Desk, id: string): number | null =>
  attendance.countersignatures.find(({ sessionId }) => sessionId === id)?.statedAt ?? null;

function ownHalfDays(desk: Desk, enrolments: ReadonlySet<string>): z.output<typeof mine>[] {
  const { entries, sessions } = desk.attendance;
  return entries
    .filter(({ enrolmentId }) => enrolments.has(enrolmentId))
    .map((entry) => {
      const session =
        sessions.find(({ id }) => id === (entry.signature?.sessionId ?? entry.sessionIds[0])) ??
        sessions.find(({ id }) => id === entry.sessionIds[0])!;
      return {
        ...sessionJson(session, signedAt(desk, session.id)),
        standing: standingAt(desk, session),
        entry: entryJson(entry),
      };
    });
}

const MILLISECONDS_PER_MINUTE = 60_000;

/** Whoever teaches is told that somebody is away, never by what: an illness and its proof are the school's to know. */
const UNTOLD = { reasonKind: null, reason: null, fileId: null };

function sessionsTaught(desk: Desk, trainers: ReadonlySet<string>): z.output<typeof taught>[] {
  const { sessions, entries, trainees } = desk.attendance;
  const names = new Map(trainees.map((one) => [one.id, `${one.given_name} ${one.family_name}`]));
  const order = new Map(trainees.map(({ id }, index) => [id, index]));
  return sessions
    .filter(({ trainerId }) => trainerId !== null && trainers.has(trainerId))
    .map((session) => {
      const expected = new Set(session.expected.map(({ enrolmentId }) => enrolmentId));
      return {
        ...sessionJson(session, signedAt(desk, session.id)),
        standing: standingAt(desk, session),
        countersignFrom: new Date(session.to - CLOSING_MINUTES * MILLISECONDS_PER_MINUTE).toISOString(),
        trainees: entries
          .filter((entry) => halfKey(entry) === halfKey(session) && expected.has(entry.enrolmentId))
          .sort((a, b) => order.get(a.enrolmentId)! - order.get(b.enrolmentId)!)
          .map((entry) => ({ ...entryJson(entry), ...UNTOLD, name: names.get(entry.enrolmentId)! })),
      };
    });
}
