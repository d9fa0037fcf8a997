/**
 * What trainees and applicants need because of a disability: for the disability contact alone, one purpose at a time,
 * each reading written down in the same transaction. Lists say that there is something, never what.
 */
import { z } from 'zod';
import {
  Answer,
  broken,
  defineRoute,
  exists,
  instant,
  notFound,
  prose,
  Refusal,
  stale,
  uuid,
} from '#api/http/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { deleteRow } from '#db/rows.ts';
import { findInside, isInside } from '#db/rows-inside.ts';
import { insideCohortOf } from '#db/school/cohort-rows.ts';
import {
  changeNeed,
  createNeed,
  listNeedReadings,
  listNeeds,
  logNeedReading,
  type NeedAbout,
  type NeedRow,
  needsOfCohort,
  openNeed,
} from '#db/school/needs.ts';
import type { Tx } from '#db/transaction.ts';
import { cohortHome } from '../cohort-place.ts';

/** Why one may look: to arrange, to prepare an interview or an exam, in an emergency, or because the person asked. */
export const NEED_PURPOSES = ['arrangement', 'interview', 'assessment', 'emergency', 'request'] as const;

const ofCohort = z.object({ cohortId: uuid });
const ofNeed = ofCohort.extend({ id: uuid });
const text = prose(8000).nullable();

const about = { enrolmentId: uuid.nullable(), applicationId: uuid.nullable() };
const told = z.object({ id: uuid, version: z.int(), ...about });

const listRoute = defineRoute({
  id: 'needs.list',
  method: 'GET',
  path: '/cohorts/{cohortId}/needs',
  summary: 'Who stated needs, without a word of what they are',
  needs: 'needs.read',
  params: ofCohort,
  reply: z.object({ items: z.array(told.extend({ name: z.string(), stated: z.boolean(), arranged: z.boolean() })) }),
  handle: async ({ tx, params }) => {
    await cohortHome(tx, params.cohortId);
    const found = await listNeeds(tx, params.cohortId);
    return {
      items: found.map((row) => ({
        ...toldOf(row),
        name: `${row.given_name} ${row.family_name}`,
        stated: row.need !== null,
        arranged: row.arrangement !== null,
      })),
    };
  },
});

const readRoute = defineRoute({
  id: 'needs.read',
  method: 'GET',
  path: '/cohorts/{cohortId}/needs/{id}',
  summary: 'Somebody’s needs and what was arranged; the reading is logged with its purpose',
  needs: 'needs.read',
  writes: true,
  params: ofNeed,
  query: z.object({ purpose: z.enum(NEED_PURPOSES) }),
  reply: told.extend({ need: text, arrangement: text }),
  handle: async ({ tx, actor, params, query }) => {
    const row = await theNeed(tx, params);
    await logNeedReading(tx, row.id, actor.kind === 'member' ? actor.id : null, query.purpose);
    return { ...toldOf(row), ...openNeed(tx, row) };
  },
});

const putRoute = defineRoute({
  id: 'needs.put',
  method: 'PUT',
  path: '/cohorts/{cohortId}/needs/{id}',
  summary: 'States needs of a trainee or an applicant, or replaces them; the reply does not repeat them',
  needs: 'needs.edit',
  params: ofNeed,
  body: z.strictObject({
    enrolmentId: uuid.nullable().optional(),
    applicationId: uuid.nullable().optional(),
    need: text.optional(),
    arrangement: text.optional(),
  }),
  reply: told,
  handle: async ({ tx, params, body, isCreate, ifMatch }) => {
    const values = { need: body.need ?? null, arrangement: body.arrangement ?? null };
    if (!isCreate) return save(tx, params, ifMatch!, values);
    const whose = await aboutOf(tx, params.cohortId, body);
    const row = await createNeed(tx, params.id, whose, values);
    if (row) {
      await tell(tx, 'create', null, row);
      return new Answer(201, toldOf(row));
    }
    const present = await theNeed(tx, params);
    const open = openNeed(tx, present);
    const same = open.need === values.need && open.arrangement === values.arrangement && isAbout(present, whose);
    if (!same) throw exists(toldOf(present));
    return toldOf(present);
  },
});

const changeRoute = defineRoute({
  id: 'needs.change',
  method: 'PATCH',
  path: '/cohorts/{cohortId}/needs/{id}',
  summary: 'Changes needs, or what was arranged; the reply does not repeat them',
  needs: 'needs.edit',
  params: ofNeed,
  body: z.strictObject({ need: text.optional(), arrangement: text.optional() }),
  reply: told,
  handle: ({ tx, params, body, ifMatch }) => save(tx, params, ifMatch!, body),
});

const removeRoute = defineRoute({
  id: 'needs.remove',
  method: 'DELETE',
  path: '/cohorts/{cohortId}/needs/{id}',
  summary: 'Forgets needs; who read them stays written',
  needs: 'needs.edit',
  params: ofNeed,
  handle: async ({ tx, params, ifMatch }) => {
    const row = await theNeed(tx, params, ifMatch!);
    await deleteRow(tx, 'application_need', row.id, row.version);
    await tell(tx, 'remove', row, null);
  },
});

const MOST_READINGS = 500;

const readingsRoute = defineRoute({
  id: 'needs.readings',
  method: 'GET',
  path: '/cohorts/{cohortId}/needs/{id}/readings',
  summary: 'Who read these needs, when and why, newest first',
  needs: 'needs.read',
  params: ofNeed,
  reply: z.object({
    items: z.array(z.object({ id: uuid, readAt: instant, reader: z.string().nullable(), purpose: z.string() })),
  }),
  handle: async ({ tx, params }) => {
    const row = await theNeed(tx, params);
    const found = await listNeedReadings(tx, row.id, MOST_READINGS);
    return { items: found.map(({ id, read_at, reader, purpose }) => ({ id, readAt: read_at, reader, purpose })) };
  },
});

const toldOf = (row: NeedRow) => ({
  ...{ id: row.id, version: row.version, enrolmentId: row.enrolment_id, applicationId: row.application_id },
});

const isAbout = (row: NeedRow, whose: NeedAbout): boolean =>
  'enrolmentId' in whose ? row.enrolment_id === whose.enrolmentId : row.application_id === whose.applicationId;

async function theNeed(tx: Tx, where: { cohortId: string; id: string }, version?: number): Promise<NeedRow> {
  const lock = version !== undefined;
  const row = await findInside(tx, 'application_need', needsOfCohort(tx, where.cohortId), where.id, { lock });
  if (!row) throw notFound();
  if (version !== undefined && row.version !== version) throw stale(toldOf(row));
  return row;
}

/** One of the two, of this cohort. */
async function aboutOf(
  tx: Tx,
  cohortId: string,
  given: { enrolmentId?: string | null | undefined; applicationId?: string | null | undefined },
): Promise<NeedAbout> {
  const { enrolmentId = null, applicationId = null } = given;
  if ((enrolmentId === null) === (applicationId === null)) throw broken('needs.one-person', {}, ['enrolmentId']);
  const table = enrolmentId === null ? 'application' : 'enrolment';
  const id = (enrolmentId ?? applicationId)!;
  if (!(await isInside(tx, table, insideCohortOf(tx, cohortId, table), id))) {
    throw new Refusal(409, 'conflict.reference');
  }
  return enrolmentId === null ? { applicationId: id } : { enrolmentId: id };
}

async function save(
  tx: Tx,
  where: { cohortId: string; id: string },
  version: number,
  values: { need?: string | null | undefined; arrangement?: string | null | undefined },
) {
  const row = await theNeed(tx, where, version);
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length === 0) return toldOf(row);
  const after = (await changeNeed(tx, row, given))!;
  await tell(tx, 'change', row, after);
  return toldOf(after);
}

/** The audit names the columns, and never what stands in them. */
async function tell(tx: Tx, action: string, before: NeedRow | null, after: NeedRow | null): Promise<void> {
  await recordChange(tx, {
    action,
    subject: { kind: 'need', id: (after ?? before)!.id },
    changes: diffForAudit('application_need', before, after),
  });
}

export const needRoutes = [listRoute, readRoute, putRoute, changeRoute, removeRoute, readingsRoute];
