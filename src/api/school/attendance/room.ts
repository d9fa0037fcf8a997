/** The codes of a session for the room's screen: all of them at once, so that it goes on without network. */
import { z } from 'zod';
import { broken, defineRoute, instant, uuid } from '#api/http/index.ts';
import { STEP, stepAt } from '#core/school/attendance/index.ts';
import type { Session } from './facts.ts';
import { roomCode } from './room-secret.ts';
import { sessionJson, sessionReply } from './shapes.ts';
import { sessionHere } from './sign.ts';
import { ownTrainer } from './who.ts';

const params = z.object({ cohortId: uuid, sessionId: uuid });
const reply = z.object({
  now: instant,
  session: sessionReply,
  /** Each is shown for so long, the first from the beginning of the session on. */
  stepSeconds: z.int(),
  codes: z.array(z.string()),
  /** How many have signed, of how many expected. */
  signed: z.int(),
  expected: z.int(),
  timeZone: z.string(),
});

const MILLISECONDS_PER_SECOND = 1000;

function codesOf(session: Session, secret: string): string[] {
  const steps = stepAt(session.from, session.to - 1) + 1;
  return Array.from({ length: steps }, (_, step) => roomCode(secret, session.id, step));
}

type Asked = Parameters<Parameters<typeof defineRoute<typeof params>>[0]['handle']>[0];

async function screenOf({ tx, actor, params: { cohortId, sessionId }, now, services }: Asked) {
  const { session, attendance } = await sessionHere(tx, cohortId, sessionId, now);
  const expected = new Set(session.expected.map(({ enrolmentId }) => enrolmentId));
  const here = attendance.entries.filter(
    (entry) => entry.sessionIds.includes(session.id) && expected.has(entry.enrolmentId),
  );
  return {
    now,
    session: sessionJson(session, null),
    stepSeconds: STEP / MILLISECONDS_PER_SECOND,
    codes: codesOf(session, services.signInSecret),
    signed: here.filter(({ signature }) => signature !== null).length,
    expected: expected.size,
    timeZone: actor.organisation.timeZone,
    trainerId: session.trainerId,
  };
}

/** For the school. */
export const roomOfSchool = defineRoute({
  id: 'attendance.room',
  method: 'GET',
  path: '/cohorts/{cohortId}/sessions/{sessionId}/room-codes',
  summary: 'The rotating codes of a session, for the room’s screen',
  needs: 'attendance.keep',
  writes: false,
  params,
  reply,
  handle: async (context) => {
    const { trainerId: _, ...screen } = await screenOf(context);
    return screen;
  },
});

/** For whoever teaches it. */
export const roomOfTrainer = defineRoute({
  id: 'attendance.room-taught',
  method: 'GET',
  path: '/cohorts/{cohortId}/taught/{sessionId}/room-codes',
  summary: 'The rotating codes of a session that one teaches',
  needs: 'attendance.countersign',
  writes: false,
  params,
  reply,
  handle: async (context) => {
    const { trainerId, ...screen } = await screenOf(context);
    const own = await ownTrainer(context.tx, context.actor);
    if (trainerId !== own) throw broken('attendance.not-your-session');
    return screen;
  },
});
