import { clockTime, type Fields, label, type RowSpec, reference, rowRoutes } from '#api/rows/index.ts';
import { ofProduction } from '../production-place.ts';

const fields: Fields = {
  positionId: reference('position_id'),
  eventId: reference('event_id', null),
  leavesAt: clockTime('leaves_at'),
  returnsAt: clockTime('returns_at'),
  place: label('place'),
  country: label('country', 2, 'FR'),
  note: label('note', 1000, null),
};

export const trips: RowSpec = {
  id: 'trips',
  place: ofProduction,
  path: '/trips',
  called: 'trip',
  table: 'trip',
  kind: 'trip',
  reads: 'engagements.read',
  edits: 'engagements.edit',
  fields,
  order: ['leaves_at'],
  within: { positionId: 'position', eventId: 'event' },
  takesAlong: [{ table: 'approach_cost', column: 'trip_id', kind: 'approach-cost' }],
  label: (row) => row.place as string,
};

export const tripRoutes = rowRoutes(trips);
