import type { LocalDateTime } from '#core/ground/calendar/index.ts';

/** Day and hour of an absence are typed apart. */
export interface TripTimes {
  readonly leavesOn: string | null;
  readonly leavesTime: string | null;
  readonly returnsOn: string | null;
  readonly returnsTime: string | null;
}

export const timesOf = (leavesAt: string, returnsAt: string): TripTimes => ({
  leavesOn: leavesAt.slice(0, 10),
  leavesTime: leavesAt.slice(11, 16),
  returnsOn: returnsAt.slice(0, 10),
  returnsTime: returnsAt.slice(11, 16),
});

export const absenceOf = ({ leavesOn, leavesTime, returnsOn, returnsTime }: TripTimes) => ({
  leavesAt: `${leavesOn}T${leavesTime}` as LocalDateTime,
  returnsAt: `${returnsOn}T${returnsTime}` as LocalDateTime,
});

export const TIMES = ['leavesOn', 'leavesTime', 'returnsOn', 'returnsTime'] as const;
