import { approachCostRoutes, approachCosts } from './approach-costs.ts';
import { archiveRoute, consequenceRoute, restoreRoute } from './archive-production.ts';
import { placeInPhase, takeOut } from './event-links.ts';
import { eventRoutes } from './events.ts';
import { holderRoutes, holders } from './holders.ts';
import { listRoute } from './list-productions.ts';
import { phaseRoutes, phases } from './phases.ts';
import { positionRoutes, positions } from './positions.ts';
import { readRoute } from './read-production.ts';
import { patchRoute, putRoute } from './save-production.ts';
import { tripRoutes, trips } from './trips.ts';
import { workRoutes, works } from './works.ts';

export { alterEvent, discardEvent, eventChangeBody, eventCreateBody, makeEvent } from './events.ts';
export { followDate } from './follow-date.ts';
export { productionJson } from './production-json.ts';
export { pathOf, productionReply } from './production-spec.ts';
export { approachCosts, holders, phases, positions, trips, works };
export const routes = [
  ...[listRoute, readRoute, putRoute, patchRoute, consequenceRoute, archiveRoute, restoreRoute],
  ...[
    ...workRoutes,
    ...phaseRoutes,
    ...positionRoutes,
    ...eventRoutes,
    ...holderRoutes,
    ...tripRoutes,
    ...approachCostRoutes,
  ],
  ...[placeInPhase, takeOut],
];
