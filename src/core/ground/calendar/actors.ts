/** What title XIII of the CCNEAC asks for dramatic artists: services, run-throughs, rest before the show and after journeys. */
import { addDays, addMonths, type CalendarDate, type Problem, problem, weekday } from '#core/kernel/index.ts';
import { durationText } from './clock.ts';
import type { EventKind } from './event.ts';
import type { HoursContext } from './hours.ts';
import { countOf, minutesOf } from './limits.ts';
import type { Naming } from './naming.ts';
import type { PersonTimeline, Presence, WorkingDay } from './timeline.ts';

const SERVICES: readonly EventKind[] = ['rehearsal', 'technicalRehearsal', 'runThrough'];
const FRIDAY = 5;

type Say = (code: string, presence: Presence, facts?: Problem['facts']) => void;

/**
 * Problems: `actors.travel-forbids-playing`, `actors.run-through-on-performance-day`, `actors.third-service`,
 * `actors.too-many-services`, `actors.service-over-4h`, `actors.rest-before-show`, `actors.rest-after-travel`,
 * `actors.over-30-performances`.
 */
export function actorsProblems(timeline: PersonTimeline, naming: Naming, context: HoursContext): readonly Problem[] {
  const problems: Problem[] = [];
  for (const day of timeline.workingDays) {
    const presences = day.presences.filter(({ call, event }) => call.category === 'artist' || event.kind === 'travel');
    if (!presences.some(({ call }) => call.category === 'artist')) continue;
    const say: Say = (code, { event }, facts = {}) => {
      const own = { person: naming.person(timeline.personId), on: day.day, event: naming.event(event) };
      problems.push(
        problem(code, 'warning', { ...own, ...facts }, [`event/${event.id}`, `person/${timeline.personId}`]),
      );
    };
    const performances = presences.filter(({ event }) => event.kind === 'performance');
    if (performances.length > 0) onPerformanceDay(day.day, presences, performances, say);
    services(day, presences, context, say);
    afterTravel(day.day, presences, say);
  }
  return [...problems, ...overThirty(timeline, naming)];
}

function onPerformanceDay(
  day: CalendarDate,
  presences: readonly Presence[],
  performances: readonly Presence[],
  say: Say,
): void {
  const show = performances[0]!;
  const travelled = presences
    .filter(({ event, from }) => event.kind === 'travel' && from < performances.at(-1)!.from)
    .reduce((sum, { from, to }) => sum + to - from, 0);
  const forbids = minutesOf('workingTime.actors.travelForbidsPlaying', day);
  if (travelled >= forbids) {
    say('actors.travel-forbids-playing', show, { hours: durationText(travelled), limit: durationText(forbids) });
  }
  for (const presence of presences) {
    if (presence.event.kind === 'runThrough') say('actors.run-through-on-performance-day', presence);
  }
  const before = presences.filter(({ event, to }) => SERVICES.includes(event.kind) && to <= show.from).at(-1);
  if (!before) return;
  const rest = show.from - before.to;
  const due = minutesOf(isCalledAhead(show) ? `${REST}.collective` : REST, day);
  if (rest < due) say('actors.rest-before-show', show, { rest: durationText(rest), limit: durationText(due) });
}

const REST = 'workingTime.actors.restBeforeShow';

/** A call before the curtain is preparation together: an hour and a half of rest comes before it. */
const isCalledAhead = ({ call, event }: Presence): boolean => call.from < event.startsAt;

function services({ day }: WorkingDay, presences: readonly Presence[], { openings }: HoursContext, say: Say): void {
  const called = presences.filter(({ event }) => SERVICES.includes(event.kind));
  const longest = minutesOf('workingTime.actors.service', day);
  for (const presence of called) {
    const lasts = presence.to - presence.from - (presence.call.breakMinutes ?? 0);
    if (lasts > longest) {
      say('actors.service-over-4h', presence, { hours: durationText(lasts), limit: durationText(longest) });
    }
  }
  const [usual, most] = [
    countOf('workingTime.actors.services', day),
    countOf('workingTime.actors.services.beforeOpening', day),
  ];
  if (called.length > most) {
    say('actors.too-many-services', called[most]!, { count: called.length, limit: most });
  } else if (called.length > usual && !beforeOpening(day, called, openings)) {
    say('actors.third-service', called[usual]!, { days: countOf('workingTime.actors.beforeOpening', day) });
  }
}

/** Within the ten working days (Monday to Friday) that come before the opening night, as far as it is known. */
function beforeOpening(
  day: CalendarDate,
  called: readonly Presence[],
  openings: ReadonlyMap<string, CalendarDate>,
): boolean {
  return called.some(({ event }) => {
    const opening = openings.get(event.id);
    if (opening === undefined || day >= opening) return false;
    let left = countOf('workingTime.actors.beforeOpening', day);
    let first = opening;
    while (left > 0) {
      first = addDays(first, -1);
      if (weekday(first) <= FRIDAY) left -= 1;
    }
    return day >= first;
  });
}

function afterTravel(day: CalendarDate, presences: readonly Presence[], say: Say): void {
  for (const trip of presences) {
    if (trip.event.kind !== 'travel') continue;
    const next = presences.find(({ event, from }) => event.kind !== 'travel' && from >= trip.to);
    if (!next) continue;
    const due = restAfter(trip.to - trip.from, day);
    const rest = next.from - trip.to;
    if (rest < due) say('actors.rest-after-travel', next, { rest: durationText(rest), limit: durationText(due) });
  }
}

/** XIII.3: half an hour after less than two hours of travel, half its length up to six hours, four hours beyond. */
export function restAfter(travelled: number, day: CalendarDate): number {
  if (travelled < minutesOf('workingTime.travel.shortTrip', day))
    return minutesOf('workingTime.actors.rest.shortTrip', day);
  if (travelled > minutesOf('workingTime.travel.longTrip', day))
    return minutesOf('workingTime.actors.rest.longTrip', day);
  return Math.ceil(travelled / 2);
}

/** Thirty performances in a month from date to date. */
function overThirty(timeline: PersonTimeline, naming: Naming): readonly Problem[] {
  const played = timeline.presences.filter(
    ({ event, call }) => event.kind === 'performance' && call.category === 'artist',
  );
  for (let i = 0; i < played.length; i += 1) {
    const from = played[i]!.day;
    const limit = countOf('workingTime.actors.performances', from);
    const beyond = played[i + limit];
    if (!beyond || beyond.day >= addMonths(from, 1)) continue;
    const facts = {
      person: naming.person(timeline.personId),
      limit,
      from,
      on: beyond.day,
      event: naming.event(beyond.event),
    };
    const at = [`event/${beyond.event.id}`, `person/${timeline.personId}`];
    return [problem('actors.over-30-performances', 'warning', facts, at)];
  }
  return [];
}
