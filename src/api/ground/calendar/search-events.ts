import { z } from 'zod';
import { defineRoute } from '#api/http/route.ts';
import { escaped, MOST_FOUND, productionsWithin, searched } from '#api/http/search.ts';
import { uuid } from '#api/http/shapes.ts';
import { askedDays } from '#core/ground/calendar/index.ts';
import { addDays, type CalendarDate } from '#core/kernel/index.ts';
import { type EventRow, listEvents, placesOf, searchEvents } from '#db/ground/calendar/index.ts';
import { belonging, withinReach } from './belonging.ts';
import { eventReply, toInstant, toLocal } from './event-json.ts';

const { kind, state, title, startsLocal, endsLocal, allDay } = eventReply.shape;
const found = z.object({
  id: uuid,
  kind,
  state,
  title,
  startsLocal,
  endsLocal,
  allDay,
  /** Name and town of the venue. */
  place: z.string().nullable(),
  productionId: uuid.nullable(),
});

export const search = defineRoute({
  id: 'events.search',
  method: 'GET',
  path: '/search/events',
  summary: 'A few dates by title, place or day (`12/03`, `12 mars`, `2027-03-12`), those to come first',
  needs: 'events.read',
  scope: 'rows',
  query: searched,
  reply: z.object({ items: z.array(found) }),
  handle: async ({ tx, actor, today, now, query, reach }) => {
    const zone = actor.organisation.timeZone;
    const days = askedDays(query.search, today);
    const onDay = (day: CalendarDate) =>
      listEvents(
        tx,
        {
          from: toInstant(`${day}T00:00`, zone),
          to: toInstant(`${addDays(day, 1)}T00:00`, zone),
          ...withinReach(tx, reach),
        },
        MOST_FOUND,
      );
    const rows: EventRow[] = [];
    for (const day of days ?? []) if (rows.length < MOST_FOUND) rows.push(...(await onDay(day)));
    if (days === null) {
      const asked = { words: escaped(query.search), productions: productionsWithin(reach), since: now };
      rows.push(...(await searchEvents(tx, asked, MOST_FOUND)));
    }
    const shown = rows.slice(0, MOST_FOUND);
    const ids = shown.map(({ id }) => id);
    const productions = await belonging().productionsOf(tx, ids);
    const places = await placesOf(
      tx,
      shown.flatMap(({ venue_id }) => venue_id ?? []),
    );
    return {
      items: shown.map((row) => ({
        id: row.id,
        kind: row.kind,
        state: row.state,
        title: row.title,
        startsLocal: toLocal(row.starts_at, zone),
        endsLocal: toLocal(row.ends_at, zone),
        allDay: row.all_day,
        place: (row.venue_id !== null && places.get(row.venue_id)) || null,
        productionId: productions.get(row.id) ?? null,
      })),
    };
  },
});
