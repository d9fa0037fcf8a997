import { choice, day, type Fields, label, type RowSpec, rowRoutes } from '#api/rows/index.ts';
import { PHASE_KINDS } from '#core/office/productions/index.ts';
import { ofProduction } from '../production-place.ts';

const fields: Fields = {
  kind: choice('kind', PHASE_KINDS),
  name: label('name'),
  from: day('starts_on'),
  to: day('ends_on'),
};

export const phases: RowSpec = {
  id: 'phases',
  place: ofProduction,
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
