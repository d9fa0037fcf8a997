import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BadInput,
  dec,
  euros,
  exactRecordOf,
  isReckonable,
  listOf,
  oneOf,
  optional,
  orElse,
  orNull,
  read,
  readBoolean,
  readDate,
  readDecimal,
  readId,
  readLocalDateTime,
  readMoney,
  readPercent,
  readPositiveMoney,
  recordOf,
  textOf,
  toJson,
  wholeNumber,
} from './index.ts';

const problemsOf = (compute: () => unknown) => {
  try {
    compute();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.problems.map(({ code, at }) => [code, ...at]);
  }
  return [];
};

const person = recordOf({
  name: textOf(5),
  pay: readPositiveMoney,
  days: orElse(listOf(readDate), []),
  kind: optional(oneOf(['artist', 'technician'])),
  rate: orNull(readPercent),
});

describe('reading what nobody has checked', () => {
  test('names every bad field at once, by its path', () => {
    const json = { name: 'trop long', pay: '1.234', days: ['2026-02-30', 1], kind: 'acteur', rate: '100.01' };
    expect(problemsOf(() => read(listOf(person), [json]))).toEqual([
      ['input.too-long', '[0].name'],
      ['input.not-money', '[0].pay'],
      ['input.not-date', '[0].days[0]'],
      ['input.not-date', '[0].days[1]'],
      ['input.not-one-of', '[0].kind'],
      ['input.out-of-range', '[0].rate'],
    ]);
  });

  test('leaves absent what may be absent, and takes the default', () => {
    expect(read(person, { name: 'Ida', pay: '12.5' })).toEqual({
      name: 'Ida',
      pay: euros(1_250),
      days: [],
      rate: null,
    });
  });

  test('refuses text that no database keeps', () => {
    for (const text of ['a\0', '\ud800'])
      expect(problemsOf(() => read(readId, text))).toEqual([['input.not-text', '.']]);
    expect(problemsOf(() => read(readId, ''))).toEqual([['input.missing', '.']]);
  });

  test('takes fields it does not know when told to, and refuses them when people type by hand', () => {
    const json = { yes: true, other: 1 };
    expect(read(recordOf({ yes: readBoolean }), json)).toEqual({ yes: true });
    expect(problemsOf(() => read(exactRecordOf({ yes: readBoolean }), json))).toEqual([
      ['input.unknown-field', 'other'],
    ]);
  });

  test('knows local times, days within two centuries, whole numbers', () => {
    expect(read(readLocalDateTime, '2026-10-05T23:59')).toBe('2026-10-05T23:59');
    expect(problemsOf(() => read(readLocalDateTime, '2026-02-29T10:00'))).toHaveLength(1);
    expect(problemsOf(() => read(readLocalDateTime, '2026-10-05T24:00'))).toHaveLength(1);
    expect(problemsOf(() => read(readDate, '1899-12-31'))).toEqual([['input.date-out-of-range', '.']]);
    expect(problemsOf(() => read(wholeNumber(1, 9), 1.5))).toEqual([['input.not-whole-number', '.']]);
  });

  test('an object from a list of keys never reaches its prototype', () => {
    const json = JSON.parse('{"__proto__": {"name": "x"}, "pay": "1"}');
    expect(problemsOf(() => read(person, json))).toEqual([['input.missing', 'name']]);
  });

  test('amounts and decimals come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
        const text = toJson(euros(cents));
        expect(read(readMoney, text)).toEqual(euros(cents));
        expect(toJson({ deep: [euros(cents)] })).toEqual({ deep: [text] });
      }),
    );
    expect(toJson(read(readDecimal, '0.5290'))).toBe('0.5290');
  });

  test('anything at all is read or refused, and never a fault', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        problemsOf(() => read(person, json));
        problemsOf(() => read(listOf(exactRecordOf({ days: listOf(readDate) })), json));
      }),
    );
  });

  test('says which products can still be added up', () => {
    expect(isReckonable(dec('1000'), dec('1000000.25'))).toBe(true);
    expect(isReckonable(dec('999999999'), dec('999999999'))).toBe(false);
  });
});
