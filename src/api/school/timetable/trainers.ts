/** Trainers of the organisation: who they are, what they can teach, how many hours they agreed to. */
import { z } from 'zod';
import { Answer, broken, defineRoute, instant, notFound, type Route, uuid } from '#api/http/index.ts';
import {
  bodyOf,
  changeRow,
  childrenBody,
  createRow,
  type Desk,
  decimal,
  type Fields,
  label,
  partBody,
  type RowSpec,
  reference,
  removeRow,
  replyOf,
  type Stored,
  shown,
  text,
} from '#api/rows/index.ts';
import { type Reach, WHOLE_ORGANISATION } from '#core/access/index.ts';
import { isSiret, withoutSpaces } from '#core/ground/organisations/index.ts';

import { ANYWHERE, listInside } from '#db/rows-inside.ts';
import { listTrainers, trainerStanding } from '#db/school/timetable/index.ts';

const HOUSE = { fixed: {}, inside: ANYWHERE };

const siret = z.string().overwrite(withoutSpaces).max(14);

const fields: Fields = {
  personId: reference('person_id'),
  siret: { column: 'siret', schema: siret, absent: null },
  declarationNumber: label('declaration_number', 50, null),
  /** Diplomas and experience, as the individual training contract has to name them. */
  titles: text('titles', 2000),
  mostHours: decimal('most_hours', 5, 2, 0, null),
  mostHoursWeek: decimal('most_hours_week', 3, 2, 0, null),
};

export const trainers: RowSpec = {
  id: 'trainers',
  place: {
    path: '',
    named: 'id',
    scope: () => WHOLE_ORGANISATION,
    home: async () => HOUSE,
    inside: () => ANYWHERE,
  },
  path: '/trainers',
  called: 'trainer',
  table: 'trainer',
  kind: 'trainer',
  reads: 'timetable.read',
  edits: 'timetable.edit',
  fields,
  order: [],
  subject: 'trainer',
  person: (row) => row.person_id as string,
  children: {
    name: 'skills',
    table: 'trainer_skill',
    parent: 'trainer_id',
    fields: { programmeId: reference('programme_id'), code: label('sub_module_code', 50) },
    named: false,
    once: ['programmeId', 'code'],
    within: { programmeId: 'programme' },
  },
};

const stored = replyOf(trainers);
const known = stored.extend({ name: z.string(), email: z.string().nullable() });
const listed = known.extend({
  /** How often they were asked for their availability, and how often they answered. */
  asked: z.int(),
  answered: z.int(),
  lastAskedAt: instant.nullable(),
  lastAnsweredAt: instant.nullable(),
  /** Minutes of the sessions that they hold, in every cohort. */
  minutes: z.int(),
});
const one = z.object({ id: uuid });
const part = (partBody(fields) as z.ZodObject).extend({ skills: childrenBody(trainers.children!).optional() });

const deskOf = ({ tx, actor, today }: Pick<Desk, 'tx' | 'actor' | 'today'>): Desk => ({
  ...{ tx, actor, today, placeId: '', spec: trainers, home: HOUSE },
});

const MOST = 1000;
const list = defineRoute({
  id: 'trainers.list',
  method: 'GET',
  path: '/trainers',
  summary: 'Every trainer by name, with what they teach and whether they answered about their availability',
  needs: 'timetable.read',
  scope: 'rows',
  reply: z.array(listed),
  handle: async (context) => {
    const desk = deskOf(context);
    const { reach } = context;
    const names = await listTrainers(desk.tx, null, reach === 'everything' ? null : reach);
    const standing = new Map((await trainerStanding(desk.tx)).map((row) => [row.trainer_id, row]));
    const rows = await listInside(desk.tx, 'trainer', ANYWHERE, [], { after: null, limit: MOST });
    const json = new Map((await shown(desk, rows as Stored[])).map((row) => [row.id, row]));
    return names.map(({ id, given_name, family_name, email }) => {
      const last = standing.get(id);
      const { asked = 0, answered = 0, minutes = 0 } = last ?? {};
      return {
        ...json.get(id),
        name: `${given_name} ${family_name}`,
        ...{ email, asked, answered, minutes },
        lastAskedAt: iso(last?.last_asked_at),
        lastAnsweredAt: iso(last?.last_answered_at),
      };
    }) as never;
  },
});

const iso = (stored: string | null | undefined): string | null => (stored ? new Date(stored).toISOString() : null);

const read = defineRoute({
  id: 'trainers.read',
  method: 'GET',
  path: '/trainers/{id}',
  summary: 'One trainer',
  needs: 'timetable.read',
  scope: 'rows',
  params: one,
  reply: known,
  handle: async (context) => named(deskOf(context), context.params.id, context.reach),
});

async function named(desk: Desk, id: string, reach: Reach = 'everything') {
  const [found] = await listTrainers(desk.tx, [id], reach === 'everything' ? null : reach);
  if (!found) throw notFound();
  const [json] = await shown(desk, [found as unknown as Stored]);
  return { ...json, name: `${found.given_name} ${found.family_name}`, email: found.email } as never;
}

function refuseWrong(sent: Stored): void {
  const value = sent.siret;
  if (typeof value === 'string' && !isSiret(value))
    throw broken('timetable.trainer-siret-wrong', { value }, ['body/siret']);
}

const put = defineRoute({
  id: 'trainers.put',
  method: 'PUT',
  path: '/trainers/{id}',
  summary: 'Create a trainer under the client’s id, or replace one',
  needs: 'timetable.edit',
  params: one,
  body: bodyOf(trainers),
  reply: known,
  handle: async (context) => {
    const desk = deskOf(context);
    const { id } = context.params;
    refuseWrong(context.body as Stored);
    if (!context.isCreate) {
      await changeRow(desk, id, context.ifMatch!, context.body as Stored, true);
      return named(desk, id);
    }
    const { isNew } = await createRow(desk, id, context.body as Stored);
    return new Answer(isNew ? 201 : 200, await named(desk, id));
  },
});

const patch = defineRoute({
  id: 'trainers.patch',
  method: 'PATCH',
  path: '/trainers/{id}',
  summary: 'Change a part of a trainer',
  needs: 'timetable.edit',
  params: one,
  body: part,
  reply: known,
  handle: async (context) => {
    const desk = deskOf(context);
    refuseWrong(context.body as Stored);
    await changeRow(desk, context.params.id, context.ifMatch!, context.body as Stored, false);
    return named(desk, context.params.id);
  },
});

const remove = defineRoute({
  id: 'trainers.remove',
  method: 'DELETE',
  path: '/trainers/{id}',
  summary: 'Remove a trainer who holds no session and has no mission; their person stays',
  needs: 'timetable.edit',
  params: one,
  handle: async (context) => removeRow(deskOf(context), context.params.id, context.ifMatch!),
});

export const trainerRoutes: readonly Route[] = [list, read, put, patch, remove];
