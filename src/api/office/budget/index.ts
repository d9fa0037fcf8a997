import { budgetRoutes, budgets } from './budgets.ts';
import { lineRoutes, lines } from './lines.ts';
import { overrideRoutes, overrides } from './overrides.ts';
import { search } from './search-lines.ts';
import { simulateBudget } from './simulate-budget.ts';

export const routes = [search, simulateBudget, ...budgetRoutes, ...lineRoutes, ...overrideRoutes];
export { budgets, lines, overrides };
