/** The specific flat deduction for professional expenses (déduction forfaitaire spécifique, DFS). */
import { type Because, type Explained, euros, fact, percentOf, ruled, ZERO } from '#core/kernel/index.ts';
import { EXPENSES_DRAMATIC, EXPENSES_MUSICIAN, EXPENSES_YEARLY_CAP, MINIMUM_WAGE_HOUR } from '#core/rates/index.ts';
import { minimumPay } from './working-time.ts';
import type { Workings } from './workings.ts';

/**
 * What is taken off the base of contributions: a share of gross that shrinks each year until 2032, within what is left
 * of 7 600 € a year, and never below the SMIC of the hours. Zero without the employee's agreement (`none`).
 */
export function expensesDeduction(workings: Workings, gross: Explained): Explained {
  const { professionalExpenses, deductedThisYear } = workings.case.employee;
  if (professionalExpenses === 'none') return ruled('payroll.no-deduction', ZERO, []);
  const rate = workings.rate(professionalExpenses === 'dramatic' ? EXPENSES_DRAMATIC : EXPENSES_MUSICIAN);
  const cap = workings.amount(EXPENSES_YEARLY_CAP);
  const floor = minimumPay(workings, workings.rate(MINIMUM_WAGE_HOUR));
  const wanted = percentOf(gross.value, rate.value).cents;
  const leftThisYear = Math.max(0, cap.value.cents - deductedThisYear.cents);
  const aboveFloor = Math.max(0, gross.value.cents - floor.value.cents);
  const inputs: Because[] = [
    gross.because,
    rate.because,
    cap.because,
    fact('payroll.deductedThisYear', deductedThisYear).because,
    floor.because,
  ];
  return ruled('payroll.deduction', euros(Math.min(wanted, leftThisYear, aboveFloor)), inputs);
}
