/** The shape of a public sheet, as the API describes it. */
import { z } from 'zod';
import { INDICATORS } from '#core/school/programmes/index.ts';

const text = z.string();
const maybe = text.nullable();
/** Both languages; either may be empty. */
const both = z.object({ fr: text, en: text });

export const publicSheet = z
  .object({
    organisation: z.object({
      name: text,
      legalName: maybe,
      siret: maybe,
      address: maybe,
      email: maybe,
      phone: maybe,
      website: maybe,
    }),
    code: text,
    title: both,
    versionNumber: z.int(),
    publishedOn: text,
    hours: z.object({ centre: text, internship: text }),
    level: z.int().nullable(),
    rome: z.array(text),
    nsf: z.array(text),
    formacode: z.array(text),
    weekdays: z.array(z.int()),
    halfDays: z.array(z.array(text)),
    mostTrainees: z.int().nullable(),
    price: maybe,
    priceNote: both,
    place: maybe,
    records: z.array(
      z.object({
        register: text,
        number: maybe,
        title: text,
        level: z.int().nullable(),
        certifier: maybe,
        registeredOn: maybe,
        expiresOn: maybe,
        hasExpired: z.boolean(),
      }),
    ),
    pieces: z.array(z.object({ piece: text, text: both })),
    results: z.array(
      z.object({
        year: z.int(),
        indicator: z.enum(INDICATORS),
        months: z.int().nullable(),
        counted: z.int(),
        among: z.int(),
        note: both,
      }),
    ),
    blocks: z.array(
      z.object({ number: z.int(), title: both, competences: z.array(z.object({ code: text, title: both })) }),
    ),
    modules: z.array(
      z.object({
        number: z.int(),
        title: both,
        isInternship: z.boolean(),
        subModules: z.array(z.object({ code: text, title: both, hours: text, track: both.nullable() })),
      }),
    ),
    routes: z.array(
      z.object({
        title: both,
        hint: both,
        conditions: z.array(both),
        pieces: z.array(z.object({ title: both, required: z.boolean(), oneOf: maybe })),
      }),
    ),
    assessment: z.array(z.object({ kind: text, title: both })),
  })
  .meta({ id: 'PublicSheet' });
