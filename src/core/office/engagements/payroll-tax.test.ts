import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, dec, decimalText, euros, moneyText, normalise } from '#core/kernel/index.ts';
import { type PayrollTaxCase, payrollTax, payrollTaxOfProduction, taxableShare } from './payroll-tax.ts';

const ALL = dec('100');
const pay = (...cents: readonly number[]) =>
  cents.map((amount, index) => ({ payee: `p${index}`, gross: euros(amount) }));
const of = (gross: PayrollTaxCase['pay'], change: Partial<PayrollTaxCase> = {}) =>
  payrollTax({ year: 2026, pay: gross, share: ALL, association: false, ...change });

describe('the payroll tax', () => {
  it('of 30 000 euros: 1 275.00, 390.75 from 9 229 to 18 423, 1 082.45 above', () => {
    expect(moneyText(of(pay(3_000_000)).tax.value)).toBe('2748.20');
  });

  it('of one euro more above the second threshold is 13.60 cents, the uplifts not adding up', () => {
    const before = of(pay(1_842_300)).beforeAllowance.value.cents;
    expect(of(pay(1_852_300)).beforeAllowance.value.cents - before).toBe(1360);
  });

  it('counts all the pay of a person together', () => {
    const twice = [...pay(1_000_000), ...pay(2_000_000)];
    expect(moneyText(of(twice).tax.value)).toBe('2748.20');
  });

  it('is let off up to 1 200 euros, and relieved up to 2 040', () => {
    expect(moneyText(of(pay(900_000, 900_000)).tax.value)).toBe('0.00');
    expect(moneyText(of(pay(900_000, 900_000, 900_000, 900_000)).beforeAllowance.value)).toBe('1530.00');
    expect(moneyText(of(pay(900_000, 900_000, 900_000, 900_000)).tax.value)).toBe('1147.50');
  });

  it('leaves associations 24 256 euros', () => {
    const ten = pay(...Array.from({ length: 10 }, () => 3_000_000));
    expect(moneyText(of(ten, { association: true }).tax.value)).toBe('3226.00');
  });

  it('bears on the share of turnover outside VAT only', () => {
    expect(moneyText(of(pay(3_000_000, 3_000_000), { share: dec('60') }).tax.value)).toBe('2275.54');
    expect(moneyText(of(pay(3_000_000), { share: dec('0') }).tax.value)).toBe('0.00');
  });

  it('at most 10 % outside VAT is nothing, 15 % is 10 %, 25 % is 25 %', () => {
    const share = (text: string) => decimalText(normalise(taxableShare(dec(text), date('2026-12-31')).value));
    expect(['8', '10', '15', '20', '25'].map(share)).toEqual(['0', '0', '10', '20', '25']);
  });

  it('of a production is the tax with it less the tax without it', () => {
    const whole = { year: 2026, pay: pay(3_000_000), share: ALL, association: false };
    expect(moneyText(payrollTaxOfProduction(whole, pay(1_000_000)).value)).toBe('1848.85');
  });

  it('of a year whose brackets are not known is a problem', () => {
    expect(of(pay(3_000_000), { year: 2023 }).problems.map(({ code }) => code)).toEqual(['payrollTax.unknown-year']);
  });

  it('is never negative and never falls as pay rises', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(amount, amount, fc.boolean(), (base, more, association) => {
        const tax = (gross: number) => of(pay(gross), { association }).tax.value.cents;
        expect(tax(base)).toBeGreaterThanOrEqual(0);
        expect(tax(base + more)).toBeGreaterThanOrEqual(tax(base));
      }),
    );
  });
});
