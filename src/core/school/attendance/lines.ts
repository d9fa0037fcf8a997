/** What was stated of a half-day, and by whom: lines are added, never changed, never taken away. */
import type { CalendarDate } from '#core/kernel/index.ts';

/** Milliseconds since 1970-01-01 00:00 UTC. */
export type Instant = number;

/** One half-day of a day, by its place in the cohort's list. */
export interface Half {
  readonly day: CalendarDate;
  readonly half: number;
}

export const halfKey = ({ day, half }: Half): string => `${day}/${half}`;

export const LINE_STATES = ['present', 'absent', 'withdrawn'] as const;
export type LineState = (typeof LINE_STATES)[number];

/**
 * - `code`: with the code of the room's screen, at once;
 * - `offline`: signed without network, and settled later;
 * - `late`: a forgotten signature, given afterwards with its reason;
 * - `paper`: copied from a signed sheet;
 * - `staff`: stated by the school.
 */
export const HOWS = ['code', 'offline', 'late', 'paper', 'staff'] as const;
export type How = (typeof HOWS)[number];

export const STATED_BY = ['trainee', 'trainer', 'staff'] as const;
export type StatedBy = (typeof STATED_BY)[number];

export const REASON_KINDS = [
  'illness',
  'justified',
  'unjustified',
  'forgotten',
  'network',
  'correction',
  'other',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

export interface PresenceLine extends Half {
  readonly id: string;
  readonly enrolmentId: string;
  readonly sessionId: string | null;
  readonly state: LineState;
  readonly how: How;
  readonly statedBy: StatedBy;
  /** When it reached the server, on the server's clock. */
  readonly statedAt: Instant;
  /** When it was made, on the clock of the phone, which may be wrong. */
  readonly deviceAt: Instant | null;
  /** When it was made at the earliest, as the code of the room's screen shows; null when no code proves anything. */
  readonly provenAt: Instant | null;
  readonly lateMinutes: number;
  readonly earlyMinutes: number;
  readonly reasonKind: ReasonKind | null;
  readonly reason: string | null;
  /** The trainer who says that the trainee was there. */
  readonly attestedBy: string | null;
  /** The line that this one attests, corrects or withdraws. */
  readonly lineId: string | null;
  readonly fileId: string | null;
}

/** A trainer's signature under a session that they taught. */
export interface Countersignature extends Half {
  readonly id: string;
  readonly sessionId: string;
  readonly trainerId: string;
  readonly statedAt: Instant;
  readonly deviceAt: Instant | null;
  readonly how: Exclude<How, 'staff'>;
  readonly reason: string | null;
  /** How long was taught. */
  readonly minutes: number;
}

/** A session as attendance needs it: published, with who is expected at it. */
export interface TaughtSession extends Half {
  readonly id: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly trainerId: string | null;
  /** Enrolments, each with its own turn where a session goes by turns. */
  readonly expected: readonly { readonly enrolmentId: string; readonly from: Instant; readonly to: Instant }[];
}

/**
 * The moment a line stands for: what the room's code proves; else what the phone says, but never later than its arrival;
 * else its arrival. Lines are ordered by it, so that the order in which phones find the network changes nothing.
 */
export function saidAt(line: Pick<PresenceLine, 'statedAt' | 'deviceAt' | 'provenAt' | 'how'>): Instant {
  if (line.provenAt !== null) return Math.min(line.provenAt, line.statedAt);
  if (line.how === 'offline' && line.deviceAt !== null) return Math.min(line.deviceAt, line.statedAt);
  return line.statedAt;
}

/** The order of the ledger: by moment, then by id. */
export function inOrder<T extends PresenceLine>(lines: readonly T[]): T[] {
  return [...lines].sort((a, b) => saidAt(a) - saidAt(b) || (a.id < b.id ? -1 : Number(a.id > b.id)));
}

export const isSignature = (line: PresenceLine): boolean =>
  line.state === 'present' && (line.statedBy === 'trainee' || line.how === 'paper');
