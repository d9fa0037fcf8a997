/** Rows of pay that can be reckoned with: an absurd one is set aside and said, so that the rest still has an answer. */
import { isReckonable, type Problem, problem } from '#core/kernel/index.ts';
import type { EngagementFacts, EngagementTerm } from '#core/office/engagements/index.ts';

export const isPayable = ({ quantity, unitGross }: Pick<EngagementTerm, 'quantity' | 'unitGross'>): boolean =>
  isReckonable(quantity, unitGross);

/** The facts without rows that are too large. Problem: `production.pay-too-large` (blocking). */
export function payable<T extends EngagementFacts>(
  facts: T,
): { readonly facts: T; readonly problems: readonly Problem[] } {
  const absurd = facts.terms.filter((term) => !isPayable(term));
  if (absurd.length === 0) return { facts, problems: [] };
  const titles = new Map(facts.positions.map(({ id, title }) => [id, title]));
  return {
    facts: { ...facts, terms: facts.terms.filter(isPayable) },
    problems: absurd.map(({ id, positionId }) => {
      const told = { position: titles.get(positionId) ?? '' };
      return problem('production.pay-too-large', 'blocking', told, [`engagementTerm/${id}`]);
    }),
  };
}
