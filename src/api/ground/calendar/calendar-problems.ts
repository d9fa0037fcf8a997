import { z } from 'zod';
import { problemJson } from '#api/http/refusal.ts';
import { defineRoute } from '#api/http/route.ts';
import { calendarDate, problem } from '#api/http/shapes.ts';
import { calendarProblems, eventProblems } from '#core/ground/calendar/index.ts';
import { addDays, type CalendarDate, type Problem } from '#core/kernel/index.ts';
import { listEvents, namesOf } from '#db/ground/calendar/index.ts';
import { belonging, withinReach } from './belonging.ts';
import { calendarEvent, toInstant } from './event-json.ts';
import { eventsJson } from './saved-event.ts';

/** Rest and days in a row are read across the edges of what is looked at. */
const DAYS_AROUND = 8;
const MOST_EVENTS = 5000;

export const problems = defineRoute({
  id: 'calendar.problems',
  method: 'GET',
  path: '/calendar/problems',
  summary: 'What the calendar holds against law and agreement: rest, hours, two places at once, options that expire',
  needs: 'events.read',
  scope: 'rows',
  query: z.object({ from: calendarDate, to: calendarDate }),
  reply: z.object({ problems: z.array(problem) }),
  handle: async ({ tx, actor, today, query, reach }) => {
    const zone = actor.organisation.timeZone;
    const [from, to] = [query.from as CalendarDate, query.to as CalendarDate];
    const rows = await listEvents(
      tx,
      {
        from: toInstant(`${addDays(from, -DAYS_AROUND)}T00:00`, zone),
        to: toInstant(`${addDays(to, DAYS_AROUND)}T00:00`, zone),
        ...withinReach(tx, reach),
      },
      MOST_EVENTS,
    );
    const shown = await eventsJson({ tx, actor, today }, rows);
    const events = shown.map(calendarEvent);
    const people = [...new Set(events.flatMap(({ calls }) => calls.map(({ personId }) => personId)))];
    const inside = new Set(
      events
        .filter((event) => event.startsAt.slice(0, 10) <= to && event.endsAt.slice(0, 10) >= from)
        .map(({ id }) => id),
    );
    const found: Problem[] = [
      ...events.filter(({ id }) => inside.has(id)).flatMap((event) => eventProblems(event, today)),
      ...calendarProblems(events, {
        names: await namesOf(tx, people),
        openings: await belonging().openingsOf(tx, [...inside]),
        dramaticArtists: await belonging().dramaticArtists(tx, people),
      }),
    ];
    const concerns = ({ at }: Problem) => at.some((one) => inside.has(one.slice(one.indexOf('/') + 1)));
    return { problems: found.filter(concerns).map(problemJson) };
  },
});
