/** The applicant's own interview, by their link: the slots that are free, the one chosen, and its line in a calendar. */
import ical from 'ical-generator';
import { z } from 'zod';
import { Bytes, broken, defineRoute, notFound, Refusal, sentence, tell, uuid } from '#api/http/index.ts';
import { findRow, updateRow } from '#db/rows.ts';
import { freeSlots, lockSlots, type SlotRow, slotOf } from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { saidOf } from './said.ts';
import type { CallRow, FileRow } from './selection-call.ts';
import { slotJson, slotReply, storedSlot } from './slots.ts';

const ofApplication = z.object({ applicationId: uuid });
const own = z.object({
  state: z.string(),
  organisation: z.string(),
  programme: sentence,
  cohort: z.string(),
  zone: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  chosen: slotReply.nullable(),
  free: z.array(slotReply),
});

/** The address of a video meeting is for whoever has the slot. */
const withoutLink = (slot: SlotRow): z.output<typeof slotReply> => {
  const shown = slotJson(slot);
  return { ...shown, videoLink: shown.videoLink === null ? null : '' };
};

export async function ownFile(tx: Tx, applicationId: string, options: { lock?: boolean } = {}) {
  const file = await findRow(tx, 'application', applicationId, options);
  const call = file && (await findRow(tx, 'call', file.call_id));
  if (!file || !call || file.state === 'erased') throw notFound();
  return { file, call };
}

async function ownJson(tx: Tx, file: FileRow, call: CallRow, organisation: string, now: string) {
  const said = await saidOf(tx, call, organisation);
  const chosen = await slotOf(tx, file.id);
  return {
    state: file.state,
    organisation,
    programme: said.programme,
    cohort: said.cohort,
    zone: call.zone,
    from: call.interviews_from,
    to: call.interviews_to,
    chosen: chosen && slotJson(chosen),
    free: file.state === 'interview' ? (await freeSlots(tx, call.id, now)).map(withoutLink) : [],
  };
}

const readRoute = defineRoute({
  id: 'own-interview.read',
  method: 'GET',
  path: '/applications/{applicationId}/interview',
  summary: 'One’s own interview: the slot chosen, and those that are free',
  needs: 'application.file',
  params: ofApplication,
  reply: own,
  handle: async ({ tx, actor, params, now }) => {
    const { file, call } = await ownFile(tx, params.applicationId);
    return ownJson(tx, file, call, actor.organisation.name, now);
  },
});

const chooseRoute = defineRoute({
  id: 'own-interview.choose',
  method: 'PUT',
  path: '/applications/{applicationId}/interview',
  summary: 'Choose a slot, or exchange it for another; whoever is first has it, and the others are told which are left',
  needs: 'application.file',
  versioned: 'none',
  params: ofApplication,
  body: z.strictObject({ slotId: uuid }),
  reply: own,
  handle: async ({ tx, actor, params, body, now }) => {
    const { file, call } = await ownFile(tx, params.applicationId, { lock: true });
    if (file.state !== 'interview') throw broken('admissions.not-invited');
    const locked = await lockSlots(tx, body.slotId, file.id);
    const wanted = locked.find(({ id }) => id === body.slotId);
    if (wanted?.call_id !== call.id) throw notFound();
    const organisation = actor.organisation.name;
    if (wanted.application_id === file.id) return ownJson(tx, file, call, organisation, now);
    if (wanted.application_id !== null) {
      const free = (await freeSlots(tx, call.id, now)).map(withoutLink);
      throw new Refusal(409, 'admissions.slot-taken', { more: { free } });
    }
    const held = locked.find((slot) => slot.application_id === file.id);
    if (wanted.starts_at <= now || (held && held.starts_at <= now)) throw broken('admissions.slot-past');
    if (held) {
      const released = await updateRow(tx, 'interview_slot', held.id, held.version, {
        application_id: null,
        chosen_at: null,
      });
      await tell(tx, storedSlot(file.number), 'release', held, released!);
    }
    const after = await updateRow(tx, 'interview_slot', wanted.id, wanted.version, {
      application_id: file.id,
      chosen_at: now,
    });
    await tell(tx, storedSlot(file.number), 'choose', wanted, after!);
    return ownJson(tx, file, call, organisation, now);
  },
});

const calendarRoute = defineRoute({
  id: 'own-interview.calendar',
  method: 'GET',
  path: '/applications/{applicationId}/interview.ics',
  summary: 'One’s own interview as a line of a calendar',
  needs: 'application.file',
  params: ofApplication,
  produces: ['text/calendar'],
  handle: async ({ tx, actor, params, now }) => {
    const { file, call } = await ownFile(tx, params.applicationId);
    const slot = await slotOf(tx, file.id);
    if (!slot) throw notFound();
    const said = await saidOf(tx, call, actor.organisation.name);
    const calendar = ical({ prodId: { company: 'Filage', product: 'Filage', language: file.locale } });
    calendar.createEvent({
      id: slot.id,
      stamp: new Date(now),
      start: new Date(slot.starts_at),
      end: new Date(slot.ends_at),
      summary: `${file.locale === 'fr' ? 'Entretien' : 'Interview'} : ${said.programme[file.locale]}`,
      location: [slot.room, slot.venue].filter((part) => part !== null).join(', ') || slot.video_link,
      ...(slot.video_link ? { url: slot.video_link } : {}),
      organizer: null,
    });
    return new Bytes(calendar.toString(), {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="entretien.ics"',
      'cache-control': 'no-store',
    });
  },
});

export const ownInterviewRoutes = [readRoute, chooseRoute, calendarRoute];
