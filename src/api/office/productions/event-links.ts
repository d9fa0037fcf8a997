/** Putting an event that the organisation has already into a production, and taking it out again. */

import { z } from 'zod';
import { authorise, defineRoute, notFound, uuid } from '#api/http/index.ts';
import { WHOLE_ORGANISATION } from '#core/access/index.ts';
import { findEventLink, linkEvent, unlinkEvent } from '#db/office/event-links.ts';
import { findRow } from '#db/rows.ts';
import { productionHome } from '../production-place.ts';
import { refuseForeignPhase, shownEvent, tellLink } from './events.ts';
import { linkedEvent } from './linked-event.ts';
import { pathOf } from './production-spec.ts';

const one = pathOf.extend({ id: uuid });

export const placeInPhase = defineRoute({
  id: 'production-events.place',
  method: 'PUT',
  path: '/productions/{productionId}/event-links/{id}',
  summary: 'Put an event of the organisation into a production, or into another phase of it',
  needs: 'productions.edit',
  params: one,
  versioned: 'none',
  body: z.strictObject({ phaseId: uuid.nullable() }),
  reply: linkedEvent,
  handle: async ({ tx, actor, today, params: { productionId, id }, body }) => {
    const desk = { tx, actor, today, productionId };
    await productionHome(tx, productionId);
    const link = await findEventLink(tx, id);
    if (link && link.production_id !== productionId) throw notFound();
    if (!link) authorise(actor, 'events.edit', WHOLE_ORGANISATION);
    if (!(await findRow(tx, 'event', id))) throw notFound();
    await refuseForeignPhase(desk, body.phaseId);
    await linkEvent(tx, id, productionId, body.phaseId);
    await tellLink(desk, id, link?.phase_id ?? null, body.phaseId);
    return shownEvent(desk, id);
  },
});

export const takeOut = defineRoute({
  id: 'production-events.take-out',
  method: 'DELETE',
  path: '/productions/{productionId}/event-links/{id}',
  summary: 'Take an event out of a production; it stays in the calendar of the organisation',
  needs: 'productions.edit',
  params: one,
  versioned: 'none',
  handle: async ({ tx, actor, today, params: { productionId, id } }) => {
    const link = await findEventLink(tx, id);
    if (!link || link.production_id !== productionId) throw notFound();
    await unlinkEvent(tx, id);
    await tellLink({ tx, actor, today, productionId }, id, link.phase_id, null, 'unlink');
  },
});
