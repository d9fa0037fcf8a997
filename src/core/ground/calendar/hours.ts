/** Hours a day and a week, amplitude, and what a journey counts for. Sources: Code du travail L3121-18 to -20; CCNEAC VI.4, VI.6, VIII.1.1, VIII.4.4. */
import {
  addDays,
  type CalendarDate,
  DAYS_PER_WEEK,
  daysBetween,
  type Problem,
  problem,
  weekday,
} from '#core/kernel/index.ts';
import { durationText } from './clock.ts';
import { countOf, minutesOf } from './limits.ts';
import type { Naming } from './naming.ts';
import type { PersonTimeline, Presence, WorkingDay } from './timeline.ts';

/**
 * Minutes of a working day that count as work: calls without their breaks, overlaps once, and journeys as the agreement
 * counts them (`countedTravel`). The first journey from home and the last one back are counted too, as the calendar
 * cannot tell them: the sum is never too low.
 */
export function countedMinutes(day: WorkingDay): number {
  const work = day.presences.filter(({ event }) => event.kind !== 'travel');
  const travel = day.presences.filter(({ event }) => event.kind === 'travel');
  const breaks = work.reduce((sum, { call }) => sum + (call.breakMinutes ?? 0), 0);
  const travelled = travel.reduce((sum, { from, to }) => sum + countedTravel(to - from, day.day), 0);
  if (work.length === 0) return Math.min(travelled, minutesOf('ccneac.travel.counted.dayOfTravel', day.day));
  return Math.max(0, covered(work) - breaks) + travelled;
}

/** CCNEAC VIII.1.1 C: under six hours, in full up to two hours and half beyond; from six hours on, up to three. */
export function countedTravel(minutes: number, on: CalendarDate): number {
  const long = minutes >= minutesOf('ccneac.travel.counted.longTrip', on);
  const full = minutesOf(long ? 'ccneac.travel.counted.fullLongTrip' : 'ccneac.travel.counted.full', on);
  return minutes <= full ? minutes : full + Math.ceil((minutes - full) / 2);
}

function covered(presences: readonly Presence[]): number {
  let minutes = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of presences) {
    minutes += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return minutes;
}

export interface HoursContext {
  /** Opening night of the production an event belongs to, by event id: fifteen days before it a day may last 12 h. */
  readonly openings: ReadonlyMap<string, CalendarDate>;
}

/** Problems: `hours.over-10h` (where nothing seen in the calendar allows twelve), `hours.over-12h`, `amplitude.over-13h`. */
export function dailyHoursProblems(
  timeline: PersonTimeline,
  naming: Naming,
  context: HoursContext,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const day of timeline.workingDays) {
    const person = naming.person(timeline.personId);
    const at = [...new Set(day.presences.map(({ event }) => `event/${event.id}`)), `person/${timeline.personId}`];
    const counted = countedMinutes(day);
    const [usual, extended] = [minutesOf('workingTime.day', day.day), minutesOf('workingTime.day.extended', day.day)];
    if (counted > extended) {
      const facts = { person, on: day.day, hours: durationText(counted), limit: durationText(extended) };
      problems.push(problem('hours.over-12h', 'warning', facts, at));
    } else if (counted > usual && !mayLastTwelve(day, context)) {
      const facts = { person, on: day.day, hours: durationText(counted), limit: durationText(usual) };
      problems.push(problem('hours.over-10h', 'warning', facts, at));
    }
    const amplitude = minutesOf('workingTime.amplitude', day.day);
    if (day.to - day.from > amplitude) {
      const facts = { person, on: day.day, hours: durationText(day.to - day.from), limit: durationText(amplitude) };
      problems.push(problem('amplitude.over-13h', 'warning', facts, at));
    }
  }
  return problems;
}

function mayLastTwelve({ day, presences }: WorkingDay, { openings }: HoursContext): boolean {
  return presences.some(({ event }) => {
    if (event.kind === 'setUp' || event.kind === 'strike') return true;
    const opening = openings.get(event.id);
    const left = opening === undefined ? -1 : daysBetween(day, opening);
    return left >= 0 && left <= countOf('workingTime.day.extended.beforeOpening', day);
  });
}

/** Problems: `hours.week-over-48h`, Monday to Sunday. */
export function weeklyHoursProblems(timeline: PersonTimeline, naming: Naming): readonly Problem[] {
  const weeks = new Map<CalendarDate, { minutes: number; at: string[] }>();
  for (const day of timeline.workingDays) {
    const monday = addDays(day.day, 1 - weekday(day.day));
    const week = weeks.get(monday) ?? { minutes: 0, at: [] };
    week.minutes += countedMinutes(day);
    week.at.push(`event/${day.presences[0]!.event.id}`);
    weeks.set(monday, week);
  }
  const problems: Problem[] = [];
  for (const [from, { minutes, at }] of weeks) {
    const limit = minutesOf('workingTime.week', from);
    if (minutes <= limit) continue;
    const facts = {
      person: naming.person(timeline.personId),
      hours: durationText(minutes),
      limit: durationText(limit),
      from,
      to: addDays(from, DAYS_PER_WEEK - 1),
    };
    problems.push(problem('hours.week-over-48h', 'warning', facts, [...at, `person/${timeline.personId}`]));
  }
  return problems;
}
