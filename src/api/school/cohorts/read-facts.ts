/** Everything a screen needs of a cohort in one reading: what core proves its calendar from, and what the frame shows. */
import { z } from 'zod';
import { calendarDate, defineRoute, line, notFound, positiveDecimalOf, uuid } from '#api/http/index.ts';
import { jsonOf, replyOf, type Stored, shortest } from '#api/rows/index.ts';
import { REGISTERS } from '#core/school/programmes/index.ts';
import { type CohortRows, loadCohort } from '#db/school/cohorts.ts';
import { cohortJson } from './cohort-json.ts';
import { cohortReply, pathOf } from './cohort-spec.ts';
import { closures, periods } from './dated-rows.ts';
import { recordOf } from './place-desk.ts';
import { tracks } from './tracks.ts';

const HOURS = positiveDecimalOf(8, 2);

export const cohortFacts = z.object({
  cohort: cohortReply,
  /** What the version asks for. */
  hours: z.object({ centre: HOURS, internship: HOURS }),
  periods: z.array(replyOf(periods)),
  closures: z.array(replyOf(closures)),
  tracks: z.array(replyOf(tracks)),
  /** The tracks that the version offers. */
  choices: z.array(z.object({ id: uuid, code: z.string(), title: z.object({ fr: line(), en: line() }) })),
  /** What the programme leads to, and what its expiry is held against: written exams, the last day of entry. */
  certification: z.object({
    records: z.array(
      z.object({
        id: uuid,
        register: z.enum(REGISTERS),
        number: z.string().nullable(),
        certifier: z.string().nullable(),
        registeredOn: calendarDate.nullable(),
        expiresOn: calendarDate.nullable(),
      }),
    ),
    exams: z.array(calendarDate),
    entryUntil: calendarDate.nullable(),
  }),
});

export const factsRoute = defineRoute({
  id: 'cohorts.facts',
  method: 'GET',
  path: '/cohorts/{cohortId}/facts',
  summary: 'A cohort with its periods, closures and tracks, and the hours its programme asks for',
  needs: 'cohorts.read',
  params: pathOf,
  reply: cohortFacts,
  handle: async ({ tx, params, actor }) => {
    const rows = await loadCohort(tx, params.cohortId);
    if (!rows) throw notFound();
    return factsJson(rows, actor.organisation.timeZone);
  },
});

export function factsJson(rows: CohortRows, zone: string): z.output<typeof cohortFacts> {
  const shown = ({ fields }: typeof periods, list: readonly unknown[]) =>
    list.map((row) => jsonOf(fields, row as Stored, zone));
  return {
    cohort: cohortJson(rows.cohort, zone),
    hours: {
      centre: shortest(rows.version.centre_hours, 0),
      internship: shortest(rows.version.internship_hours, 0),
    },
    periods: shown(periods, rows.periods),
    closures: shown(closures, rows.closures),
    tracks: shown(tracks, rows.tracks),
    choices: rows.choices.map(({ id, code, title_fr, title_en }) => ({
      id,
      code,
      title: { fr: title_fr, en: title_en },
    })),
    certification: {
      records: rows.records.map(recordOf),
      exams: rows.exams,
      entryUntil: rows.cohort.entry_until,
    },
  } as never;
}
