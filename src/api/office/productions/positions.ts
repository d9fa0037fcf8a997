import { choice, type Fields, label, type RowSpec, reference, rowRoutes, sortKey, yes } from '#api/rows/index.ts';
import { POSITION_CATEGORIES } from '#core/office/engagements/index.ts';
import { PROFESSIONAL_EXPENSES } from '#core/office/productions/index.ts';
import { ofProduction } from '../production-place.ts';

const fields: Fields = {
  title: label('name'),
  category: choice('category', POSITION_CATEGORIES),
  profession: label('profession', 200, null),
  executive: yes('executive', false),
  professionalExpenses: choice('professional_expenses', PROFESSIONAL_EXPENSES, 'none'),
  classification: label('classification', 200, null),
  holderId: reference('person_id', null),
  onTour: yes('on_tour', true),
  sortKey: sortKey('sort_key'),
};

export const positions: RowSpec = {
  id: 'positions',
  place: ofProduction,
  path: '/positions',
  called: 'position',
  table: 'position',
  kind: 'position',
  reads: 'engagements.read',
  edits: 'engagements.edit',
  fields,
  order: ['sort_key'],
  takesAlong: [
    { table: 'engagement_term', column: 'position_id', kind: 'engagement-term' },
    { table: 'position_holder', column: 'position_id', kind: 'position-holder' },
    { table: 'trip', column: 'position_id', kind: 'trip' },
    { table: 'approach_cost', column: 'position_id', kind: 'approach-cost' },
  ],
  label: (row) => row.name as string,
};

export const positionRoutes = rowRoutes(positions);
