/** From the lines to what is paid: totals, net before and after tax, net taxable, net social, employer cost. */
import {
  add,
  type Because,
  type Explained,
  euros,
  fact,
  type Money,
  percentOf,
  ruled,
  subtract,
} from '#core/kernel/index.ts';
import type { PayslipLine } from './case.ts';
import type { Workings } from './workings.ts';

export interface Totals {
  readonly employerTotal: Explained;
  readonly employeeTotal: Explained;
  readonly employerCost: Explained;
  readonly netBeforeTax: Explained;
  readonly netTaxable: Explained;
  readonly netSocial: Explained;
  readonly withheld: Explained;
  readonly netAfterTax: Explained;
}

/**
 * Net taxable is net before tax with the CSG and CRDS that income tax does not let one deduct. The withholding rate is
 * taken as given: the allowance for short contracts without a rate belongs to the default table, which is not applied.
 */
export function totalsOf(workings: Workings, gross: Explained): Totals {
  const employerTotal = total(
    'payroll.employer-total',
    workings.lines,
    (line) => line.employer,
    (line) => line.employerBecause,
  );
  const employeeTotal = total(
    'payroll.employee-total',
    workings.lines,
    (line) => line.employee,
    (line) => line.employeeBecause,
  );
  const netBeforeTax = ruled('payroll.net-before-tax', subtract(gross.value, employeeTotal.value), [
    gross.because,
    employeeTotal.because,
  ]);
  const netTaxable = taxable(workings, netBeforeTax);
  const rate = fact('payroll.withholdingRate', workings.case.employee.withholdingRate);
  const withheld = ruled('payroll.withheld', percentOf(netTaxable.value, rate.value), [
    netTaxable.because,
    rate.because,
  ]);
  return {
    employerTotal,
    employeeTotal,
    employerCost: ruled('payroll.employer-cost', add(gross.value, employerTotal.value), [
      gross.because,
      employerTotal.because,
    ]),
    netBeforeTax,
    netTaxable,
    netSocial: ruled('payroll.net-social', netBeforeTax.value, [gross.because, employeeTotal.because]),
    withheld,
    netAfterTax: ruled('payroll.net-after-tax', subtract(netBeforeTax.value, withheld.value), [
      netBeforeTax.because,
      withheld.because,
    ]),
  };
}

function total(
  rule: string,
  lines: readonly PayslipLine[],
  amount: (line: PayslipLine) => Money,
  why: (line: PayslipLine) => Because | null,
): Explained {
  let cents = 0;
  const inputs: Because[] = [];
  for (const line of lines) {
    const because = why(line);
    if (because === null) continue;
    cents += amount(line).cents;
    inputs.push(because);
  }
  return ruled(rule, euros(cents), inputs);
}

function taxable({ lines }: Workings, netBeforeTax: Explained): Explained {
  const line = lines.find(({ id }) => id === 'csgCrdsNonDeductible');
  if (!line?.employeeBecause) return netBeforeTax;
  return ruled('payroll.net-taxable', add(netBeforeTax.value, line.employee), [
    netBeforeTax.because,
    line.employeeBecause,
  ]);
}
