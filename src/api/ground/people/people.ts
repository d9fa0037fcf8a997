import { z } from 'zod';
import {
  changeRow,
  defineRoute,
  escaped,
  line,
  notFound,
  page,
  pageOf,
  paging,
  putRow,
  readCursor,
  removeRow,
  uuid,
} from '#api/http/index.ts';
import type { Reach } from '#core/access/index.ts';
import { isPersonOf, listPeople, type PersonRow, professionsOf, skillsOf } from '#db/ground/people/index.ts';
import { findRow } from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';
import {
  CATEGORIES,
  person,
  personBody,
  personChange,
  personColumns,
  profession,
  skill,
  storedPerson,
  storedProfession,
  storedSkill,
} from './shapes.ts';

const id = z.object({ id: uuid });
const listed = person.extend({ professions: z.array(profession) });

/** A person outside of the actor's productions is not there. */
export async function findWithin(tx: Tx, personId: string, reach: Reach): Promise<PersonRow> {
  const found = await findRow(tx, 'person', personId);
  const visible = found && (reach === 'everything' || (await isPersonOf(tx, personId, reach)));
  if (!visible) throw notFound();
  return found;
}

export const list = defineRoute({
  id: 'people.list',
  method: 'GET',
  path: '/people',
  summary: 'The directory by name, without private fields',
  needs: 'people.read',
  scope: 'rows',
  query: z.object({ ...paging, search: line(100).optional(), category: z.enum(CATEGORIES).optional() }),
  reply: page(listed),
  handle: async ({ tx, query, reach }) => {
    const { search, category, limit } = query;
    const after = readCursor(query.after, 3);
    const filter = {
      ...(search === undefined ? {} : { search: escaped(search) }),
      ...(category === undefined ? {} : { category }),
      ...(reach === 'everything' ? {} : { productions: reach }),
      ...(after ? { after } : {}),
    };
    const rows = await listPeople(tx, filter, limit + 1);
    const professions = await professionsOf(
      tx,
      rows.map((found) => found.id),
    );
    return pageOf(
      rows,
      limit,
      (found) => ({
        ...storedPerson.json(found),
        professions: professions.filter((one) => one.person_id === found.id).map(storedProfession.json),
      }),
      (found) => [found.family_name, found.given_name, found.id],
    );
  },
});

export const read = defineRoute({
  id: 'people.read',
  method: 'GET',
  path: '/people/{id}',
  summary: 'One person, with professions and skills',
  needs: 'people.read',
  scope: 'rows',
  params: id,
  reply: listed.extend({ skills: z.array(skill) }),
  handle: async ({ tx, params, reach }) => ({
    ...storedPerson.json(await findWithin(tx, params.id, reach)),
    professions: (await professionsOf(tx, [params.id])).map(storedProfession.json),
    skills: (await skillsOf(tx, params.id)).map(storedSkill.json),
  }),
});

export const put = defineRoute({
  id: 'people.put',
  method: 'PUT',
  path: '/people/{id}',
  summary: 'Creates or replaces a person',
  needs: 'people.edit',
  params: id,
  body: personBody,
  reply: person,
  handle: (context) => putRow(context, storedPerson, context.params.id, personColumns(context.body)),
});

export const change = defineRoute({
  id: 'people.change',
  method: 'PATCH',
  path: '/people/{id}',
  summary: 'Changes part of a person',
  needs: 'people.edit',
  params: id,
  body: personChange,
  reply: person,
  handle: ({ tx, params, body, ifMatch }) => changeRow(tx, storedPerson, params.id, ifMatch!, personColumns(body)),
});

export const remove = defineRoute({
  id: 'people.remove',
  method: 'DELETE',
  path: '/people/{id}',
  summary: 'Removes a person who is nowhere else; somebody who worked here is erased instead',
  needs: 'people.edit',
  params: id,
  handle: ({ tx, params, ifMatch }) => removeRow(tx, storedPerson, params.id, ifMatch!),
});
