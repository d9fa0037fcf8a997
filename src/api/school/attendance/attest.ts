/** A trainer's word on a signature that needs one. */
import { z } from 'zod';
import { breaks, broken, defineRoute, instant, uuid } from '#api/http/index.ts';
import { halfKey, statementProblem } from '#core/school/attendance/index.ts';
import { holdTrainee } from '#db/school/attendance/index.ts';
import { added, addLine, repeated, sameLine } from './add-line.ts';
import { lineReply, minutes, oneOfCohort, reason } from './shapes.ts';
import { sessionHere } from './sign.ts';
import { ownTrainer } from './who.ts';

/** A signature given afterwards, or whose time nothing proves: the trainer says that it is so. */
export const attest = defineRoute({
  id: 'attendance.attest',
  method: 'PUT',
  path: '/cohorts/{cohortId}/attestations/{id}',
  summary: 'Attest a signature given late in one’s own session',
  needs: 'attendance.countersign',
  params: oneOfCohort,
  body: z.strictObject({
    sessionId: uuid,
    enrolmentId: uuid,
    /** `absent`: the trainee was not there. */
    state: z.enum(['present', 'absent']),
    lateMinutes: minutes,
    earlyMinutes: minutes,
    reason: reason.nullable().optional(),
    deviceAt: instant.nullable().optional(),
    deviceId: uuid.nullable().optional(),
  }),
  reply: lineReply,
  handle: async ({ tx, actor, params: { cohortId, id }, body: sent, now, isCreate }) => {
    if (!isCreate) throw broken('attendance.never-changed');
    const trainerId = await ownTrainer(tx, actor);
    await holdTrainee(tx, sent.enrolmentId);
    const said = {
      enrolment_id: sent.enrolmentId,
      session_id: sent.sessionId,
      state: sent.state,
      how: 'late',
      stated_by: 'trainer',
      reason: sent.reason ?? null,
      device_at: sent.deviceAt ?? null,
      device_id: sent.deviceId ?? null,
    };
    const same = await sameLine(tx, id, said);
    if (same) return repeated(same);
    const { session, attendance } = await sessionHere(tx, cohortId, sent.sessionId, now);
    if (session.trainerId !== trainerId) throw broken('attendance.not-your-session');
    const entry = attendance.entries.find(
      (other) => other.enrolmentId === sent.enrolmentId && halfKey(other) === halfKey(session),
    );
    if (entry?.state !== 'toAttest') throw broken('attendance.nothing-to-attest');
    const line = { ...sent, day: session.day, half: session.half, how: 'late' as const, lineId: null, reason: null };
    const refused = statementProblem(session, 'open', line, entry.lines, Date.parse(now));
    if (refused) throw breaks([refused]);
    const row = await addLine(
      tx,
      id,
      {
        ...said,
        cohort_id: cohortId,
        day: session.day,
        half: session.half,
        late_minutes: sent.state === 'absent' ? 0 : sent.lateMinutes,
        early_minutes: sent.state === 'absent' ? 0 : sent.earlyMinutes,
        stated_at: now,
        attested_by: sent.state === 'present' ? trainerId : null,
        line_id: entry.signature!.id,
      },
      attendance.trainees.find((one) => one.id === sent.enrolmentId)!.person_id,
    );
    return added(row);
  },
});
