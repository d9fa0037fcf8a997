/** From which half-day to which somebody is expected. Rule page: docs/rules/attendance.md. */
import type { Half } from './lines.ts';

/** Both ends belong to it. Null: from the first half-day of the course, to its last. */
export interface Stay {
  readonly entered: Half | null;
  readonly left: Half | null;
}

const isBefore = (a: Half, b: Half): boolean => a.day < b.day || (a.day === b.day && a.half < b.half);

/** Whether a half-day lies between the one on which somebody entered and the last one before they left. */
export const isWithinStay = ({ entered, left }: Stay, half: Half): boolean =>
  !(entered && isBefore(half, entered)) && !(left && isBefore(left, half));

/**
 * Nobody is expected before they entered nor after they left. A signature that was given all the same is no less true for
 * a date typed wrong: its half-day stays, with a problem, until the date is corrected or the line withdrawn.
 */
export const isExpectedAt = (stay: Stay, half: Half, hasSigned: boolean): boolean =>
  hasSigned || isWithinStay(stay, half);
