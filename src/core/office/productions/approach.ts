/** Travel, beds and meals of a production, per diems by the agreement of their day. */
import { type Approach, approachOf } from '#core/office/logistics/index.ts';
import { agreementOn, expectedGrowth } from './employer.ts';
import type { ProductionFacts } from './facts.ts';

const known = new WeakMap<ProductionFacts, Approach>();

/** Computed once for the same facts: budget, price and answer read it. Problems: see `approachOf` of logistics. */
export function productionApproach(facts: ProductionFacts): Approach {
  const before = known.get(facts);
  if (before) return before;
  const titles = new Map(facts.positions.map(({ id, title }) => [id, title]));
  const dates = new Map(facts.events.map((event) => [event.id, event]));
  const approach = approachOf(facts.trips, facts.approachCosts, {
    agreement: (on) => agreementOn(facts.employerTerms, on),
    growth: expectedGrowth(facts.employerTerms),
    positionName: (id) => titles.get(id) ?? id,
    dateOf: (id) => dates.get(id),
  });
  known.set(facts, approach);
  return approach;
}
