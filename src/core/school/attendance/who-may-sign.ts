/** Who may sign, and when. Each function gives the reason why not, or null. Rule page: docs/rules/attendance.md. */
import { MILLISECONDS_PER_MINUTE, MINUTES_PER_HOUR } from '#core/ground/calendar/index.ts';
import { type Problem, problem } from '#core/kernel/index.ts';
import type { Standing } from './days.ts';
import type { Countersignature, Half, Instant, PresenceLine, TaughtSession } from './lines.ts';
import { isSignature } from './lines.ts';

/** Whoever signs within these minutes of the beginning is on time. */
export const TOLERANCE_MINUTES = 10;
/** A trainer signs for what was taught: towards its end, or after it. */
export const CLOSING_MINUTES = MINUTES_PER_HOUR / 2;

export interface Attempt {
  readonly how: 'code' | 'offline' | 'late';
  readonly now: Instant;
  readonly deviceAt: Instant | null;
  /** When the code was shown, where it is one of this session. */
  readonly provenAt: Instant | null;
  readonly reason: string | null;
}

export interface SigningFacts {
  readonly session: TaughtSession;
  readonly standing: Standing;
  readonly enrolmentId: string;
  /** What was said of this trainee's half-day before. */
  readonly lines: readonly PresenceLine[];
}

const no = (code: string, half: Half, facts: Problem['facts'] = {}): Problem =>
  problem(`attendance.${code}`, 'blocking', { day: half.day, half: half.half + 1, ...facts });

/** Neither of the two signs on a day that is none of the centre's. */
function notToday(session: TaughtSession, standing: Standing): Problem | null {
  if (standing === 'internship') return no('internship', session);
  return standing === 'closed' ? no('closed-day', session) : null;
}

export const liveSignatures = (lines: readonly PresenceLine[]): readonly PresenceLine[] => {
  const withdrawn = new Set(lines.map(({ lineId, state }) => (state === 'withdrawn' ? lineId : null)));
  return lines.filter((line) => isSignature(line) && !withdrawn.has(line.id));
};

/** A trainee's signature: not before the half-day, not on a closed day, not for another group, not twice. */
export function signingProblem({ session, standing, enrolmentId, lines }: SigningFacts, attempt: Attempt) {
  const turn = session.expected.find((one) => one.enrolmentId === enrolmentId);
  if (!turn) return no('not-your-session', session);
  const closed = notToday(session, standing);
  if (closed) return closed;
  const { how, now, deviceAt, provenAt, reason } = attempt;
  if (now < session.from) return no('too-early', session);
  // What reached us without network may be a second signature that came first: the ledger keeps the first.
  if (how !== 'offline' && liveSignatures(lines).length > 0) return no('already-signed', session);
  if (how === 'code') {
    if (now >= session.to) return no('over', session);
    return provenAt === null ? no('code-wrong', session) : null;
  }
  if (how === 'offline') {
    if (deviceAt === null) return no('device-time-missing', session);
    return provenAt === null && deviceAt < session.from ? no('device-before', session) : null;
  }
  return reason === null ? no('late-needs-reason', session) : null;
}

/** Minutes between the beginning of the session (or of one's turn) and the signature, where they are more than tolerated. */
export function latenessOf(session: TaughtSession, enrolmentId: string, at: Instant): number {
  const turn = session.expected.find((one) => one.enrolmentId === enrolmentId);
  if (!turn) return 0;
  const minutes = Math.floor((Math.min(at, turn.to) - turn.from) / MILLISECONDS_PER_MINUTE);
  return minutes > TOLERANCE_MINUTES ? minutes : 0;
}

export interface CountersigningFacts {
  readonly session: TaughtSession;
  readonly standing: Standing;
  readonly trainerId: string;
  readonly countersignatures: readonly Countersignature[];
  /** Whether the session's day is over, on the clock of the school. */
  readonly dayIsOver: boolean;
}

/** A trainer's: only one's own session, towards its end or later, once; after that day with the reason. */
export function countersigningProblem(
  { session, standing, trainerId, countersignatures, dayIsOver }: CountersigningFacts,
  {
    now,
    how,
    reason,
    minutes,
  }: { now: Instant; how: 'code' | 'offline' | 'late'; reason: string | null; minutes: number },
): Problem | null {
  if (session.trainerId !== trainerId) return no('not-your-session', session);
  const closed = notToday(session, standing);
  if (closed) return closed;
  if (now < session.from) return no('too-early', session);
  if (now < session.to - CLOSING_MINUTES * MILLISECONDS_PER_MINUTE) return no('countersign-early', session);
  if (countersignatures.some(({ sessionId }) => sessionId === session.id)) return no('already-countersigned', session);
  if (minutes * MILLISECONDS_PER_MINUTE > session.to - session.from) return no('minutes-beyond', session);
  if (dayIsOver && how === 'code') return no('late-needs-reason', session);
  return how === 'late' && reason === null ? no('late-needs-reason', session) : null;
}

/** What a trainer or the school states of somebody's half-day. */
export function statementProblem(
  session: TaughtSession | null,
  standing: Standing,
  line: Pick<
    PresenceLine,
    'day' | 'half' | 'enrolmentId' | 'state' | 'how' | 'lateMinutes' | 'earlyMinutes' | 'lineId' | 'reason'
  >,
  before: readonly PresenceLine[],
  now: Instant,
): Problem | null {
  if (!session?.expected.some(({ enrolmentId }) => enrolmentId === line.enrolmentId)) return no('not-expected', line);
  const closed = notToday(session, standing);
  if (closed && line.state !== 'withdrawn') return closed;
  if (line.state === 'present' && now < session.from) return no('too-early', line);
  if (line.state === 'withdrawn') {
    if (!before.some(({ id, state }) => id === line.lineId && state !== 'withdrawn'))
      return no('nothing-to-withdraw', line);
    return line.reason === null ? no('late-needs-reason', line) : null;
  }
  if ((line.lateMinutes + line.earlyMinutes) * MILLISECONDS_PER_MINUTE > session.to - session.from)
    return no('minutes-beyond', line);
  return line.how === 'paper' && liveSignatures(before).length > 0 ? no('already-signed', line) : null;
}
