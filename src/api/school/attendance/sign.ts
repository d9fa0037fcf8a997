/** A trainee signs: with the room's code, without network, or afterwards with the reason. */
import { z } from 'zod';
import { breaks, broken, defineRoute, instant, notFound, uuid } from '#api/http/index.ts';
import { halfKey, latenessOf, saidAt, signingProblem, standingOf } from '#core/school/attendance/index.ts';
import { holdTrainee, placeOfSession } from '#db/school/attendance/index.ts';
import type { Tx } from '#db/transaction.ts';
import { added, addLine, repeated, sameLine } from './add-line.ts';
import { daysOfCohort } from './calendar.ts';
import { type Attendance, loadAttendance, type Session } from './facts.ts';
import { shownEver, shownNow } from './room-secret.ts';
import { lineReply, oneOfCohort, reason, reasonKind } from './shapes.ts';
import { ownEnrolment } from './who.ts';

const CODE_LENGTH = 20;

const body = z.strictObject({
  sessionId: uuid,
  how: z.enum(['code', 'offline', 'late']),
  code: z.string().min(1).max(CODE_LENGTH).nullable().optional(),
  deviceAt: instant.nullable().optional(),
  deviceId: uuid.nullable().optional(),
  reasonKind: reasonKind.nullable().optional(),
  reason: reason.nullable().optional(),
});

/** The session as published, with its cohort's attendance that day; 404 when it is not of this cohort. */
export async function sessionHere(
  tx: Tx,
  cohortId: string,
  sessionId: string,
  now: string,
): Promise<{ readonly session: Session; readonly attendance: Attendance }> {
  const place = await placeOfSession(tx, sessionId);
  if (place?.cohort_id !== cohortId) throw notFound();
  const days = [...place.days].sort();
  const scope = { cohorts: [cohortId], from: days[0]!, to: days.at(-1)! };
  const attendance = await loadAttendance(tx, scope, now);
  const session = attendance.sessions.find(({ id }) => id === sessionId);
  if (!session) throw notFound();
  return { session, attendance };
}

export const sign = defineRoute({
  id: 'attendance.sign',
  method: 'PUT',
  path: '/cohorts/{cohortId}/signatures/{id}',
  summary: 'Sign one’s own half-day',
  needs: 'attendance.sign',
  params: oneOfCohort,
  body,
  reply: lineReply,
  handle: async ({ tx, actor, params: { cohortId, id }, body: sent, now, services, isCreate }) => {
    if (!isCreate) throw broken('attendance.never-changed');
    const enrolmentId = await ownEnrolment(tx, actor, cohortId);
    await holdTrainee(tx, enrolmentId);
    const said = {
      enrolment_id: enrolmentId,
      session_id: sent.sessionId,
      state: 'present',
      how: sent.how,
      stated_by: 'trainee',
      device_at: sent.deviceAt ?? null,
      device_id: sent.deviceId ?? null,
      reason: sent.reason ?? null,
      reason_kind: sent.reasonKind ?? null,
    };
    const same = await sameLine(tx, id, said);
    if (same) return repeated(same);
    const { session, attendance } = await sessionHere(tx, cohortId, sent.sessionId, now);
    const at = Date.parse(now);
    const code = sent.code ?? null;
    const shown = sent.how === 'code' ? shownNow : shownEver;
    const provenAt = code === null || sent.how === 'late' ? null : shown(services.signInSecret, session, code, at);
    const attempt = {
      how: sent.how,
      now: at,
      deviceAt: said.device_at === null ? null : Date.parse(said.device_at),
      provenAt,
      reason: said.reason ?? said.reason_kind,
    };
    const standing = standingOf(session, await daysOfCohort(tx, cohortId));
    const lines = attendance.lines.filter(
      (one) => one.enrolmentId === enrolmentId && halfKey(one) === halfKey(session),
    );
    const refused = signingProblem({ session, standing, enrolmentId, lines }, attempt);
    if (refused) throw breaks([refused]);
    const signedAt = saidAt({ ...attempt, statedAt: at });
    const row = await addLine(
      tx,
      id,
      {
        ...said,
        cohort_id: cohortId,
        day: session.day,
        half: session.half,
        late_minutes: sent.how === 'late' ? 0 : latenessOf(session, enrolmentId, Math.max(signedAt, session.from)),
        stated_at: now,
        proven_at: provenAt === null ? null : new Date(provenAt).toISOString(),
      },
      attendance.trainees.find((one) => one.id === enrolmentId)!.person_id,
    );
    return added(row);
  },
});
