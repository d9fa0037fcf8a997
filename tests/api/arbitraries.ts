/** Requests made from the API's own schemas: mostly as they should be, with something wrong here and there. */
import fc from 'fast-check';
import type { JsonSchema } from './operations.ts';

/** What programs and people send by mistake, or on purpose. */
const JUNK: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfffy',
  '\u202e\u200b',
  '9'.repeat(400),
  'x'.repeat(20_000),
  -1,
  0,
  1.5,
  1e308,
  -1e308,
  2 ** 31,
  2 ** 53,
  '-0',
  '1e5',
  '12,50',
  '١٢',
  'NaN',
  'Infinity',
  '999999999999.99',
  '-999999999999',
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
  '2026-13-01T25:61',
  '2026-10-25T02:30',
  '2026-03-29T02:30',
  '-271821-04-20T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  "'; drop table person; --",
  '%_\\',
  '{"a":1}',
  [],
  {},
  [null],
  [[[[]]]],
  { toString: 1 },
  { constructor: { prototype: 1 } },
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
];

export const junk: fc.Arbitrary<unknown> = fc.constantFrom(...JUNK);

export interface Pool {
  readonly ids: readonly string[];
  /** `personId` → ids of people: what a field of that name mostly holds. */
  readonly named: Readonly<Record<string, readonly string[]>>;
  readonly shared: Readonly<Record<string, JsonSchema>>;
}

const DAYS = ['2026-01-01', '2026-10-05', '2027-02-28', '2024-02-29', '1900-01-01', '2200-12-31'];
const INSTANTS = ['2026-10-05T08:00:00Z', '2026-10-05T23:59:59.999Z', '1900-01-01T00:00:00Z', '2200-12-31T23:59:59Z'];

/** A value that the schema allows, or nearly. */
export function fitting(schema: JsonSchema, pool: Pool, name = ''): fc.Arbitrary<unknown> {
  if (schema.$ref) return fitting(pool.shared[schema.$ref.split('/').at(-1)!] ?? {}, pool, name);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => fitting(choice, pool, name)));
  if (schema.allOf) return fitting(Object.assign({}, ...schema.allOf), pool, name);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'object' || schema.properties) return objectOf(schema, pool);
  if (type === 'array') {
    const most = Math.min(schema.maxItems ?? 3, 3);
    return fc.array(fitting(schema.items ?? {}, pool, name), {
      minLength: Math.min(schema.minItems ?? 0, most),
      maxLength: most,
    });
  }
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (type === 'integer' || type === 'number') return numberOf(schema, type);
  return type === 'string' ? textOf(schema, pool, name) : fc.jsonValue({ maxDepth: 2 });
}

function objectOf(schema: JsonSchema, pool: Pool): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0)
    return fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 });
  return fc.record(Object.fromEntries(properties.map(([name, one]) => [name, fitting(one, pool, name)])), {
    requiredKeys: [...(schema.required ?? [])],
  });
}

function numberOf({ minimum = 0, maximum = 10_000 }: JsonSchema, type: string): fc.Arbitrary<unknown> {
  const [min, max] = [Math.max(minimum, -1e9), Math.min(maximum, 1e9)];
  const whole = fc.oneof(
    fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
    fc.constantFrom(Math.ceil(min), Math.floor(max)),
  );
  return type === 'integer' ? whole : fc.oneof(whole, fc.double({ min, max, noNaN: true }));
}

function textOf(schema: JsonSchema, pool: Pool, name: string): fc.Arbitrary<unknown> {
  if (schema.format === 'uuid') return idOf(pool, name);
  if (schema.format === 'date') return fc.constantFrom(...DAYS);
  if (schema.format === 'date-time') return fc.constantFrom(...INSTANTS);
  if (schema.format === 'email') return fc.constantFrom('a@example.org', 'Jean.Test@Example.ORG');
  if (schema.pattern) return matching(schema.pattern);
  const most = Math.min(schema.maxLength ?? 60, 300);
  return fc.string({ unit: 'grapheme', minLength: Math.min(schema.minLength ?? 0, most), maxLength: most });
}

function matching(pattern: string): fc.Arbitrary<unknown> {
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    return fc.string();
  }
}

/** The same with leaves, branches or the whole exchanged for junk. */
export function spoilt(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const spoiling = fc.array(fc.tuple(fc.nat(40), junk), { minLength: 0, maxLength: 3 });
  const mostly = fc
    .tuple(value, spoiling)
    .map(([whole, places]) => places.reduce((one, [at, with_]) => exchanged(one, at, with_), whole));
  return fc.oneof({ weight: 9, arbitrary: mostly }, { weight: 1, arbitrary: junk });
}

/** Exchanges the place that is reached after `steps` steps through the value. */
function exchanged(value: unknown, steps: number, by: unknown): unknown {
  let left = steps;
  const walk = (one: unknown): unknown => {
    if (left === 0) {
      left -= 1;
      return by;
    }
    left -= 1;
    if (Array.isArray(one)) return one.map(walk);
    if (one === null || typeof one !== 'object') return one;
    return Object.fromEntries(Object.entries(one).map(([name, item]) => [name, walk(item)]));
  };
  return walk(value);
}

function idOf({ ids, named }: Pool, name: string): fc.Arbitrary<unknown> {
  const fresh = fc.uuid({ version: 7 });
  const known = named[name];
  if (!known || known.length === 0) return fc.oneof(fresh, fc.constantFrom(...ids));
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.constantFrom(...ids) },
  );
}
