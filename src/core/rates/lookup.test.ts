import { describe, expect, it } from 'vitest';
import { date, decimalText } from '#core/kernel/index.ts';
import { explainedRate, moneyAt, NoSuchRate, type Rate, rateAt } from './index.ts';

const wage: Rate = {
  id: 'test.wage',
  unit: 'euro',
  values: [
    { from: date('2025-01-01'), value: '11.88', confidence: 'C' },
    { from: date('2026-06-01'), value: '12.31', confidence: 'C' },
  ],
};

describe('a legal value on a day', () => {
  it('is the one in force, from its first day on', () => {
    expect(decimalText(rateAt(wage, date('2026-05-31')).value)).toBe('11.88');
    expect(decimalText(rateAt(wage, date('2026-06-01')).value)).toBe('12.31');
  });

  it('does not exist before the first that we know', () => {
    expect(() => rateAt(wage, date('2024-12-31'))).toThrow(NoSuchRate);
  });

  it('is carried past the last year known, and says so', () => {
    expect(rateAt(wage, date('2026-12-31')).projected).toBe(false);
    expect(rateAt(wage, date('2027-01-01')).projected).toBe(true);
    expect(explainedRate(wage, date('2027-01-01')).because).toMatchObject({ kind: 'rate', projected: true });
  });

  it('is known as long as the text itself says', () => {
    const phased: Rate = { ...wage, knownUntil: date('2032-12-31') };
    expect(rateAt(phased, date('2032-12-31')).projected).toBe(false);
    expect(rateAt(phased, date('2033-01-01')).projected).toBe(true);
  });

  it('that the law has ended is no projection: it is gone', () => {
    const reduced: Rate = {
      id: 'test.reduced',
      unit: 'percent',
      values: [{ from: date('2024-01-01'), to: date('2025-12-31'), value: '7.00', confidence: 'C' }],
    };
    expect(decimalText(rateAt(reduced, date('2025-12-31')).value)).toBe('7.00');
    expect(() => rateAt(reduced, date('2026-01-01'))).toThrow(NoSuchRate);
  });

  it('in euros of four decimals is rounded to the cent as an amount', () => {
    const fine: Rate = { ...wage, values: [{ from: date('2026-01-01'), value: '0.5290', confidence: 'C' }] };
    expect(moneyAt(fine, date('2026-02-01')).value.cents).toBe(53);
  });
});
