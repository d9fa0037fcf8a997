/** Interview slots over the days that are set: as many side by side as there are rooms or video links. */
import { MINUTES_PER_HOUR } from '#core/ground/calendar/index.ts';
import { addDays, type CalendarDate, type Problem, problem } from '#core/kernel/index.ts';

export interface Place {
  readonly roomId: string | null;
  readonly videoLink: string | null;
}

export interface SlotPlan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** When interviews are held on each day: `[["09:00","12:30"],["14:00","17:30"]]`. */
  readonly hours: readonly (readonly [from: string, to: string])[];
  readonly minutes: number;
  readonly pauseMinutes: number;
  readonly places: readonly Place[];
}

export interface PlannedSlot extends Place {
  readonly startsLocal: string;
  readonly endsLocal: string;
}

/** More than this in one go is a mistake of typing. */
const MOST_SLOTS = 10 * 100;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * MINUTES_PER_HOUR + Number(time.slice(-2));
const timeOf = (minute: number): string =>
  [Math.floor(minute / MINUTES_PER_HOUR), minute % MINUTES_PER_HOUR]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/**
 * Slots one after the other in each stretch of each day, at each place. Problems: `admissions.no-slot-fits` when no slot
 * is as short as its stretch, `admissions.too-many-slots`, `admissions.no-place-for-interviews`; with one of them there
 * are no slots.
 */
export function generateSlots(plan: SlotPlan): {
  readonly slots: readonly PlannedSlot[];
  readonly problems: readonly Problem[];
} {
  const refused = (code: string, facts: Problem['facts'] = {}) => ({
    slots: [],
    problems: [problem(code, 'blocking', facts)],
  });
  if (plan.places.length === 0) return refused('admissions.no-place-for-interviews');
  const slots: PlannedSlot[] = [];
  for (let day = plan.from; day <= plan.to; day = addDays(day, 1)) {
    for (const [from, to] of plan.hours) {
      for (let at = minuteOf(from); at + plan.minutes <= minuteOf(to); at += plan.minutes + plan.pauseMinutes) {
        const [startsLocal, endsLocal] = [`${day}T${timeOf(at)}`, `${day}T${timeOf(at + plan.minutes)}`];
        slots.push(...plan.places.map((place) => ({ startsLocal, endsLocal, ...place })));
        if (slots.length > MOST_SLOTS) return refused('admissions.too-many-slots', { most: MOST_SLOTS });
      }
    }
  }
  return slots.length === 0 ? refused('admissions.no-slot-fits', { minutes: plan.minutes }) : { slots, problems: [] };
}
