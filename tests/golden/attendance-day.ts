/** Half-days of one Monday, written as a person would tell them: `trainee code 09:02; trainer absent 10:00`. */
import type { CalendarDate } from '#core/kernel/index.ts';
import type {
  Countersignature,
  How,
  Instant,
  LineState,
  PresenceLine,
  ReasonKind,
  StatedBy,
  TaughtSession,
} from '#core/school/attendance/index.ts';

export const DAY = '2026-01-05' as CalendarDate;
const MINUTE = 60_000;
const MIDNIGHT = Date.UTC(2026, 0, 5);

/** `09:02` is that time; `+1 09:02` is the next day's. */
export function at(text: string): Instant {
  const [, days = '0', hours, minutes] = /^(?:\+(\d+) )?(\d\d):(\d\d)$/.exec(text.trim())!;
  return MIDNIGHT + ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * MINUTE;
}

export const TRAINEE = 'trainee';
export const TRAINER = 'trainer';

/** `09:00–13:00`, one trainee, one trainer. */
export function sessionOf(span = '09:00–13:00', more: Partial<TaughtSession> = {}): TaughtSession {
  const [from, to] = span.split('–').map(at) as [Instant, Instant];
  return {
    id: 'session',
    day: DAY,
    half: 0,
    from,
    to,
    trainerId: TRAINER,
    expected: [{ enrolmentId: TRAINEE, from, to }],
    ...more,
  };
}

const HOWS: readonly string[] = ['code', 'offline', 'late', 'paper'];
const STATES: readonly string[] = ['present', 'absent', 'withdrawn'];

/** `trainee offline 18:00 phone 09:05 proven 09:04`, `trainer attests 1 18:00`, `staff absent 12:00 for illness`. */
export function lineOf(text: string, index: number): PresenceLine {
  const after = (word: string): string | null =>
    new RegExp(`\\b${word} ((?:\\+\\d+ )?[\\w:]+)`).exec(text)?.[1] ?? null;
  const moment = (word: string): Instant | null => (after(word) === null ? null : at(after(word)!));
  const words = text.trim().split(' ');
  const statedBy = words[0] as StatedBy;
  const bare = text.replaceAll(/\b(phone|proven) (\+\d+ )?\d\d:\d\d/g, '');
  const about = after('attests') ?? after('withdraws');
  return {
    id: `line-${index + 1}`,
    enrolmentId: TRAINEE,
    sessionId: 'session',
    day: DAY,
    half: 0,
    state: (about && text.includes('withdraws')
      ? 'withdrawn'
      : (words.find((word) => STATES.includes(word)) ?? 'present')) as LineState,
    how: (words.find((word) => HOWS.includes(word)) ?? (statedBy === 'staff' ? 'staff' : 'late')) as How,
    statedBy,
    statedAt: at(/(?:\+\d+ )?\d\d:\d\d/.exec(bare)![0]),
    deviceAt: moment('phone'),
    provenAt: moment('proven') ?? (words.includes('code') ? at(/\d\d:\d\d/.exec(bare)![0]) : null),
    lateMinutes: Number(after('late') ?? 0) || 0,
    earlyMinutes: Number(after('early') ?? 0) || 0,
    reasonKind: after('for') as ReasonKind | null,
    reason: null,
    attestedBy: statedBy === 'trainer' && !text.includes('absent') ? TRAINER : null,
    lineId: about === null ? null : `line-${about}`,
    fileId: null,
  };
}

export const linesOf = (text: string): readonly PresenceLine[] =>
  text
    .split(';')
    .filter((one) => one.trim() !== '')
    .map((one, index) => lineOf(one, index));

export function countersignatureOf(time: string, minutes = 240, sessionId = 'session'): Countersignature {
  return {
    id: `under-${sessionId}`,
    sessionId,
    trainerId: TRAINER,
    day: DAY,
    half: 0,
    statedAt: at(time),
    deviceAt: null,
    how: 'code',
    reason: null,
    minutes,
  };
}
