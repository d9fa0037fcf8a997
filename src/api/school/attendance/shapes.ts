/** What the routes of attendance take and give. */
import { z } from 'zod';
import { calendarDate, instant, line, problem, uuid } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import {
  ENTRY_STATES,
  type Entry,
  HOWS,
  LINE_STATES,
  type PresenceLine,
  REASON_KINDS,
  STATED_BY,
} from '#core/school/attendance/index.ts';
import type { Session } from './facts.ts';

const MOST_HALVES = 9;
const MOST_MINUTES = 720;

export const half = z.int().min(0).max(MOST_HALVES);
export const halfQuery = z.coerce.number().int().min(0).max(MOST_HALVES);
export const minutes = z.int().min(0).max(MOST_MINUTES);
export const reasonKind = z.enum(REASON_KINDS);
export const reason = line(500);
export const ofCohort = z.object({ cohortId: uuid });
export const oneOfCohort = ofCohort.extend({ id: uuid });

export const lineReply = z
  .object({
    id: uuid,
    enrolmentId: uuid,
    sessionId: uuid.nullable(),
    day: calendarDate,
    half,
    state: z.enum(LINE_STATES),
    how: z.enum(HOWS),
    statedBy: z.enum(STATED_BY),
    statedAt: instant,
    deviceAt: instant.nullable(),
    provenAt: instant.nullable(),
    lateMinutes: minutes,
    earlyMinutes: minutes,
    reasonKind: reasonKind.nullable(),
    reason: z.string().nullable(),
    attestedBy: uuid.nullable(),
    lineId: uuid.nullable(),
    fileId: uuid.nullable(),
  })
  .meta({ id: 'PresenceLine' });

const iso = (at: number): string => new Date(at).toISOString();

export const lineJson = (one: PresenceLine): z.output<typeof lineReply> => ({
  ...one,
  statedAt: iso(one.statedAt),
  deviceAt: one.deviceAt === null ? null : iso(one.deviceAt),
  provenAt: one.provenAt === null ? null : iso(one.provenAt),
});

export const entryReply = z
  .object({
    enrolmentId: uuid,
    day: calendarDate,
    half,
    from: instant,
    to: instant,
    sessionIds: z.array(uuid),
    state: z.enum(ENTRY_STATES),
    expectedMinutes: z.int(),
    doneMinutes: z.int(),
    lateMinutes: z.int(),
    earlyMinutes: z.int(),
    /** The trainee's signature: how and when, on both clocks where there are two. */
    signature: lineReply.nullable(),
    reasonKind: reasonKind.nullable(),
    reason: z.string().nullable(),
    fileId: uuid.nullable(),
    attested: z.boolean(),
    countersignedAt: instant.nullable(),
    corrected: z.boolean(),
    lines: z.int(),
    problems: z.array(problem),
  })
  .meta({ id: 'AttendanceEntry' });

export const entryJson = (entry: Entry): z.output<typeof entryReply> => ({
  enrolmentId: entry.enrolmentId,
  day: entry.day,
  half: entry.half,
  from: iso(entry.from),
  to: iso(entry.to),
  sessionIds: [...entry.sessionIds],
  state: entry.state,
  expectedMinutes: entry.expectedMinutes,
  doneMinutes: entry.doneMinutes,
  lateMinutes: entry.lateMinutes,
  earlyMinutes: entry.earlyMinutes,
  signature: entry.signature && lineJson(entry.signature),
  reasonKind: entry.holds?.reasonKind ?? null,
  reason: entry.holds?.reason ?? null,
  fileId: entry.holds?.fileId ?? null,
  attested: entry.attestation !== null,
  countersignedAt: entry.countersignedAt === null ? null : iso(entry.countersignedAt),
  corrected: entry.corrected,
  lines: entry.lines.length,
  problems: entry.problems.map(problemJson),
});

const title = z.object({ fr: z.string(), en: z.string() });

export const sessionReply = z
  .object({
    id: uuid,
    cohortId: uuid,
    day: calendarDate,
    half,
    from: instant,
    to: instant,
    code: z.string(),
    title,
    group: z.string(),
    room: z.string().nullable(),
    trainer: z.string().nullable(),
    trainerId: uuid.nullable(),
    countersignedAt: instant.nullable(),
  })
  .meta({ id: 'AttendanceSession' });

export const sessionJson = (
  { id, day, half, from, to, trainerId, row }: Session,
  countersignedAt: number | null,
): z.output<typeof sessionReply> => ({
  ...{ id, cohortId: row.cohort_id, day, half, from: iso(from), to: iso(to), trainerId },
  code: row.code,
  title: { fr: row.title_fr, en: row.title_en },
  group: row.group_name,
  room: row.room_name,
  trainer: row.trainer_name,
  countersignedAt: countersignedAt === null ? null : iso(countersignedAt),
});
