/** What URSSAF collects for social security: sickness, old age, family, accidents, autonomy, housing, social dialogue. */
import { type Decimal, type Explained, fact, ruled } from '#core/kernel/index.ts';
import {
  AUTONOMY_SOLIDARITY,
  FAMILY_EMPLOYER,
  FAMILY_REDUCED,
  FAMILY_THRESHOLD,
  HOUSING_FUND_LARGE,
  HOUSING_FUND_SMALL,
  LARGE_HEADCOUNT,
  OLD_AGE_CAPPED_EMPLOYEE,
  OLD_AGE_CAPPED_EMPLOYER,
  OLD_AGE_UNCAPPED_EMPLOYEE,
  OLD_AGE_UNCAPPED_EMPLOYER,
  type Rate,
  SICKNESS_ALSACE_MOSELLE,
  SICKNESS_EMPLOYER,
  SICKNESS_REDUCED,
  SICKNESS_THRESHOLD,
  SOCIAL_DIALOGUE,
  THRESHOLD_MINIMUM_WAGE,
} from '#core/rates/index.ts';
import type { Bases } from './bases.ts';
import { exceeds, hoursFact, wageOfHours } from './working-time.ts';
import type { Workings } from './workings.ts';

export function socialSecurityLines(workings: Workings, { reduced, capped }: Bases): void {
  const { employer } = workings.case;
  workings.line(
    'sickness',
    reduced,
    byPay(workings, reduced, SICKNESS_EMPLOYER, SICKNESS_REDUCED, SICKNESS_THRESHOLD),
    employer.alsaceMoselle ? workings.socialRate(SICKNESS_ALSACE_MOSELLE) : null,
  );
  workings.line(
    'oldAgeCapped',
    capped,
    workings.socialRate(OLD_AGE_CAPPED_EMPLOYER),
    workings.socialRate(OLD_AGE_CAPPED_EMPLOYEE),
  );
  workings.line(
    'oldAgeUncapped',
    reduced,
    workings.socialRate(OLD_AGE_UNCAPPED_EMPLOYER),
    workings.socialRate(OLD_AGE_UNCAPPED_EMPLOYEE),
  );
  workings.line(
    'familyAllowances',
    reduced,
    byPay(workings, reduced, FAMILY_EMPLOYER, FAMILY_REDUCED, FAMILY_THRESHOLD),
  );
  if (employer.workAccidentRate.units > 0) {
    workings.line('workAccident', reduced, fact('payroll.workAccidentRate', employer.workAccidentRate));
  }
  workings.line('autonomySolidarity', reduced, workings.rate(AUTONOMY_SOLIDARITY));
  if (isLarge(workings)) workings.line('housingFund', reduced, workings.socialRate(HOUSING_FUND_LARGE));
  else workings.line('housingFund', capped, workings.socialRate(HOUSING_FUND_SMALL));
  workings.line('socialDialogue', reduced, workings.rate(SOCIAL_DIALOGUE));
}

/** Until 2025, a lower rate for pay up to so many SMIC; the full rate above it and since 2026. */
function byPay(workings: Workings, pay: Explained, full: Rate, lower: Rate, threshold: Rate): Explained<Decimal> {
  if (!workings.law.inForce(lower)) return workings.socialRate(full);
  const wage = workings.rate(THRESHOLD_MINIMUM_WAGE);
  const multiple = workings.rate(threshold);
  const isAbove = exceeds(pay.value.cents, multiple.value, wageOfHours(workings, wage.value));
  const rate = workings.socialRate(isAbove ? full : lower);
  return ruled('payroll.rate-by-pay', rate.value, [
    rate.because,
    pay.because,
    multiple.because,
    wage.because,
    hoursFact(workings).because,
  ]);
}

/** Fifty employees or more. */
export function isLarge(workings: Workings): boolean {
  return workings.case.employer.headcount >= workings.rate(LARGE_HEADCOUNT).value.units;
}
