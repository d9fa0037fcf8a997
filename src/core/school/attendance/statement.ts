/** What the ledger says of a month, or of a whole course, to whoever pays: hours that both signed, and why others do not count. */
import { MINUTES_PER_HOUR } from '#core/ground/calendar/index.ts';
import {
  type CalendarDate,
  type CalendarMonth,
  decimal,
  decimalText,
  divideDecimals,
  monthOf,
} from '#core/kernel/index.ts';
import type { Entry } from './ledger.ts';

export interface Hours {
  readonly expectedMinutes: number;
  readonly doneMinutes: number;
  /** Signed by one of the two, or waiting for the trainer's word. */
  readonly pendingMinutes: number;
  readonly unsignedMinutes: number;
  readonly absentMinutes: number;
  /** Of those, with illness or another accepted reason. */
  readonly justifiedMinutes: number;
  /** Late arrivals and early leaving, and what the trainer did not teach. */
  readonly missedMinutes: number;
}

const JUSTIFIED: ReadonlySet<string | null> = new Set(['illness', 'justified']);

export function hoursOf(entries: readonly Entry[]): Hours {
  const sum = (of: (entry: Entry) => number) => entries.reduce((total, entry) => total + of(entry), 0);
  const when = (is: (entry: Entry) => boolean) => sum((entry) => (is(entry) ? entry.expectedMinutes : 0));
  return {
    expectedMinutes: sum(({ expectedMinutes }) => expectedMinutes),
    doneMinutes: sum(({ doneMinutes }) => doneMinutes),
    pendingMinutes: when(({ state }) => state === 'signed' || state === 'toAttest'),
    unsignedMinutes: when(({ state }) => state === 'unsigned'),
    absentMinutes: when(({ state }) => state === 'absent'),
    justifiedMinutes: when(({ state, holds }) => state === 'absent' && JUSTIFIED.has(holds?.reasonKind ?? null)),
    missedMinutes: sum(({ state, expectedMinutes, doneMinutes }) =>
      state === 'present' ? expectedMinutes - doneMinutes : 0,
    ),
  };
}

export const entriesOfMonth = (entries: readonly Entry[], month: CalendarMonth): readonly Entry[] =>
  entries.filter(({ day }) => monthOf(day) === month);

/**
 * Minutes shared among payers in proportion to the hours that each has taken on: whole minutes, whose sum is exactly what
 * is shared (the largest remainders get what is left, the first payer first). Nobody pays when nobody has taken on hours.
 */
export function shareMinutes(minutes: number, takenOn: readonly number[]): readonly number[] {
  const all = takenOn.reduce((sum, one) => sum + one, 0);
  if (all === 0) return takenOn.map(() => 0);
  const shares = takenOn.map((one) => Math.floor((minutes * one) / all));
  const remainders = takenOn
    .map((one, index) => ({ index, left: (minutes * one) % all }))
    .sort((a, b) => b.left - a.left || a.index - b.index);
  const left = minutes - shares.reduce((sum, one) => sum + one, 0);
  for (const { index } of remainders.slice(0, left)) shares[index] = shares[index]! + 1;
  return shares;
}

/** `3.50`: minutes as hours with two decimals, rounded half-up. */
export const hoursText = (minutes: number): string =>
  decimalText(divideDecimals(decimal(minutes), decimal(MINUTES_PER_HOUR), 2) ?? decimal(0));

/** The first and the last day on which hours count; null when none does. */
export function daysDone(entries: readonly Entry[]): { readonly from: CalendarDate; readonly to: CalendarDate } | null {
  const days = entries.filter(({ doneMinutes }) => doneMinutes > 0).map(({ day }) => day);
  if (days.length === 0) return null;
  return {
    from: days.reduce((first, day) => (day < first ? day : first)),
    to: days.reduce((last, day) => (day > last ? day : last)),
  };
}
