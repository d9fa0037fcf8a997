/** Programmes: the list, one with its versions, and how they are made, named and put away. */
import { z } from 'zod';
import {
  changeRow,
  defineRoute,
  line,
  notFound,
  page,
  pageOf,
  paging,
  putRow,
  readCursor,
  removeRow,
  row,
  type Stored,
  uuid,
} from '#api/http/index.ts';
import { shortest } from '#api/rows/index.ts';
import { findRow } from '#db/rows.ts';
import {
  latestVersions,
  listProgrammes,
  type ProgrammeRow,
  type VersionRow,
  versionsOf,
} from '#db/school/programmes.ts';

/** Stands in the address of the public sheet. */
export const programmeCode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/);

export const programmeBody = z.strictObject({ code: programmeCode, titleFr: line(200), titleEn: line(200) });
const programmeChange = programmeBody.partial().extend({ archived: z.boolean().optional() });

export const programme = z.object({
  ...row,
  code: z.string(),
  titleFr: z.string(),
  titleEn: z.string(),
  archivedAt: z.string().nullable(),
});

export const programmeJson = (found: ProgrammeRow): z.output<typeof programme> => ({
  id: found.id,
  version: found.version,
  code: found.code,
  titleFr: found.title_fr,
  titleEn: found.title_en,
  archivedAt: found.archived_at && new Date(found.archived_at).toISOString(),
});

export const storedProgramme: Stored<'programme', z.output<typeof programme>> = {
  table: 'programme',
  kind: 'programme',
  subject: 'programme',
  label: ({ title_fr }) => title_fr,
  json: programmeJson,
};

export const programmeColumns = ({ code, titleFr, titleEn }: Partial<z.output<typeof programmeBody>>) => ({
  ...(code === undefined ? {} : { code }),
  ...(titleFr === undefined ? {} : { title_fr: titleFr }),
  ...(titleEn === undefined ? {} : { title_en: titleEn }),
});

const pathOf = z.object({ programmeId: uuid });

const listedProgramme = programme.extend({
  /** Null while there is no version. */
  latest: z
    .object({ number: z.int(), centreHours: z.string(), internshipHours: z.string(), isPublic: z.boolean() })
    .nullable(),
});

const latestJson = (version: VersionRow | undefined) =>
  version
    ? {
        number: version.number,
        centreHours: shortest(version.centre_hours, 0),
        internshipHours: shortest(version.internship_hours, 0),
        isPublic: version.published_at !== null,
      }
    : null;

const list = defineRoute({
  id: 'programmes.list',
  method: 'GET',
  path: '/programmes',
  summary: 'Programmes, by title',
  needs: 'programmes.read',
  query: z.object({ ...paging, archived: z.enum(['true', 'false']).optional() }),
  reply: page(listedProgramme),
  handle: async ({ tx, query: { after, limit, archived } }) => {
    const cursor = readCursor(after, 2);
    const filter = {
      ...(archived === undefined ? {} : { archived: archived === 'true' }),
      ...(cursor ? { after: cursor } : {}),
    };
    const rows = await listProgrammes(tx, filter, limit + 1);
    const latest = await latestVersions(
      tx,
      rows.map(({ id }) => id),
    );
    const json = (found: ProgrammeRow) => ({ ...programmeJson(found), latest: latestJson(latest.get(found.id)) });
    return pageOf(rows, limit, json, ({ title_fr, id }) => [title_fr, id]);
  },
});

const versionLine = z.object({
  id: uuid,
  number: z.int(),
  note: z.string().nullable(),
  frozenAt: z.string().nullable(),
  publishedAt: z.string().nullable(),
});

const instantOrNull = (at: string | Date | null): string | null => at && new Date(at).toISOString();

const read = defineRoute({
  id: 'programmes.read',
  method: 'GET',
  path: '/programmes/{programmeId}',
  summary: 'One programme and its versions, the latest first',
  needs: 'programmes.read',
  params: pathOf,
  reply: programme.extend({ versions: z.array(versionLine) }),
  handle: async ({ tx, params: { programmeId } }) => {
    const found = await findRow(tx, 'programme', programmeId);
    if (!found) throw notFound();
    const versions = (await versionsOf(tx, programmeId)).map(({ id, number, note, frozen_at, published_at }) => ({
      id,
      number,
      note,
      frozenAt: instantOrNull(frozen_at),
      publishedAt: instantOrNull(published_at),
    }));
    return { ...programmeJson(found), versions };
  },
});

const put = defineRoute({
  id: 'programmes.put',
  method: 'PUT',
  path: '/programmes/{programmeId}',
  summary: 'Creates or renames a programme',
  needs: 'programmes.edit',
  params: pathOf,
  body: programmeBody,
  reply: programme,
  handle: (context) => putRow(context, storedProgramme, context.params.programmeId, programmeColumns(context.body)),
});

const patch = defineRoute({
  id: 'programmes.patch',
  method: 'PATCH',
  path: '/programmes/{programmeId}',
  summary: 'Changes a part of a programme, or puts it away',
  needs: 'programmes.edit',
  params: pathOf,
  body: programmeChange,
  reply: programme,
  handle: ({ tx, params, body: { archived, ...rest }, ifMatch, now }) =>
    changeRow(tx, storedProgramme, params.programmeId, ifMatch!, {
      ...programmeColumns(rest),
      ...(archived === undefined ? {} : { archived_at: archived ? now : null }),
    }),
});

const remove = defineRoute({
  id: 'programmes.remove',
  method: 'DELETE',
  path: '/programmes/{programmeId}',
  summary: 'Removes a programme that has no version',
  needs: 'programmes.edit',
  params: pathOf,
  handle: ({ tx, params, ifMatch }) => removeRow(tx, storedProgramme, params.programmeId, ifMatch!),
});

export const programmeRoutes = [list, read, put, patch, remove];
