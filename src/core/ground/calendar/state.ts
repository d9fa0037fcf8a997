/** From which state an event may pass to which, and what each state must say. */
import { type CalendarDate, type Problem, problem } from '#core/kernel/index.ts';
import { instantOf } from './clock.ts';
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

/**
 * What is wrong with an event as it stands, whoever is called. Blocking: such an event cannot be saved.
 *
 * Problems: `calendar.ends-before-start`, `calendar.cancelled-without-cause`, `calendar.option-without-rank` and, warning,
 * `calendar.option-expired`, `calendar.played-in-the-future`, `calendar.postponed-without-date`.
 */
export function eventProblems(event: CalendarEvent, today: CalendarDate): readonly Problem[] {
  const problems: Problem[] = [];
  const at = [`event/${event.id}`];
  const facts = { event: event.title || event.kind };
  const say = (code: string, severity: Problem['severity'], more: Problem['facts'] = {}) =>
    problems.push(problem(code, severity, { ...facts, ...more }, at));
  if (instantOf(event.endsAt, event.zone) < instantOf(event.startsAt, event.zone)) {
    say('calendar.ends-before-start', 'blocking');
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
