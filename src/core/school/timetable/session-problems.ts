/** What is wrong with one session by itself: its place in the calendar, its trainer, its room. */
import { type Problem, problem } from '#core/kernel/index.ts';
import { keyOf, type Trainer } from './facts.ts';
import { SESSION_KINDS } from './kinds.ts';
import { called, type Known, type Lookup, place } from './lookup.ts';

export function sessionProblems(lookup: Lookup, one: Known): readonly Problem[] {
  return [
    ...calendarProblems(lookup, one),
    ...(one.trainer ? trainerProblems(one, one.trainer) : [say(one, missingTrainer(one))]),
    ...roomProblems(lookup, one),
  ];
}

const say = (one: Known, code: string, facts: Problem['facts'] = {}, severity: Problem['severity'] = 'blocking') =>
  problem(`timetable.${code}`, severity, { ...called(one), ...facts }, [place(one.session)]);

const missingTrainer = ({ session }: Known): string =>
  SESSION_KINDS[session.kind].proctored ? 'exam-not-proctored' : 'no-trainer';

function calendarProblems({ halfDays }: Lookup, one: Known): readonly Problem[] {
  const { session, subModule } = one;
  const found: Problem[] = [];
  const halfDay = halfDays.get(keyOf(session));
  if (session.from >= session.to) found.push(say(one, 'ends-before-start'));
  if (!halfDay) found.push(say(one, 'closed-day'));
  else if (session.from < halfDay.from || session.to > halfDay.to) {
    found.push(say(one, 'outside-half-day', { from: halfDay.from, to: halfDay.to }));
  }
  if (subModule.earliest && session.date < subModule.earliest) {
    found.push(say(one, 'too-early', { limit: subModule.earliest }));
  }
  if (subModule.latest && session.date > subModule.latest)
    found.push(say(one, 'too-late', { limit: subModule.latest }));
  if (!subModule.groupIds.includes(session.groupId)) found.push(say(one, 'not-for-this-group'));
  return found;
}

/** Whoever can teach a sub-module can watch over its exams; a proctor can watch over any. */
export const canHold = (trainer: Trainer, subModuleId: string, proctored: boolean): boolean =>
  trainer.teaches.includes(subModuleId) || (proctored && trainer.proctors);

function trainerProblems(one: Known, trainer: Trainer): readonly Problem[] {
  const { session } = one;
  const found: Problem[] = [];
  if (!canHold(trainer, session.subModuleId, SESSION_KINDS[session.kind].proctored)) {
    found.push(say(one, 'trainer-cannot-teach', { trainer: trainer.name }));
  }
  const answer = trainer.availability[keyOf(session)];
  if (answer === 'unavailable') found.push(say(one, 'trainer-unavailable', { trainer: trainer.name }));
  if (answer === 'prefersNot') found.push(say(one, 'trainer-prefers-not', { trainer: trainer.name }, 'warning'));
  return found;
}

function roomProblems({ facts }: Lookup, one: Known): readonly Problem[] {
  const { session, group, subModule, room } = one;
  if (!room) return facts.rooms.length === 0 ? [] : [say(one, 'no-room')];
  const found: Problem[] = [];
  if (room.seats < group.size && !SESSION_KINDS[session.kind].bySlots) {
    found.push(say(one, 'room-too-small', { room: room.name, seats: room.seats, size: group.size }));
  }
  for (const missing of subModule.equipment.filter((needed) => !room.equipment.includes(needed))) {
    found.push(say(one, 'room-lacks-equipment', { room: room.name, equipment: missing }));
  }
  if (room.closed.includes(keyOf(session))) found.push(say(one, 'room-closed', { room: room.name }));
  return found;
}
