/**
 * Reading JSON that nobody has checked yet into the values of core, and writing them back. A reader never throws and
 * never guesses: it gathers every problem with the path of the field, and `read` refuses the whole once.
 */
import { type CalendarDate, parseDate } from './dates.ts';
import { compareDecimals, type Decimal, decimalText, parseDecimal } from './decimal.ts';
import { type Money, moneyText, parseMoney } from './money.ts';
import { BadInput, type Problem, problem } from './problems.ts';

/** What a reader answers on a failure is never seen: `read` throws as soon as one problem was found. */
export type Reader<T> = (value: unknown, at: string, problems: Problem[]) => T;

/** The value read. Throws BadInput with every problem found. */
export function read<T>(reader: Reader<T>, json: unknown): T {
  const problems: Problem[] = [];
  const value = reader(json, '', problems);
  if (problems.length > 0) throw new BadInput(problems);
  return value;
}

function refuse(problems: Problem[], code: string, at: string, facts: Problem['facts'] = {}): never {
  problems.push(problem(code, 'blocking', { field: at === '' ? '.' : at, ...facts }, [at === '' ? '.' : at]));
  return undefined as never;
}

const missing = (value: unknown): boolean => value === undefined || value === null;

/** Text without NUL bytes or lone surrogates, at most `longest` characters. */
export function textOf(longest = 10_000, shortest = 0): Reader<string> {
  return (value, at, problems) => {
    if (missing(value)) return refuse(problems, 'input.missing', at);
    if (typeof value !== 'string') return refuse(problems, 'input.not-text', at);
    if (value.includes('\0') || !value.isWellFormed()) return refuse(problems, 'input.not-text', at);
    if (value.length > longest) return refuse(problems, 'input.too-long', at, { longest });
    if (value.length < shortest) return refuse(problems, 'input.missing', at);
    return value;
  };
}

/** Names rows: any short text, a UUID in practice. */
export const readId: Reader<string> = textOf(200, 1);
/** A title or a label, on one line of a table. */
export const readLabel: Reader<string> = textOf(300);
export const readText: Reader<string> = textOf();

export function oneOf<const L extends readonly string[]>(list: L): Reader<L[number]> {
  return (value, at, problems) => {
    if (missing(value)) return refuse(problems, 'input.missing', at);
    if (typeof value !== 'string' || !list.includes(value)) {
      return refuse(problems, 'input.not-one-of', at, { allowed: list.join(', ') });
    }
    return value;
  };
}

export const readBoolean: Reader<boolean> = (value, at, problems) => {
  if (missing(value)) return refuse(problems, 'input.missing', at);
  return typeof value === 'boolean' ? value : refuse(problems, 'input.not-boolean', at);
};

export function wholeNumber(least: number, most: number): Reader<number> {
  return (value, at, problems) => {
    if (missing(value)) return refuse(problems, 'input.missing', at);
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
      return refuse(problems, 'input.not-whole-number', at);
    }
    return value < least || value > most ? refuse(problems, 'input.out-of-range', at, { least, most }) : value;
  };
}

/** How many of something. */
export const readCount: Reader<number> = wholeNumber(0, 100_000);
export const readCountFromOne: Reader<number> = wholeNumber(1, 100_000);

/** A decimal string between two bounds. */
export function decimalBetween(least: Decimal, most: Decimal): Reader<Decimal> {
  return (value, at, problems) => {
    if (missing(value)) return refuse(problems, 'input.missing', at);
    const parsed = typeof value === 'string' ? parseDecimal(value) : null;
    if (parsed === null) return refuse(problems, 'input.not-decimal', at);
    return compareDecimals(parsed, least) < 0 || compareDecimals(parsed, most) > 0
      ? refuse(problems, 'input.out-of-range', at, { least, most })
      : parsed;
  };
}

/** As large as the database keeps them. */
const LARGEST: Decimal = { units: 999_999_999_999, scale: 0 };
export const readDecimal = decimalBetween({ units: -999_999_999_999, scale: 0 }, LARGEST);
export const readPositiveDecimal = decimalBetween({ units: 0, scale: 0 }, LARGEST);
export const readPercent = decimalBetween({ units: 0, scale: 0 }, { units: 100, scale: 0 });

const MOST_CENTS = 999_999_999_999;

/** Whether `quantity × unit price` stays an amount that can be added to others without losing a cent. */
export function isReckonable(quantity: Decimal, unitPrice: Decimal): boolean {
  const [times, price] = [quantity.units / 10 ** quantity.scale, unitPrice.units / 10 ** unitPrice.scale];
  return Math.abs(times * price * 100) <= MOST_CENTS;
}

/** An amount as a decimal string with at most two decimals, under ten thousand million. */
export const readMoney: Reader<Money> = (value, at, problems) => {
  if (missing(value)) return refuse(problems, 'input.missing', at);
  const parsed = typeof value === 'string' ? parseMoney(value) : null;
  if (parsed === null) return refuse(problems, 'input.not-money', at);
  return Math.abs(parsed.cents) > MOST_CENTS ? refuse(problems, 'input.too-large', at) : parsed;
};

export const readPositiveMoney: Reader<Money> = (value, at, problems) => {
  const amount = readMoney(value, at, problems);
  return amount && amount.cents < 0 ? refuse(problems, 'input.negative', at) : amount;
};

export const readDate: Reader<CalendarDate> = (value, at, problems) => {
  if (missing(value)) return refuse(problems, 'input.missing', at);
  const parsed = typeof value === 'string' ? parseDate(value) : null;
  if (parsed === null) return refuse(problems, 'input.not-date', at);
  return parsed < '1900-01-01' || parsed > '2199-12-31' ? refuse(problems, 'input.date-out-of-range', at) : parsed;
};

const LOCAL = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

/** `YYYY-MM-DDTHH:MM` on somebody's clock. */
export const readLocalDateTime: Reader<string> = (value, at, problems) => {
  if (missing(value)) return refuse(problems, 'input.missing', at);
  const match = typeof value === 'string' ? LOCAL.exec(value) : null;
  return match && parseDate(match[1]!) !== null ? (value as string) : refuse(problems, 'input.not-local-time', at);
};

/** Absent or null reads as null. */
export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value, at, problems) => (missing(value) ? null : reader(value, at, problems));
}

/** Absent or null reads as the default. */
export function orElse<T>(reader: Reader<T>, otherwise: T): Reader<T> {
  return (value, at, problems) => (missing(value) ? otherwise : reader(value, at, problems));
}

/** Absent or null reads as absent. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return (value, at, problems) => (missing(value) ? undefined : reader(value, at, problems));
}

export function listOf<T>(reader: Reader<T>, longest = 50_000): Reader<readonly T[]> {
  return (value, at, problems) => {
    if (missing(value)) return refuse(problems, 'input.missing', at);
    if (!Array.isArray(value)) return refuse(problems, 'input.not-list', at);
    if (value.length > longest) return refuse(problems, 'input.too-long', at, { longest });
    return value.map((item, index) => reader(item, `${at}[${index}]`, problems));
  };
}

type Shape = Readonly<Record<string, Reader<unknown>>>;
type Maybe<S extends Shape> = { [K in keyof S]: undefined extends ReturnType<S[K]> ? K : never }[keyof S];
type Shaped<S extends Shape> = { readonly [K in Exclude<keyof S, Maybe<S>>]: ReturnType<S[K]> } & {
  readonly [K in Maybe<S>]?: Exclude<ReturnType<S[K]>, undefined>;
};

/** Fields it does not name are left aside: a reply may carry more than core needs. */
export function recordOf<S extends Shape>(shape: S): Reader<Shaped<S>> {
  return (value, at, problems) => {
    if (missing(value)) return refuse(problems, 'input.missing', at);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return refuse(problems, 'input.not-object', at);
    }
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(shape)) {
      const field = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
      const read = shape[key]!(field, at === '' ? key : `${at}.${key}`, problems);
      if (read !== undefined) result[key] = read;
    }
    return result as Shaped<S>;
  };
}

/** A field that nobody named is a mistake: what people type by hand. */
export function exactRecordOf<S extends Shape>(shape: S): Reader<Shaped<S>> {
  const lenient = recordOf(shape);
  return (value, at, problems) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const key of Object.keys(value)) {
        if (!Object.hasOwn(shape, key)) refuse(problems, 'input.unknown-field', at === '' ? key : `${at}.${key}`);
      }
    }
    return lenient(value, at, problems);
  };
}

/** The JSON form of core's values: amounts and decimals as strings, everything else as it is. */
export type Json<T> = T extends Money | Decimal
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer U)[]
      ? readonly Json<U>[]
      : { readonly [K in keyof T]: Json<T[K]> };

export function toJson<T>(value: T): Json<T> {
  return write(value) as Json<T>;
}

function write(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(write);
  if ('cents' in value && 'currency' in value) return moneyText(value as Money);
  if ('units' in value && 'scale' in value) return decimalText(value as Decimal);
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, write(field)]));
}
