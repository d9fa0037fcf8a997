/** What happens when, where and with whom. Ground knows no wing: a wing links its productions or cohorts to events. */
import type { CalendarDate } from '#core/kernel/index.ts';

/** `YYYY-MM-DDTHH:MM` on the clock of the event's own zone. */
export type LocalDateTime = string & { readonly __localDateTime: true };

export const EVENT_KINDS = [
  'rehearsal',
  'residency',
  'setUp',
  'technicalRehearsal',
  'runThrough',
  'performance',
  'strike',
  'travel',
  'dayOff',
  'meeting',
  'deadline',
  'teaching',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATES = ['idea', 'option', 'confirmed', 'played', 'postponed', 'cancelled'] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** Who or what made an event fall through: money owed to the people engaged depends on it. */
export const CANCELLATION_CAUSES = ['us', 'presenter', 'illness', 'forceMajeure', 'optionLost', 'other'] as const;
export type CancellationCause = (typeof CANCELLATION_CAUSES)[number];

/** What a person is called as: derogations to rest, and the artists' own rules, hang on it. */
export const CALL_CATEGORIES = ['artist', 'technician', 'other'] as const;
export type CallCategory = (typeof CALL_CATEGORIES)[number];

/** One person's presence at one event. `from` and `to` may lie outside the event's own hours (an earlier make-up call). */
export interface EventCall {
  readonly personId: string;
  /** As what, in the words of the road sheet: "Lucile", "régie lumière". */
  readonly role: string;
  readonly from: LocalDateTime;
  readonly to: LocalDateTime;
  /** Absent: `other`. */
  readonly category?: CallCategory;
  /** Unpaid breaks within the call, in minutes: they count in the amplitude and not in the work. */
  readonly breakMinutes?: number;
}

export interface CalendarEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly state: EventState;
  /** Set on options only: 1 is the first option. */
  readonly optionRank: number | null;
  /** Last day on which the option still holds. */
  readonly optionExpires: CalendarDate | null;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  /** IANA name, such as `Europe/Paris`; every time of the event and of its calls is on its clock. */
  readonly zone: string;
  readonly allDay: boolean;
  readonly venueId: string | null;
  readonly title: string;
  /** Set when postponed: the event that replaces it, once it is known. */
  readonly postponedTo: string | null;
  /** Set when cancelled. */
  readonly cancellationCause: CancellationCause | null;
  readonly calls: readonly EventCall[];
}

/** A date as it stood and as it stands: the same one moved, or the one that stands in its place. */
export interface MovedDate {
  readonly before: DateHours;
  readonly after: DateHours;
}

export type DateHours = Pick<CalendarEvent, 'id' | 'startsAt' | 'endsAt'>;
