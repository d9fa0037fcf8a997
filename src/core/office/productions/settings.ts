/** The employer's dated settings handed to payroll, minima and the payroll tax. */
import { type CalendarDate, type Decimal, decimal, parseDecimal } from '#core/kernel/index.ts';
import type { CostContext } from '#core/office/engagements/index.ts';
import type { Category, PayrollEmployer } from '#core/office/payroll/index.ts';
import { payrollEmployer, settingOn } from './employer.ts';
import type { ProductionFacts } from './facts.ts';

type EmployerFacts = Pick<ProductionFacts, 'employer' | 'employerTerms' | 'contracts'>;

/** What costing engagements needs; the employer of a day is worked out once. */
export function costContext(facts: EmployerFacts, today: CalendarDate): CostContext {
  const known = new Map<string, PayrollEmployer>();
  const contracts = new Map(facts.contracts.map((contract) => [contract.id, contract]));
  return {
    today,
    employer: (category: Category, on: CalendarDate) => {
      const key = `${category} ${on}`;
      let found = known.get(key);
      if (!found) {
        const asked = { on, category, executive: false, channel: 'own' } as const;
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
