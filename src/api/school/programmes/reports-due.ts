/** What funders wait for, over all programmes: the same problems as each programme tells, in one reading for Home. */
import { z } from 'zod';
import { calendarDate, defineRoute, problem, problemJson, uuid } from '#api/http/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { fundingProblems, reportsSpokenOf } from '#core/school/programmes/index.ts';
import { type OpenReport, openReports } from '#db/school/programmes.ts';

const MOST = 200;

const reply = z.object({
  items: z.array(
    z.object({
      id: uuid,
      title: z.string(),
      dueOn: calendarDate,
      agreement: z.string(),
      funder: z.string(),
      programmeId: uuid,
      programme: z.object({ fr: z.string(), en: z.string() }),
    }),
  ),
  problems: z.array(problem),
});

const itemJson = (row: OpenReport) => ({
  id: row.id,
  title: row.title,
  dueOn: row.due_on as CalendarDate,
  agreement: row.agreement,
  funder: row.funder,
  programmeId: row.programme_id,
  programme: { fr: row.programme_fr, en: row.programme_en },
});

export const reportsDueRoute = defineRoute({
  id: 'funding-reports.due',
  method: 'GET',
  path: '/funding-reports-due',
  summary: 'Reports that funders wait for, over all programmes: late, or due within two months',
  needs: 'enrolments.read',
  reply,
  handle: async ({ tx, today }) => {
    const rows = await openReports(tx, reportsSpokenOf(today), MOST);
    const agreements = rows.map((row) => ({
      id: row.agreement_id,
      title: row.agreement,
      startsOn: null,
      endsOn: null,
    }));
    const reports = rows.map((row) => ({ ...itemJson(row), agreementId: row.agreement_id, sentOn: null }));
    return { items: rows.map(itemJson), problems: fundingProblems({ agreements, reports }, today).map(problemJson) };
  },
});
