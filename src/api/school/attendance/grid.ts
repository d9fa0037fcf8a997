/** The school's view: trainees by half-days, what needs doing, and all that was ever said of one half-day. */
import { z } from 'zod';
import { broken, calendarDate, defineRoute, uuid } from '#api/http/index.ts';
import { type CalendarDate, daysBetween } from '#core/kernel/index.ts';
import { halfKey, inOrder, standingOf } from '#core/school/attendance/index.ts';
import { cohortHome } from '../cohort-place.ts';
import { daysOfCohort } from './calendar.ts';
import { loadAttendance } from './facts.ts';
import {
  entryJson,
  entryReply,
  half,
  halfQuery,
  lineJson,
  lineReply,
  ofCohort,
  sessionJson,
  sessionReply,
} from './shapes.ts';

/** A term at a time. */
const MOST_DAYS = 100;

const trainee = z.object({
  enrolmentId: uuid,
  personId: uuid,
  name: z.string(),
  state: z.string(),
  lastDay: calendarDate.nullable(),
});

const reply = z.object({
  sessions: z.array(sessionReply.extend({ standing: z.enum(['open', 'internship', 'closed']) })),
  trainees: z.array(trainee),
  entries: z.array(entryReply),
  scans: z.array(
    z.object({ id: uuid, day: calendarDate, half, fileId: uuid, name: z.string(), note: z.string().nullable() }),
  ),
});

const span = z.object({ from: calendarDate, to: calendarDate });

export const grid = defineRoute({
  id: 'attendance.read',
  method: 'GET',
  path: '/cohorts/{cohortId}/presences',
  summary: 'Who was there: every trainee’s half-days between two days, and what needs doing',
  needs: 'attendance.read',
  params: ofCohort,
  query: span,
  reply,
  handle: async ({ tx, params: { cohortId }, query: { from, to }, now }) => {
    await cohortHome(tx, cohortId);
    if (daysBetween(from as CalendarDate, to as CalendarDate) > MOST_DAYS) throw broken('attendance.too-long');
    const attendance = await loadAttendance(tx, { cohorts: [cohortId], from, to }, now);
    const days = await daysOfCohort(tx, cohortId);
    const under = new Map(attendance.countersignatures.map((one) => [one.sessionId, one.statedAt]));
    return {
      sessions: attendance.sessions.map((one) => ({
        ...sessionJson(one, under.get(one.id) ?? null),
        standing: standingOf(one, days),
      })),
      trainees: attendance.trainees.map((one) => ({
        enrolmentId: one.id,
        personId: one.person_id,
        name: `${one.given_name} ${one.family_name}`,
        state: one.state,
        lastDay: one.last_day,
      })),
      entries: attendance.entries.map(entryJson),
      scans: attendance.scans.map((one) => ({
        id: one.id,
        day: one.day,
        half: one.half,
        fileId: one.file_id,
        name: one.name,
        note: one.note,
      })),
    };
  },
});

export const history = defineRoute({
  id: 'attendance.history',
  method: 'GET',
  path: '/cohorts/{cohortId}/presences/history',
  summary: 'Every line on one trainee’s half-day, in the order they stand for',
  needs: 'attendance.read',
  params: ofCohort,
  query: z.object({ enrolmentId: uuid, day: calendarDate, half: halfQuery }),
  reply: z.object({ lines: z.array(lineReply) }),
  handle: async ({ tx, params: { cohortId }, query, now }) => {
    await cohortHome(tx, cohortId);
    const { lines } = await loadAttendance(tx, { cohorts: [cohortId], from: query.day, to: query.day }, now);
    const here = lines.filter(
      (one) => one.enrolmentId === query.enrolmentId && halfKey(one) === `${query.day}/${query.half}`,
    );
    return { lines: inOrder(here).map(lineJson) };
  },
});
