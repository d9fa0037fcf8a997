/** The small shapes that requests and replies are made of. */
import { z } from 'zod';
import { parseDate } from '#core/kernel/index.ts';

export const uuid = z.uuid().toLowerCase();

const onOneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ');

/** One line of text, whatever was pasted; `empty` text is not text: send null. */
export const line = (most = 200) => z.string().overwrite(onOneLine).trim().min(1).max(most);
/** Several lines. */
export const prose = (most = 4000) => z.string().max(most);

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const yearFits = (text: string) => Number(text.slice(0, 4)) >= FIRST_YEAR && Number(text.slice(0, 4)) <= LAST_YEAR;

export const calendarDate = z.iso
  .date()
  .refine((text) => parseDate(text) !== null && yearFits(text))
  .meta({ description: 'A calendar day, YYYY-MM-DD, 1900 to 2200' });

export const instant = z.iso
  .datetime({ offset: true })
  .refine((text) => yearFits(text) && !Number.isNaN(Date.parse(text)))
  .meta({ description: 'An instant, ISO 8601' });

const LOCAL_TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;
export const localDateTime = z
  .string()
  .regex(LOCAL_TIME)
  .refine((text) => parseDate(text.slice(0, 10)) !== null && yearFits(text))
  .meta({ description: 'YYYY-MM-DDTHH:MM on the clock of the organisation' });

export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Exact decimals as text, with as many digits as the column holds. */
export const decimalOf = (whole: number, fraction: number) =>
  z.string().regex(new RegExp(`^-?\\d{1,${whole}}${fraction > 0 ? `(\\.\\d{1,${fraction}})?` : ''}$`));
export const positiveDecimalOf = (whole: number, fraction: number) =>
  z.string().regex(new RegExp(`^\\d{1,${whole}}${fraction > 0 ? `(\\.\\d{1,${fraction}})?` : ''}$`));
/** An amount in euros, to the cent. */
export const money = decimalOf(10, 2).meta({ description: 'Euros as decimal text, at most two decimals' });
/** Percent. */
export const percent = z
  .string()
  .regex(/^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/)
  .meta({ description: 'Percent as decimal text' });

export const email = z.email().max(254).toLowerCase();

export const sentence = z.object({ fr: z.string(), en: z.string() });

export const problem = z
  .object({
    code: z.string(),
    severity: z.enum(['blocking', 'warning', 'estimate']),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
    at: z.array(z.string()),
    message: sentence,
  })
  .meta({ id: 'Problem' });

export const errorReply = z
  .object({
    error: z.object({
      code: z.string(),
      message: sentence,
      problems: z.array(problem),
      current: z.unknown().optional(),
      conflicts: z.array(z.unknown()).optional(),
    }),
  })
  .meta({ id: 'Error' });

/** The message of an issue that `errors.ts` tells as `input.twice`. */
export const TWICE = 'twice';

/** A list in which each thing is named once; `what` tells one from the others, the whole of it when it is not given. */
export const once = <T extends z.ZodType>(list: z.ZodArray<T>, what: (one: z.output<T>) => unknown = (one) => one) =>
  list.superRefine((items, context) => {
    const named = new Set<string>();
    for (const [index, one] of items.entries()) {
      const name = JSON.stringify(what(one));
      // What is not named cannot be named twice.
      if (name === undefined) continue;
      if (named.has(name)) context.addIssue({ code: 'custom', path: [index], message: TWICE });
      named.add(name);
    }
  });

/** What every stored row comes back with. */
export const row = { id: uuid, version: z.int().min(1) };

export const paging = {
  after: z.string().min(1).max(400).optional().meta({ description: 'The `next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(500).default(50),
};

export const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });

/** `PATCH` of many rows at once: all or nothing. */
export const changes = <C extends z.ZodType, N extends z.ZodType>(change: C, create: N) =>
  once(
    z
      .array(
        z.union([
          z.strictObject({ id: uuid, version: z.int().min(1), change }),
          z.strictObject({ id: uuid, create }),
          z.strictObject({ id: uuid, version: z.int().min(1), remove: z.literal(true) }),
        ]),
      )
      .min(1)
      .max(500),
    ({ id }) => id,
  );
