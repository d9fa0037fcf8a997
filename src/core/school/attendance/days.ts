/** Whether a half-day is one on which the centre is open. */
import type { CalendarDate } from '#core/kernel/index.ts';
import { type Half, halfKey } from './lines.ts';

export interface CohortDays {
  /** Half-days in the centre, as `2025-12-01/0`. */
  readonly open: ReadonlySet<string>;
  readonly internships: readonly { readonly from: CalendarDate; readonly to: CalendarDate }[];
}

export type Standing = 'open' | 'internship' | 'closed';

export function standingOf(half: Half, { open, internships }: CohortDays): Standing {
  if (open.has(halfKey(half))) return 'open';
  return internships.some(({ from, to }) => from <= half.day && half.day <= to) ? 'internship' : 'closed';
}
