/** Outside organisations: funders, companies that host or employ, certifiers. */
import { z } from 'zod';
import {
  changeRow,
  defineRoute,
  email,
  line,
  notFound,
  page,
  pageOf,
  paging,
  prose,
  putRow,
  readCursor,
  removeRow,
  row,
  type Stored,
  uuid,
} from '#api/http/index.ts';
import { listParties, PARTY_KINDS } from '#db/ground/organisations/index.ts';
import { findRow } from '#db/rows.ts';

const maybe = <T extends z.ZodType>(shape: T) => shape.nullable().default(null);
const facts = {
  kind: z.enum(PARTY_KINDS),
  name: line(200),
  siret: maybe(z.string().regex(/^\d{14}$/)),
  address: maybe(prose(500)),
  postcode: maybe(line(20)),
  town: maybe(line(100)),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('FR'),
  contact: maybe(line(200)),
  email: maybe(email),
  phone: maybe(line(40)),
  note: maybe(prose(4000)),
};
const body = z.strictObject(facts);
const change = z.strictObject(
  Object.fromEntries(
    Object.entries(facts).map(([name, shape]) => [
      name,
      (shape instanceof z.ZodDefault ? (shape.unwrap() as z.ZodType) : shape).optional(),
    ]),
  ),
);
const text = z.string().nullable();
const party = z.object({
  ...row,
  kind: z.enum(PARTY_KINDS),
  name: z.string(),
  siret: text,
  address: text,
  postcode: text,
  town: text,
  country: z.string(),
  contact: text,
  email: text,
  phone: text,
  note: text,
});

const stored: Stored<'party', z.output<typeof party>> = {
  table: 'party',
  kind: 'party',
  subject: 'party',
  label: ({ name }) => name,
  json: ({ organisation_id: _o, created_at: _at, created_by: _by, ...found }) => found as z.output<typeof party>,
};

const id = z.object({ id: uuid });

const list = defineRoute({
  id: 'parties.list',
  method: 'GET',
  path: '/parties',
  summary: 'Outside organisations, by name',
  needs: 'enrolments.read',
  query: z.object({ ...paging, kind: z.enum(PARTY_KINDS).optional() }),
  reply: page(party),
  handle: async ({ tx, query: { after, limit, kind } }) => {
    const cursor = readCursor(after, 2);
    const filter = { ...(kind === undefined ? {} : { kind }), ...(cursor ? { after: cursor } : {}) };
    return pageOf(await listParties(tx, filter, limit + 1), limit, stored.json, (found) => [found.name, found.id]);
  },
});

const read = defineRoute({
  id: 'parties.read',
  method: 'GET',
  path: '/parties/{id}',
  summary: 'One outside organisation',
  needs: 'enrolments.read',
  params: id,
  reply: party,
  handle: async ({ tx, params }) => {
    const found = await findRow(tx, 'party', params.id);
    if (!found) throw notFound();
    return stored.json(found);
  },
});

const put = defineRoute({
  id: 'parties.put',
  method: 'PUT',
  path: '/parties/{id}',
  summary: 'Creates or replaces an outside organisation',
  needs: 'enrolments.edit',
  params: id,
  body,
  reply: party,
  handle: (context) => putRow(context, stored, context.params.id, context.body),
});

const patch = defineRoute({
  id: 'parties.patch',
  method: 'PATCH',
  path: '/parties/{id}',
  summary: 'Changes a part of an outside organisation',
  needs: 'enrolments.edit',
  params: id,
  body: change,
  reply: party,
  handle: ({ tx, params, body: sent, ifMatch }) => changeRow(tx, stored, params.id, ifMatch!, sent),
});

const remove = defineRoute({
  id: 'parties.remove',
  method: 'DELETE',
  path: '/parties/{id}',
  summary: 'Removes an outside organisation that nothing points to',
  needs: 'enrolments.edit',
  params: id,
  handle: ({ tx, params, ifMatch }) => removeRow(tx, stored, params.id, ifMatch!),
});

export const partyRoutes = [list, read, put, patch, remove];
