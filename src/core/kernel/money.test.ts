import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec } from './decimal.ts';
import { add, euros, lineAmount, moneyText, negate, parseMoney, percentOf, subtract, sum, times } from './money.ts';

const amount = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => euros(cents === 0 ? 0 : cents));

describe('money', () => {
  it('a payslip line is rounded half-up to the cent', () => {
    expect(moneyText(percentOf(euros(20000), dec('1.477')))).toBe('2.95');
    expect(moneyText(percentOf(euros(19734), dec('6.80')))).toBe('13.42');
    expect(moneyText(percentOf(euros(12800), dec('0.016')))).toBe('0.02');
  });

  it('146 km at 0.529 € is 77.23 €', () => {
    expect(moneyText(lineAmount(dec('146'), dec('0.529')))).toBe('77.23');
    expect(moneyText(lineAmount(dec('3'), dec('4')))).toBe('12.00');
    expect(moneyText(times(euros(15873), dec('3')))).toBe('476.19');
  });

  it('refuses parts of cents and floats', () => {
    expect(parseMoney('1.005')).toBeNull();
    expect(parseMoney('12,50')).toBeNull();
    expect(parseMoney('99999999999999')).toBeNull();
    expect(() => euros(0.1)).toThrow(RangeError);
  });

  it('small negative amounts keep their sign', () => {
    expect(moneyText(euros(-5))).toBe('-0.05');
    expect(moneyText(negate(euros(0)))).toBe('0.00');
  });

  it('reads back what it writes, and subtracting undoes adding', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(parseMoney(moneyText(a))).toEqual(a);
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(sum([a, b])).toEqual(sum([b, a]));
      }),
    );
  });
});
