/** What a statement and a certificate say. */
import { z } from 'zod';
import { calendarDate, instant, uuid } from '#api/http/index.ts';
import { ENTRY_STATES, HOWS } from '#core/school/attendance/index.ts';
import { half } from './shapes.ts';

const hours = z.string().meta({ description: 'Hours as decimal text, two decimals' });
const PAYERS = ['region', 'franceTravail', 'opco', 'employer', 'self', 'cpf', 'afdas', 'other'] as const;

export const month = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
  .meta({ description: 'A month, YYYY-MM' });

export const statementRow = z.object({
  day: calendarDate,
  half,
  from: instant,
  to: instant,
  code: z.string(),
  title: z.object({ fr: z.string(), en: z.string() }),
  trainer: z.string().nullable(),
  state: z.enum(ENTRY_STATES),
  /** Of an absence; null otherwise. */
  justified: z.boolean().nullable(),
  how: z.enum(HOWS).nullable(),
  /** On the server’s clock, and on the phone’s where it signed without network. */
  signedAt: instant.nullable(),
  deviceAt: instant.nullable(),
  attested: z.boolean(),
  countersignedAt: instant.nullable(),
  lateMinutes: z.int(),
  earlyMinutes: z.int(),
  hours,
  expected: hours,
});

export const statement = z
  .object({
    enrolmentId: uuid,
    name: z.string(),
    hours: z.object({
      expected: hours,
      done: hours,
      pending: hours,
      unsigned: hours,
      absent: hours,
      justified: hours,
      missed: hours,
    }),
    payers: z.array(
      z.object({
        fundingId: uuid,
        payer: z.enum(PAYERS),
        name: z.string().nullable(),
        agreementNumber: z.string().nullable(),
        /** What they have taken on. */
        hours,
        /** Of the hours that count. */
        share: hours,
      }),
    ),
    rows: z.array(statementRow),
  })
  .meta({ id: 'AttendanceStatement' });

/** Of the whole course. Attendance knows centre hours; those of the internship are attested by the host. */
export const planned = z.object({ centre: hours, internship: hours });

export const sealed = z.object({ number: z.int(), sha256: z.string() }).nullable();

export const frozenReply = z.object({
  id: uuid,
  enrolmentId: uuid,
  kind: z.enum(['attendance-statement', 'completion-certificate']),
  title: z.string(),
  sha256: z.string(),
  frozenAt: instant,
});
