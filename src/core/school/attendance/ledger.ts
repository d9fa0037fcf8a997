/**
 * What holds for a trainee's half-day: the last line said of it, and nothing presumed. An hour counts once both have
 * signed, trainee and trainer. Rule page: docs/rules/attendance.md.
 */
import { MILLISECONDS_PER_MINUTE } from '#core/ground/calendar/index.ts';
import type { Problem } from '#core/kernel/index.ts';
import { entryProblems } from './entry-problems.ts';
import {
  type Countersignature,
  type Half,
  halfKey,
  type Instant,
  inOrder,
  isSignature,
  type PresenceLine,
  type TaughtSession,
} from './lines.ts';
import { isWithinStay, type Stay } from './stay.ts';

/**
 * - `expected`: not over yet, and not signed;
 * - `unsigned`: over, and nobody said anything that holds;
 * - `toAttest`: signed afterwards, or without proof of the time: the trainer has not said yet that it is so;
 * - `signed`: signed by the trainee, not yet by the trainer;
 * - `present`: signed by both; it counts;
 * - `absent`: stated absent.
 */
export const ENTRY_STATES = ['expected', 'unsigned', 'toAttest', 'signed', 'present', 'absent'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

export interface Entry extends Half {
  readonly enrolmentId: string;
  readonly sessionIds: readonly string[];
  readonly from: Instant;
  readonly to: Instant;
  /** What the timetable expects, in minutes. */
  readonly expectedMinutes: number;
  readonly state: EntryState;
  readonly lateMinutes: number;
  readonly earlyMinutes: number;
  /** What counts: nought unless both signed. */
  readonly doneMinutes: number;
  readonly signature: PresenceLine | null;
  /** The line that holds. */
  readonly holds: PresenceLine | null;
  /** The trainer's word on a signature that needs one. */
  readonly attestation: PresenceLine | null;
  readonly countersignedAt: Instant | null;
  /** A line was withdrawn, or the school stated something. */
  readonly corrected: boolean;
  readonly lines: readonly PresenceLine[];
  readonly problems: readonly Problem[];
}

export interface LedgerFacts {
  readonly sessions: readonly TaughtSession[];
  readonly lines: readonly PresenceLine[];
  readonly countersignatures: readonly Countersignature[];
  /** Half-days of which a signed sheet was scanned, as `2025-12-01/0`. */
  readonly scanned: ReadonlySet<string>;
  /** When each entered and left; whoever is not named was there from the first half-day to the last. */
  readonly stays?: ReadonlyMap<string, Stay>;
  readonly now: Instant;
}

interface Turn {
  readonly session: TaughtSession;
  readonly from: Instant;
  readonly to: Instant;
}

const minutesOf = (length: number): number => Math.floor(length / MILLISECONDS_PER_MINUTE);

/** One entry for each trainee and half-day that the timetable expects them at, by day, half-day and enrolment. */
export function ledgerOf(facts: LedgerFacts): readonly Entry[] {
  const expected = new Map<string, { readonly enrolmentId: string; readonly turns: Turn[] }>();
  for (const session of facts.sessions) {
    for (const { enrolmentId, from, to } of session.expected) {
      const key = `${halfKey(session)} ${enrolmentId}`;
      const known = expected.get(key) ?? { enrolmentId, turns: [] };
      known.turns.push({ session, from, to });
      expected.set(key, known);
    }
  }
  const lines = Map.groupBy(facts.lines, (line) => `${halfKey(line)} ${line.enrolmentId}`);
  const signed = Map.groupBy(facts.countersignatures, ({ sessionId }) => sessionId);
  return [...expected.keys()].sort().map((key) => {
    const { enrolmentId, turns } = expected.get(key)!;
    return entryOf(enrolmentId, turns, inOrder(lines.get(key) ?? []), signed, facts);
  });
}

function entryOf(
  enrolmentId: string,
  turns: readonly Turn[],
  lines: readonly PresenceLine[],
  countersigned: ReadonlyMap<string, readonly Countersignature[]>,
  facts: LedgerFacts,
): Entry {
  const { day, half } = turns[0]!.session;
  const spans = spansOf(turns);
  const [from, to] = [spans[0]!.from, spans.at(-1)!.to];
  const expectedMinutes = spans.reduce((sum, span) => sum + minutesOf(span.to - span.from), 0);
  const withdrawn = new Set(lines.flatMap(({ state, lineId }) => (state === 'withdrawn' && lineId ? [lineId] : [])));
  const live = lines.filter(({ state, id }) => state !== 'withdrawn' && !withdrawn.has(id));
  const signatures = live.filter(isSignature);
  const signature = signatures[0] ?? null;
  // A second signature says nothing that the first has not said: it never holds.
  const statements = live.filter((line) => line === signature || !isSignature(line));
  const holds = statements.at(-1) ?? null;
  const attestation = statements.find(({ attestedBy, state }) => attestedBy !== null && state === 'present') ?? null;
  const under = turns.flatMap(({ session }) => countersigned.get(session.id)?.slice(0, 1) ?? []);
  const bothSigned = under.length === new Set(turns.map(({ session }) => session.id)).size;
  const state = stateOf({ signature, holds, attestation, bothSigned, over: facts.now >= to });
  const [lateMinutes, earlyMinutes] = state === 'absent' ? [0, 0] : missedOf(statements);
  const taught = under.reduce((sum, { minutes }) => sum + minutes, 0);
  const entry = {
    ...{ enrolmentId, day, half, from, to, expectedMinutes, state, lateMinutes, earlyMinutes },
    sessionIds: [...new Set(turns.map(({ session }) => session.id))],
    doneMinutes: state === 'present' ? Math.max(0, Math.min(expectedMinutes, taught) - lateMinutes - earlyMinutes) : 0,
    ...{ signature, holds, attestation, lines },
    countersignedAt: bothSigned ? Math.max(...under.map(({ statedAt }) => statedAt)) : null,
    corrected: withdrawn.size > 0 || live.some(({ how }) => how === 'staff'),
  };
  const stay = facts.stays?.get(enrolmentId);
  const isOutside = stay !== undefined && !isWithinStay(stay, entry);
  return { ...entry, problems: entryProblems(entry, signatures, { scanned: facts.scanned, isOutside }) };
}

/** Turns that touch or overlap are one: nobody is taught the same hour twice. */
function spansOf(turns: readonly Turn[]): { from: Instant; to: Instant }[] {
  const spans: { from: Instant; to: Instant }[] = [];
  for (const { from, to } of [...turns].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = spans.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}

interface Said {
  readonly signature: PresenceLine | null;
  readonly holds: PresenceLine | null;
  readonly attestation: PresenceLine | null;
  readonly bothSigned: boolean;
  readonly over: boolean;
}

function stateOf({ signature, holds, attestation, bothSigned, over }: Said): EntryState {
  if (holds?.state === 'absent') return 'absent';
  if (signature === null) return over ? 'unsigned' : 'expected';
  if (needsWord(signature) && attestation === null) return 'toAttest';
  return bothSigned ? 'present' : 'signed';
}

/** A signature given afterwards, or whose time nothing proves, counts on the trainer's word only. */
export const needsWord = ({ how, provenAt }: PresenceLine): boolean =>
  how === 'late' || (how === 'offline' && provenAt === null);

/** The last who said something of it: the trainer and the school know better than the clock of the signature. */
function missedOf(statements: readonly PresenceLine[]): readonly [late: number, early: number] {
  const present = statements.filter(({ state }) => state === 'present');
  const last = present.filter((line) => !isSignature(line)).at(-1) ?? present.at(-1);
  return [last?.lateMinutes ?? 0, last?.earlyMinutes ?? 0];
}
