import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  dec,
  decimal,
  decimalText,
  divideDecimals,
  multiplyDecimals,
  multiplyToScale,
  normalise,
  parseDecimal,
  roundDecimal,
} from './decimal.ts';

describe('exact decimals', () => {
  it('a kilometre at 0.529 € keeps its three decimals', () => {
    expect(dec('0.529')).toEqual({ units: 529, scale: 3 });
    expect(decimalText(dec('0.529'))).toBe('0.529');
  });

  it('refuses what is not a plain decimal', () => {
    for (const text of ['', '1,5', '1e3', '+1', '.5', '1.', ' 1', 'NaN', '1.1234567890', '12345678901234']) {
      expect(parseDecimal(text), text).toBeNull();
    }
    expect(() => dec('1,5')).toThrow(RangeError);
    expect(() => decimal(0.5)).toThrow(RangeError);
    expect(() => decimal(1, 10)).toThrow(RangeError);
  });

  it('minus zero reads as zero', () => {
    expect(Object.is(parseDecimal('-0')?.units, 0)).toBe(true);
  });

  it('rounds half away from zero, once', () => {
    expect(multiplyToScale(5, 1, 1)).toBe(1);
    expect(multiplyToScale(-5, 1, 1)).toBe(-1);
    expect(multiplyToScale(4, 1, 1)).toBe(0);
    expect(decimalText(multiplyDecimals(dec('13.00'), dec('0.70'), 2))).toBe('9.10');
    expect(decimalText(multiplyDecimals(dec('8.55'), dec('0.70'), 2))).toBe('5.99');
    expect(decimalText(roundDecimal(dec('1.477'), 2))).toBe('1.48');
  });

  it('a division by zero is a value, not a crash', () => {
    expect(divideDecimals(dec('1'), dec('0'), 4)).toBeNull();
    expect(decimalText(divideDecimals(dec('4005'), dec('30'), 2)!)).toBe('133.50');
  });

  it('the product is exact past 2^53', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1 - 1e12, max: 1e12 - 1 }),
        fc.integer({ min: -1e7, max: 1e7 }),
        fc.integer({ min: 4, max: 9 }),
        (a, b, shift) => {
          const product = BigInt(a) * BigInt(b);
          const divisor = 10n ** BigInt(shift);
          const absolute = product < 0n ? -product : product;
          const rounded = (2n * absolute + divisor) / (2n * divisor);
          const expected = product < 0n ? -rounded : rounded;
          expect(BigInt(multiplyToScale(a, b, shift))).toBe(expected);
        },
      ),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 - 1e12, max: 1e12 - 1 }), fc.integer({ min: 0, max: 6 }), (units, scale) => {
        const value = { units: units === 0 ? 0 : units, scale };
        expect(parseDecimal(decimalText(value))).toEqual(value);
        expect(compareDecimals(normalise(value), value)).toBe(0);
      }),
    );
  });

  it('adds without losing a digit', () => {
    expect(decimalText(addDecimals(dec('0.1'), dec('0.20')))).toBe('0.30');
  });
});
