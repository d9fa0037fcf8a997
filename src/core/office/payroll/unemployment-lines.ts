/** Unemployment insurance, with the contributions of annexes 8 and 10 for intermittents, and the wage guarantee. */
import {
  UNEMPLOYMENT_GENERAL,
  UNEMPLOYMENT_INTERMITTENT_EMPLOYEE,
  UNEMPLOYMENT_INTERMITTENT_EMPLOYER,
  WAGE_GUARANTEE,
} from '#core/rates/index.ts';
import type { Bases } from './bases.ts';
import { sumOfRates, type Workings } from './workings.ts';

export function unemploymentLines(workings: Workings, { unemployment }: Bases): void {
  const general = workings.rate(UNEMPLOYMENT_GENERAL);
  if (workings.regime.intermittent) {
    const employer = sumOfRates(general, workings.rate(UNEMPLOYMENT_INTERMITTENT_EMPLOYER));
    workings.line('unemployment', unemployment, employer, workings.rate(UNEMPLOYMENT_INTERMITTENT_EMPLOYEE));
  } else {
    workings.line('unemployment', unemployment, general);
  }
  workings.line('wageGuarantee', unemployment, workings.rate(WAGE_GUARANTEE));
}
