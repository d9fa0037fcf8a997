/**
 * Coming to an information meeting: registration, calendar, and what whoever registered does by the link in their mail:
 * put their name right, come after all, or say that they will not.
 */
import ical from 'ical-generator';
import { z } from 'zod';
import type { ActingOrganisation } from '#api/http/actor.ts';
import { broken, email, line, notFound, type Services, uuid } from '#api/http/index.ts';
import { defineOpenRoute } from '#api/http/open-route.ts';
import { inPublicPlace, PUBLIC_PATH, publicParams } from '#api/http/public-place.ts';
import { instant } from '#api/http/shapes.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { newId } from '#db/identifiers.ts';
import { findRow, insertRow, type RowOf, updateRow } from '#db/rows.ts';
import {
  callById,
  countComing,
  type FoundCall,
  type MeetingRow,
  registrationUnder,
} from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { callSaid, meetingAddresses, registeredAgainMail, registeredMail } from '#jobs/school/admissions/index.ts';
import { instantText } from './call-facts.ts';
import { postUnasked } from './unasked-mail.ts';

const LABEL = 'public';
const params = publicParams({ id: uuid });

interface Found {
  readonly meeting: MeetingRow;
  readonly call: FoundCall;
  readonly venue: RowOf<'venue'> | null;
}

async function theMeeting(tx: Tx, id: string, options: { readonly lock?: boolean } = {}): Promise<Found> {
  const meeting = await findRow(tx, 'information_meeting', id, options);
  const call = meeting && (await callById(tx, meeting.call_id));
  if (!meeting || !call || call.call.state === 'draft') throw notFound();
  return { meeting, call, venue: meeting.venue_id === null ? null : await findRow(tx, 'venue', meeting.venue_id) };
}

const shown = z.object({
  id: uuid,
  programme: z.object({ fr: z.string(), en: z.string() }),
  organisation: z.string(),
  callCode: z.string(),
  zone: z.string(),
  startsAt: instant,
  endsAt: instant,
  venue: z.string().nullable(),
  online: z.boolean(),
  placesLeft: z.int().nullable(),
  note: z.string().nullable(),
  over: z.boolean(),
});

const read = defineOpenRoute({
  id: 'public.meetings.read',
  method: 'GET',
  path: `${PUBLIC_PATH}/meetings/{id}`,
  summary: 'One information meeting',
  params,
  reply: shown,
  handle: ({ services, params: at, now }) =>
    inPublicPlace(
      services,
      at.organisation,
      LABEL,
      async (tx, { name }) => {
        const { meeting, call, venue } = await theMeeting(tx, at.id);
        const taken = await countComing(tx, meeting.id);
        return {
          id: meeting.id,
          programme: { fr: call.programme.title_fr, en: call.programme.title_en },
          organisation: name,
          callCode: call.call.code,
          zone: call.call.zone,
          startsAt: instantText(meeting.starts_at),
          endsAt: instantText(meeting.ends_at),
          venue: venue?.name ?? null,
          online: meeting.online_link !== null,
          placesLeft: meeting.capacity === null ? null : Math.max(0, meeting.capacity - taken),
          note: meeting.note,
          over: instantText(meeting.ends_at) <= now.toISOString(),
        };
      },
      { readOnly: true },
    ),
});

const register = defineOpenRoute({
  id: 'public.meetings.register',
  method: 'POST',
  path: `${PUBLIC_PATH}/meetings/{id}/registrations`,
  summary:
    'Registers somebody for an information meeting; they are written where it is. An address that is registered already is written to, and nothing changes before its holder confirms by the link in that message',
  guarded: true,
  params,
  body: z.strictObject({ givenName: line(100), familyName: line(100), email, locale: z.enum(['fr', 'en']) }),
  reply: z.object({ calendar: z.string().meta({ description: 'The meeting as iCalendar' }) }),
  handle: async ({ services, params: at, body, now }) => {
    const done = await inPublicPlace(services, at.organisation, LABEL, async (tx, organisation) => {
      const found = await theMeeting(tx, at.id, { lock: true });
      if (instantText(found.meeting.ends_at) <= now.toISOString()) throw broken('meeting.over');
      const present = await registrationUnder(tx, at.id, body.email);
      // Anybody can type this address: its holder is told where nobody else reads it, and the answer is a stranger's.
      if (present) await write(tx, services, organisation, found, present, registeredAgainMail);
      if (await isFull(tx, found.meeting)) return { full: found.meeting.capacity! };
      const row = present ?? (await registered(tx, at.id, body));
      if (!present) await write(tx, services, organisation, found, row, registeredMail);
      return meetingAddresses(services.settings.url, organisation.slug, at.id, row.id);
    });
    // Once the message is certain to go.
    if ('full' in done) throw broken('meeting.full', { capacity: done.full });
    return { calendar: done.calendar };
  },
});

const isFull = async (tx: Tx, { id, capacity }: MeetingRow): Promise<boolean> =>
  capacity !== null && (await countComing(tx, id)) >= capacity;

type Registration = RowOf<'meeting_registration'>;
interface Who {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly locale: 'fr' | 'en';
}

async function registered(tx: Tx, meetingId: string, who: Who): Promise<Registration> {
  const values = { given_name: who.givenName, family_name: who.familyName, email: who.email, locale: who.locale };
  const row = (await insertRow(tx, 'meeting_registration', newId(), { ...values, meeting_id: meetingId }))!;
  await tell(tx, null, row);
  return row;
}

const tell = (tx: Tx, before: Registration | null, after: Registration): Promise<unknown> =>
  recordChange(tx, {
    action: before ? 'change' : 'create',
    subject: { kind: 'meeting-registration', id: after.id, label: null },
    changes: diffForAudit('meeting_registration', before, after),
  });

async function write(
  tx: Tx,
  services: Services,
  organisation: ActingOrganisation,
  { meeting, call, venue }: Found,
  row: Registration,
  mail: typeof registeredAgainMail,
): Promise<void> {
  const said = {
    startsAt: instantText(meeting.starts_at),
    onlineLink: meeting.online_link,
    venue: venue?.name ?? null,
    ...meetingAddresses(services.settings.url, organisation.slug, meeting.id, row.id),
  };
  await postUnasked(tx, services, mail(row, callSaid(call, organisation.name), said, row.cancelled_at === null));
}

const OWN = `${PUBLIC_PATH}/registrations/{id}`;
const own = z.object({
  meetingId: uuid,
  givenName: z.string(),
  familyName: z.string(),
  /** False once they have said that they will not. */
  comes: z.boolean(),
});

const ownJson = (row: Registration): z.output<typeof own> => ({
  meetingId: row.meeting_id,
  givenName: row.given_name,
  familyName: row.family_name,
  comes: row.cancelled_at === null,
});

const readOwn = defineOpenRoute({
  id: 'public.registrations.read',
  method: 'GET',
  path: OWN,
  summary: 'One’s own registration: the id was written to whoever registered, and to nobody else',
  guarded: true,
  params,
  reply: own,
  handle: ({ services, params: at }) =>
    inPublicPlace(services, at.organisation, LABEL, async (tx) => ownJson(await theRegistration(tx, at.id)), {
      readOnly: true,
    }),
});

async function theRegistration(tx: Tx, id: string, options: { readonly lock?: boolean } = {}): Promise<Registration> {
  const row = await findRow(tx, 'meeting_registration', id, options);
  if (!row) throw notFound();
  return row;
}

const confirm = defineOpenRoute({
  id: 'public.registrations.confirm',
  method: 'POST',
  path: `${OWN}/confirm`,
  summary: 'Puts one’s name right, and comes after all where one had said not to',
  guarded: true,
  params,
  body: z.strictObject({ givenName: line(100), familyName: line(100), locale: z.enum(['fr', 'en']) }),
  reply: own,
  handle: ({ services, params: at, body, now }) =>
    inPublicPlace(services, at.organisation, LABEL, async (tx) => {
      // The meeting first, as whoever registers does: places are counted under its lock.
      const { meeting } = await theMeeting(tx, (await theRegistration(tx, at.id)).meeting_id, { lock: true });
      if (instantText(meeting.ends_at) <= now.toISOString()) throw broken('meeting.over');
      const row = await theRegistration(tx, at.id, { lock: true });
      if (row.cancelled_at !== null && (await isFull(tx, meeting))) {
        throw broken('meeting.full', { capacity: meeting.capacity! });
      }
      const values = { given_name: body.givenName, family_name: body.familyName, locale: body.locale };
      const after = (await updateRow(tx, 'meeting_registration', row.id, row.version, {
        ...values,
        cancelled_at: null,
      }))!;
      await tell(tx, row, after);
      return ownJson(after);
    }),
});

const cancel = defineOpenRoute({
  id: 'public.registrations.cancel',
  method: 'POST',
  path: `${OWN}/cancel`,
  summary: 'Says that one will not come: the id was written to whoever registered, and to nobody else',
  guarded: true,
  params,
  handle: ({ services, params: at, now }) =>
    inPublicPlace(services, at.organisation, LABEL, async (tx) => {
      const row = await theRegistration(tx, at.id, { lock: true });
      if (row.cancelled_at !== null) return;
      const values = { cancelled_at: now.toISOString() };
      await tell(tx, row, (await updateRow(tx, 'meeting_registration', row.id, row.version, values))!);
    }),
});

/** Without the address of an online meeting: that is for whoever has registered. */
const calendar = defineOpenRoute({
  id: 'public.meetings.calendar',
  method: 'GET',
  path: `${PUBLIC_PATH}/meetings/{id}/calendar.ics`,
  summary: 'The meeting as iCalendar',
  params,
  reply: z.string(),
  handle: ({ services, params: at, reply }) =>
    inPublicPlace(
      services,
      at.organisation,
      LABEL,
      async (tx, { name, slug, locale }) => {
        const { meeting, call, venue } = await theMeeting(tx, at.id);
        const feed = ical({ name, prodId: { company: 'Filage', product: 'Filage', language: 'FR' } });
        const title = locale === 'fr' ? 'Réunion d’information' : 'Information meeting';
        const programme = locale === 'fr' ? call.programme.title_fr : call.programme.title_en;
        feed.createEvent({
          id: meeting.id,
          start: new Date(instantText(meeting.starts_at)),
          end: new Date(instantText(meeting.ends_at)),
          stamp: new Date(instantText(meeting.created_at)),
          summary: `${title} — ${programme}`,
          location: venue?.name ?? null,
          url: `${services.settings.url}/p/${slug}/meetings/${meeting.id}`,
        });
        reply.type('text/calendar; charset=utf-8');
        return feed.toString();
      },
      { readOnly: true },
    ),
});

export const registrationRoutes = [read, register, readOwn, confirm, cancel, calendar];
