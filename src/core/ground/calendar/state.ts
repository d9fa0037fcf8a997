/** From which state an event may pass to which, and what each state must say. */
import { type CalendarDate, type Problem, problem } from '#core/kernel/index.ts';
import { dayOf, instantOf, MINUTES_PER_DAY } from './clock.ts';
import type { CalendarEvent, EventState } from './event.ts';

/** Cancelled and postponed events can be taken up again (undo, a date that comes back); what was played was played. */
const NEXT: Readonly<Record<EventState, readonly EventState[]>> = {
  idea: ['option', 'confirmed', 'cancelled'],
  option: ['idea', 'confirmed', 'postponed', 'cancelled'],
  confirmed: ['option', 'played', 'postponed', 'cancelled'],
  played: ['confirmed'],
  postponed: ['option', 'confirmed', 'cancelled'],
  cancelled: ['idea', 'option', 'confirmed'],
};

export const nextStates = (state: EventState): readonly EventState[] => NEXT[state];

export const mayBecome = (from: EventState, to: EventState): boolean => from === to || NEXT[from].includes(to);

/** No event is longer, so that what overlaps a month is found among the events of the year before it. */
export const LONGEST_EVENT_DAYS = 366;

type Standing = Pick<CalendarEvent, 'id' | 'state' | 'postponedTo'>;

/**
 * Which date holds what hangs on one that changes, before and after. A postponed date is stood in for by its new date
 * until it stands again; cancelled for good, it leaves everything with the new one.
 */
export function standsIn(before: Standing, after: Standing): { readonly from: string; readonly to: string } {
  const from = replacement(before) ?? before.id;
  return { from, to: replacement(after) ?? (after.state === 'cancelled' ? from : after.id) };
}

const replacement = ({ state, postponedTo }: Standing): string | null => (state === 'postponed' ? postponedTo : null);

/**
 * What is wrong with an event as it stands, whoever is called. Blocking: such an event cannot be saved.
 *
 * Problems: `calendar.ends-before-start`, `calendar.longer-than-a-year`, `calendar.cancelled-without-cause` and, warning,
 * `calendar.option-without-rank`, `calendar.option-expired`, `calendar.played-in-the-future`, `calendar.postponed-without-date`.
 */
export function eventProblems(event: CalendarEvent, today: CalendarDate): readonly Problem[] {
  const problems: Problem[] = [];
  const at = [`event/${event.id}`];
  const facts = { event: event.title || event.kind };
  const say = (code: string, severity: Problem['severity'], more: Problem['facts'] = {}, where = at) =>
    problems.push(problem(code, severity, { ...facts, ...more }, where));
  const minutes = instantOf(event.endsAt, event.zone) - instantOf(event.startsAt, event.zone);
  if (minutes < 0) say('calendar.ends-before-start', 'blocking');
  if (minutes > LONGEST_EVENT_DAYS * MINUTES_PER_DAY) {
    const limits = { most: LONGEST_EVENT_DAYS, from: dayOf(event.startsAt), to: dayOf(event.endsAt) };
    say('calendar.longer-than-a-year', 'blocking', limits, [`event/${event.id}/endsLocal`]);
  }
  if (event.state === 'cancelled' && event.cancellationCause === null) {
    say('calendar.cancelled-without-cause', 'blocking');
  }
  if (event.state === 'option') {
    if (event.optionRank === null) say('calendar.option-without-rank', 'warning');
    if (event.optionExpires !== null && event.optionExpires < today) {
      say('calendar.option-expired', 'warning', { expired: event.optionExpires });
    }
  }
  if (event.state === 'postponed' && event.postponedTo === null) say('calendar.postponed-without-date', 'warning');
  if (event.state === 'played' && event.startsAt.slice(0, 10) > today) say('calendar.played-in-the-future', 'warning');
  return problems;
}

/** Problems: `calendar.state-not-allowed`. */
export function transitionProblems(event: CalendarEvent, to: EventState): readonly Problem[] {
  if (mayBecome(event.state, to)) return [];
  return [problem('calendar.state-not-allowed', 'blocking', { from: event.state, to }, [`event/${event.id}`])];
}
