/** Monthly statements: read as data or as a sheet, and frozen as PDF, one for each trainee and payer. */
import { z } from 'zod';
import { Bytes, broken, defineRoute, uuid } from '#api/http/index.ts';
import { cohortHome } from '../cohort-place.ts';
import { documentsOfCohort } from './cohort-documents.ts';
import { freezeOnce } from './freeze-once.ts';
import { payerText, statementData } from './printed.ts';
import { ofCohort } from './shapes.ts';
import { csvOf } from './statement-csv.ts';
import { monthSpan, type Statement, statementsOf } from './statement-facts.ts';
import { frozenReply, month, planned, sealed, statement } from './statement-shapes.ts';

const locale = z.enum(['fr', 'en']).default('fr');

export const read = defineRoute({
  id: 'statements.read',
  method: 'GET',
  path: '/cohorts/{cohortId}/statements',
  summary: 'A month by trainee: every half-day, the hours that both signed, each payer’s share',
  needs: 'statements.read',
  params: ofCohort,
  query: z.object({ month }),
  reply: z.object({ month, seal: sealed, planned, statements: z.array(statement) }),
  handle: async ({ tx, params: { cohortId }, query, now }) => {
    const { course, seal, statements } = await statementsOf(tx, cohortId, monthSpan(query.month), now);
    const hours = { centre: course.centre_hours, internship: course.internship_hours };
    return { month: query.month, seal, planned: hours, statements: [...statements] };
  },
});

export const csv = defineRoute({
  id: 'statements.csv',
  method: 'GET',
  path: '/cohorts/{cohortId}/statements/csv',
  summary: 'A month by trainee and half-day, as CSV',
  needs: 'statements.read',
  params: ofCohort,
  query: z.object({ month, locale }),
  produces: ['text/csv'],
  handle: async ({ tx, params: { cohortId }, query, now }) => {
    const told = await statementsOf(tx, cohortId, monthSpan(query.month), now);
    return new Bytes(csvOf(told, query.locale), {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="presences-${query.month}.csv"`,
      'cache-control': 'no-store',
    });
  },
});

export const freeze = defineRoute({
  id: 'statements.freeze',
  method: 'POST',
  path: '/cohorts/{cohortId}/statements/documents',
  summary: 'Close a month: its statements as documents, one for each trainee and payer',
  needs: 'attendance.keep',
  params: ofCohort,
  body: z.strictObject({ month, locale, enrolmentId: uuid.nullable().default(null) }),
  reply: z.object({ documents: z.array(frozenReply) }),
  handle: async (context) => {
    const { tx, params, body, now, today } = context;
    await cohortHome(tx, params.cohortId);
    const span = monthSpan(body.month);
    if (today <= span.to) throw broken('attendance.month-not-over');
    const told = await statementsOf(tx, params.cohortId, span, now, body.enrolmentId ?? undefined);
    const made = new Set<string>();
    for (const one of told.statements.filter(({ rows }) => rows.length > 0)) {
      const person = told.attendance.trainees.find(({ id }) => id === one.enrolmentId)!.person_id;
      const payers: (Statement['payers'][number] | null)[] = one.payers.length > 0 ? one.payers : [null];
      for (const payer of payers) {
        const whose = [one.name, payerText(payer, body.locale)].filter(Boolean).join(', ');
        const about = body.locale === 'fr' ? 'État de présence' : 'Attendance statement';
        const id = await freezeOnce(context, {
          enrolmentId: one.enrolmentId,
          personId: person,
          kind: 'attendance-statement',
          template: 'school/attendance/statement.typ',
          title: `${about} ${body.month}, ${whose}`.slice(0, MOST_TITLE),
          locale: body.locale,
          issuer: told.course.legal_name ?? told.course.organisation,
          data: statementData(told, one, payer, span, body.locale),
          day: today,
        });
        made.add(id);
      }
    }
    const all = await documentsOfCohort(tx, params.cohortId);
    return { documents: all.filter(({ id }) => made.has(id)) };
  },
});
const MOST_TITLE = 240;
