/** How a call and what it asks are written in JSON. */
import { z } from 'zod';
import { line, prose, sentence, uuid } from '#api/http/index.ts';
import { calendarDate, instant } from '#api/http/shapes.ts';
import { APPLICANT_STATUSES, QUESTION_KINDS } from '#core/school/admissions/index.ts';

const said = z.strictObject({ fr: line(500), en: line(500) });
const CODE = /^[a-z0-9][a-z0-9-]{0,60}$/;
export const code = z.string().regex(CODE);
export const status = z.enum(APPLICANT_STATUSES);

export const question = z.strictObject({
  code,
  kind: z.enum(QUESTION_KINDS),
  title: said,
  hint: z.strictObject({ fr: prose(1000), en: prose(1000) }).nullish(),
  required: z.boolean(),
  options: z
    .array(z.strictObject({ value: code, title: said }))
    .max(40)
    .optional(),
  most: z.int().min(1).max(10_000).nullish(),
  routes: z.array(z.string().max(61)).max(40).optional(),
});

export const route = z.object({
  id: uuid,
  code: z.string(),
  title: sentence,
  hint: z.object({ fr: z.string().nullable(), en: z.string().nullable() }),
  derogation: z.boolean(),
  prerequisites: z.array(
    z.object({
      kind: z.enum(['level', 'experience', 'other']),
      level: z.int().nullable(),
      months: z.int().nullable(),
      title: sentence,
    }),
  ),
  pieces: z.array(
    z.object({
      id: uuid,
      code: z.string(),
      title: sentence,
      hint: z.object({ fr: z.string().nullable(), en: z.string().nullable() }),
      required: z.boolean(),
      oneOf: z.string().nullable(),
      mostFiles: z.int(),
    }),
  ),
});

export const meeting = z.object({
  id: uuid,
  startsAt: instant,
  endsAt: instant,
  /** Where, when it is somewhere. */
  venue: z.string().nullable(),
  online: z.boolean(),
  /** Null: as many as come. */
  placesLeft: z.int().nullable(),
  note: z.string().nullable(),
});

export const publicCall = z.object({
  code: z.string(),
  title: sentence,
  state: z.enum(['upcoming', 'open', 'closed']),
  organisation: z.string(),
  programme: sentence,
  /** The code of its public sheet, while that is shown. */
  sheet: z.string().nullable(),
  cohort: z.string(),
  zone: z.string(),
  opensOn: calendarDate,
  closesOn: calendarDate,
  opensAt: instant,
  closesAt: instant,
  firstSelectionOn: calendarDate.nullable(),
  interviewsFrom: calendarDate.nullable(),
  interviewsTo: calendarDate.nullable(),
  finalSelectionOn: calendarDate.nullable(),
  eraseRefusedMonths: z.int(),
  sealed: z.boolean(),
  nextCallNote: z.string().nullable(),
  routes: z.array(route),
  meetings: z.array(meeting),
});

export const askedCall = publicCall.extend({
  questions: z.array(question),
  pools: z.array(z.object({ id: uuid, name: z.string(), statuses: z.array(z.string()) })),
  tracks: z.array(z.object({ id: uuid, title: sentence })),
});
export type AskedCallJson = z.output<typeof askedCall>;
