/** The ledger of cohorts from what is stored: sessions as published, who is expected, lines, signatures of trainers, scans. */
import type { CalendarDate } from '#core/kernel/index.ts';
import {
  type Countersignature,
  type Entry,
  halfKey,
  type Instant,
  isExpectedAt,
  ledgerOf,
  liveSignatures,
  type PresenceLine,
  type Stay,
  type TaughtSession,
} from '#core/school/attendance/index.ts';
import {
  type CohortScope,
  type CountersignatureRow,
  countersignaturesOf,
  type FoundScan,
  type PresenceRow,
  presencesOf,
  publishedSessions,
  type SessionRow,
  type SlotRow,
  scansOf,
  type TraineeRow,
  traineesOf,
  turnsOf,
} from '#db/school/attendance/index.ts';
import type { Tx } from '#db/transaction.ts';

export interface Session extends TaughtSession {
  readonly row: SessionRow;
}

export interface Attendance {
  readonly sessions: readonly Session[];
  readonly trainees: readonly TraineeRow[];
  readonly lines: readonly PresenceLine[];
  readonly countersignatures: readonly Countersignature[];
  readonly scans: readonly FoundScan[];
  readonly entries: readonly Entry[];
}

const ms = (instant: string | null): Instant | null => (instant === null ? null : Date.parse(instant));

export const presenceLine = (row: PresenceRow): PresenceLine => ({
  id: row.id,
  enrolmentId: row.enrolment_id,
  sessionId: row.session_id,
  day: row.day as CalendarDate,
  half: row.half,
  state: row.state,
  how: row.how,
  statedBy: row.stated_by,
  statedAt: Date.parse(row.stated_at),
  deviceAt: ms(row.device_at),
  provenAt: ms(row.proven_at),
  lateMinutes: row.late_minutes,
  earlyMinutes: row.early_minutes,
  reasonKind: row.reason_kind,
  reason: row.reason,
  attestedBy: row.attested_by,
  lineId: row.line_id,
  fileId: row.file_id,
});

export const countersignatureOf = (row: CountersignatureRow): Countersignature => ({
  id: row.id,
  sessionId: row.session_id,
  trainerId: row.trainer_id,
  day: row.day as CalendarDate,
  half: row.half,
  statedAt: Date.parse(row.stated_at),
  deviceAt: ms(row.device_at),
  how: row.how,
  reason: row.reason,
  minutes: row.minutes,
});

export async function loadAttendance(tx: Tx, scope: CohortScope, now: string): Promise<Attendance> {
  const rows = await publishedSessions(tx, scope);
  const turns = await turnsOf(
    tx,
    rows.map(({ id }) => id),
  );
  const trainees = await traineesOf(tx, scope.cohorts);
  const lines = (await presencesOf(tx, scope)).map(presenceLine);
  const countersignatures = (await countersignaturesOf(tx, scope)).map(countersignatureOf);
  const scans = await scansOf(tx, scope);
  const sessions = expectedAt(rows, turns, trainees, lines);
  const scanned = new Set(scans.map(({ day, half }) => `${day}/${half}`));
  const stays = new Map(trainees.map((one) => [one.id, stayOf(one)]));
  const entries = ledgerOf({ sessions, lines, countersignatures, scanned, stays, now: Date.parse(now) });
  return { sessions, trainees, lines, countersignatures, scans, entries };
}

function expectedAt(
  rows: readonly SessionRow[],
  turns: readonly SlotRow[],
  trainees: readonly TraineeRow[],
  lines: readonly PresenceLine[],
): Session[] {
  const turnsBySession = Map.groupBy(turns, ({ session_id }) => session_id);
  const signedAt = signedSessions(lines);
  const known = new Set(rows.map(({ id }) => id));
  return rows.map((row) => {
    const [from, to] = [Date.parse(row.starts_at), Date.parse(row.ends_at)];
    const half = { day: row.day as CalendarDate, half: row.half };
    const own = turnsBySession.get(row.id);
    const expected = trainees.flatMap((trainee) => {
      if (trainee.cohort_id !== row.cohort_id) return [];
      // Whoever has changed groups since was taught where they signed.
      const signed = signedAt.get(`${halfKey(half)} ${trainee.id}`)?.filter((id) => known.has(id)) ?? [];
      if (!isExpectedAt(stayOf(trainee), half, signed.includes(row.id))) return [];
      const inGroup = belongs(trainee, row);
      if (!inGroup && !signed.includes(row.id)) return [];
      if (inGroup && row.group_kind !== 'whole' && signed.length > 0 && !signed.includes(row.id) && !own) return [];
      if (!own) return [{ enrolmentId: trainee.id, from, to }];
      return own
        .filter(({ enrolment_id }) => enrolment_id === trainee.id)
        .map(({ starts_at, ends_at }) => ({
          enrolmentId: trainee.id,
          from: Date.parse(starts_at),
          to: Date.parse(ends_at),
        }));
    });
    return { id: row.id, ...half, from, to, trainerId: row.trainer_id, expected, row };
  });
}

function signedSessions(lines: readonly PresenceLine[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of liveSignatures(lines)) {
    if (line.sessionId === null) continue;
    const key = `${halfKey(line)} ${line.enrolmentId}`;
    found.set(key, [...(found.get(key) ?? []), line.sessionId]);
  }
  return found;
}

function belongs(trainee: TraineeRow, session: SessionRow): boolean {
  if (session.group_kind === 'whole') return true;
  if (session.group_kind === 'part') return trainee.groups.includes(session.group_id);
  return session.group_track !== null && trainee.track_id === session.group_track;
}

/** Whoever was enrolled before the course began is expected from its first half-day on: there is none before. */
export const stayOf = ({ enrolled_on, first_half, last_day, last_half }: TraineeRow): Stay => ({
  entered: enrolled_on === null ? null : { day: enrolled_on as CalendarDate, half: first_half ?? 0 },
  left: last_day === null ? null : { day: last_day as CalendarDate, half: last_half ?? 0 },
});
