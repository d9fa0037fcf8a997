import { z } from 'zod';
import { pageOf, readCursor } from '#api/http/cursor.ts';
import { notFound } from '#api/http/refusal.ts';
import { defineRoute } from '#api/http/route.ts';
import { calendarDate, page, paging, uuid } from '#api/http/shapes.ts';
import { EVENT_KINDS, EVENT_STATES } from '#core/ground/calendar/index.ts';
import { addDays, type CalendarDate } from '#core/kernel/index.ts';
import { findEvents, listEvents } from '#db/ground/calendar/index.ts';
import { authoriseEvents, withinReach } from './belonging.ts';
import { eventReply, toInstant } from './event-json.ts';
import { eventsJson } from './saved-event.ts';

/** `a,b` in a query. */
const listed = <T extends string>(values: readonly [T, ...T[]]) =>
  z
    .string()
    .max(400)
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(values)))
    .optional();

export const list = defineRoute({
  id: 'events.list',
  method: 'GET',
  path: '/events',
  summary: 'Events that touch the days from `from` to `to`, by time',
  needs: 'events.read',
  scope: 'rows',
  query: z.object({
    from: calendarDate,
    to: calendarDate,
    kinds: listed(EVENT_KINDS as unknown as ['rehearsal']),
    states: listed(EVENT_STATES as unknown as ['idea']),
    person: uuid.optional(),
    venue: uuid.optional(),
    ...paging,
  }),
  reply: page(eventReply),
  handle: async ({ tx, actor, today, query, reach }) => {
    const zone = actor.organisation.timeZone;
    const cursor = readCursor(query.after, 2);
    const after = cursor && { startsAt: readInstant(cursor[0]!), id: readId(cursor[1]!) };
    const rows = await listEvents(
      tx,
      {
        from: toInstant(`${query.from}T00:00`, zone),
        to: toInstant(`${addDays(query.to as CalendarDate, 1)}T00:00`, zone),
        ...withinReach(tx, reach),
        ...(query.kinds ? { kinds: query.kinds } : {}),
        ...(query.states ? { states: query.states } : {}),
        ...(query.person ? { personId: query.person } : {}),
        ...(query.venue ? { venueId: query.venue } : {}),
        ...(after ? { after } : {}),
      },
      query.limit + 1,
    );
    const shown = await eventsJson({ tx, actor, today }, rows);
    return pageOf(
      shown,
      query.limit,
      (event) => event,
      (event) => [event.startsAt, event.id],
    );
  },
});

/** A cursor is opaque: one that was made up is a page that is not there. */
function readInstant(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw notFound();
  return new Date(time).toISOString();
}
function readId(text: string): string {
  const parsed = uuid.safeParse(text);
  if (!parsed.success) throw notFound();
  return parsed.data;
}

export const read = defineRoute({
  id: 'events.read',
  method: 'GET',
  path: '/events/{id}',
  summary: 'One event with its calls',
  needs: 'events.read',
  scope: 'rows',
  params: z.object({ id: uuid }),
  reply: eventReply,
  handle: async ({ tx, actor, today, params }) => {
    const rows = await findEvents(tx, [params.id]);
    if (rows.length === 0) throw notFound();
    await authoriseEvents(tx, actor, 'events.read', [params.id]);
    return (await eventsJson({ tx, actor, today }, rows))[0]!;
  },
});
