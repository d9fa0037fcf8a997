/** The rooms of a production, and the one figure of its money that the header shows. */
import type { Action } from '#core/access/index.ts';
import type { Money } from '#core/kernel/index.ts';
import type { BudgetPurpose } from '#core/office/budget/index.ts';
import type { Answer } from '#core/office/productions/index.ts';

export const ROOMS_OF_PRODUCTION = [
  { word: 'overview', to: '/o/$slug/productions/$productionId', needs: 'productions.read' },
  { word: 'planning', to: '/o/$slug/productions/$productionId/planning', needs: 'events.read' },
  { word: 'team', to: '/o/$slug/productions/$productionId/team', needs: 'engagements.read' },
  { word: 'budget', to: '/o/$slug/productions/$productionId/budget', needs: 'budget.read' },
  { word: 'booking', to: '/o/$slug/productions/$productionId/booking', needs: 'pricing.read' },
] as const satisfies readonly { word: string; to: string; needs: Action }[];

export interface ShownBalance {
  readonly purpose: BudgetPurpose;
  readonly amount: Money;
}

/** The worst of the production's budgets: what has to be found. */
export function balanceShown({ budgets }: Pick<Answer, 'budgets'>): ShownBalance | null {
  const [first, ...others] = budgets.map(({ purpose, totals }) => ({ purpose, amount: totals.balance }));
  if (!first) return null;
  return others.reduce((worst, one) => (one.amount.cents < worst.amount.cents ? one : worst), first);
}

/** The room in which a problem is put right, and the row in it. */
export function roomOfProblem(at: readonly string[]): (typeof ROOMS_OF_PRODUCTION)[number]['word'] | 'settings' {
  const [kind = ''] = (at[0] ?? '').split(/[/.]/);
  if (['event', 'phase', 'trip', 'approachCost'].includes(kind)) return 'planning';
  if (['contract', 'position', 'term', 'engagement', 'person', 'engagementTerm'].includes(kind)) return 'team';
  if (['budget', 'line', 'override', 'budgetLine'].includes(kind)) return 'budget';
  if (['price', 'pricePlan', 'price-plan', 'series'].includes(kind)) return 'booking';
  return kind === 'employer' ? 'settings' : 'overview';
}
