/** Somebody's place in a cohort: what is stored of it, and what it counts for. */
import type { CalendarDate } from '#core/kernel/index.ts';

export const TRAINEE_STATUSES = ['jobSeeker', 'employee', 'intermittent', 'selfEmployed', 'other'] as const;
export type TraineeStatus = (typeof TRAINEE_STATUSES)[number];

/**
 * offered: kept until the answer · enrolled: a trainee · left: before the end, with a departure · completed: to the end ·
 * withdrawn: never came, or within the delay.
 */
export const ENROLMENT_STATES = ['offered', 'enrolled', 'left', 'completed', 'withdrawn'] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];

/** What takes a place. One that was left is free for whoever may still enter. */
export const HOLDS_A_PLACE: readonly EnrolmentState[] = ['offered', 'enrolled', 'completed'];
export const holdsPlace = (state: EnrolmentState): boolean => HOLDS_A_PLACE.includes(state);

export interface Enrolment {
  readonly id: string;
  readonly personId: string;
  readonly poolId: string;
  readonly trackId: string | null;
  readonly status: TraineeStatus;
  readonly state: EnrolmentState;
  readonly enrolledOn: CalendarDate | null;
  readonly trackChosenOn: CalendarDate | null;
}
