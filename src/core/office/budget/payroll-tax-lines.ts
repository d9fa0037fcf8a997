/** The payroll tax that a production brings on its employer, one line for each year. */
import {
  addMonths,
  type CalendarDate,
  type Decimal,
  type Explained,
  isoDate,
  MONTHS_PER_YEAR,
  type Money,
  type Problem,
  problem,
  ruled,
  sum,
  yearOf,
} from '#core/kernel/index.ts';
import { type CostedSlice, type PayrollTaxCase, payrollTaxOfProduction } from '#core/office/engagements/index.ts';
import type { ProductionFacts } from '#core/office/productions/index.ts';
import type { Growth } from '#core/rates/index.ts';
import { grossIn } from './engagement-lines.ts';
import { BUDGET_PURPOSES, type BudgetPurpose } from './line.ts';
import { DERIVED_ACCOUNTS, type DerivedLine } from './row.ts';
import { shareOut } from './share-out.ts';

export interface PayrollTaxGround {
  /** Percent of last year's turnover without VAT, on a day; null when nobody has said. */
  readonly share: (on: CalendarDate) => Decimal | null;
  readonly association: boolean;
  readonly growth: Growth;
  /** What the same employer pays elsewhere in that year, as far as it is known. */
  readonly otherPay: (year: number) => PayrollTaxCase['pay'];
}

export interface YearlyTax {
  readonly year: number;
  readonly tax: Explained;
  /** Of the year's wages, which part is of which purpose. */
  readonly parts: Readonly<Record<BudgetPurpose, Money>>;
}

/**
 * The tax each year owes to this production. Problem: `budget.payroll-tax-unknown` (estimate) when neither the share nor
 * the VAT regime was entered: no tax is counted.
 */
export function payrollTaxes(
  facts: ProductionFacts,
  slices: readonly CostedSlice[],
  ground: PayrollTaxGround,
): { readonly years: readonly YearlyTax[]; readonly problems: readonly Problem[] } {
  const wages = slices.filter((slice) => slice.payslip !== null);
  const years = [...new Set(wages.map((slice) => yearOf(slice.engagement.paidOn)))].sort();
  const problems: Problem[] = [];
  const taxes = years.flatMap((year): readonly YearlyTax[] => {
    const own = wages.filter((slice) => yearOf(slice.engagement.paidOn) === year);
    const share = ground.share(addMonths(isoDate(year, 1, 1), MONTHS_PER_YEAR - 1));
    if (share === null) {
      problems.push(
        problem('budget.payroll-tax-unknown', 'estimate', { year: String(year) }, ['employer/payrollTaxShare']),
      );
      return [];
    }
    return [taxOf(facts, own, year, share, ground)];
  });
  return { years: taxes, problems };
}

function taxOf(
  facts: ProductionFacts,
  slices: readonly CostedSlice[],
  year: number,
  share: Decimal,
  { association, growth, otherPay }: PayrollTaxGround,
): YearlyTax {
  const pay = slices.map(({ payee, engagement }) => ({ payee, gross: engagement.gross }));
  const tax = payrollTaxOfProduction({ year, pay: [...pay, ...otherPay(year)], share, association, growth }, pay);
  const weights = BUDGET_PURPOSES.map((purpose) => sum(slices.map((slice) => grossIn(facts, slice, purpose))).cents);
  const [creation, exploitation] = shareOut(tax.value, weights) as readonly [Money, Money];
  return { year, tax, parts: { creation, exploitation } };
}

export function payrollTaxLines(years: readonly YearlyTax[], purpose: BudgetPurpose): readonly DerivedLine[] {
  return years.flatMap(({ year, tax, parts }): readonly DerivedLine[] => {
    const part = parts[purpose];
    if (part.cents === 0) return [];
    const amount = part.cents === tax.value.cents ? tax : ruled('budget.part-in-phase', part, [tax.because]);
    return [
      {
        identity: `payroll-tax/${year}`,
        account: DERIVED_ACCOUNTS.payrollTax,
        phaseId: null,
        label: 'budget.derived.payrollTax',
        about: String(year),
        amount,
        certainty: 'planned',
        inCash: true,
        at: ['employer/payrollTaxShare'],
      },
    ];
  });
}
