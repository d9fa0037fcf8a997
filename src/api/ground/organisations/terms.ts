/** The dated settings that pay, prices and declarations ask for. */
import { z } from 'zod';
import { calendarDate, defineRoute, line, problem, row, rowRoutes, type Stored } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import {
  isTermKey,
  TERM_KEYS,
  type Term,
  type TermKey,
  termGaps,
  termProblems,
} from '#core/ground/organisations/index.ts';
import { listTerms } from '#db/ground/organisations/index.ts';
import { JsonColumn, type RowOf } from '#db/rows.ts';

const value = z.union([z.string().min(1).max(100), z.number().int().min(0).max(1_000_000), z.boolean()]);
const body = z.strictObject({
  key: z.enum(TERM_KEYS as [TermKey, ...TermKey[]]),
  validFrom: calendarDate,
  value,
  source: line(500).nullable().default(null),
});
const term = z.object({ ...row, key: z.string(), validFrom: calendarDate, value, source: z.string().nullable() });

const stored: Stored<'organisation_term', z.output<typeof term>> = {
  table: 'organisation_term',
  kind: 'term',
  label: ({ key, valid_from }) => `${key} ${valid_from}`,
  json: (found) => ({
    id: found.id,
    version: found.version,
    key: found.key,
    validFrom: found.valid_from,
    value: found.value as z.output<typeof value>,
    source: found.source,
  }),
};

const asTerm = (found: RowOf<'organisation_term'>) =>
  ({ key: found.key, validFrom: found.valid_from, value: found.value }) as Term;

const list = defineRoute({
  id: 'organisation-terms.list',
  method: 'GET',
  path: '/terms',
  summary: 'The dated settings, and what is missing today',
  needs: 'organisation.read',
  reply: z.object({ items: z.array(term), problems: z.array(problem) }),
  handle: async ({ tx, today }) => {
    const rows = await listTerms(tx);
    return { items: rows.map(stored.json), problems: termGaps(rows.map(asTerm), today).map(problemJson) };
  },
});

export const termRoutes = [
  list,
  ...rowRoutes({
    name: 'organisation-terms',
    path: '/terms',
    about: 'a setting from a day on',
    needs: 'organisation.edit',
    stored,
    body,
    reply: term,
    check: ({ key, value }) => (isTermKey(key) ? termProblems(key, value) : []),
    values: ({ key, validFrom, value, source }) => ({
      key,
      valid_from: validFrom,
      value: new JsonColumn(value),
      source,
    }),
  }),
];
