import { z } from 'zod';
import { breaks, calendarDate, line, Refusal, uuid } from '#api/http/index.ts';
import { choice, decimal, type Fields, type RowSpec, rowRoutes, yes } from '#api/rows/index.ts';
import { problem } from '#core/kernel/index.ts';
import { BALANCED_WEIGHTS, namedIn, RULE_KINDS, ruleProblems } from '#core/school/timetable/index.ts';
import { JsonColumn } from '#db/rows.ts';
import { loadTimetable } from '#db/school/timetable/index.ts';
import { ruleOf, timetableFacts } from '#jobs/school/timetable/index.ts';
import { ofCohort } from '../cohort-place.ts';

const MOST_SESSIONS = 50;
const code = line(50);
const most = z.int().min(1).max(MOST_SESSIONS);
const FACTS = {
  order: z.strictObject({ before: code, after: code }),
  window: z.strictObject({ subModule: code, from: calendarDate.nullable(), to: calendarDate.nullable() }),
  aDay: z.strictObject({ subModule: code.nullable(), most }),
  aWeek: z.strictObject({ subModule: code.nullable(), most }),
  equipment: z.strictObject({ subModule: code, equipment: z.array(line(100)).min(1).max(20) }),
  groups: z.strictObject({ subModule: code, groups: z.array(uuid).min(1).max(50) }),
  proctor: z.strictObject({ trainer: uuid }),
  roomClosed: z.strictObject({
    room: uuid,
    from: calendarDate,
    to: calendarDate,
    half: z.int().min(0).max(9).nullable(),
  }),
  weight: z.strictObject({ wish: z.enum(Object.keys(BALANCED_WEIGHTS) as [keyof typeof BALANCED_WEIGHTS]) }),
} as const;
const anyFacts = z.union(Object.values(FACTS) as unknown as [z.ZodType, z.ZodType, ...z.ZodType[]]);

/** The kind has a column of its own. */
function withoutKind(stored: unknown): object {
  const { kind, ...facts } = stored as Readonly<Record<string, unknown>>;
  return facts;
}

const fields: Fields = {
  kind: choice('kind', RULE_KINDS),
  demand: yes('demand', true),
  weight: decimal('weight', 4, 2, 0, '1'),
  facts: { column: 'facts', schema: anyFacts, read: withoutKind, write: (value) => new JsonColumn(value) },
};

const rules: RowSpec = {
  id: 'timetable-rules',
  place: ofCohort,
  path: '/timetable-rules',
  called: 'rule of the timetable',
  table: 'timetable_rule',
  kind: 'timetable-rule',
  reads: 'timetable.read',
  edits: 'timetable.edit',
  fields,
  order: ['created_at'],
  label: (row) => row.kind as string,
  judge: async ({ tx, placeId, actor }, saved) => {
    // Their shape first: facts are made of rules that are what they say.
    const rows = ((await loadTimetable(tx, placeId))?.rules ?? []).filter(({ id }) => saved.includes(id));
    for (const row of rows) {
      const fitting = FACTS[row.kind as keyof typeof FACTS].safeParse(withoutKind(row.facts));
      if (!fitting.success) {
        const field = 'body/facts';
        throw new Refusal(400, 'input.invalid', { problems: [problem('input.field', 'blocking', { field }, [field])] });
      }
    }
    const loaded = rows.length > 0 ? await timetableFacts(tx, placeId, actor.organisation.locale) : null;
    for (const row of rows) {
      const problems = ruleProblems([ruleOf(row)], namedIn(loaded!.records));
      if (problems.length > 0) throw breaks(problems.map((one) => ({ ...one, severity: 'blocking' })));
    }
  },
};

export const ruleRoutes = rowRoutes(rules);
