/** Taxe sur les salaires (CGI 231): owed by employers whose turnover bears little or no VAT. Rules: docs/rules/payroll-tax.md. */
import {
  type Because,
  type CalendarDate,
  compareDecimals,
  type Decimal,
  decimal,
  type Explained,
  euros,
  fact,
  isoDate,
  lastOfMonth,
  MONTHS_PER_YEAR,
  type Money,
  multiplyDecimals,
  type Problem,
  percentOf,
  problem,
  ruled,
  subtract,
  subtractDecimals,
  sum,
  ZERO,
} from '#core/kernel/index.ts';
import {
  byId,
  explainedRate,
  FLAT,
  type Growth,
  moneyAt,
  NoSuchRate,
  PAYROLL_TAX,
  type Rate,
} from '#core/rates/index.ts';

export interface PayrollTaxCase {
  readonly year: number;
  /** Everyone's pay of the year, on the base of the CSG (gross, before any flat deduction), employer by employer. */
  readonly pay: readonly { readonly payee: string; readonly gross: Money }[];
  /** Percent of last year's turnover that bore no VAT: 100 for an employer outside VAT, 0 for one fully taxable. */
  readonly share: Decimal;
  readonly association: boolean;
  /** What is expected of the yearly amounts past the last known ones. Default: none. */
  readonly growth?: Growth;
}

export interface PayrollTax {
  readonly tax: Explained<Money>;
  /** Before the association's allowance and the small amounts let off. */
  readonly beforeAllowance: Explained<Money>;
  readonly byPerson: readonly { readonly payee: string; readonly tax: Explained<Money> }[];
  readonly problems: readonly Problem[];
}

const rates = byId(PAYROLL_TAX);
const rateOf = (name: string): Rate => rates.get(`payrollTax.${name}`)!;
const NO_TAX = decimal(0);

/**
 * The tax of one employer for one calendar year. Each person's taxable pay bears 4.25 %, 8.50 % between two yearly
 * thresholds and 13.60 % above the second (the uplifts do not add up); the thresholds are not reduced for part of a year. Then the associations' allowance, then the small amount
 * let off and the relief above it.
 *
 * Problems: `payrollTax.unknown-year` (blocking, before 2024).
 */
export function payrollTax({ year, pay, share, association, growth = FLAT }: PayrollTaxCase): PayrollTax {
  const on = lastOfMonth(isoDate(year, MONTHS_PER_YEAR, 1));
  try {
    return computed({ on, growth }, pay, share, association);
  } catch (error) {
    if (!(error instanceof NoSuchRate)) throw error;
    const nothing = ruled('payrollTax.unknown', ZERO, []);
    const unknown = problem('payrollTax.unknown-year', 'blocking', { year }, ['payrollTax']);
    return { tax: nothing, beforeAllowance: nothing, byPerson: [], problems: [unknown] };
  }
}

/** The law of the year's last day. */
interface Law {
  readonly on: CalendarDate;
  readonly growth: Growth;
}

function computed(law: Law, pay: PayrollTaxCase['pay'], stated: Decimal, association: boolean): PayrollTax {
  const share = taxableShare(stated, law.on);
  const totals = Map.groupBy(pay, ({ payee }) => payee);
  const byPerson = [...totals].map(([payee, rows]) => ({
    payee,
    tax: taxOf(sum(rows.map(({ gross }) => gross)), share, law, payee),
  }));
  const whole = ruled(
    'payrollTax.sum',
    sum(byPerson.map(({ tax }) => tax.value)),
    byPerson.map(({ tax }) => tax.because),
  );
  const allowed = association ? afterAllowance(whole, law) : whole;
  return { tax: afterRelief(allowed, law), beforeAllowance: whole, byPerson, problems: [] };
}

/** At most 10 %: none. From 20 %: as it is. Between them it rises twice as fast from zero. */
export function taxableShare(stated: Decimal, on: CalendarDate): Explained<Decimal> {
  const [free, full] = [explainedRate(rateOf('share.free'), on), explainedRate(rateOf('share.full'), on)];
  const given = fact('payrollTax.share', stated).because;
  if (compareDecimals(stated, free.value) <= 0) return ruled('payrollTax.share', NO_TAX, [given, free.because]);
  if (compareDecimals(stated, full.value) >= 0) return ruled('payrollTax.share', stated, [given, full.because]);
  const factor = explainedRate(rateOf('share.factor'), on);
  const value = multiplyDecimals(subtractDecimals(stated, free.value), factor.value, stated.scale);
  return ruled('payrollTax.share', value, [given, free.because, full.because, factor.because]);
}

function taxOf(gross: Money, share: Explained<Decimal>, { on, growth }: Law, payee: string): Explained<Money> {
  const taxable = percentOf(gross, share.value);
  const base = explainedRate(rateOf('base'), on);
  const [second, third] = [moneyAt(rateOf('second.above'), on, growth), moneyAt(rateOf('third.above'), on, growth)];
  const between = euros(Math.max(0, Math.min(taxable.cents, third.value.cents) - second.value.cents));
  const beyond = euros(Math.max(0, taxable.cents - third.value.cents));
  const [secondRate, thirdRate] = [explainedRate(rateOf('second'), on), explainedRate(rateOf('third'), on)];
  const bands = [
    ruled('payrollTax.secondBand', percentOf(between, secondRate.value), [
      secondRate.because,
      second.because,
      third.because,
    ]),
    ruled('payrollTax.thirdBand', percentOf(beyond, thirdRate.value), [thirdRate.because, third.because]),
  ];
  const parts = [ruled('payrollTax.base', percentOf(taxable, base.value), [base.because]), ...bands];
  const inputs: Because[] = [
    fact('payrollTax.pay', gross).because,
    share.because,
    ...parts.map(({ because }) => because),
  ];
  return ruled('payrollTax.person', sum(parts.map(({ value }) => value)), inputs, payee);
}

function afterAllowance(whole: Explained<Money>, { on, growth }: Law): Explained<Money> {
  const allowance = moneyAt(rateOf('associationAllowance'), on, growth);
  const value = euros(Math.max(0, whole.value.cents - allowance.value.cents));
  return ruled('payrollTax.allowance', value, [whole.because, allowance.because]);
}

/** Nothing up to 1 200 €; up to 2 040 €, three quarters of what is missing to 2 040 € are taken off. */
function afterRelief(owed: Explained<Money>, { on }: Law): Explained<Money> {
  const [letOff, limit] = [moneyAt(rateOf('franchise'), on), moneyAt(rateOf('relief.limit'), on)];
  if (owed.value.cents <= letOff.value.cents) return ruled('payrollTax.letOff', ZERO, [owed.because, letOff.because]);
  if (owed.value.cents >= limit.value.cents) return ruled('payrollTax.tax', owed.value, [owed.because]);
  const share = explainedRate(rateOf('relief.share'), on);
  const relief = percentOf(subtract(limit.value, owed.value), share.value);
  return ruled('payrollTax.relief', subtract(owed.value, relief), [owed.because, limit.because, share.because]);
}

/** How much more tax an employer owes for one production: with it, less without it, on the same yearly thresholds. */
export function payrollTaxOfProduction(whole: PayrollTaxCase, ofProduction: PayrollTaxCase['pay']): Explained<Money> {
  const others = new Map<string, number>();
  for (const { payee, gross } of ofProduction) others.set(payee, (others.get(payee) ?? 0) + gross.cents);
  const without = whole.pay.map(({ payee, gross }) => {
    const taken = Math.min(gross.cents, others.get(payee) ?? 0);
    others.set(payee, (others.get(payee) ?? 0) - taken);
    return { payee, gross: euros(gross.cents - taken) };
  });
  const [withIt, withoutIt] = [payrollTax(whole), payrollTax({ ...whole, pay: without })];
  return ruled('payrollTax.production', subtract(withIt.tax.value, withoutIt.tax.value), [
    withIt.tax.because,
    withoutIt.tax.because,
  ]);
}
