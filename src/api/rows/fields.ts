/**
 * One field of a stored row: its column, its form in JSON, and what its absence means. The routes of a table, its form
 * in `facts` and its OpenAPI schemas are all made from the same fields.
 */
import { z } from 'zod';
import {
  calendarDate,
  decimalOf,
  line,
  localDateTime,
  percent,
  positiveDecimalOf,
  prose,
  uuid,
} from '#api/http/index.ts';
import { instantOf, type LocalDateTime, wallClock } from '#core/ground/calendar/index.ts';

export interface Field {
  readonly column: string;
  /** Of a value that is there. */
  readonly schema: z.ZodType;
  /** What a whole row without the field means; null also makes the field nullable. Undefined: it must be there. */
  readonly absent?: unknown;
  readonly read?: (stored: unknown, zone: string) => unknown;
  readonly write?: (value: unknown, zone: string) => unknown;
  /** Follows from others (`derive`): replied, never sent. */
  readonly derived?: true;
  /** May be left out of a whole row: `fill` gives it to a new one, and what it gave stays. */
  readonly filled?: true;
}

export type Fields = Readonly<Record<string, Field>>;
export type Stored = Readonly<Record<string, unknown>>;
export type JsonRow = Record<string, unknown> & { readonly id: string; readonly version: number };

const MILLISECONDS_PER_MINUTE = 60_000;

const field = (column: string, schema: z.ZodType, absent?: unknown): Field => ({
  column,
  schema,
  ...(absent === undefined ? {} : { absent }),
});

export const label = (column: string, most = 200, absent?: string | null): Field => field(column, line(most), absent);
export const text = (column: string, most = 4000): Field => field(column, prose(most), null);
export const choice = (column: string, values: readonly string[], absent?: string | null): Field =>
  field(column, z.enum(values as [string, ...string[]]), absent);
export const yes = (column: string, absent: boolean): Field => field(column, z.boolean(), absent);
export const count = (column: string, least: number, most: number, absent?: number | null): Field =>
  field(column, z.int().min(least).max(most), absent);
export const reference = (column: string, absent?: null): Field => field(column, uuid, absent);
export const day = (column: string, absent?: null): Field => field(column, calendarDate, absent);
export const words = (column: string): Field => field(column, z.array(line(100)).max(50), []);

/** Sort keys are compared byte by byte. */
export const sortKey = (column: string): Field => field(column, z.string().regex(/^[\x21-\x7e]{1,200}$/), 'm');

/** An exact decimal; the reply keeps at least `least` digits after the point. */
export const decimal = (
  column: string,
  whole: number,
  fraction: number,
  least: number,
  absent?: string | null,
): Field => ({
  ...field(column, positiveDecimalOf(whole, fraction), absent),
  read: (stored) => shortest(stored as string, least),
});

/** The same, below nought too. */
export const signedDecimal = (
  column: string,
  whole: number,
  fraction: number,
  least: number,
  absent?: string,
): Field => ({
  ...field(column, decimalOf(whole, fraction), absent),
  read: (stored) => shortest(stored as string, least),
});

export const percentage = (column: string, absent?: string | null): Field => ({
  ...field(column, percent, absent),
  read: (stored) => shortest(stored as string, 0),
});

/** An instant that follows from other fields. */
export const derivedInstant = (column: string): Field => ({
  ...field(column, z.iso.datetime({ offset: true })),
  derived: true,
  read: (stored) => new Date(stored as string).toISOString(),
});

/** A time on the organisation's clock, stored as an instant. */
export const clockTime = (column: string): Field => ({
  ...field(column, localDateTime),
  read: (stored, zone) => localOf(stored as string, zone),
  write: (value, zone) => instantText(value as LocalDateTime, zone),
});

/** Plain data in a jsonb column. */
export const json = (column: string, schema: z.ZodType, absent: unknown): Field => ({
  ...field(column, schema, absent),
  write: (value) => JSON.stringify(value),
});

const MINUTES_PER_HOUR = 60;
const hours = new Map<string, string>();

/** What the zone's clock shows at an instant. A production asks for thousands, in few different hours: those are kept. */
export function localOf(instant: string, zone: string): LocalDateTime {
  const minute = Math.floor(Date.parse(instant) / MILLISECONDS_PER_MINUTE);
  const past = ((minute % MINUTES_PER_HOUR) + MINUTES_PER_HOUR) % MINUTES_PER_HOUR;
  const key = `${zone} ${minute - past}`;
  let hour = hours.get(key);
  if (hour === undefined) {
    if (hours.size > MOST_HOURS_KEPT) hours.clear();
    hours.set(key, (hour = wallClock(minute - past, zone)));
  }
  if (!hour.endsWith(':00')) return wallClock(minute, zone);
  return `${hour.slice(0, -2)}${String(past).padStart(2, '0')}` as LocalDateTime;
}
const MOST_HOURS_KEPT = 20_000;

export const instantText = (local: LocalDateTime, zone: string): string =>
  new Date(instantOf(local, zone) * MILLISECONDS_PER_MINUTE).toISOString();

/** `12.000` → `12`; with two digits at least, `178.5000` → `178.50`. */
export function shortest(stored: string, least: number): string {
  const [whole = '0', fraction = ''] = stored.split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(least, '0');
  return kept === '' ? whole : `${whole}.${kept}`;
}

const sent = (fields: Fields): [string, Field][] => Object.entries(fields).filter(([, one]) => !one.derived);
const isAsked = ({ absent, filled }: Field): boolean => absent === undefined && !filled;
const isNullable = ({ absent }: Field): boolean => absent === null;
const nullable = (one: Field): z.ZodType => (isNullable(one) ? one.schema.nullable() : one.schema);

/** The body of a `PUT`: the whole row, absent fields meaning what their column means without them. */
export const wholeBody = (fields: Fields) =>
  z.strictObject(
    Object.fromEntries(
      sent(fields).map(([name, one]) => [name, isAsked(one) ? nullable(one) : nullable(one).optional()]),
    ),
  );

/** The body of a `PATCH`: what changes. */
export const partBody = (fields: Fields) =>
  z.strictObject(Object.fromEntries(sent(fields).map(([name, one]) => [name, nullable(one).optional()])));

/** A stored row as a reply carries it. */
export const replyRow = (fields: Fields, more: Readonly<Record<string, z.ZodType>> = {}) =>
  z.object({
    id: uuid,
    version: z.int().min(1),
    ...Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, replied(one)])),
    ...more,
  });

/** Replies are not checked for length or form again: what is stored is stored. */
function replied(one: Field): z.ZodType {
  return isNullable(one) ? one.schema.nullable() : one.schema;
}

export function columnsOf(fields: Fields, body: Stored, zone: string, whole: boolean): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [name, one] of sent(fields)) {
    const given = body[name];
    if (given === undefined && (!whole || one.filled)) continue;
    const value = given === undefined ? one.absent : given;
    columns[one.column] =
      value === null || value === undefined || !one.write ? (value ?? null) : one.write(value, zone);
  }
  return columns;
}

export function jsonOf(fields: Fields, row: Stored, zone: string): JsonRow {
  const entries = Object.entries(fields).map(([name, one]) => {
    const stored = row[one.column] ?? null;
    return [name, stored === null || !one.read ? stored : one.read(stored, zone)];
  });
  return { id: row.id as string, version: row.version as number, ...Object.fromEntries(entries) };
}
