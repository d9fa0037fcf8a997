import { z } from 'zod';
import { hashOfSecret } from '#api/http/identify.ts';
import { Bytes, notFound } from '#api/http/index.ts';
import { defineOpenRoute } from '#api/http/open-route.ts';
import { calendarBehindHash } from '#db/school/timetable/index.ts';
import { inOrganisation, withoutOrganisation } from '#db/transaction.ts';
import { calendarText } from './calendar.ts';
import { followedBy } from './followed.ts';

const NAMES = { fr: 'Emploi du temps', en: 'Timetable' };
/** Calendars show what was, but not for ever. */
const DAYS_BACK = 400;
const DAY = 86_400_000;

export const feed = defineOpenRoute({
  id: 'calendars.read',
  method: 'GET',
  path: '/api/public/{organisation}/calendars/{file}',
  summary: 'Somebody’s timetable as iCal, by the revocable secret in its address',
  params: z.object({
    organisation: z.string().min(2).max(61),
    file: z.string().regex(/^[A-Za-z0-9_-]{43}\.ics$/),
  }),
  produces: ['text/calendar'],
  handle: async ({ params: { organisation: slug, file }, services, now }) => {
    const { database, settings } = services;
    const hash = hashOfSecret(file.slice(0, -'.ics'.length));
    const found = await withoutOrganisation(database, (tx) => calendarBehindHash(tx, hash), { readOnly: true });
    if (!found || found.slug !== slug) throw notFound();
    const whose = { organisation: found.organisation_id, actor: { id: null, label: 'calendar' } };
    const since = new Date(now.getTime() - DAYS_BACK * DAY).toISOString().slice(0, 10);
    const { sessions } = await inOrganisation(database, whose, (tx) => followedBy(tx, found.subject_id, null, since), {
      readOnly: true,
    });
    const host = new URL(settings.url).hostname;
    const name = `${NAMES[found.locale]} · ${found.organisation_name}`;
    const text = calendarText(sessions, { name, zone: found.time_zone, locale: found.locale, host });
    return new Bytes(text, { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' });
  },
});
