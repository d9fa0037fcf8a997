/** The paper sheet for a power cut: one half-day, or a whole week, to be signed by hand and scanned back. */
import { z } from 'zod';
import { Bytes, broken, calendarDate, defineRoute } from '#api/http/index.ts';
import { addDays, type CalendarDate, weekday } from '#core/kernel/index.ts';
import { halfKey } from '#core/school/attendance/index.ts';
import { courseOf } from '#db/school/attendance/index.ts';
import { cohortHome } from '../cohort-place.ts';
import { loadAttendance, type Session } from './facts.ts';
import { instantText } from './instant-text.ts';
import { courseData } from './printed.ts';
import { halfQuery, ofCohort } from './shapes.ts';

export const sheet = defineRoute({
  id: 'attendance.sheet',
  method: 'GET',
  path: '/cohorts/{cohortId}/sheets',
  summary: 'A sheet to sign by hand, as PDF: one half-day, or the week of the day when none is said',
  needs: 'attendance.read',
  params: ofCohort,
  query: z.object({ day: calendarDate, half: halfQuery.optional(), locale: z.enum(['fr', 'en']).default('fr') }),
  produces: ['application/pdf'],
  handle: async ({ tx, params: { cohortId }, query, now, services }) => {
    await cohortHome(tx, cohortId);
    const course = (await courseOf(tx, cohortId))!;
    const day = query.day as CalendarDate;
    const monday = addDays(day, 1 - weekday(day));
    const span = query.half === undefined ? { from: monday, to: addDays(monday, WEEK - 1) } : { from: day, to: day };
    const { sessions, trainees } = await loadAttendance(tx, { cohorts: [cohortId], ...span }, now);
    const taught = sessions.filter(({ half }) => query.half === undefined || half === query.half);
    if (taught.length === 0) throw broken('attendance.no-session');
    const names = new Map(trainees.map((one) => [one.id, `${one.family_name} ${one.given_name}`]));
    const time = (at: number) => instantText(new Date(at).toISOString(), course.time_zone).slice(TIME);
    const one = (session: Session) => ({
      day: session.day,
      half: session.half + 1,
      span: `${time(session.from)}–${time(session.to)}`,
      title: `${session.row.code} ${query.locale === 'fr' ? session.row.title_fr : session.row.title_en}`,
      group: session.row.group_name,
      trainer: session.row.trainer_name,
      room: session.row.room_name,
      trainees: trainees
        .filter(({ id }) => session.expected.some((who) => who.enrolmentId === id))
        .map(({ id }) => names.get(id)!),
    });
    const fr = query.locale === 'fr';
    const halves = [...Map.groupBy(taught, halfKey).values()].flat();
    const content = await services.printer.print({
      template: 'school/attendance/sheet.typ',
      data: { ...courseData(course, query.locale), sessions: halves.map(one) },
      locale: query.locale,
      title: fr ? 'Feuille d’émargement' : 'Attendance sheet',
      date: span.from,
      issuer: course.legal_name ?? course.organisation,
    });
    return new Bytes(content, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="emargement-${span.from}.pdf"`,
      'cache-control': 'no-store',
    });
  },
});

const WEEK = 7;
/** Where the time begins in `2026-01-05 09:02`. */
const TIME = 11;
