import { budgetRoutes, budgets } from './budgets.ts';
import { lineRoutes, lines } from './lines.ts';
import { overrideRoutes, overrides } from './overrides.ts';
import { simulateBudget } from './simulate-budget.ts';

export const routes = [simulateBudget, ...budgetRoutes, ...lineRoutes, ...overrideRoutes];
export { budgets, lines, overrides };
