/** Daily rest, weekly rest, days in a row. Sources: Code du travail L3131-1, L3132-1 and -2; CCNEAC VI.5, VI.7, XIII.2.7. */
import {
  addDays,
  type CalendarDate,
  DAYS_PER_WEEK,
  daysBetween,
  type Problem,
  problem,
  weekday,
} from '#core/kernel/index.ts';
import { durationText, instantOf, localDateTime, type Minute } from './clock.ts';
import type { EventKind } from './event.ts';
import { countOf, minutesOf } from './limits.ts';
import type { Naming } from './naming.ts';
import type { PersonTimeline, WorkingDay } from './timeline.ts';

/** Work for which the agreement lets technical staff rest nine hours. */
const TECHNICAL_WORK: readonly EventKind[] = ['rehearsal', 'technicalRehearsal', 'runThrough', 'setUp', 'strike'];

/**
 * Rest between two working days.
 *
 * Problems: `rest.under-11h`; `rest.under-11h-technician` where nine hours suffice (technical staff on rehearsals,
 * set-ups and strikes, against recovered hours); `rest.under-9h`, which nothing allows.
 */
export function dailyRestProblems(timeline: PersonTimeline, naming: Naming): readonly Problem[] {
  const problems: Problem[] = [];
  for (let i = 1; i < timeline.workingDays.length; i += 1) {
    const [before, after] = [timeline.workingDays[i - 1]!, timeline.workingDays[i]!];
    const rest = after.from - before.to;
    const limit = minutesOf('workingTime.dailyRest', after.day);
    if (rest < 0 || rest >= limit) continue;
    const least = minutesOf('workingTime.dailyRest.least', after.day);
    const code = rest < least ? 'rest.under-9h' : technical(before) ? 'rest.under-11h-technician' : 'rest.under-11h';
    const facts = {
      person: naming.person(timeline.personId),
      rest: durationText(rest),
      limit: durationText(limit),
      on: after.day,
      before: naming.event(before.presences.at(-1)!.event),
      after: naming.event(after.presences[0]!.event),
    };
    const at = [
      `event/${after.presences[0]!.event.id}`,
      `event/${last(before).event.id}`,
      `person/${timeline.personId}`,
    ];
    problems.push(problem(code, 'warning', facts, at));
  }
  return problems;
}

const last = (day: WorkingDay) => day.presences.reduce((a, b) => (b.to >= a.to ? b : a));

const technical = (day: WorkingDay): boolean =>
  day.presences.some(({ call, event }) => call.category === 'technician' && TECHNICAL_WORK.includes(event.kind));

/**
 * Days in a row, and weeks without 35 hours of rest in one piece. A week is Monday to Sunday; a rest that straddles
 * Sunday night counts for the week in which most of it lies.
 *
 * Problems: `days.over-six`, `rest.weekly-under-35h`.
 */
export function weeklyRestProblems(timeline: PersonTimeline, naming: Naming): readonly Problem[] {
  const runs = runsOfDays(timeline.daysAtWork);
  const problems: Problem[] = [];
  const tooLong = runs.filter(({ from, count }) => count > countOf('workingTime.daysInARow', from));
  for (const { from, to, count } of tooLong) {
    const facts = { person: naming.person(timeline.personId), count, from, to };
    const limit = countOf('workingTime.daysInARow', from);
    const at = eventsOn(timeline, addDays(from, limit)).concat(`person/${timeline.personId}`);
    problems.push(problem('days.over-six', 'warning', facts, at));
  }
  for (const monday of mondays(timeline)) {
    const sunday = addDays(monday, DAYS_PER_WEEK - 1);
    if (tooLong.some(({ from, to }) => from <= sunday && monday <= to)) continue;
    const found = weekWithoutRest(timeline, monday, naming);
    if (found) problems.push(found);
  }
  return problems;
}

function runsOfDays(days: readonly CalendarDate[]) {
  const runs: { from: CalendarDate; to: CalendarDate; count: number }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && daysBetween(run.to, day) === 1) {
      run.to = day;
      run.count += 1;
    } else {
      runs.push({ from: day, to: day, count: 1 });
    }
  }
  return runs;
}

const mondayOf = (day: CalendarDate): CalendarDate => addDays(day, 1 - weekday(day));

const mondays = (timeline: PersonTimeline): ReadonlySet<CalendarDate> =>
  new Set(timeline.workingDays.map(({ day }) => mondayOf(day)));

const eventsOn = (timeline: PersonTimeline, on: CalendarDate): string[] =>
  timeline.presences.filter(({ day }) => day === on).map(({ event }) => `event/${event.id}`);

function weekWithoutRest(timeline: PersonTimeline, monday: CalendarDate, naming: Naming): Problem | null {
  const days = timeline.workingDays;
  const zone = days[0]!.presences[0]!.event.zone;
  const start = instantOf(localDateTime(`${monday}T00:00`), zone);
  const end = instantOf(localDateTime(`${addDays(monday, DAYS_PER_WEEK)}T00:00`), zone);
  const limit = minutesOf('workingTime.weeklyRest', monday);
  let longest = 0;
  let free: Minute = Number.NEGATIVE_INFINITY;
  for (const day of [...days, { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY }]) {
    const within = Math.min(day.from, end) - Math.max(free, start);
    if (within * 2 >= Math.min(day.from - free, limit))
      longest = Math.max(longest, Math.min(day.from - free, end - start));
    free = Math.max(free, day.to);
  }
  if (longest >= limit) return null;
  const facts = {
    person: naming.person(timeline.personId),
    rest: durationText(longest),
    limit: durationText(limit),
    from: monday,
    to: addDays(monday, DAYS_PER_WEEK - 1),
  };
  const first = days.find(({ day }) => day >= monday)!;
  return problem('rest.weekly-under-35h', 'warning', facts, [
    `event/${first.presences[0]!.event.id}`,
    `person/${timeline.personId}`,
  ]);
}
