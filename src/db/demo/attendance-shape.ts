/** The demo's attendance as data: everybody signs every half-day, but for what is said here. */
import type { Day, Key, LocalTime } from './shape.ts';

interface OneHalf {
  readonly person: Key;
  readonly day: Day;
  readonly half: number;
}

export interface DemoAttendance {
  /** Signed up to this day. */
  readonly until: Day;
  readonly absences: readonly {
    readonly person: Key;
    readonly from: Day;
    readonly to: Day;
    /** One half of these days alone. */
    readonly half?: number;
    readonly kind: 'illness' | 'justified' | 'unjustified' | 'other';
    readonly reason: string;
  }[];
  /** Minutes after the beginning. */
  readonly late: readonly (OneHalf & { readonly minutes: number })[];
  /** Minutes before the end: stated by the trainer. */
  readonly early: readonly (OneHalf & { readonly minutes: number; readonly reason: string })[];
  /** Signed afterwards, and attested by the trainer. */
  readonly forgotten: readonly (OneHalf & {
    readonly at: LocalTime;
    readonly reason: string;
    readonly attested: LocalTime;
  })[];
  /** Signed in time on a phone without network, which found it later. */
  readonly offline: readonly (OneHalf & { readonly arrived: LocalTime })[];
  /** Countersigned by the trainer another day. */
  readonly lateCountersignatures: readonly (Omit<OneHalf, 'person'> & {
    readonly at: LocalTime;
    readonly reason: string;
  })[];
}
