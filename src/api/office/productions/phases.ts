import { PHASE_KINDS } from '#core/office/productions/index.ts';
import { choice, day, type Fields, label } from '../fields.ts';
import { rowRoutes } from '../row-routes.ts';
import type { RowSpec } from '../row-spec.ts';

const fields: Fields = {
  kind: choice('kind', PHASE_KINDS),
  name: label('name'),
  from: day('starts_on'),
  to: day('ends_on'),
};

export const phases: RowSpec = {
  id: 'phases',
  path: '/phases',
  called: 'phase',
  table: 'phase',
  kind: 'phase',
  reads: 'productions.read',
  edits: 'productions.edit',
  fields,
  order: ['starts_on'],
  label: (row) => row.name as string,
};

export const phaseRoutes = rowRoutes(phases);
