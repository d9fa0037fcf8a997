/** Private fields: shown to few, one purpose at a time, each reading written down in the same transaction. */
import { z } from 'zod';
import { breaks, defineRoute, instant, line, notFound, problem, stale, uuid } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { calendarDate } from '#api/http/shapes.ts';
import { withoutSpaces } from '#core/ground/organisations/index.ts';
import {
  type PersonPrivate,
  PRIVATE_FIELDS,
  type PrivateField,
  privateProblems,
  READING_PURPOSES,
} from '#core/ground/people/index.ts';
import { blocks, type Problem, problem as problemOf } from '#core/kernel/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import {
  findPrivate,
  listReadings,
  logReading,
  openPrivate,
  otherPersonWith,
  type PrivateColumn,
  type PrivateValues,
  savePrivate,
} from '#db/ground/people/index.ts';
import { findRow } from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';
import { nameOf } from './shapes.ts';

const id = z.object({ id: uuid });
const number = (most: number) => z.string().min(1).max(most).overwrite(withoutSpaces).nullable();

const facts = {
  socialSecurityNumber: number(30),
  iban: number(50),
  bankHolder: line(200).nullable(),
  birthDate: calendarDate.nullable(),
  birthPlace: line(200).nullable(),
  birthName: line(100).nullable(),
  nationality: line(100).nullable(),
} satisfies Record<PrivateField, z.ZodType>;

const COLUMNS: Readonly<Record<PrivateField, PrivateColumn>> = {
  socialSecurityNumber: 'social_security_number',
  iban: 'iban',
  bankHolder: 'bank_holder',
  birthDate: 'birth_date',
  birthPlace: 'birth_place',
  birthName: 'birth_name',
  nationality: 'nationality',
};

const NOTHING = Object.fromEntries(PRIVATE_FIELDS.map((field) => [field, null])) as PersonPrivate;

const fieldsOf = (values: PrivateValues): PersonPrivate =>
  Object.fromEntries(PRIVATE_FIELDS.map((field) => [field, values[COLUMNS[field]]])) as unknown as PersonPrivate;

const shown = z.object({
  personId: uuid,
  /** 0 until something is entered. */
  version: z.int().min(0),
  ...Object.fromEntries(PRIVATE_FIELDS.map((field) => [field, z.string().nullable()])),
  problems: z.array(problem),
});

async function problemsOf(tx: Tx, person: string, fields: Partial<PersonPrivate>): Promise<readonly Problem[]> {
  const found = [...privateProblems(fields)];
  const number = fields.socialSecurityNumber;
  if (number && (await otherPersonWith(tx, number, person))) {
    found.push(problemOf('person.number-known', 'warning', {}, ['person.socialSecurityNumber']));
  }
  return found;
}

export const readPrivate = defineRoute({
  id: 'people.private.read',
  method: 'GET',
  path: '/people/{id}/private',
  summary: 'Private fields of a person; the reading is logged with its purpose',
  needs: 'private.read',
  writes: true,
  params: id,
  query: z.object({
    purpose: z.enum(READING_PURPOSES),
    /** Which fields, separated by commas; all without it. */
    fields: z
      .string()
      .regex(/^[A-Za-z]+(,[A-Za-z]+)*$/)
      .optional(),
  }),
  reply: shown,
  handle: async ({ tx, actor, params, query }) => {
    if (!(await findRow(tx, 'person', params.id))) throw notFound();
    const asked = query.fields?.split(',');
    const names = PRIVATE_FIELDS.filter((field) => asked === undefined || asked.includes(field));
    const row = await findPrivate(tx, params.id);
    const values = row ? fieldsOf(openPrivate(tx, row)) : NOTHING;
    await logReading(tx, {
      person: params.id,
      member: actor.kind === 'member' ? actor.id : null,
      fields: names,
      purpose: query.purpose,
    });
    const kept = Object.fromEntries(names.map((field) => [field, values[field]]));
    const problems = await problemsOf(tx, params.id, kept as Partial<PersonPrivate>);
    return {
      ...NOTHING,
      ...kept,
      personId: params.id,
      version: row?.version ?? 0,
      problems: problems.map(problemJson),
    };
  },
});

export const changePrivate = defineRoute({
  id: 'people.private.change',
  method: 'PATCH',
  path: '/people/{id}/private',
  summary: 'Changes private fields; the reply does not repeat them',
  needs: 'private.edit',
  params: id,
  body: z.strictObject(facts).partial(),
  reply: z.object({ personId: uuid, version: z.int().min(1), problems: z.array(problem) }),
  handle: async ({ tx, params, body, ifMatch }) => {
    const person = await findRow(tx, 'person', params.id, { lock: true });
    if (!person) throw notFound();
    const before = await findPrivate(tx, params.id, { lock: true });
    if ((before?.version ?? 0) !== ifMatch) throw stale({ personId: params.id, version: before?.version ?? 0 });
    const present = before ? fieldsOf(openPrivate(tx, before)) : NOTHING;
    const wrong = privateProblems(body as Partial<PersonPrivate>);
    if (blocks(wrong)) throw breaks(wrong);
    const given = Object.entries(body).filter(([, value]) => value !== undefined) as [PrivateField, string | null][];
    const row = await savePrivate(
      tx,
      params.id,
      before,
      Object.fromEntries(given.map(([field, value]) => [COLUMNS[field], value])),
    );
    await recordChange(tx, {
      action: 'change',
      subject: { kind: 'person', id: params.id, label: nameOf(person) },
      changes: diffForAudit('person_private', before, row),
      person: params.id,
    });
    const problems = await problemsOf(tx, params.id, { ...present, ...Object.fromEntries(given) });
    return { personId: params.id, version: row.version, problems: problems.map(problemJson) };
  },
});

const MOST_READINGS = 500;

export const readings = defineRoute({
  id: 'people.private.readings',
  method: 'GET',
  path: '/people/{id}/private/readings',
  summary: 'Who read which private fields, when and why, newest first',
  needs: 'private.read',
  params: id,
  reply: z.object({
    items: z.array(
      z.object({
        id: uuid,
        readAt: instant,
        reader: z.string().nullable(),
        fields: z.array(z.string()),
        purpose: z.string(),
      }),
    ),
  }),
  handle: async ({ tx, params }) => ({
    items: (await listReadings(tx, params.id, MOST_READINGS)).map((found) => ({
      id: found.id,
      readAt: found.read_at,
      reader: found.reader,
      fields: found.fields,
      purpose: found.purpose,
    })),
  }),
});
