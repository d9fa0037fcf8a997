/** Wishes of everyone that a timetable may break and says: half-empty days, changes of room or of trainer. */
import { type Problem, problem } from '#core/kernel/index.ts';
import { type Known, type Lookup, place, titleOf } from './lookup.ts';

export function comfortProblems(lookup: Lookup, sessions: readonly Known[]): readonly Problem[] {
  return [...dayProblems(lookup, sessions), ...trainerChanges(sessions)];
}

/** What a trainee of a smallest group lives through, day by day. */
function dayProblems({ groups, facts }: Lookup, sessions: readonly Known[]): readonly Problem[] {
  const openHalves = new Map<string, number>();
  for (const { date } of facts.halfDays) openHalves.set(date, (openHalves.get(date) ?? 0) + 1);
  return groups.smallest.flatMap((group) => {
    const above = groups.above(group.id);
    const own = sessions.filter(({ session }) => above.includes(session.groupId));
    return [...Map.groupBy(own, ({ session }) => session.date)].flatMap(([day, today]) => {
      const at = today.map(({ session }) => place(session));
      const halves = new Set(today.map(({ session }) => session.index)).size;
      const rooms = new Set(today.flatMap(({ room }) => (room ? [room.id] : []))).size;
      const facts = { group: group.name, on: day };
      return [
        ...(halves < (openHalves.get(day) ?? 0) ? [problem('timetable.half-empty-day', 'warning', facts, at)] : []),
        ...(rooms > 1 ? [problem('timetable.room-changes', 'warning', { ...facts, rooms }, at)] : []),
      ];
    });
  });
}

/** A sub-module that several trainers share is said, not refused: sometimes it is meant. */
function trainerChanges(sessions: readonly Known[]): readonly Problem[] {
  const byTeaching = Map.groupBy(sessions, ({ session }) => `${session.subModuleId} ${session.groupId}`);
  return [...byTeaching.values()].flatMap((own) => {
    const count = new Set(own.flatMap(({ trainer }) => (trainer ? [trainer.id] : []))).size;
    if (count <= 1) return [];
    const { subModule, group } = own[0]!;
    const facts = { subModule: titleOf(subModule), group: group.name, count };
    return [problem('timetable.several-trainers', 'warning', facts, [`subModule/${subModule.id}`])];
  });
}
