import type { CalendarDate, Problem } from '#core/kernel/index.ts';
import { actorsProblems } from './actors.ts';
import type { CalendarEvent } from './event.ts';
import { dailyHoursProblems, weeklyHoursProblems } from './hours.ts';
import { namingOf } from './naming.ts';
import { overlapProblems } from './places.ts';
import { dailyRestProblems, weeklyRestProblems } from './rest.ts';
import { type PersonTimeline, timelines } from './timeline.ts';

export interface CalendarContext {
  /** People by id, as they are called in sentences. */
  readonly names?: ReadonlyMap<string, string>;
  /** Opening night of the production an event belongs to, by event id. */
  readonly openings?: ReadonlyMap<string, CalendarDate>;
  /** People held to the rules of dramatic artists; absent: everyone called as an artist. */
  readonly dramaticArtists?: ReadonlySet<string>;
}

/**
 * Everything that the calendar of some people holds against law and agreement: never a refusal, always a warning that
 * names the text and the derogation. Ideas, postponed and cancelled events bind nobody; options do.
 *
 * Give all the events of the people concerned around the days looked at (a week before and after), since rest and days in
 * a row are read across the edges. Rules: docs/rules/working-time.md.
 */
export function calendarProblems(
  events: readonly CalendarEvent[],
  { names = new Map(), openings = new Map(), dramaticArtists }: CalendarContext = {},
): readonly Problem[] {
  const naming = namingOf(names);
  const isActor = ({ personId }: PersonTimeline) => dramaticArtists === undefined || dramaticArtists.has(personId);
  return timelines(events).flatMap((timeline) => [
    ...overlapProblems(timeline, naming),
    ...dailyRestProblems(timeline, naming),
    ...dailyHoursProblems(timeline, naming, { openings }),
    ...weeklyHoursProblems(timeline, naming),
    ...weeklyRestProblems(timeline, naming),
    ...(isActor(timeline) ? actorsProblems(timeline, naming, { openings }) : []),
  ]);
}
