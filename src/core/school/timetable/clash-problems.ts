/** Who is expected twice at once: trainers, trainees, rooms, and trainees at interviews. */
import { type Problem, problem } from '#core/kernel/index.ts';
import { goesBeside } from './kinds.ts';
import { type Known, type Lookup, place, titleOf } from './lookup.ts';
import { overlaps } from './time.ts';

/** Sessions are compared within their day only: as quick as there are few a day. */
export function clashProblems(lookup: Lookup, sessions: readonly Known[]): readonly Problem[] {
  const days = Map.groupBy(sessions, ({ session }) => session.date);
  return [...days.values()].flatMap((day) => {
    const sorted = day.toSorted((a, b) => (a.session.from < b.session.from ? -1 : 1));
    return sorted.flatMap((first, at) => {
      const found: Problem[] = [];
      for (let next = at + 1; next < sorted.length; next += 1) {
        const second = sorted[next]!;
        if (second.session.from >= first.session.to) break;
        found.push(...pairProblems(lookup, first, second));
      }
      return found;
    });
  });
}

function pairProblems({ groups }: Lookup, first: Known, second: Known): readonly Problem[] {
  const [a, b] = [first.session, second.session];
  if (!overlaps(a, b)) return [];
  const facts = {
    on: a.date,
    at: b.from,
    first: titleOf(first.subModule),
    second: titleOf(second.subModule),
    group: first.group.name,
    other: second.group.name,
  };
  const say = (code: string, more: Problem['facts'] = {}) =>
    problem(`timetable.${code}`, 'blocking', { ...facts, ...more }, [place(a), place(b)]);
  const found: Problem[] = [];
  if (first.trainer && first.trainer === second.trainer) {
    found.push(say('trainer-twice', { trainer: first.trainer.name }));
  }
  if (first.room && first.room === second.room) found.push(say('room-twice', { room: first.room.name }));
  if (groups.share(a.groupId, b.groupId) && !goesBeside(a.kind, b.kind)) {
    found.push(say(a.groupId === b.groupId ? 'group-twice' : 'groups-share-trainees'));
  }
  return found;
}

/** Interview slots: inside their session, one at a time, one trainee once at a time. */
export function slotProblems(sessions: readonly Known[]): readonly Problem[] {
  return sessions.flatMap(({ session, subModule, group }) => {
    const sorted = session.slots.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return sorted.flatMap((slot, at) => {
      const before = sorted[at - 1];
      const facts = { session: titleOf(subModule), group: group.name, on: session.date, at: slot.from, until: slot.to };
      const say = (code: string) => problem(`timetable.${code}`, 'blocking', facts, [place(session)]);
      const found: Problem[] = [];
      if (slot.from >= slot.to || slot.from < session.from || slot.to > session.to) found.push(say('slot-outside'));
      if (before && before.to > slot.from) found.push(say('slots-overlap'));
      return found;
    });
  });
}

/** The same trainee in two rooms: slots of sessions side by side. */
export function traineeProblems(sessions: readonly Known[]): readonly Problem[] {
  const slots = sessions.flatMap((one) =>
    one.session.slots.flatMap((slot) => (slot.traineeId === null ? [] : [{ slot, one, traineeId: slot.traineeId }])),
  );
  const groups = Map.groupBy(slots, ({ traineeId, one }) => `${traineeId} ${one.session.date}`);
  return [...groups.values()].flatMap((same) =>
    same.flatMap((a, at) =>
      same
        .slice(at + 1)
        .filter((b) => b.one !== a.one && overlaps(a.slot, b.slot))
        .map((b) =>
          problem(
            'timetable.trainee-two-interviews',
            'blocking',
            {
              first: titleOf(a.one.subModule),
              second: titleOf(b.one.subModule),
              on: a.one.session.date,
              at: b.slot.from,
            },
            [place(a.one.session), place(b.one.session)],
          ),
        ),
    ),
  );
}
