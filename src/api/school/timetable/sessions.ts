/**
 * Sessions as a draft: changing one that has been announced makes it a draft again, while those concerned still see what
 * they were told, until the next publication.
 */
import { z } from 'zod';
import {
  Answer,
  applyMany,
  broken,
  type Context,
  changes,
  defineRoute,
  notFound,
  page,
  pageOf,
  paging,
  Refusal,
  type Route,
  readCursor,
  stale,
  uuid,
} from '#api/http/index.ts';
import {
  changeRow,
  childrenBody,
  choice,
  clockTime,
  columnsOf,
  count,
  createRow,
  type Desk,
  day,
  type Fields,
  partBody,
  type RowSpec,
  reference,
  removeRow,
  replyOf,
  type Stored,
  shown,
  text,
  wholeBody,
  yes,
} from '#api/rows/index.ts';
import { SESSION_KINDS } from '#core/school/timetable/index.ts';
import { saysTheSame } from '#db/rows.ts';
import { ANYWHERE, findInside, listInside } from '#db/rows-inside.ts';
import { cohortHome, ofCohort } from '../cohort-place.ts';
import { refuseSlotFaults, type SessionJson, stateAfter, withSlotsMoved } from './session-draft.ts';
import { cohortParams } from './shapes.ts';

const LAST_HALF = 9;
const fieldsStated: Fields = {
  subModuleId: reference('sub_module_id'),
  groupId: reference('group_id'),
  trainerId: reference('trainer_id', null),
  roomId: reference('room_id', null),
  kind: choice('kind', Object.keys(SESSION_KINDS)),
  day: day('day'),
  half: count('half', 0, LAST_HALF),
  startsLocal: clockTime('starts_at'),
  endsLocal: clockTime('ends_at'),
  locked: yes('locked', false),
  note: text('note', 1000),
};
/** Follows from what is done: drafted, published, called off. */
const state = choice('state', ['planned', 'published', 'cancelled'], 'planned');

const sessions: RowSpec = {
  id: 'sessions',
  place: ofCohort,
  path: '/sessions',
  called: 'session',
  table: 'teaching_session',
  kind: 'teaching-session',
  reads: 'timetable.read',
  edits: 'timetable.edit',
  fields: { ...fieldsStated, state },
  order: ['day', 'half'],
  within: { subModuleId: 'sub_module', groupId: 'teaching_group', trainerId: 'trainer', roomId: 'room' },
  label: (row) => `${String(row.day)} ${String(row.kind)}`,
  children: {
    name: 'slots',
    table: 'session_slot',
    parent: 'session_id',
    fields: {
      enrolmentId: reference('enrolment_id', null),
      startsLocal: clockTime('starts_at'),
      endsLocal: clockTime('ends_at'),
    },
    named: false,
    within: { enrolmentId: 'enrolment' },
  },
};

const slots = { slots: childrenBody(sessions.children!).optional() };
const body = (wholeBody(fieldsStated) as z.ZodObject).extend(slots);
/** `cancelled` calls a session off, or takes that back; the publication tells. */
const part = (partBody(fieldsStated) as z.ZodObject).extend({ ...slots, cancelled: z.boolean().optional() });
export const sessionReply = replyOf(sessions);
const one = cohortParams.extend({ id: uuid });

type AnyContext = Context<unknown, unknown, unknown>;
const idsOf = (context: AnyContext) => context.params as { cohortId: string; id: string };

export async function sessionDesk(
  context: Pick<AnyContext, 'tx' | 'actor' | 'today'>,
  cohortId: string,
): Promise<Desk> {
  const { tx, actor, today } = context;
  return { tx, actor, today, placeId: cohortId, spec: sessions, home: await cohortHome(tx, cohortId) };
}

export const findSession = async ({ tx, home }: Desk, id: string, lock = false): Promise<Stored> => {
  const row = (await findInside(tx, 'teaching_session', home.inside, id, { lock })) as Stored | null;
  if (!row) throw notFound();
  return row;
};

export async function createSession(desk: Desk, id: string, sent: Stored) {
  const zone = desk.actor.organisation.timeZone;
  const saved = await createRow(desk, id, { ...sent, state: 'planned' });
  if (saved.isNew) await refuseAway(desk, columnsOf(fieldsStated, sent, zone, true), sent);
  return saved;
}

export async function changeSession(desk: Desk, id: string, version: number, sent: Stored, whole: boolean) {
  const before = await findSession(desk, id, true);
  const was = (await shown(desk, [before]))[0] as unknown as SessionJson;
  if (before.version !== version) throw stale(was);
  const { cancelled, ...stated } = sent;
  const change = whole ? { slots: [], ...stated } : withSlotsMoved(was, stated);
  refuseSlotFaults(was, change);
  const values = columnsOf(fieldsStated, change, desk.actor.organisation.timeZone, whole);
  const moves = PLACES.some((column) => column in values && !saysTheSame(before, { [column]: values[column] }));
  if (moves && before.locked && values.locked !== false)
    throw broken('timetable.session-locked', {}, [`session/${id}`]);
  const next = stateAfter(before, { ...was, ...change }, cancelled as boolean | undefined);
  const json = await changeRow(desk, id, version, { ...change, state: next }, whole);
  if (moves) await refuseAway(desk, { ...before, ...values }, json);
  return json;
}

export async function removeSession(desk: Desk, id: string, version: number): Promise<void> {
  const before = await findSession(desk, id, true);
  if (before.announced !== null && !(before.announced as { cancelled: boolean }).cancelled) {
    throw new Refusal(409, 'timetable.session-announced');
  }
  await removeRow(desk, id, version);
}

const PLACES = ['sub_module_id', 'group_id', 'trainer_id', 'room_id', 'kind', 'day', 'half', 'starts_at', 'ends_at'];
/** A session lies on its own day, in a half-day that the cohort's days have. */
async function refuseAway({ tx, placeId }: Desk, values: Stored, sent: Stored): Promise<void> {
  const cohort = (await findInside(tx, 'cohort', ANYWHERE, placeId)) as unknown as { half_days: readonly unknown[] };
  if ((values.half as number) >= cohort.half_days.length) {
    throw broken('timetable.session-half-unknown', { half: (values.half as number) + 1 });
  }
  const { startsLocal, endsLocal } = sent as { startsLocal: string; endsLocal: string };
  const on = values.day as string;
  if (startsLocal.slice(0, 10) !== on || endsLocal.slice(0, 10) !== on || startsLocal >= endsLocal) {
    throw broken('timetable.session-other-day', { on });
  }
}

const list = defineRoute({
  id: 'sessions.list',
  method: 'GET',
  path: '/cohorts/{cohortId}/sessions',
  summary: 'Every session, by pages',
  needs: 'timetable.read',
  params: cohortParams,
  query: z.object(paging),
  reply: page(sessionReply),
  handle: async (context) => {
    const desk = await sessionDesk(context, context.params.cohortId);
    const { after, limit } = context.query;
    const from = { after: readCursor(after, 3), limit: limit + 1 };
    const rows = (await listInside(desk.tx, 'teaching_session', desk.home.inside, ['day', 'half'], from)) as Stored[];
    const { items, next } = pageOf(
      rows,
      limit,
      (row) => row,
      (row) => [row.day, row.half, row.id].map(String),
    );
    return { items: await shown(desk, items), next } as never;
  },
});

const read = defineRoute({
  id: 'sessions.read',
  method: 'GET',
  path: '/cohorts/{cohortId}/sessions/{id}',
  summary: 'One session',
  needs: 'timetable.read',
  params: one,
  reply: sessionReply,
  handle: async (context) => {
    const desk = await sessionDesk(context, context.params.cohortId);
    return (await shown(desk, [await findSession(desk, context.params.id)]))[0] as never;
  },
});

const put = defineRoute({
  id: 'sessions.put',
  method: 'PUT',
  path: '/cohorts/{cohortId}/sessions/{id}',
  summary: 'Create a session under the client’s id, or replace it; those concerned are told at the next publication',
  needs: 'timetable.edit',
  params: one,
  body,
  reply: sessionReply,
  handle: async (context) => {
    const { cohortId, id } = idsOf(context);
    const desk = await sessionDesk(context, cohortId);
    if (!context.isCreate)
      return (await changeSession(desk, id, context.ifMatch!, context.body as Stored, true)) as never;
    const { json, isNew } = await createSession(desk, id, context.body as Stored);
    return new Answer(isNew ? 201 : 200, json) as never;
  },
});

const patch = defineRoute({
  id: 'sessions.patch',
  method: 'PATCH',
  path: '/cohorts/{cohortId}/sessions/{id}',
  summary: 'Change a part of a session: move it, lock it, give it to somebody, call it off',
  needs: 'timetable.edit',
  params: one,
  body: part,
  reply: sessionReply,
  handle: async (context) => {
    const { cohortId, id } = idsOf(context);
    const desk = await sessionDesk(context, cohortId);
    return (await changeSession(desk, id, context.ifMatch!, context.body as Stored, false)) as never;
  },
});

const patchMany = defineRoute({
  id: 'sessions.patch-many',
  method: 'PATCH',
  path: '/cohorts/{cohortId}/sessions',
  summary: 'Create, change and remove several sessions, all or nothing',
  needs: 'timetable.edit',
  params: cohortParams,
  body: changes(part, body),
  reply: z.array(z.union([sessionReply, z.object({ id: uuid, removed: z.literal(true) })])),
  handle: async (context) => {
    const desk = await sessionDesk(context, context.params.cohortId);
    return (await applyMany(context.body, async (entry) => {
      if ('create' in entry) return (await createSession(desk, entry.id, entry.create as Stored)).json;
      if ('change' in entry) return changeSession(desk, entry.id, entry.version, entry.change as Stored, false);
      await removeSession(desk, entry.id, entry.version);
      return { id: entry.id, removed: true };
    })) as never;
  },
});

const remove = defineRoute({
  id: 'sessions.remove',
  method: 'DELETE',
  path: '/cohorts/{cohortId}/sessions/{id}',
  summary: 'Remove a session that nobody has been told of; an announced one is called off instead',
  needs: 'timetable.edit',
  params: one,
  handle: async (context) => {
    const { cohortId, id } = idsOf(context);
    await removeSession(await sessionDesk(context, cohortId), id, context.ifMatch!);
  },
});

export const sessionRoutes: readonly Route[] = [list, read, put, patch, patchMany, remove];
