/**
 * One slot of a session of interviews, named by the time at which it begins. It is a part of its session: the session's
 * version guards it, and those concerned are told at the next publication, as of everything else that changes.
 */
import { z } from 'zod';
import { broken, defineRoute, type Route, timeOfDay, uuid } from '#api/http/index.ts';
import { type Desk, shown } from '#api/rows/index.ts';
import {
  SESSION_KINDS,
  type SessionKind,
  type Slot,
  withSlotAdded,
  withSlotTimes,
} from '#core/school/timetable/index.ts';
import { type SessionJson, slotRows, slotsIn } from './session-draft.ts';
import { changeSession, findSession, sessionDesk, sessionReply } from './sessions.ts';
import { cohortParams } from './shapes.ts';

const SLOTS = '/cohorts/{cohortId}/sessions/{id}/slots';
const ofSession = cohortParams.extend({ id: uuid });
const ofSlot = ofSession.extend({ startsAt: timeOfDay });
const enrolmentId = uuid.nullable().meta({ description: 'Whose turn it is; null: free' });

const sessionAt = async (desk: Desk, id: string): Promise<SessionJson> =>
  (await shown(desk, [await findSession(desk, id, true)]))[0] as unknown as SessionJson;

const save = async (desk: Desk, session: SessionJson, version: number, slots: readonly Slot[]) =>
  (await changeSession(
    desk,
    session.id as string,
    version,
    { slots: slotRows(session.day as string, slots) },
    false,
  )) as never;

function placeOf(slots: readonly Slot[], startsAt: string): number {
  const at = slots.findIndex(({ from }) => from === startsAt);
  if (at < 0) throw broken('timetable.slot-unknown', { at: startsAt }, ['startsAt']);
  return at;
}

const add = defineRoute({
  id: 'session-slots.add',
  method: 'POST',
  path: SLOTS,
  summary: 'One slot more in a session of interviews, where nobody has one yet',
  needs: 'timetable.edit',
  versioned: 'row',
  params: ofSession,
  body: z.strictObject({ startsAt: timeOfDay, endsAt: timeOfDay, enrolmentId: enrolmentId.default(null) }),
  reply: sessionReply,
  handle: async (context) => {
    const { params, body, ifMatch } = context;
    const desk = await sessionDesk(context, params.cohortId);
    const session = await sessionAt(desk, params.id);
    if (!SESSION_KINDS[session.kind as SessionKind].bySlots) throw broken('timetable.no-slots-here', {}, ['kind']);
    const slot = { from: body.startsAt, to: body.endsAt, traineeId: body.enrolmentId };
    return save(desk, session, ifMatch!, withSlotAdded(slotsIn(session), slot));
  },
});

const change = defineRoute({
  id: 'session-slots.change',
  method: 'PATCH',
  path: `${SLOTS}/{startsAt}`,
  summary: 'Another beginning or end of one slot; whoever holds it keeps it, unless it is given to somebody else',
  needs: 'timetable.edit',
  params: ofSlot,
  body: z.strictObject({
    startsAt: timeOfDay.optional(),
    endsAt: timeOfDay.optional(),
    enrolmentId: enrolmentId.optional(),
  }),
  reply: sessionReply,
  handle: async (context) => {
    const { params, body, ifMatch } = context;
    const desk = await sessionDesk(context, params.cohortId);
    const session = await sessionAt(desk, params.id);
    const slots = slotsIn(session);
    const at = placeOf(slots, params.startsAt);
    const traineeId = body.enrolmentId === undefined ? slots[at]!.traineeId : body.enrolmentId;
    const given = slots.map((slot, index) => (index === at ? { ...slot, traineeId } : slot));
    const span = { from: body.startsAt ?? slots[at]!.from, to: body.endsAt ?? slots[at]!.to };
    return save(desk, session, ifMatch!, withSlotTimes(given, at, span));
  },
});

const remove = defineRoute({
  id: 'session-slots.remove',
  method: 'DELETE',
  path: `${SLOTS}/{startsAt}`,
  summary: 'Take one slot away; whoever had it is told that their turn is called off, once that is published',
  needs: 'timetable.edit',
  params: ofSlot,
  reply: sessionReply,
  handle: async (context) => {
    const { params, ifMatch } = context;
    const desk = await sessionDesk(context, params.cohortId);
    const session = await sessionAt(desk, params.id);
    const at = placeOf(slotsIn(session), params.startsAt);
    return save(
      desk,
      session,
      ifMatch!,
      slotsIn(session).filter((_, index) => index !== at),
    );
  },
});

export const sessionSlotRoutes: readonly Route[] = [add, change, remove];
