/** The employer's dated settings handed to payroll, minima and the payroll tax. */
import { type CalendarDate, type Decimal, decimal, type Problem, parseDecimal, problem } from '#core/kernel/index.ts';
import type { CostContext } from '#core/office/engagements/index.ts';
import type { Category, PayrollEmployer } from '#core/office/payroll/index.ts';
import type { PricePlan } from '#core/office/pricing/index.ts';
import { payrollEmployer, settingOn } from './employer.ts';
import type { ProductionFacts } from './facts.ts';

type EmployerFacts = Pick<ProductionFacts, 'employer' | 'employerTerms' | 'contracts'>;

/** What costing engagements needs; the employer of a day is worked out once. */
export function costContext(facts: EmployerFacts, today: CalendarDate): CostContext {
  const known = new Map<string, PayrollEmployer>();
  const contracts = new Map(facts.contracts.map((contract) => [contract.id, contract]));
  return {
    today,
    employer: (category: Category, on: CalendarDate, executive = false) => {
      const key = `${category} ${on} ${executive}`;
      let found = known.get(key);
      if (!found) {
        const asked = { on, category, executive, channel: 'own' } as const;
        known.set(key, (found = payrollEmployer(facts.employer, facts.employerTerms, asked)));
      }
      return found;
    },
    withholding: ({ id }) => contracts.get(id)?.withholdingRate ?? null,
    deductedBefore: ({ id }) => contracts.get(id)?.deductedBefore ?? { cents: 0, currency: 'EUR' },
  };
}

const FULLY = decimal(100);
const NOT_AT_ALL = decimal(0);

/**
 * Percent of turnover without VAT: as entered, else none for an employer whose sales bear VAT, all of it for one in
 * franchise or exempt. Null when neither was entered.
 */
export function payrollTaxShare(
  { employerTerms }: Pick<ProductionFacts, 'employerTerms'>,
  on: CalendarDate,
): Decimal | null {
  const entered = settingOn(employerTerms, 'payrollTaxShare', on)?.value;
  const share = entered === undefined || typeof entered === 'boolean' ? null : parseDecimal(String(entered));
  if (share !== null) return share;
  const regime = settingOn(employerTerms, 'vatRegime', on)?.value;
  if (regime === undefined) return null;
  return regime === 'taxable' ? NOT_AT_ALL : FULLY;
}

const KINDS_OF_REGIME = { taxable: ['show', 'standard'], franchise: ['none'], exempt: ['exempt'] } as const;

/**
 * A price that bears a VAT which the employer's regime does not (`price.vat-outside-regime`: whoever invoices VAT owes
 * it, CGI 283, 3), or bears none for a reason that is not its own (`price.no-vat-against-regime`). Nothing while no
 * regime is entered.
 */
export function vatProblems(
  { employerTerms }: Pick<ProductionFacts, 'employerTerms'>,
  vat: PricePlan['vat'],
  on: CalendarDate,
): readonly Problem[] {
  const regime = settingOn(employerTerms, 'vatRegime', on)?.value;
  const kinds: readonly PricePlan['vat'][] | undefined = KINDS_OF_REGIME[regime as keyof typeof KINDS_OF_REGIME];
  if (kinds === undefined || kinds.includes(vat)) return [];
  const bears = KINDS_OF_REGIME.taxable.some((kind) => kind === vat);
  const code = bears ? 'price.vat-outside-regime' : 'price.no-vat-against-regime';
  return [problem(code, 'warning', {}, ['price-plan/vat', 'employer/vatRegime'])];
}
