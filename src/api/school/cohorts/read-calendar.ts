/** The calendar of a cohort: its proof, and what a change would do to it. */
import { z } from 'zod';
import { breaks, calendarDate, defineRoute, line, notFound, problem, problemJson, uuid } from '#api/http/index.ts';
import { HOLIDAY_ZONES } from '#core/ground/calendar/index.ts';
import {
  type Certified,
  type CohortFactsJson,
  calendarOf,
  certifiedProblems,
  PERIOD_KINDS,
  proveCalendar,
  readCalendar,
  shapeProblems,
  whatChanges,
} from '#core/school/cohorts/index.ts';
import { loadCohort } from '#db/school/cohorts.ts';
import type { Tx } from '#db/transaction.ts';
import { calendarJson, calendarReply, proofJson, proofReply } from './calendar-json.ts';
import { halfDaysBody, pathOf, weekdaysBody } from './cohort-spec.ts';
import { factsJson } from './read-facts.ts';

type Facts = CohortFactsJson & { readonly certification: Certified };

const factsOf = async (tx: Tx, cohortId: string, zone: string): Promise<Facts> => {
  const rows = await loadCohort(tx, cohortId);
  if (!rows) throw notFound();
  return factsJson(rows, zone) as unknown as Facts;
};

const readRoute = defineRoute({
  id: 'cohorts.calendar',
  method: 'GET',
  path: '/cohorts/{cohortId}/calendar',
  summary: 'The calendar of a cohort, proved: each day, the hours, the slack, and what is wrong',
  needs: 'cohorts.read',
  params: pathOf,
  reply: calendarReply,
  handle: async ({ tx, params, actor }) => {
    const facts = await factsOf(tx, params.cohortId, actor.organisation.timeZone);
    const calendar = calendarOf(facts);
    const proof = proveCalendar(calendar);
    const certified = certifiedProblems(calendar, facts.certification);
    return calendarJson(calendar, { ...proof, problems: [...proof.problems, ...certified] });
  },
});

const MOST_PERIODS = 100;
const MOST_CLOSURES = 1000;
const dated = { id: uuid.optional(), from: calendarDate, to: calendarDate };

/** Rows that are not stored yet are told apart by their place in the list. */
const named = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
  rows.map((row, index) => ({ ...row, id: row.id ?? `new-${index}` }));

const whatIfRoute = defineRoute({
  id: 'cohorts.calendar-what-if',
  method: 'POST',
  path: '/cohorts/{cohortId}/calendar/what-if',
  summary: 'What the calendar would prove with other periods, closures, days or half-days; nothing is stored',
  needs: 'cohorts.read',
  writes: false,
  params: pathOf,
  body: z.strictObject({
    zone: z.enum(HOLIDAY_ZONES as [string, ...string[]]).optional(),
    weekdays: weekdaysBody.optional(),
    halfDays: halfDaysBody.optional(),
    periods: z
      .array(z.strictObject({ ...dated, kind: z.enum(PERIOD_KINDS) }))
      .max(MOST_PERIODS)
      .optional(),
    closures: z
      .array(z.strictObject({ ...dated, reason: line().nullable().default(null) }))
      .max(MOST_CLOSURES)
      .optional(),
  }),
  reply: z.object({
    before: proofReply,
    after: proofReply,
    /** One sentence for each kind whose total changes. */
    said: z.array(problem),
    appeared: z.array(problem),
    solved: z.array(problem),
  }),
  handle: async ({ tx, params, body, actor }) => {
    const facts = await factsOf(tx, params.cohortId, actor.organisation.timeZone);
    const { periods = facts.periods, closures = facts.closures, ...cohort } = body;
    const asked = calendarOf({
      ...facts,
      cohort: { ...facts.cohort, ...cohort } as CohortFactsJson['cohort'],
      periods: named(periods as CohortFactsJson['periods']),
      closures: named(closures as CohortFactsJson['closures']),
    });
    const wrong = shapeProblems(asked);
    if (wrong.length > 0) throw breaks(wrong);
    const [before, after] = [proveCalendar(calendarOf(facts)), proveCalendar(asked)];
    const { said, appeared, solved } = whatChanges(before, after);
    return {
      before: proofJson(before),
      after: proofJson(after),
      said: said.map(problemJson),
      appeared: appeared.map(problemJson),
      solved: solved.map(problemJson),
    };
  },
});

const simulateRoute = defineRoute({
  id: 'calendars.simulate',
  method: 'POST',
  path: '/calendars',
  summary: 'A calendar proved from periods, closures, days, half-days and a zone; nothing is stored',
  needs: 'programmes.read',
  writes: false,
  body: z.record(z.string(), z.unknown()).meta({ description: 'The contract of the command `filage calendar`' }),
  reply: proofReply,
  handle: async ({ body }) => proofJson(proveCalendar(readCalendar(body))),
});

export const calendarRoutes = [readRoute, whatIfRoute, simulateRoute];
