/** The events of a production: those of the one calendar, each with its link and its phase. */

import { z } from 'zod';
import {
  type Asking,
  changeEvent,
  createEvent,
  type EventBody,
  type EventChange,
  eventBody,
  eventChange,
  eventsJson,
  type Followed,
  oneEventJson,
  removeEvent,
} from '#api/ground/calendar/index.ts';
import {
  Answer,
  authorise,
  type Context,
  calendarDate,
  changes,
  defineRoute,
  notFound,
  Refusal,
  uuid,
} from '#api/http/index.ts';
import { applyMany } from '#api/http/stored.ts';
import { production, WHOLE_ORGANISATION } from '#core/access/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { findEvents } from '#db/ground/calendar/index.ts';
import { eventsOfProduction, findEventLink, linkEvent } from '#db/office/event-links.ts';
import { insideProduction } from '#db/office/production-rows.ts';
import { findRow, updateRow } from '#db/rows.ts';
import { isInside } from '#db/rows-inside.ts';
import { productionHome } from '../production-place.ts';
import { changedLinkedEvent, linkedEvent } from './linked-event.ts';
import { pathOf } from './production-spec.ts';

const path = '/productions/{productionId}/events';
const one = pathOf.extend({ id: uuid });
const phaseId = uuid.nullable();
export const eventCreateBody = eventBody.extend({ phaseId: phaseId.default(null) });
export const eventChangeBody = eventChange.extend({ phaseId: phaseId.optional() });
const reply = linkedEvent;
const removed = z.object({ id: uuid, removed: z.literal(true) });

type Body = EventBody & { readonly phaseId: string | null };
type Change = EventChange & { readonly phaseId?: string | null | undefined };

interface Desk extends Asking {
  readonly productionId: string;
}

type AnyContext = Context<{ productionId: string }, unknown, unknown>;
const deskOf = ({ tx, actor, today, params }: AnyContext): Desk => ({
  tx,
  actor,
  today,
  productionId: params.productionId,
});

const list = defineRoute({
  id: 'production-events.list',
  method: 'GET',
  path,
  summary: 'Every event of a production, in order of time',
  needs: 'events.read',
  params: pathOf,
  query: z.object({ from: calendarDate.optional(), to: calendarDate.optional() }),
  reply: z.object({ items: z.array(reply) }),
  handle: async (context) => {
    const desk = deskOf(context);
    await productionHome(desk.tx, desk.productionId);
    const phases = await eventsOfProduction(desk.tx, desk.productionId);
    const events = await eventsJson(desk, await findEvents(desk.tx, [...phases.keys()]));
    const { from = '', to } = context.query;
    const items = events
      .map((event) => ({ ...event, phaseId: phases.get(event.id) ?? null }))
      .filter(({ startsLocal, endsLocal }) => endsLocal.slice(0, 10) >= from && (!to || startsLocal.slice(0, 10) <= to))
      .sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0));
    return { items };
  },
});

const put = defineRoute({
  id: 'production-events.put',
  method: 'PUT',
  path: `${path}/{id}`,
  summary: 'Create an event with its link to the production, or replace it; links an event of the organisation',
  needs: 'events.edit',
  params: one,
  body: eventCreateBody,
  reply: changedLinkedEvent,
  handle: async (context) => {
    const desk = deskOf(context);
    const { id } = context.params;
    if (!context.isCreate) {
      const followed = await alterEvent(desk, id, context.ifMatch!, context.body);
      return { ...(await shownEvent(desk, id)), followed };
    }
    const isNew = await makeEvent(desk, id, context.body);
    return new Answer(isNew ? 201 : 200, { ...(await shownEvent(desk, id)), followed: [] });
  },
});

const patch = defineRoute({
  id: 'production-events.patch',
  method: 'PATCH',
  path: `${path}/{id}`,
  summary: 'Change a part of an event of the production: move it, confirm it, put it in another phase',
  needs: 'events.edit',
  params: one,
  body: eventChangeBody,
  reply: changedLinkedEvent,
  handle: async (context) => {
    const desk = deskOf(context);
    const followed = await alterEvent(desk, context.params.id, context.ifMatch!, context.body);
    return { ...(await shownEvent(desk, context.params.id)), followed };
  },
});

const patchMany = defineRoute({
  id: 'production-events.patch-many',
  method: 'PATCH',
  path,
  summary: 'Create, change and remove several events of the production, all or nothing',
  needs: 'events.edit',
  params: pathOf,
  body: changes(eventChangeBody, eventCreateBody),
  reply: z.array(z.union([changedLinkedEvent, removed])),
  handle: async (context) => {
    const desk = deskOf(context);
    return applyMany(context.body, async (entry) => {
      let followed: Followed[] = [];
      if ('create' in entry) await makeEvent(desk, entry.id, entry.create);
      else if ('change' in entry) followed = await alterEvent(desk, entry.id, entry.version, entry.change);
      else {
        await discardEvent(desk, entry.id, entry.version);
        return { id: entry.id, removed: true as const };
      }
      return { ...(await shownEvent(desk, entry.id)), followed };
    });
  },
});

const remove = defineRoute({
  id: 'production-events.remove',
  method: 'DELETE',
  path: `${path}/{id}`,
  summary: 'Remove an event that should never have been there; what fell through is cancelled instead',
  needs: 'events.edit',
  params: one,
  handle: (context) => discardEvent(deskOf(context), context.params.id, context.ifMatch!),
});

export const eventRoutes = [list, put, patch, patchMany, remove];

export async function shownEvent(desk: Desk, id: string): Promise<z.output<typeof reply>> {
  const link = await findEventLink(desk.tx, id);
  return { ...(await oneEventJson(desk, id)), phaseId: link?.phase_id ?? null };
}

/** An event of another production is not there; one of the organisation alone may be linked by who may edit it. */
export async function makeEvent(desk: Desk, id: string, { phaseId: phase, ...event }: Body): Promise<boolean> {
  const { tx, actor, productionId } = desk;
  await productionHome(tx, productionId);
  const link = await findEventLink(tx, id);
  if (link && link.production_id !== productionId) throw notFound();
  if (!link && (await findRow(tx, 'event', id))) authorise(actor, 'events.edit', WHOLE_ORGANISATION);
  await refuseForeignPhase(desk, phase);
  if (!link) {
    const isNew = await createEvent(desk, id, event);
    await linkEvent(tx, id, productionId, phase);
    await tellLink(desk, id, null, phase);
    return isNew;
  }
  await createEvent(desk, id, event);
  if (link.phase_id !== phase)
    throw new Refusal(412, 'conflict.exists', { more: { current: await shownEvent(desk, id) } });
  return false;
}

/** Without a version, at the present one. */
export async function alterEvent(
  desk: Desk,
  id: string,
  given: number | null,
  { phaseId: phase, ...event }: Change,
): Promise<Followed[]> {
  const { tx, productionId } = desk;
  const before = await linked(desk, id);
  const version = given ?? (await presentVersion(desk, id));
  await refuseForeignPhase(desk, phase);
  const followed = await changeEvent(desk, id, version, event);
  if (phase === undefined || phase === before.phase_id) return followed;
  if ((await presentVersion(desk, id)) === version) await updateRow(tx, 'event', id, version, {});
  await linkEvent(tx, id, productionId, phase);
  await tellLink(desk, id, before.phase_id, phase);
  return followed;
}

export async function discardEvent(desk: Desk, id: string, given: number | null): Promise<void> {
  await linked(desk, id);
  await removeEvent(desk, id, given ?? (await presentVersion(desk, id)));
}

async function presentVersion({ tx }: Desk, id: string): Promise<number> {
  const row = await findRow(tx, 'event', id);
  if (!row) throw notFound();
  return row.version;
}

async function linked({ tx, actor, productionId }: Desk, id: string): Promise<{ phase_id: string | null }> {
  authorise(actor, 'events.edit', production(productionId));
  const link = await findEventLink(tx, id);
  if (!link || link.production_id !== productionId) throw notFound();
  return link;
}

export async function refuseForeignPhase({ tx, productionId }: Desk, phase: string | null | undefined): Promise<void> {
  if (phase === null || phase === undefined) return;
  if (!(await isInside(tx, 'phase', insideProduction(productionId), phase)))
    throw new Refusal(409, 'conflict.reference');
}

export async function tellLink(
  { tx, productionId }: Desk,
  id: string,
  before: string | null,
  after: string | null,
  action = 'link',
): Promise<void> {
  const row = (phase: string | null) => ({ event_id: id, production_id: productionId, phase_id: phase });
  await recordChange(tx, {
    action,
    subject: { kind: 'event', id },
    changes: diffForAudit('production_event', { phase_id: before }, row(after)),
    production: productionId,
  });
}
