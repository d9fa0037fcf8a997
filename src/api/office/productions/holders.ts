import { type Fields, type RowSpec, reference, rowRoutes, text } from '#api/rows/index.ts';
import { insidePositionsOf } from '#db/office/production-rows.ts';
import { ofProduction, productionHome } from '../production-place.ts';

const fields: Fields = {
  positionId: reference('position_id'),
  eventId: reference('event_id'),
  personId: reference('person_id'),
  reason: text('reason', 1000),
};

/** Who holds a position at one event, when it is not its usual holder. */
export const holders: RowSpec = {
  id: 'holders',
  place: ofProduction,
  path: '/holders',
  called: 'replacement at one event',
  table: 'position_holder',
  kind: 'position-holder',
  reads: 'engagements.read',
  edits: 'engagements.edit',
  fields,
  order: [],
  within: { positionId: 'position', eventId: 'event' },
  home: async (tx, productionId) => {
    await productionHome(tx, productionId);
    return { fixed: {}, inside: insidePositionsOf(tx, productionId) };
  },
};

export const holderRoutes = rowRoutes(holders);
