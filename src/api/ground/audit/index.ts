/** Who changed what, when: read, filtered, exported. */
import { z } from 'zod';
import {
  Bytes,
  calendarDate,
  defineRoute,
  instant,
  line,
  page,
  pageOf,
  paging,
  readCursor,
  uuid,
} from '#api/http/index.ts';
import { instantOf, type LocalDateTime } from '#core/ground/calendar/index.ts';
import { addDays, type CalendarDate } from '#core/kernel/index.ts';
import { type AuditFilter, type AuditLine, listAuditLines } from '#db/audit/index.ts';
import { toCsv } from './csv.ts';

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.unknown()),
  z.record(z.string(), z.unknown()),
]);
const auditLine = z.object({
  id: uuid,
  at: instant,
  actor: z.object({ id: uuid.nullable(), label: z.string() }),
  action: z.string(),
  subject: z.object({ kind: z.string(), id: uuid, label: z.string().nullable() }),
  production: uuid.nullable(),
  person: uuid.nullable(),
  changes: z.array(
    z.object({
      field: z.string(),
      values: z.enum(['told', 'unkept', 'erased']),
      before: value.optional(),
      after: value.optional(),
    }),
  ),
});

const filters = {
  /** Days, both belong. */
  from: calendarDate.optional(),
  to: calendarDate.optional(),
  actor: uuid.optional(),
  action: line(40).optional(),
  subjectKind: line(40).optional(),
  subject: uuid.optional(),
  person: uuid.optional(),
  production: uuid.optional(),
};
type Filters = z.output<z.ZodObject<typeof filters>>;

const MINUTE_MILLISECONDS = 60_000;

/** The instant at which a day begins on the organisation's clock. */
const beginning = (day: string, zone: string): string =>
  new Date(instantOf(`${day}T00:00` as LocalDateTime, zone) * MINUTE_MILLISECONDS).toISOString();

function filterOf(query: Filters, zone: string, after: readonly string[] | null): AuditFilter {
  const { from, to, production, ...rest } = query;
  const given = Object.fromEntries(Object.entries(rest).filter(([, one]) => one !== undefined));
  return {
    ...given,
    ...(from === undefined ? {} : { from: beginning(from, zone) }),
    ...(to === undefined ? {} : { to: beginning(addDays(to as CalendarDate, 1), zone) }),
    ...(production === undefined ? {} : { productions: [production] }),
    ...(after ? { after: { at: after[0]!, id: after[1]! } } : {}),
  };
}

const list = defineRoute({
  id: 'audit.list',
  method: 'GET',
  path: '/audit',
  summary: 'Changes, newest first, by whom, what, when and production',
  needs: 'audit.read',
  query: z.object({ ...paging, ...filters }),
  reply: page(auditLine),
  handle: async ({ tx, actor, query }) => {
    const { after, limit, ...rest } = query;
    const lines = await listAuditLines(
      tx,
      filterOf(rest, actor.organisation.timeZone, readCursor(after, 2)),
      limit + 1,
    );
    return pageOf(
      lines as unknown as z.output<typeof auditLine>[],
      limit,
      (found) => found,
      ({ at, id }) => [at, id],
    );
  },
});

const MOST_EXPORTED = 100_000;

const exported = defineRoute({
  id: 'audit.export',
  method: 'GET',
  path: '/audit/export',
  summary: 'The same as a file, CSV or JSON',
  needs: 'audit.read',
  query: z.object({ ...filters, format: z.enum(['csv', 'json']).default('csv') }),
  produces: ['text/csv', 'application/json'],
  handle: async ({ tx, actor, query, today }) => {
    const { format, ...rest } = query;
    const lines = await listAuditLines(tx, filterOf(rest, actor.organisation.timeZone, null), MOST_EXPORTED);
    const text =
      format === 'csv' ? toCsv(lines as AuditLine[], actor.organisation.locale) : JSON.stringify(lines, null, 2);
    return new Bytes(text, {
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="audit-${actor.organisation.slug}-${today}.${format}"`,
    });
  },
});

export const routes = [list, exported];
