/** When somebody who has begun and not submitted is reminded of the closing: each time once. */
import { MINUTES_PER_HOUR } from '../../ground/calendar/index.ts';
import { HOURS_PER_DAY } from '../../kernel/index.ts';

/** How long before the closing: what the school promises, not a law. The earliest first. */
export const REMINDER_NAMES = ['7d', '48h', '6h'] as const;
export type ReminderName = (typeof REMINDER_NAMES)[number];

/** `7d` → 168. */
export function hoursBefore(name: ReminderName): number {
  const count = Number.parseInt(name, 10);
  return name.endsWith('d') ? count * HOURS_PER_DAY : count;
}

export interface Draft {
  /** Minutes since 1970, as are the closing and now. */
  readonly begunAt: number;
  readonly reminded: readonly string[];
}

export interface Reminding {
  /** The one to send. */
  readonly send: ReminderName;
  /** Those that need not be sent any more. */
  readonly done: readonly ReminderName[];
}

/**
 * The reminder that is due, or null. One whose moment had passed before the draft was begun is never sent; of several
 * that are due at once (the server was away) only the last is, and the others count as done.
 */
export function reminderDue(draft: Draft, closesAt: number, now: number): Reminding | null {
  if (now >= closesAt) return null;
  const done = REMINDER_NAMES.filter((name) => {
    const moment = closesAt - hoursBefore(name) * MINUTES_PER_HOUR;
    return moment <= now && moment > draft.begunAt && !draft.reminded.includes(name);
  });
  const last = done.at(-1);
  return last ? { send: last, done } : null;
}
