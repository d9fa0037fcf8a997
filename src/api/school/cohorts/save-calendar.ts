/** A whole calendar saved in one request: days and hours, periods, closures, all or nothing. */
import { z } from 'zod';
import { breaks, changes, defineRoute, notFound } from '#api/http/index.ts';
import { applyMany, type ManyChange } from '#api/http/stored.ts';
import { bodyOf, type Desk, partBody, type RowSpec, type Stored, saveRow } from '#api/rows/index.ts';
import { HOLIDAY_ZONES } from '#core/ground/calendar/index.ts';
import { type CohortFactsJson, calendarOf, shapeProblems } from '#core/school/cohorts/index.ts';
import { loadCohort } from '#db/school/cohorts.ts';
import { cohortHome } from '../cohort-place.ts';
import { cohortDesk, halfDaysBody, pathOf, weekdaysBody } from './cohort-spec.ts';
import { closures, periods } from './dated-rows.ts';
import { cohortFacts, factsJson } from './read-facts.ts';

type Line = ManyChange<Stored, Stored>;

const lines = (spec: RowSpec) => changes(partBody(spec.fields), bodyOf(spec)).optional();

const body = z.strictObject({
  zone: z.enum(HOLIDAY_ZONES as [string, ...string[]]).optional(),
  weekdays: weekdaysBody.optional(),
  halfDays: halfDaysBody.optional(),
  periods: lines(periods),
  closures: lines(closures),
});

/**
 * `If-Match` is the cohort’s version, each line has its row’s: what somebody else changed meanwhile is named and nothing
 * is saved.
 */
export const saveCalendarRoute = defineRoute({
  id: 'cohorts.calendar-save',
  method: 'PATCH',
  path: '/cohorts/{cohortId}/calendar',
  summary: 'Change the days, hours, periods and closures of a cohort in one go, all or nothing',
  needs: 'cohorts.edit',
  params: pathOf,
  body,
  reply: cohortFacts,
  handle: async ({ tx, actor, today, now, params: { cohortId }, body: sent, ifMatch }) => {
    const { periods: periodLines = [], closures: closureLines = [], ...cohort } = sent;
    const asked = { tx, actor, today, now, placeId: cohortId };
    const home = await cohortHome(tx, cohortId);
    const own: Line = { id: cohortId, version: ifMatch!, change: cohort };
    const steps = new Map<Line, Desk>([
      [own, cohortDesk(asked, null)],
      ...(periodLines as Line[]).map((line) => [line, { ...asked, spec: periods, home }] as const),
      ...(closureLines as Line[]).map((line) => [line, { ...asked, spec: closures, home }] as const),
    ]);
    const zone = actor.organisation.timeZone;
    const facts = async () => {
      const rows = await loadCohort(tx, cohortId);
      if (!rows) throw notFound();
      return factsJson(rows, zone);
    };
    const before = (await facts()) as unknown as CohortFactsJson;
    const wrong = shapeProblems(
      calendarOf({
        ...before,
        cohort: { ...before.cohort, ...cohort } as CohortFactsJson['cohort'],
        periods: after(before.periods, periodLines as Line[]),
        closures: after(before.closures, closureLines as Line[]),
      }),
    );
    if (wrong.length > 0) throw breaks(wrong);
    await applyMany([...steps.keys()], (line) => saveRow(steps.get(line)!, line));
    return facts();
  },
});

/** The rows as the lines would leave them. */
function after<T extends { readonly id: string }>(rows: readonly T[], changed: readonly Line[]): T[] {
  const lineOf = new Map(changed.map((line) => [line.id, line]));
  const kept = rows.flatMap((row): T[] => {
    const line = lineOf.get(row.id);
    if (!line) return [row];
    return 'change' in line ? [{ ...row, ...line.change }] : [];
  });
  const made = changed.flatMap((line) => ('create' in line ? [{ id: line.id, ...line.create } as unknown as T] : []));
  return [...kept, ...made];
}
