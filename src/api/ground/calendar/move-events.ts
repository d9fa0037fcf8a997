/** What happens to dates: put off, called off, repeated. */
import { z } from 'zod';
import { notFound } from '#api/http/refusal.ts';
import { Answer, defineRoute } from '#api/http/route.ts';
import { calendarDate, line, localDateTime, prose, uuid } from '#api/http/shapes.ts';
import {
  addLocalDays,
  CANCELLATION_CAUSES,
  dayOf,
  EVENT_STATES,
  type EventState,
  type LocalDateTime,
} from '#core/ground/calendar/index.ts';
import { type CalendarDate, daysBetween } from '#core/kernel/index.ts';
import { findEvents } from '#db/ground/calendar/index.ts';
import { authoriseEvents, belonging } from './belonging.ts';
import { type EventBody, type EventJson, eventReply, followed } from './event-json.ts';
import type { Asking } from './followed.ts';
import { changeEvent, createEvent, oneEventJson, refuseKept } from './saved-event.ts';

const MOST_COPIES = 200;
const params = z.object({ id: uuid });
const version = z.int().min(1);

async function authorised(asking: Asking, ids: readonly string[]): Promise<void> {
  const found = await findEvents(asking.tx, ids);
  if (found.length < new Set(ids).size) throw notFound();
  await authoriseEvents(asking.tx, asking.actor, 'events.edit', ids);
}

/** The same event so many days later: calls keep their hours, whatever the change of the clock between. */
function shifted(event: EventJson, days: number, state: EventState): EventBody {
  const { id, version: _, startsAt, endsAt, zone, productionId, session, ...body } = event;
  const later = (local: string) => addLocalDays(local as LocalDateTime, days);
  return {
    ...body,
    startsLocal: later(event.startsLocal),
    endsLocal: later(event.endsLocal),
    state,
    postponedTo: null,
    cancelledCause: null,
    cancelledNote: null,
    calls: event.calls.map((call) => ({
      ...call,
      startsLocal: call.startsLocal && later(call.startsLocal),
      endsLocal: call.endsLocal && later(call.endsLocal),
    })),
  };
}

async function createCopy(asking: Asking, from: string, id: string, body: EventBody): Promise<boolean> {
  await refuseKept(asking, from);
  const isNew = await createEvent(asking, id, body);
  if (isNew) await belonging().copyLink(asking.tx, from, id);
  return isNew;
}

export const postpone = defineRoute({
  id: 'events.postpone',
  method: 'POST',
  path: '/events/{id}/postpone',
  summary: 'Put an event off: to a new event on another day, or to a day not yet known',
  needs: 'events.edit',
  scope: 'rows',
  params,
  body: z.strictObject({
    version,
    /** The new event; absent: the new day is not known. */
    to: z
      .strictObject({
        id: uuid,
        startsLocal: localDateTime,
        endsLocal: localDateTime,
        state: z.enum(EVENT_STATES).default('confirmed'),
      })
      .nullable()
      .default(null),
  }),
  reply: z.object({ postponed: eventReply, to: eventReply.nullable(), followed }),
  handle: async ({ tx, actor, today, params: { id }, body }) => {
    const asking = { tx, actor, today };
    await authorised(asking, [id]);
    const old = await oneEventJson(asking, id);
    const { to } = body;
    if (to && old.state === 'postponed' && old.postponedTo === to.id) {
      return { postponed: old, to: await oneEventJson(asking, to.id), followed: [] };
    }
    if (to) {
      const days = daysBetween(dayOf(old.startsLocal as LocalDateTime), dayOf(to.startsLocal as LocalDateTime));
      const copy = shifted(old, days, to.state);
      await createCopy(asking, id, to.id, { ...copy, startsLocal: to.startsLocal, endsLocal: to.endsLocal });
    }
    const change = { state: 'postponed', postponedTo: to?.id ?? null } as const;
    const moved = await changeEvent(asking, id, body.version, change, 'postpone');
    const next = to && (await oneEventJson(asking, to.id));
    return { postponed: await oneEventJson(asking, id), to: next, followed: [...moved] };
  },
});

export const cancel = defineRoute({
  id: 'events.cancel',
  method: 'POST',
  path: '/events/{id}/cancel',
  summary: 'Call an event off, with its cause: what is owed depends on it',
  needs: 'events.edit',
  scope: 'rows',
  params,
  body: z.strictObject({ version, cause: z.enum(CANCELLATION_CAUSES), note: prose().nullable().default(null) }),
  reply: eventReply,
  handle: async ({ tx, actor, today, params: { id }, body }) => {
    const asking = { tx, actor, today };
    await authorised(asking, [id]);
    const change = { state: 'cancelled', cancelledCause: body.cause, cancelledNote: body.note } as const;
    await changeEvent(asking, id, body.version, change, 'cancel');
    return oneEventJson(asking, id);
  },
});

export const copySeries = defineRoute({
  id: 'events.copy-series',
  method: 'POST',
  path: '/events/copy-series',
  summary: 'Repeat several events on other days, calls and place included; the whole series or nothing',
  needs: 'events.edit',
  scope: 'rows',
  body: z.strictObject({
    copies: z
      .array(z.strictObject({ from: uuid, id: uuid, onDay: calendarDate }))
      .min(1)
      .max(MOST_COPIES),
    seriesId: uuid.nullable().default(null),
    title: line().optional(),
  }),
  reply: z.array(eventReply),
  handle: async ({ tx, actor, today, body }) => {
    const asking = { tx, actor, today };
    await authorised(asking, [...new Set(body.copies.map(({ from }) => from))]);
    const made: EventJson[] = [];
    for (const { from, id, onDay } of body.copies) {
      const original = await oneEventJson(asking, from);
      const days = daysBetween(dayOf(original.startsLocal as LocalDateTime), onDay as CalendarDate);
      const state = original.state === 'option' || original.state === 'idea' ? original.state : 'confirmed';
      const copy = shifted(original, days, state);
      const named = body.title === undefined ? copy : { ...copy, title: body.title };
      await createCopy(asking, from, id, { ...named, seriesId: body.seriesId ?? original.seriesId });
      made.push(await oneEventJson(asking, id));
    }
    return new Answer(201, made);
  },
});
