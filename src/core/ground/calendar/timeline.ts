/** One person's calls put in order and cut into working days: what every rule on rest and hours reads. */
import { addDays, type CalendarDate } from '#core/kernel/index.ts';
import { dayOf, instantOf, MINUTES_PER_HOUR, type Minute, minuteOfDay } from './clock.ts';
import type { CalendarEvent, EventCall, EventKind } from './event.ts';
import { minutesOf } from './limits.ts';

/** A person called to an event, from one instant to another. */
export interface Presence {
  readonly event: CalendarEvent;
  readonly call: EventCall;
  readonly from: Minute;
  readonly to: Minute;
  /** The day on which the call begins, on the event's clock. */
  readonly day: CalendarDate;
}

/** What somebody does between two daily rests. A strike after midnight belongs to the day before it. */
export interface WorkingDay {
  readonly day: CalendarDate;
  /** In order of beginning; whole days (residencies without hours) are not among them. */
  readonly presences: readonly Presence[];
  readonly from: Minute;
  readonly to: Minute;
}

export interface PersonTimeline {
  readonly personId: string;
  readonly presences: readonly Presence[];
  readonly workingDays: readonly WorkingDay[];
  /** Days with any work or travel, whole days included, in order. */
  readonly daysAtWork: readonly CalendarDate[];
}

const NIGHT_ENDS = 6 * MINUTES_PER_HOUR;
const NO_WORK: readonly EventKind[] = ['dayOff', 'deadline'];

/** An event that is an idea or fell through binds nobody. Options do, as far as they can hold. */
export const binds = (event: CalendarEvent): boolean =>
  event.state === 'option' || event.state === 'confirmed' || event.state === 'played';

export const isWork = (event: CalendarEvent): boolean => !NO_WORK.includes(event.kind);

/** The calls of each person over the events given, ideas and fallen events left out. */
export function timelines(events: readonly CalendarEvent[]): readonly PersonTimeline[] {
  const byPerson = new Map<string, Presence[]>();
  for (const event of events) {
    if (!binds(event)) continue;
    for (const call of event.calls) {
      const presence = presenceOf(event, call);
      const presences = byPerson.get(call.personId);
      if (presences) presences.push(presence);
      else byPerson.set(call.personId, [presence]);
    }
  }
  return [...byPerson].map(([personId, presences]) => timelineOf(personId, presences));
}

function presenceOf(event: CalendarEvent, call: EventCall): Presence {
  const from = instantOf(call.from, event.zone);
  return { event, call, from, to: Math.max(from, instantOf(call.to, event.zone)), day: dayOf(call.from) };
}

function timelineOf(personId: string, unordered: readonly Presence[]): PersonTimeline {
  const presences = [...unordered].sort((a, b) => a.from - b.from || a.to - b.to || (a.event.id < b.event.id ? -1 : 1));
  const work = presences.filter(({ event }) => isWork(event));
  const days = new Set<CalendarDate>();
  for (const { event, call, day } of work) {
    days.add(day);
    if (event.allDay) for (const later of wholeDays(day, dayOf(call.to))) days.add(later);
  }
  const workingDays = cutIntoDays(work.filter(({ event }) => !event.allDay));
  return { personId, presences, workingDays, daysAtWork: [...days].sort() };
}

const nextDay = (day: CalendarDate): CalendarDate => addDays(day, 1);

function* wholeDays(from: CalendarDate, to: CalendarDate): Generator<CalendarDate> {
  for (let day = from; day <= to; day = nextDay(day)) yield day;
}

function cutIntoDays(work: readonly Presence[]): readonly WorkingDay[] {
  const days: { day: CalendarDate; presences: Presence[]; from: Minute; to: Minute }[] = [];
  for (const presence of work) {
    const current = days.at(-1);
    if (current && (current.day === presence.day || goesOnAfterMidnight(current, presence))) {
      current.presences.push(presence);
      current.to = Math.max(current.to, presence.to);
    } else {
      days.push({ day: presence.day, presences: [presence], from: presence.from, to: presence.to });
    }
  }
  return days;
}

function goesOnAfterMidnight(current: { day: CalendarDate; to: Minute }, next: Presence): boolean {
  const rest = minutesOf('workingTime.dailyRest.least', next.day);
  return nextDay(current.day) === next.day && minuteOfDay(next.call.from) < NIGHT_ENDS && next.from - current.to < rest;
}
