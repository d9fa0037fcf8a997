import { sql } from 'kysely';
import { count, type Fields, percentage, type RowSpec, singleRoutes, text } from '#api/rows/index.ts';
import type { BudgetPurpose } from '#core/office/budget/index.ts';
import { ofProduction, productionHome } from '../production-place.ts';
import { purposeOf } from './lines.ts';

const MOST_PERFORMANCES = 10_000;

const fields: Fields = {
  performances: count('performances', 1, MOST_PERFORMANCES, null),
  overheadRate: percentage('overhead_rate', '0'),
  note: text('note', 4000),
};

/** One budget a purpose. Its derived lines have identities, not rows: they are in the production's answer. */
export const budgets: RowSpec = {
  id: 'production-budgets',
  place: ofProduction,
  path: '/budgets/{purpose}',
  called: 'budget of one purpose',
  table: 'budget',
  kind: 'budget',
  reads: 'budget.read',
  edits: 'budget.edit',
  fields,
  order: [],
  subject: 'budget',
  params: purposeOf,
  home: async (tx, productionId, params) => {
    await productionHome(tx, productionId);
    const { purpose } = params as { purpose: BudgetPurpose };
    return {
      fixed: { production_id: productionId, purpose },
      inside: sql<boolean>`production_id = ${productionId} and purpose = ${purpose}`,
    };
  },
  takesAlong: [
    { table: 'budget_line', column: 'budget_id', kind: 'budget-line' },
    { table: 'line_override', column: 'budget_id', kind: 'line-override' },
  ],
  label: (row) => row.purpose as string,
};

export const budgetRoutes = singleRoutes(budgets);
