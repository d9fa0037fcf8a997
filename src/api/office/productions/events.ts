/** The events of a production: the one calendar's events, with their link to it made in the same act. */
import { z } from 'zod';
import {
  createEvent,
  type EventBody,
  type EventJson,
  eventBody,
  eventReply,
  eventsJson,
  oneEventJson,
} from '#api/ground/calendar/index.ts';
import { Answer, calendarDate, defineRoute, notFound, uuid } from '#api/http/index.ts';
import { findEvents } from '#db/ground/calendar/index.ts';
import { eventsOfProduction, findEventLink, linkEvent, unlinkEvent } from '#db/office/event-links.ts';

const params = z.object({ productionId: uuid });
const one = params.extend({ id: uuid });
const linked = eventReply.extend({ phaseId: uuid.nullable() }).meta({ id: 'ProductionEvent' });
const phased = (json: EventJson, phaseId: string | null) => ({ ...json, phaseId });

export const listEvents = defineRoute({
  id: 'production-events.list',
  method: 'GET',
  path: '/productions/{productionId}/events',
  summary: 'Every event of a production, by time',
  needs: 'events.read',
  params,
  query: z.object({ from: calendarDate.optional(), to: calendarDate.optional() }),
  reply: z.object({ items: z.array(linked) }),
  handle: async ({ tx, actor, today, params: { productionId }, query }) => {
    const links = await eventsOfProduction(tx, productionId);
    const shown = await eventsJson({ tx, actor, today }, await findEvents(tx, [...links.keys()]));
    const { from = '0000', to = '9999' } = query;
    const items = shown.filter((event) => event.startsLocal.slice(0, 10) <= to && event.endsLocal.slice(0, 10) >= from);
    return { items: items.map((event) => phased(event, links.get(event.id) ?? null)) };
  },
});

export const putEvent = defineRoute({
  id: 'production-events.put',
  method: 'PUT',
  path: '/productions/{productionId}/events/{id}',
  summary: 'Create an event of a production under the client’s id; later changes go through /events',
  needs: 'events.edit',
  params: one,
  versioned: 'none',
  body: z.strictObject({ ...eventBody.shape, phaseId: uuid.nullable().default(null) }),
  reply: linked,
  handle: async ({ tx, actor, today, params: { productionId, id }, body: { phaseId, ...body } }) => {
    const asking = { tx, actor, today };
    const link = await findEventLink(tx, id);
    if (link && link.production_id !== productionId) throw notFound();
    const isNew = await createEvent(asking, id, body as EventBody);
    if (!isNew && !link) throw notFound();
    if (isNew) await linkEvent(tx, id, productionId, phaseId);
    return new Answer(isNew ? 201 : 200, phased(await oneEventJson(asking, id), isNew ? phaseId : link!.phase_id));
  },
});

export const placeInPhase = defineRoute({
  id: 'production-events.place',
  method: 'PUT',
  path: '/productions/{productionId}/event-links/{id}',
  summary: 'Put an event of the organisation into a production, or into another phase of it',
  needs: 'productions.edit',
  params: one,
  versioned: 'none',
  body: z.strictObject({ phaseId: uuid.nullable() }),
  reply: linked,
  handle: async ({ tx, actor, today, params: { productionId, id }, body }) => {
    const link = await findEventLink(tx, id);
    if (link && link.production_id !== productionId) throw notFound();
    const json = await oneEventJson({ tx, actor, today }, id);
    await linkEvent(tx, id, productionId, body.phaseId);
    return phased({ ...json, productionId }, body.phaseId);
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
  handle: async ({ tx, params: { productionId, id } }) => {
    const link = await findEventLink(tx, id);
    if (!link || link.production_id !== productionId) throw notFound();
    await unlinkEvent(tx, id);
  },
});
