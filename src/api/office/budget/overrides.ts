import { z } from 'zod';
import { type Field, type Fields, label, type RowSpec, rowRoutes, signedDecimal } from '#api/rows/index.ts';
import { ofProduction } from '../production-place.ts';
import { budgetHome, purposeOf } from './lines.ts';

const SHORTEST_REASON = 3;
const reason: Field = { column: 'reason', schema: z.string().trim().min(SHORTEST_REASON).max(1000) };

const fields: Fields = {
  /** Of the derived line: `engagement/ID/contributions`. */
  identity: label('identity', 300),
  amount: signedDecimal('amount', 10, 2, 2),
  reason,
};

export const overrides: RowSpec = {
  id: 'budget-overrides',
  place: ofProduction,
  path: '/budgets/{purpose}/overrides',
  called: 'derived line overridden with a reason',
  table: 'line_override',
  kind: 'line-override',
  reads: 'budget.read',
  edits: 'budget.edit',
  fields,
  // Of a line about somebody it is what they earn.
  pay: ['amount'],
  order: ['identity'],
  params: purposeOf,
  home: budgetHome,
  label: (row) => row.identity as string,
};

export const overrideRoutes = rowRoutes(overrides);
