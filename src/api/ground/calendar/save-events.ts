import { z } from 'zod';
import { notFound } from '#api/http/refusal.ts';
import { Answer, defineRoute } from '#api/http/route.ts';
import { uuid } from '#api/http/shapes.ts';
import { applyMany } from '#api/http/stored.ts';
import { findEvents } from '#db/ground/calendar/index.ts';
import { authoriseEvents, authoriseLoose } from './belonging.ts';
import { changedEventReply, eventBody, eventChange, eventChanges } from './event-json.ts';
import type { Asking } from './followed.ts';
import { changeEvent, createEvent, oneEventJson, removeEvent } from './saved-event.ts';

const params = z.object({ id: uuid });
const removed = z.object({ id: uuid, removed: z.literal(true) });

async function authoriseOne(asking: Asking, id: string): Promise<void> {
  if ((await findEvents(asking.tx, [id])).length === 0) throw notFound();
  await authoriseEvents(asking.tx, asking.actor, 'events.edit', [id]);
}

export const put = defineRoute({
  id: 'events.put',
  method: 'PUT',
  path: '/events/{id}',
  summary: 'Create an event of the organisation under the client’s id, or replace one',
  needs: 'events.edit',
  scope: 'rows',
  params,
  body: eventBody,
  reply: changedEventReply,
  handle: async ({ tx, actor, today, params: { id }, body, isCreate, ifMatch }) => {
    const asking = { tx, actor, today };
    if (isCreate) {
      authoriseLoose(actor, 'events.edit');
      const isNew = await createEvent(asking, id, body);
      return new Answer(isNew ? 201 : 200, { ...(await oneEventJson(asking, id)), followed: [] });
    }
    await authoriseOne(asking, id);
    const followed = await changeEvent(asking, id, ifMatch!, body);
    return { ...(await oneEventJson(asking, id)), followed };
  },
});

export const patch = defineRoute({
  id: 'events.patch',
  method: 'PATCH',
  path: '/events/{id}',
  summary: 'Change a part of an event: move it, call someone, confirm an option',
  needs: 'events.edit',
  scope: 'rows',
  params,
  body: eventChange,
  reply: changedEventReply,
  handle: async ({ tx, actor, today, params: { id }, body, ifMatch }) => {
    const asking = { tx, actor, today };
    await authoriseOne(asking, id);
    const followed = await changeEvent(asking, id, ifMatch!, body);
    return { ...(await oneEventJson(asking, id)), followed };
  },
});

export const patchMany = defineRoute({
  id: 'events.patch-many',
  method: 'PATCH',
  path: '/events',
  summary: 'Create, change and remove several events, all or nothing',
  needs: 'events.edit',
  scope: 'rows',
  body: eventChanges,
  reply: z.array(z.union([changedEventReply, removed])),
  handle: async ({ tx, actor, today, body }) => {
    const asking = { tx, actor, today };
    return applyMany(body, async (entry) => {
      if ('create' in entry) {
        authoriseLoose(actor, 'events.edit');
        await createEvent(asking, entry.id, entry.create);
        return { ...(await oneEventJson(asking, entry.id)), followed: [] };
      }
      await authoriseOne(asking, entry.id);
      if ('remove' in entry) {
        await removeEvent(asking, entry.id, entry.version);
        return { id: entry.id, removed: true as const };
      }
      const followed = await changeEvent(asking, entry.id, entry.version, entry.change);
      return { ...(await oneEventJson(asking, entry.id)), followed };
    });
  },
});

export const remove = defineRoute({
  id: 'events.remove',
  method: 'DELETE',
  path: '/events/{id}',
  summary: 'Remove an event that should never have been there; what fell through is cancelled instead',
  needs: 'events.edit',
  scope: 'rows',
  params,
  handle: async ({ tx, actor, today, params: { id }, ifMatch }) => {
    const asking = { tx, actor, today };
    await authoriseOne(asking, id);
    await removeEvent(asking, id, ifMatch!);
  },
});
