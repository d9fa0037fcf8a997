/** The whole timetable of a cohort as core knows it, and what a change would do. */
import { z } from 'zod';
import { defineRoute, notFound, problem as problemShape, uuid } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { dec, normalise, type Problem } from '#core/kernel/index.ts';
import {
  hoursReport,
  namedIn,
  ruleProblems,
  ruleSaid,
  type Session,
  timetableProblems,
  unannounced,
  usualStart,
  whatIf,
  withChange,
} from '#core/school/timetable/index.ts';
import { traineeNames } from '#db/school/timetable/index.ts';
import { ruleOf, timetableFacts } from '#jobs/school/timetable/index.ts';
import { groupsOf } from './groups-of.ts';
import { announced, announcedChange, cohortParams, facts, locale, session } from './shapes.ts';

const MOST_CHANGED = 500;
const count = z.int();
const line = z.object({ id: z.string(), programme: count, placed: count });

const held = session.extend({
  version: count,
  state: z.enum(['planned', 'published', 'cancelled']),
  note: z.string().nullable(),
  announced: announced.nullable(),
});

export const report = z.object({
  modules: z.array(line),
  subModules: z.array(line),
  groups: z.array(line),
  trainers: z.array(z.object({ id: uuid.nullable(), agreed: count.nullable(), placed: count })),
  total: line,
  addsUp: z.boolean(),
});

const timetable = z.object({
  facts,
  /** Those called off are the last. */
  sessions: z.array(held),
  modules: z.array(z.object({ id: uuid, number: count, title: z.string() })),
  /** Who can be given a slot of an interview, by name. */
  trainees: z.array(z.object({ id: uuid, name: z.string(), groupIds: z.array(uuid) })),
  groupKinds: z.record(z.string(), z.enum(['whole', 'track', 'part'])),
  rules: z.array(z.object({ id: uuid, version: count, said: problemShape, problems: z.array(problemShape) })),
  problems: z.array(problemShape),
  hours: report,
  /** What a publication would tell. */
  unannounced: z.array(announcedChange),
  /** From which day a proposal places unless another is said. */
  proposeFrom: z.string(),
});

const read = defineRoute({
  id: 'timetable.read',
  method: 'GET',
  path: '/cohorts/{cohortId}/timetable',
  summary: 'The timetable: its facts, sessions, rules in words, problems, hours and what is not yet announced',
  needs: 'timetable.read',
  params: cohortParams,
  query: z.object({ locale }),
  reply: timetable,
  handle: async ({ tx, params: { cohortId }, query, today }) => {
    const loaded = await timetableFacts(tx, cohortId, query.locale);
    if (!loaded) throw notFound();
    const { rows, records, sessions, drafts } = loaded;
    const byId = new Map([...sessions, ...loaded.cancelled].map((one) => [one.id, one]));
    const stored = rows.sessions.toSorted((a, b) => Number(a.state === 'cancelled') - Number(b.state === 'cancelled'));
    const named = namedIn(records);
    const names = await traineeNames(
      tx,
      rows.trainees.map(({ id }) => id),
    );
    return {
      facts: loaded.facts,
      sessions: stored.map(({ id, version, state, note, announced: told }) => ({
        ...byId.get(id)!,
        ...{ version, state, note, announced: told },
      })),
      modules: rows.modules.map(({ id, number, title_fr, title_en }) => ({
        ...{ id, number, title: query.locale === 'fr' ? title_fr : title_en },
      })),
      trainees: rows.trainees
        .map((one) => ({ id: one.id, name: names.get(one.id) ?? '', groupIds: groupsOf(rows, one) }))
        .toSorted((a, b) => a.name.localeCompare(b.name, query.locale)),
      groupKinds: Object.fromEntries(rows.groups.map(({ id, kind }) => [id, kind])),
      rules: rows.rules.map((row) => ({
        ...{ id: row.id, version: row.version },
        said: problemJson(ruleSaid(loaded.facts, ruleOf(row), normalise(dec(row.weight)))),
        problems: ruleProblems([ruleOf(row)], named).map(problemJson),
      })),
      problems: timetableProblems(loaded.facts, sessions).map(problemJson),
      hours: hoursReport(loaded.facts, sessions),
      unannounced: unannounced(drafts),
      proposeFrom: usualStart(loaded.facts, today),
    } as never;
  },
});

const ask = defineRoute({
  id: 'timetable.what-if',
  method: 'POST',
  path: '/cohorts/{cohortId}/timetable/what-if',
  summary: 'Which problems would come, and which would go, if these sessions were so; nothing is changed',
  needs: 'timetable.read',
  params: cohortParams,
  query: z.object({ locale }),
  body: z.strictObject({
    sessions: z.array(session.strict().extend({ id: uuid })).max(MOST_CHANGED),
    /** Sessions that would be gone. */
    without: z.array(uuid).max(MOST_CHANGED).default([]),
  }),
  reply: z.object({ come: z.array(problemShape), gone: z.array(problemShape), hours: report }),
  handle: async ({ tx, params: { cohortId }, query, body }) => {
    const loaded = await timetableFacts(tx, cohortId, query.locale);
    if (!loaded) throw notFound();
    const change = body.sessions as unknown as readonly Session[];
    const after = withChange(loaded.sessions, change).filter(({ id }) => !body.without.includes(id));
    const { come, gone } = whatIf(loaded.facts, loaded.sessions, after);
    const said = (problems: readonly Problem[]) => problems.map(problemJson);
    return { come: said(come), gone: said(gone), hours: hoursReport(loaded.facts, after) } as never;
  },
});

export const timetableRoutes = [read, ask];
