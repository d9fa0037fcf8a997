/** The school states: absences with their proof, lateness, what a paper sheet says, and the withdrawal of a line. */
import { z } from 'zod';
import { type ApiActor, breaks, broken, calendarDate, defineRoute, notFound, uuid } from '#api/http/index.ts';
import { type Half, halfKey, LINE_STATES, standingOf, statementProblem } from '#core/school/attendance/index.ts';
import { findRow } from '#db/rows.ts';
import { holdTrainee, type PresenceRow } from '#db/school/attendance/index.ts';
import type { Tx } from '#db/transaction.ts';
import { cohortHome } from '../cohort-place.ts';
import { added, addLine, repeated, sameLine } from './add-line.ts';
import { daysOfCohort } from './calendar.ts';
import { loadAttendance, presenceLine } from './facts.ts';
import { half, lineJson, lineReply, minutes, ofCohort, oneOfCohort, reason, reasonKind } from './shapes.ts';

const stated = z.strictObject({
  enrolmentId: uuid,
  day: calendarDate,
  half,
  state: z.enum(LINE_STATES),
  /** `paper`: copied from a signed sheet. */
  how: z.enum(['staff', 'paper']),
  lateMinutes: minutes.default(0),
  earlyMinutes: minutes.default(0),
  reasonKind: reasonKind.nullable().default(null),
  reason: reason.nullable().default(null),
  /** The line that is withdrawn. */
  lineId: uuid.nullable().default(null),
  /** A proof attached to the enrolment. */
  fileId: uuid.nullable().default(null),
});
type Stated = z.output<typeof stated>;

interface Asked {
  readonly tx: Tx;
  readonly actor: ApiActor;
  readonly now: string;
}

export const keep = defineRoute({
  id: 'attendance.keep',
  method: 'PUT',
  path: '/cohorts/{cohortId}/presences/{id}',
  summary: 'State something of a trainee’s half-day: an absence, lateness, a paper signature, the withdrawal of a line',
  needs: 'attendance.keep',
  params: oneOfCohort,
  body: stated,
  reply: lineReply,
  handle: async (context) => {
    if (!context.isCreate) throw broken('attendance.never-changed');
    const { cohortId, id } = context.params;
    const { row, isNew } = await state(context, cohortId, id, context.body);
    return isNew ? added(row) : repeated(row);
  },
});

const MOST_LINES = 200;

/** A whole sheet at once, all or nothing. */
export const keepMany = defineRoute({
  id: 'attendance.keep-many',
  method: 'PATCH',
  path: '/cohorts/{cohortId}/presences',
  summary: 'State several at once, such as a whole paper sheet; all or nothing',
  needs: 'attendance.keep',
  params: ofCohort,
  body: z
    .array(z.strictObject({ id: uuid, create: stated }))
    .min(1)
    .max(MOST_LINES),
  reply: z.array(lineReply),
  handle: async (context) => {
    const done: z.output<typeof lineReply>[] = [];
    for (const { id, create } of context.body) {
      const { row } = await state(context, context.params.cohortId, id, create);
      done.push(lineJson(presenceLine(row)));
    }
    return done;
  },
});

async function state({ tx, now }: Asked, cohortId: string, id: string, sent: Stated) {
  const said = {
    enrolment_id: sent.enrolmentId,
    state: sent.state,
    how: sent.how,
    stated_by: 'staff',
    reason: sent.reason,
    reason_kind: sent.reasonKind,
    line_id: sent.lineId,
    file_id: sent.fileId,
  };
  await cohortHome(tx, cohortId);
  await holdTrainee(tx, sent.enrolmentId);
  const same = await sameLine(tx, id, said);
  if (same) return { row: same, isNew: false };
  const attendance = await loadAttendance(tx, { cohorts: [cohortId], from: sent.day, to: sent.day }, now);
  const trainee = attendance.trainees.find((one) => one.id === sent.enrolmentId);
  if (!trainee) throw notFound();
  await refuseProof(tx, sent.fileId, sent.enrolmentId);
  const isHere = (one: Half) => halfKey(one) === `${sent.day}/${sent.half}`;
  const here = attendance.sessions.filter(isHere);
  const session =
    here.find(({ expected }) => expected.some(({ enrolmentId }) => enrolmentId === sent.enrolmentId)) ?? null;
  const lines = attendance.lines.filter((one) => one.enrolmentId === sent.enrolmentId && isHere(one));
  const line = { ...sent, day: sent.day as never };
  const standing = standingOf(line, await daysOfCohort(tx, cohortId));
  const refused = statementProblem(session, standing, line, lines, Date.parse(now));
  if (refused) throw breaks([refused]);
  const values = {
    ...said,
    cohort_id: cohortId,
    session_id: session!.id,
    day: sent.day,
    half: sent.half,
    late_minutes: sent.state === 'present' ? sent.lateMinutes : 0,
    early_minutes: sent.state === 'present' ? sent.earlyMinutes : 0,
    stated_at: now,
  };
  const row: PresenceRow = await addLine(tx, id, values, trainee.person_id);
  return { row, isNew: true };
}

/** A proof hangs on the enrolment it is about: another's would open to whoever reads this one. */
async function refuseProof(tx: Tx, fileId: string | null, enrolmentId: string): Promise<void> {
  if (fileId === null) return;
  const file = await findRow(tx, 'file', fileId);
  if (file?.subject_id !== enrolmentId) throw broken('attendance.proof-elsewhere');
  refuseOtherKinds(file.media_type);
}

const DOCUMENTS: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

export function refuseOtherKinds(mediaType: string): void {
  if (!DOCUMENTS.includes(mediaType)) throw broken('attendance.not-a-document');
}
