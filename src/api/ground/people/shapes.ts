import { z } from 'zod';
import { calendarDate, email, line, prose, row, type Stored, uuid } from '#api/http/index.ts';
import type { RowOf, Values } from '#db/rows.ts';

export const CATEGORIES = ['artist', 'technician', 'permanent', 'author', 'intern', 'volunteer', 'supplier'] as const;

const facts = {
  givenName: line(100),
  familyName: line(100),
  stageName: line(100).nullable().default(null),
  email: email.nullable().default(null),
  phone: line(40).nullable().default(null),
  address: prose(500).nullable().default(null),
  postcode: line(20).nullable().default(null),
  town: line(100).nullable().default(null),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('FR'),
  /** INSEE code of the commune of residence: the distance from it decides whether travel is paid. */
  homeInsee: z
    .string()
    .regex(/^\d[0-9AB]\d{3}$/)
    .nullable()
    .default(null),
  languages: z.array(line(40)).max(20).default([]),
  diet: line(300).nullable().default(null),
  emergencyContact: line(300).nullable().default(null),
  note: prose(4000).nullable().default(null),
};

export const personBody = z.strictObject(facts);
export const personChange = z.strictObject(
  Object.fromEntries(
    Object.entries(facts).map(([name, shape]) => [
      name,
      (shape instanceof z.ZodDefault ? (shape.unwrap() as z.ZodType) : shape).optional(),
    ]),
  ) as { [K in keyof typeof facts]: z.ZodOptional<z.ZodType<z.output<(typeof facts)[K]>>> },
);

export const profession = z.object({
  ...row,
  personId: uuid,
  profession: z.string(),
  category: z.enum(CATEGORIES),
  main: z.boolean(),
});
export const skill = z.object({ ...row, personId: uuid, skill: z.string(), expiresOn: calendarDate.nullable() });

export const person = z.object({
  ...row,
  givenName: z.string(),
  familyName: z.string(),
  stageName: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  postcode: z.string().nullable(),
  town: z.string().nullable(),
  country: z.string(),
  homeInsee: z.string().nullable(),
  languages: z.array(z.string()),
  diet: z.string().nullable(),
  emergencyContact: z.string().nullable(),
  note: z.string().nullable(),
});

const COLUMNS = {
  givenName: 'given_name',
  familyName: 'family_name',
  stageName: 'stage_name',
  email: 'email',
  phone: 'phone',
  address: 'address',
  postcode: 'postcode',
  town: 'town',
  country: 'country',
  homeInsee: 'home_insee',
  languages: 'languages',
  diet: 'diet',
  emergencyContact: 'emergency_contact',
  note: 'note',
} as const satisfies Record<keyof typeof facts, keyof RowOf<'person'>>;

export function personColumns(body: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    Object.entries(body)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [COLUMNS[field as keyof typeof COLUMNS], value]),
  );
}

export const nameOf = (found: RowOf<'person'>): string => `${found.given_name} ${found.family_name}`;

export const storedPerson: Stored<'person', z.output<typeof person>> = {
  table: 'person',
  kind: 'person',
  subject: 'person',
  label: nameOf,
  person: ({ id }) => id,
  json: (found) => ({
    id: found.id,
    version: found.version,
    givenName: found.given_name,
    familyName: found.family_name,
    stageName: found.stage_name,
    email: found.email,
    phone: found.phone,
    address: found.address,
    postcode: found.postcode,
    town: found.town,
    country: found.country,
    homeInsee: found.home_insee,
    languages: found.languages,
    diet: found.diet,
    emergencyContact: found.emergency_contact,
    note: found.note,
  }),
};

export const storedProfession: Stored<'person_profession', z.output<typeof profession>> = {
  table: 'person_profession',
  kind: 'profession',
  label: ({ profession }) => profession,
  person: ({ person_id }) => person_id,
  json: (found) => ({
    id: found.id,
    version: found.version,
    personId: found.person_id,
    profession: found.profession,
    category: found.category,
    main: found.main,
  }),
};

export const storedSkill: Stored<'person_skill', z.output<typeof skill>> = {
  table: 'person_skill',
  kind: 'skill',
  label: ({ skill }) => skill,
  person: ({ person_id }) => person_id,
  json: (found) => ({
    id: found.id,
    version: found.version,
    personId: found.person_id,
    skill: found.skill,
    expiresOn: found.expires_on,
  }),
};
