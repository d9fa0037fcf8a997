import { insidePositionsOf } from '#db/office/production-rows.ts';
import { type Fields, reference, text } from '../fields.ts';
import { rowRoutes } from '../row-routes.ts';
import { productionHome, type RowSpec } from '../row-spec.ts';

const fields: Fields = {
  positionId: reference('position_id'),
  eventId: reference('event_id'),
  personId: reference('person_id'),
  reason: text('reason', 1000),
};

/** Who holds a position at one event, when it is not its usual holder. */
export const holders: RowSpec = {
  id: 'holders',
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
