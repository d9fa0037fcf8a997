import { choice, day, decimal, type Fields, label, type RowSpec, reference, rowRoutes } from '#api/rows/index.ts';
import { APPROACH_COMPONENTS, APPROACH_PAYERS } from '#core/office/productions/index.ts';
import { ofProduction } from '../production-place.ts';

const fields: Fields = {
  positionId: reference('position_id'),
  tripId: reference('trip_id', null),
  component: choice('component', APPROACH_COMPONENTS),
  on: day('on_day'),
  payer: choice('payer', APPROACH_PAYERS),
  amount: decimal('amount', 10, 2, 2, null),
  note: label('note', 1000, null),
};

/** One component of one person's travel, bed or meal on one day, with one payer. */
export const approachCosts: RowSpec = {
  id: 'approach-costs',
  place: ofProduction,
  path: '/approach-costs',
  called: 'travel, bed or meal',
  table: 'approach_cost',
  kind: 'approach-cost',
  reads: 'engagements.read',
  edits: 'engagements.edit',
  fields,
  order: ['on_day'],
  within: { positionId: 'position', tripId: 'trip' },
};

export const approachCostRoutes = rowRoutes(approachCosts);
