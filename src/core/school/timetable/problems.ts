/** Everything that a timetable holds against its facts: what the screen says while somebody drags. */
import { type Problem, problem } from '#core/kernel/index.ts';
import { clashProblems, slotProblems, traineeProblems } from './clash-problems.ts';
import { comfortProblems } from './comfort-problems.ts';
import type { Session, TimetableFacts } from './facts.ts';
import { called, type Known, known, type Lookup, lookup, place } from './lookup.ts';
import { crowdingProblems, hoursProblems, orderProblems, trainerHoursProblems } from './programme-problems.ts';
import { sessionProblems } from './session-problems.ts';

/**
 * Judges sessions wherever they come from, solver or hand. Blocking: what cannot be (somebody twice at once, hours that
 * are not the programme's); warnings: wishes that are not kept. Each names its sessions, the first being where to click.
 * Rules: docs/rules/timetable.md.
 */
export function timetableProblems(facts: TimetableFacts, sessions: readonly Session[]): readonly Problem[] {
  const by = lookup(facts);
  const found: Problem[] = [];
  const all: Known[] = [];
  for (const session of sessions) {
    const one = known(by, session);
    if (typeof one === 'string') {
      found.push(problem('timetable.unknown', 'blocking', { name: one, on: session.date }, [place(session)]));
    } else all.push(one);
  }
  return [
    ...found,
    ...clashProblems(by, all),
    ...all.flatMap((one) => sessionProblems(by, one)),
    ...slotProblems(all),
    ...traineeProblems(all),
    ...hoursProblems(by, all),
    ...crowdingProblems(all),
    ...orderProblems(by, all),
    ...trainerHoursProblems(all),
    ...lockedProblems(by, sessions),
    ...comfortProblems(by, all),
  ];
}

const PLACES = ['date', 'index', 'from', 'to', 'groupId', 'subModuleId', 'trainerId', 'roomId'] as const;

/** A locked session that is gone or no longer where it was locked. */
function lockedProblems(by: Lookup, sessions: readonly Session[]): readonly Problem[] {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  return by.facts.locked.flatMap((locked) => {
    const now = byId.get(locked.id);
    if (now && PLACES.every((name) => now[name] === locked[name])) return [];
    const one = known(by, locked);
    if (typeof one === 'string') return [];
    return [problem('timetable.locked-moved', 'blocking', called(one), [place(locked)])];
  });
}
