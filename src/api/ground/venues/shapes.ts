import { z } from 'zod';
import { email, line, positiveDecimalOf, prose, row, type Stored, timeOfDay, uuid } from '#api/http/index.ts';
import type { RowOf, Values } from '#db/rows.ts';

/** Degrees, and within the globe: PostgreSQL would refuse others as well, later and less kindly. */
const degrees = (most: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,6})?$/)
    .refine((text) => Math.abs(Number(text)) <= most);
const metres = positiveDecimalOf(4, 2);
const MOST_SEATS = 1_000_000;

const facts = {
  name: line(200),
  address: prose(500).nullable().default(null),
  postcode: line(20).nullable().default(null),
  town: line(100).nullable().default(null),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('FR'),
  insee: z
    .string()
    .regex(/^\d[0-9AB]\d{3}$/)
    .nullable()
    .default(null),
  latitude: degrees(90).nullable().default(null),
  longitude: degrees(180).nullable().default(null),
  capacity: z.int().min(0).max(MOST_SEATS).nullable().default(null),
  stageWidth: metres.nullable().default(null),
  stageDepth: metres.nullable().default(null),
  stageHeight: metres.nullable().default(null),
  power: line(300).nullable().default(null),
  accessFrom: timeOfDay.nullable().default(null),
  accessTo: timeOfDay.nullable().default(null),
  accessNote: prose(2000).nullable().default(null),
  note: prose(4000).nullable().default(null),
};

export const venueBody = z.strictObject(facts);
export const venueChange = z.strictObject(
  Object.fromEntries(
    Object.entries(facts).map(([name, shape]) => [
      name,
      (shape instanceof z.ZodDefault ? (shape.unwrap() as z.ZodType) : shape).optional(),
    ]),
  ) as { [K in keyof typeof facts]: z.ZodOptional<z.ZodType<z.output<(typeof facts)[K]>>> },
);

const text = z.string().nullable();
export const venue = z.object({
  ...row,
  name: z.string(),
  address: text,
  postcode: text,
  town: text,
  country: z.string(),
  insee: text,
  latitude: text,
  longitude: text,
  capacity: z.int().nullable(),
  stageWidth: text,
  stageDepth: text,
  stageHeight: text,
  power: text,
  accessFrom: text,
  accessTo: text,
  accessNote: text,
  note: text,
});
export const means = z.object({ ...row, venueId: uuid, item: z.string(), quantity: text, note: text });
export const contact = z.object({ ...row, venueId: uuid, name: z.string(), capacity: text, email: text, phone: text });

const COLUMNS = {
  name: 'name',
  address: 'address',
  postcode: 'postcode',
  town: 'town',
  country: 'country',
  insee: 'insee',
  latitude: 'latitude',
  longitude: 'longitude',
  capacity: 'capacity',
  stageWidth: 'stage_width',
  stageDepth: 'stage_depth',
  stageHeight: 'stage_height',
  power: 'power',
  accessFrom: 'access_from',
  accessTo: 'access_to',
  accessNote: 'access_note',
  note: 'note',
} as const satisfies Record<keyof typeof facts, keyof RowOf<'venue'>>;

export function venueColumns(body: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    Object.entries(body)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [COLUMNS[field as keyof typeof COLUMNS], value]),
  );
}

const clock = (time: string | null): string | null => time?.slice(0, 5) ?? null;

export const storedVenue: Stored<'venue', z.output<typeof venue>> = {
  table: 'venue',
  kind: 'venue',
  subject: 'venue',
  label: ({ name, town }) => (town === null ? name : `${name}, ${town}`),
  json: (found) => ({
    id: found.id,
    version: found.version,
    name: found.name,
    address: found.address,
    postcode: found.postcode,
    town: found.town,
    country: found.country,
    insee: found.insee,
    latitude: found.latitude,
    longitude: found.longitude,
    capacity: found.capacity,
    stageWidth: found.stage_width,
    stageDepth: found.stage_depth,
    stageHeight: found.stage_height,
    power: found.power,
    accessFrom: clock(found.access_from),
    accessTo: clock(found.access_to),
    accessNote: found.access_note,
    note: found.note,
  }),
};

export const storedMeans: Stored<'venue_means', z.output<typeof means>> = {
  table: 'venue_means',
  kind: 'venue-means',
  label: ({ item }) => item,
  json: (found) => ({
    id: found.id,
    version: found.version,
    venueId: found.venue_id,
    item: found.item,
    quantity: found.quantity,
    note: found.note,
  }),
};

export const storedContact: Stored<'venue_contact', z.output<typeof contact>> = {
  table: 'venue_contact',
  kind: 'venue-contact',
  label: ({ name }) => name,
  json: (found) => ({
    id: found.id,
    version: found.version,
    venueId: found.venue_id,
    name: found.name,
    capacity: found.capacity,
    email: found.email,
    phone: found.phone,
  }),
};

export const meansBody = z.strictObject({
  item: line(200),
  quantity: positiveDecimalOf(8, 3).nullable().default(null),
  note: line(500).nullable().default(null),
});
export const contactBody = z.strictObject({
  name: line(200),
  capacity: line(100).nullable().default(null),
  email: email.nullable().default(null),
  phone: line(40).nullable().default(null),
});
