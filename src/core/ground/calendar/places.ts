import { type Problem, problem } from '#core/kernel/index.ts';
import type { Naming } from './naming.ts';
import { isWork, type PersonTimeline, type Presence } from './timeline.ts';

/**
 * One person called to two things at once, in two places or on two calls that are not the same event. Two options may
 * overlap: they are shown as such and nothing more.
 *
 * Problems: `calendar.two-places`, `calendar.two-places-option`, `calendar.work-on-day-off`.
 */
export function overlapProblems(timeline: PersonTimeline, naming: Naming): readonly Problem[] {
  const problems: Problem[] = [];
  const open: Presence[] = [];
  for (const presence of timeline.presences) {
    for (let i = open.length - 1; i >= 0; i -= 1) if (open[i]!.to <= presence.from) open.splice(i, 1);
    for (const other of open) {
      const found = judged(other, presence, timeline.personId, naming);
      if (found) problems.push(found);
    }
    open.push(presence);
  }
  return problems;
}

function judged(first: Presence, second: Presence, personId: string, naming: Naming): Problem | null {
  const [a, b] = [first.event, second.event];
  if (a.id === b.id || a.kind === 'deadline' || b.kind === 'deadline') return null;
  const facts = { person: naming.person(personId), first: naming.event(a), second: naming.event(b), on: second.day };
  const at = [`event/${b.id}`, `event/${a.id}`, `person/${personId}`];
  if (!isWork(a) || !isWork(b)) {
    return isWork(a) || isWork(b) ? problem('calendar.work-on-day-off', 'warning', facts, at) : null;
  }
  if (a.allDay || b.allDay) {
    if (a.venueId === null || b.venueId === null || a.venueId === b.venueId) return null;
  }
  const code = a.state === 'option' || b.state === 'option' ? 'calendar.two-places-option' : 'calendar.two-places';
  return problem(code, 'warning', facts, at);
}
