/** Interview slots: made over the set days, chosen by applicants, never by two. */
import { z } from 'zod';
import {
  breaks,
  broken,
  defineRoute,
  notFound,
  once,
  type Stored,
  stale,
  tell,
  timeOfDay,
  uuid,
} from '#api/http/index.ts';
import { calendarDate } from '#api/http/shapes.ts';
import { instantText } from '#api/rows/index.ts';
import { generateSlots } from '#core/school/admissions/index.ts';
import { newId } from '#db/identifiers.ts';
import { deleteRow, findRow, insertRow, type RowOf, updateRow } from '#db/rows.ts';
import { ANYWHERE, isInside } from '#db/rows-inside.ts';
import { filesOfCall, type SlotRow, slotsOf } from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { CALL, fileLabel, ofCall, refuseWithoutMarks, theCall, theFile } from './selection-call.ts';

export const slotReply = z.object({
  id: uuid,
  version: z.int(),
  startsAt: z.string(),
  endsAt: z.string(),
  room: z.string().nullable(),
  venue: z.string().nullable(),
  videoLink: z.string().nullable(),
});
const takenSlot = slotReply.extend({
  roomId: uuid.nullable(),
  applicationId: uuid.nullable(),
  number: z.int().nullable(),
  name: z.string().nullable(),
});

export const slotJson = (slot: SlotRow): z.output<typeof slotReply> => ({
  id: slot.id,
  version: slot.version,
  startsAt: slot.starts_at,
  endsAt: slot.ends_at,
  room: slot.room,
  venue: slot.venue,
  videoLink: slot.video_link,
});

export const storedSlot = (number: number | null = null): Stored<'interview_slot', object> => ({
  table: 'interview_slot',
  kind: 'interview-slot',
  label: () => (number === null ? null : fileLabel(number)),
  json: (row: RowOf<'interview_slot'>) => row,
});

async function shownSlots(tx: Tx, callId: string) {
  const files = new Map((await filesOfCall(tx, callId)).map((file) => [file.id, file]));
  return (await slotsOf(tx, callId)).map((slot) => {
    const file = slot.application_id === null ? undefined : files.get(slot.application_id);
    return {
      ...slotJson(slot),
      roomId: slot.room_id,
      applicationId: slot.application_id,
      number: file?.number ?? null,
      name: file ? `${file.given_name} ${file.family_name}` : null,
    };
  });
}

const listRoute = defineRoute({
  id: 'interview-slots.list',
  method: 'GET',
  path: `${CALL}/slots`,
  summary: 'The interview slots of a call and who chose them, for who interviews or runs the admissions',
  needs: 'admissions.read',
  params: ofCall,
  reply: z.object({ items: z.array(takenSlot) }),
  handle: async ({ tx, actor, params }) => {
    await theCall(tx, params);
    refuseWithoutMarks(actor, params.cohortId);
    return { items: await shownSlots(tx, params.callId) };
  },
});

const LONGEST_MINUTES = 240;
const plan = z.strictObject({
  from: calendarDate,
  to: calendarDate,
  hours: z
    .array(z.tuple([timeOfDay, timeOfDay]))
    .min(1)
    .max(10),
  minutes: z.int().min(5).max(LONGEST_MINUTES),
  pauseMinutes: z.int().min(0).max(LONGEST_MINUTES).default(0),
  roomIds: once(z.array(uuid).max(20)).default([]),
  videoLinks: once(z.array(z.url({ protocol: /^https$/ }).max(500)).max(20)).default([]),
});

const generateRoute = defineRoute({
  id: 'interview-slots.generate',
  method: 'POST',
  path: `${CALL}/slots`,
  summary: 'Make slots over days and hours, in rooms or by video links; those that are there already stay',
  needs: 'admissions.manage',
  params: ofCall,
  body: plan,
  reply: z.object({ made: z.int(), items: z.array(takenSlot) }),
  handle: async ({ tx, params, body }) => {
    const call = await theCall(tx, params, { lock: true });
    for (const id of body.roomIds) if (!(await isInside(tx, 'room', ANYWHERE, id))) throw notFound();
    const places = [
      ...body.roomIds.map((roomId) => ({ roomId, videoLink: null })),
      ...body.videoLinks.map((videoLink) => ({ roomId: null, videoLink })),
    ];
    const { slots, problems } = generateSlots({ ...body, from: body.from as never, to: body.to as never, places });
    if (problems.length > 0) throw breaks(problems);
    const key = (start: string, roomId: string | null, link: string | null) => `${start} ${roomId} ${link}`;
    const present = new Set((await slotsOf(tx, call.id)).map((one) => key(one.starts_at, one.room_id, one.video_link)));
    let made = 0;
    for (const slot of slots) {
      const startsAt = instantText(slot.startsLocal as never, call.zone);
      if (present.has(key(startsAt, slot.roomId, slot.videoLink))) continue;
      const row = await insertRow(tx, 'interview_slot', newId(), {
        call_id: call.id,
        starts_at: startsAt,
        ends_at: instantText(slot.endsLocal as never, call.zone),
        room_id: slot.roomId,
        video_link: slot.videoLink,
      });
      await tell(tx, storedSlot(), 'create', null, row!);
      made += 1;
    }
    return { made, items: await shownSlots(tx, call.id) };
  },
});

async function slotOfCall(tx: Tx, callId: string, id: string, version: number): Promise<RowOf<'interview_slot'>> {
  const found = await findRow(tx, 'interview_slot', id, { lock: true });
  if (found?.call_id !== callId) throw notFound();
  if (found.version !== version) throw stale((await shownSlots(tx, callId)).find((one) => one.id === id));
  return found;
}

const assignRoute = defineRoute({
  id: 'interview-slots.assign',
  method: 'PATCH',
  path: `${CALL}/slots/{id}`,
  summary: 'Give a slot to somebody who asked by telephone, or take it back',
  needs: 'admissions.manage',
  params: ofCall.extend({ id: uuid }),
  body: z.strictObject({ applicationId: uuid.nullable() }),
  reply: takenSlot,
  handle: async ({ tx, params, body, ifMatch, now }) => {
    await theCall(tx, params);
    const slot = await slotOfCall(tx, params.callId, params.id, ifMatch!);
    const file =
      body.applicationId === null ? null : await theFile(tx, { ...params, applicationId: body.applicationId });
    if (file && file.state !== 'interview') throw broken('admissions.not-invited');
    if (file && slot.application_id !== null && slot.application_id !== file.id) throw broken('admissions.slot-taken');
    if (file) {
      for (const held of await slotsOf(tx, params.callId)) {
        if (held.application_id !== file.id || held.id === slot.id) continue;
        await updateRow(tx, 'interview_slot', held.id, held.version, { application_id: null, chosen_at: null });
      }
    }
    const change = { application_id: file?.id ?? null, chosen_at: file ? now : null };
    const after = await updateRow(tx, 'interview_slot', slot.id, slot.version, change);
    await tell(tx, storedSlot(file?.number ?? null), file ? 'choose' : 'release', slot, after!);
    return (await shownSlots(tx, params.callId)).find(({ id }) => id === slot.id)!;
  },
});

const removeRoute = defineRoute({
  id: 'interview-slots.remove',
  method: 'DELETE',
  path: `${CALL}/slots/{id}`,
  summary: 'Take a free slot away',
  needs: 'admissions.manage',
  params: ofCall.extend({ id: uuid }),
  handle: async ({ tx, params, ifMatch }) => {
    await theCall(tx, params);
    const slot = await slotOfCall(tx, params.callId, params.id, ifMatch!);
    if (slot.application_id !== null) throw broken('admissions.slot-chosen');
    await deleteRow(tx, 'interview_slot', slot.id, slot.version);
    await tell(tx, storedSlot(), 'remove', slot, null);
  },
});

export const slotRoutes = [listRoute, generateRoute, assignRoute, removeRoute];
