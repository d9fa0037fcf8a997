/** A trainer signs for a session that they taught, and says who is there: absent, late, gone early. */
import { z } from 'zod';
import { Answer, breaks, broken, created, defineRoute, exists, instant, once, uuid } from '#api/http/index.ts';
import {
  countersigningProblem,
  type Entry,
  halfKey,
  standingOf,
  statementProblem,
} from '#core/school/attendance/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { findRow, insertRow, type RowOf, saysTheSame } from '#db/rows.ts';
import { holdSession, personOfTrainer, sealReason, withReasons } from '#db/school/attendance/index.ts';
import type { Tx } from '#db/transaction.ts';
import { addLine } from './add-line.ts';
import { daysOfCohort } from './calendar.ts';
import type { Attendance, Session } from './facts.ts';
import { minutes, oneOfCohort, reason } from './shapes.ts';
import { sessionHere } from './sign.ts';
import { ownTrainer } from './who.ts';

const seen = z.strictObject({
  /** Of the line that is added, when this says something new. */
  id: uuid,
  enrolmentId: uuid,
  state: z.enum(['present', 'absent']),
  lateMinutes: minutes,
  earlyMinutes: minutes,
});

const MOST_TRAINEES = 200;
const body = z.strictObject({
  sessionId: uuid,
  how: z.enum(['code', 'offline', 'late']),
  /** How long was taught. */
  minutes,
  deviceAt: instant.nullable().optional(),
  deviceId: uuid.nullable().optional(),
  reason: reason.nullable().optional(),
  trainees: once(z.array(seen).max(MOST_TRAINEES), ({ enrolmentId }) => enrolmentId),
});

const reply = z.object({
  id: uuid,
  version: z.int(),
  sessionId: uuid,
  trainerId: uuid,
  statedAt: instant,
  deviceAt: instant.nullable(),
  how: z.enum(['code', 'offline', 'late', 'paper']),
  minutes,
  reason: z.string().nullable(),
});

const json = (row: RowOf<'countersignature'>): z.output<typeof reply> => ({
  id: row.id,
  version: row.version,
  sessionId: row.session_id,
  trainerId: row.trainer_id,
  statedAt: row.stated_at,
  deviceAt: row.device_at,
  how: row.how,
  minutes: row.minutes,
  reason: row.reason,
});

export const countersign = defineRoute({
  id: 'attendance.countersign',
  method: 'PUT',
  path: '/cohorts/{cohortId}/countersignatures/{id}',
  summary: 'Countersign one’s own session, with who is there',
  needs: 'attendance.countersign',
  params: oneOfCohort,
  body,
  reply,
  handle: async ({ tx, actor, params: { cohortId, id }, body: sent, now, today, isCreate }) => {
    if (!isCreate) throw broken('attendance.never-changed');
    const trainerId = await ownTrainer(tx, actor);
    await holdSession(tx, sent.sessionId);
    const said = {
      session_id: sent.sessionId,
      trainer_id: trainerId,
      how: sent.how,
      minutes: sent.minutes,
      device_at: sent.deviceAt ?? null,
      device_id: sent.deviceId ?? null,
      reason: sent.reason ?? null,
    };
    const present = await findRow(tx, 'countersignature', id);
    if (present) {
      const [told] = await withReasons(tx, 'countersignature', [present]);
      if (!saysTheSame(told as unknown as Record<string, unknown>, said)) throw exists(json(told!));
      return new Answer(200, json(told!));
    }
    const { session, attendance } = await sessionHere(tx, cohortId, sent.sessionId, now);
    const { countersignatures } = attendance;
    const standing = standingOf(session, await daysOfCohort(tx, cohortId));
    const facts = { session, standing, trainerId, countersignatures, dayIsOver: today > session.day };
    const asked = { now: Date.parse(now), how: sent.how, reason: said.reason, minutes: sent.minutes };
    const refused = countersigningProblem(facts, asked);
    if (refused) throw breaks([refused]);
    const { reason: words, ...plain } = said;
    const row = await insertRow(tx, 'countersignature', id, {
      ...plain,
      sealed_reason:
        words && (await sealReason(tx, 'countersignature', id, await personOfTrainer(tx, trainerId), words)),
      cohort_id: cohortId,
      day: session.day,
      half: session.half,
      stated_at: now,
    });
    if (!row) throw exists(null);
    await recordChange(tx, {
      action: 'create',
      subject: { kind: 'countersignature', id, label: `${row.day} ${row.half + 1}` },
      changes: diffForAudit('countersignature', null, row),
    });
    for (const one of sent.trainees) await sayWhoIsThere(tx, { session, attendance, trainerId, sent, now }, one);
    return created(json({ ...row, reason: words }));
  },
});

interface Said {
  readonly session: Session;
  readonly attendance: Attendance;
  readonly trainerId: string;
  readonly sent: z.output<typeof body>;
  readonly now: string;
}

/** A line is added only where it says something that does not hold already. */
async function sayWhoIsThere(tx: Tx, said: Said, one: z.output<typeof seen>): Promise<void> {
  const { session, attendance, trainerId, sent, now } = said;
  const entry = attendance.entries.find(
    (other) => other.enrolmentId === one.enrolmentId && halfKey(other) === halfKey(session),
  );
  if (entry && holdsAlready(entry, one)) return;
  const line = { ...one, day: session.day, half: session.half, how: 'late' as const, lineId: null, reason: null };
  const refused = statementProblem(session, 'open', line, entry?.lines ?? [], Date.parse(now));
  if (refused) throw breaks([refused]);
  await addLine(
    tx,
    one.id,
    {
      cohort_id: session.row.cohort_id,
      enrolment_id: one.enrolmentId,
      session_id: session.id,
      day: session.day,
      half: session.half,
      state: one.state,
      late_minutes: one.state === 'absent' ? 0 : one.lateMinutes,
      early_minutes: one.state === 'absent' ? 0 : one.earlyMinutes,
      how: sent.how,
      stated_by: 'trainer',
      stated_at: now,
      device_at: sent.deviceAt ?? null,
      device_id: sent.deviceId ?? null,
      attested_by: one.state === 'present' ? trainerId : null,
      line_id: one.state === 'present' ? (entry?.signature?.id ?? null) : null,
    },
    attendance.trainees.find(({ id }) => id === one.enrolmentId)!.person_id,
  );
}

function holdsAlready(entry: Entry, one: z.output<typeof seen>): boolean {
  if (one.state === 'absent') return entry.state === 'absent';
  const sameMinutes = entry.lateMinutes === one.lateMinutes && entry.earlyMinutes === one.earlyMinutes;
  return sameMinutes && (entry.state === 'signed' || entry.state === 'present');
}
