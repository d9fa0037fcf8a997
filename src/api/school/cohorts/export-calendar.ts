/** A cohort's calendar as iCal, to be put beside one's own: whole days, and nothing of who follows it. */
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { z } from 'zod';
import { Bytes, defineRoute, notFound } from '#api/http/index.ts';
import { addDays, type CalendarDate, type Locale, type Period } from '#core/kernel/index.ts';
import { type CohortFactsJson, calendarOf, daysOfCohort } from '#core/school/cohorts/index.ts';
import { sentence } from '#core/words.ts';
import { loadCohort } from '#db/school/cohorts.ts';
import { pathOf } from './cohort-spec.ts';
import { factsJson } from './read-facts.ts';

export const exportRoute = defineRoute({
  id: 'cohorts.calendar-export',
  method: 'GET',
  path: '/cohorts/{cohortId}/calendar.ics',
  summary: 'The periods, closures and public holidays of a cohort as iCal, whole days',
  needs: 'cohorts.read',
  params: pathOf,
  query: z.object({ locale: z.enum(['fr', 'en']).default('fr') }),
  produces: ['text/calendar'],
  handle: async ({ tx, params, query, actor, services, now }) => {
    const rows = await loadCohort(tx, params.cohortId);
    if (!rows) throw notFound();
    const facts = factsJson(rows, actor.organisation.timeZone);
    const host = new URL(services.settings.url).hostname;
    const text = calendarText(facts as unknown as CohortFactsJson, String(facts.cohort.name), query.locale, host, now);
    return new Bytes(text, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="calendar.ics"',
      'cache-control': 'no-store',
    });
  },
});

function calendarText(facts: CohortFactsJson, name: string, locale: Locale, host: string, now: string): string {
  const calendar = calendarOf(facts);
  const feed = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Filage', product: 'cohort', language: locale.toUpperCase() },
  });
  const add = (id: string, { from, to }: Period, summary: string) =>
    feed.createEvent({
      id: `${id}@${host}`,
      // Whole days end on the day after the last, as iCal counts.
      start: midnight(from),
      end: midnight(addDays(to, 1)),
      allDay: true,
      stamp: new Date(now),
      summary: `${name} · ${summary}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  for (const { id, kind, ...dates } of calendar.periods) {
    add(`period-${id}`, dates, sentence('terms', `cohortPeriod.${kind}`, locale));
  }
  for (const { id, reason, ...dates } of calendar.closures) {
    add(`closure-${id}`, dates, reason ?? sentence('terms', 'cohortDay.closed', locale));
  }
  for (const { day, nature, holiday } of daysOfCohort(calendar)) {
    if (nature === 'holiday') add(`holiday-${day}`, { from: day, to: day }, holiday!.name[locale]);
  }
  return feed.toString();
}

const midnight = (day: CalendarDate): Date => new Date(`${day}T00:00:00Z`);
