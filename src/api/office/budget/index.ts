import { budgetRoutes, budgets } from './budgets.ts';
import { lineRoutes, lines } from './lines.ts';
import { overrideRoutes, overrides } from './overrides.ts';

export const routes = [...budgetRoutes, ...lineRoutes, ...overrideRoutes];
export { budgets, lines, overrides };
