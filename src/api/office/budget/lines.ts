import { z } from 'zod';
import { notFound } from '#api/http/index.ts';
import {
  choice,
  type Field,
  type Fields,
  type Home,
  type RowSpec,
  reference,
  rowRoutes,
  signedDecimal,
  sortKey,
  text,
  words,
  yes,
} from '#api/rows/index.ts';
import { BUDGET_PURPOSES, type BudgetPurpose, CERTAINTIES } from '#core/office/budget/index.ts';
import { findBudget, insideBudget } from '#db/office/production-rows.ts';
import type { Tx } from '#db/transaction.ts';
import { ofProduction } from '../production-place.ts';

export const purposeOf = { purpose: z.enum(BUDGET_PURPOSES) };

/** The budget of the path. */
export async function budgetHome(tx: Tx, productionId: string, params: object): Promise<Home> {
  const budget = await findBudget(tx, productionId, (params as { purpose: BudgetPurpose }).purpose);
  if (!budget) throw notFound();
  return { fixed: { budget_id: budget.id }, inside: insideBudget(budget.id) };
}

const account: Field = { column: 'account', schema: z.string().regex(/^[6-8][0-9]{1,4}$/) };
const typed = (column: string, most: number): Field => ({ column, schema: z.string().max(most), absent: '' });

export const fields: Fields = {
  account,
  label: typed('label', 300),
  phaseId: reference('phase_id', null),
  tags: words('tags'),
  quantity: signedDecimal('quantity', 8, 4, 0, '1'),
  unit: typed('unit', 100),
  unitPrice: signedDecimal('unit_price', 9, 4, 2, '0'),
  certainty: choice('certainty', CERTAINTIES, 'planned'),
  ownFunds: yes('own_funds', false),
  note: text('note', 4000),
  sortKey: sortKey('sort_key'),
};

export const lines: RowSpec = {
  id: 'budget-lines',
  place: ofProduction,
  path: '/budgets/{purpose}/lines',
  called: 'budget line',
  table: 'budget_line',
  kind: 'budget-line',
  reads: 'budget.read',
  edits: 'budget.edit',
  fields,
  order: ['account', 'sort_key'],
  params: purposeOf,
  home: budgetHome,
  within: { phaseId: 'phase' },
  label: (row) => `${row.account} ${row.label}`.trim(),
};

export const lineRoutes = rowRoutes(lines);
