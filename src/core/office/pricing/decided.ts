import type { PricePlan, PriceStep } from './plan.ts';

/** The step decided for a series of so many: the one of the greatest number not above it. */
export function stepFor(plan: Pick<PricePlan, 'steps'>, performances: number): PriceStep | null {
  let found: PriceStep | null = null;
  for (const step of plan.steps) {
    if (step.performances <= performances && (found === null || step.performances > found.performances)) found = step;
  }
  return found;
}
