/** The SMIC of a payslip's hours: the measure of reduced rates, of the general reduction and of the expenses' floor. */
import { type Decimal, type Explained, euros, fact, MONTHS_PER_YEAR, ruled } from '#core/kernel/index.ts';
import { MONTHLY_HOURS, YEARLY_HOURS } from '#core/rates/index.ts';
import type { Workings } from './workings.ts';

/** Cents as an exact fraction: thresholds are compared before any rounding. */
export interface ExactAmount {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Hours × hourly wage, exactly. 151.67 is how payslips write a full month; the law counts a twelfth of 1 820 hours,
 * so that a month at the SMIC is 1 867.02 and not 1 867.06.
 */
export function wageOfHours(workings: Workings, hourlyWage: Decimal): ExactAmount {
  const { hours } = workings.case.engagement;
  const perCent = 10 ** (hourlyWage.scale - 2);
  if (isFullMonth(workings)) {
    const yearly = workings.rate(YEARLY_HOURS).value;
    return {
      numerator: hourlyWage.units * yearly.units,
      denominator: MONTHS_PER_YEAR * perCent * 10 ** yearly.scale,
    };
  }
  return { numerator: hourlyWage.units * hours.units, denominator: perCent * 10 ** hours.scale };
}

function isFullMonth(workings: Workings): boolean {
  const { hours } = workings.case.engagement;
  const full = workings.rate(MONTHLY_HOURS).value;
  return hours.units * 10 ** full.scale === full.units * 10 ** hours.scale;
}

/** The wage of the hours, half-up to the cent. */
export function minimumPay(workings: Workings, hourlyWage: Explained<Decimal>): Explained {
  const { numerator, denominator } = wageOfHours(workings, hourlyWage.value);
  const cents = Math.floor((2 * numerator + denominator) / (2 * denominator));
  return ruled('payroll.minimum-pay', euros(cents), [hourlyWage.because, hoursFact(workings).because]);
}

export const hoursFact = (workings: Workings): Explained<Decimal> =>
  fact('payroll.hours', workings.case.engagement.hours);

/** Whether pay is above `multiple` × the wage of the hours, compared exactly. */
export function exceeds(payCents: number, multiple: Decimal, wage: ExactAmount): boolean {
  return payCents * wage.denominator * 10 ** multiple.scale > multiple.units * wage.numerator;
}

/** Whether pay reaches `multiple` × the wage of the hours, compared exactly. */
export function reaches(payCents: number, multiple: Decimal, wage: ExactAmount): boolean {
  return payCents * wage.denominator * 10 ** multiple.scale >= multiple.units * wage.numerator;
}
