/** Hours of a timetable by whoever asks: every way of adding them comes to the same total. */
import type { Session, TimetableFacts } from './facts.ts';
import { readGroups } from './groups.ts';
import { lengthOf } from './time.ts';

/** Minutes. */
export interface HoursTaught {
  readonly total: number;
  readonly bySubModule: ReadonlyMap<string, number>;
  readonly byModule: ReadonlyMap<string, number>;
  /** Under `null`, sessions that nobody holds yet. */
  readonly byTrainer: ReadonlyMap<string | null, number>;
  /** Sessions held for that very group. */
  readonly byGroup: ReadonlyMap<string, number>;
  /** What a member of the group receives: its own sessions and those of the groups it lies within. */
  readonly received: ReadonlyMap<string, number>;
  /** Key: `subModuleId/groupId`. */
  readonly byTeaching: ReadonlyMap<string, number>;
}

export const teachingKey = (subModuleId: string, groupId: string): string => `${subModuleId}/${groupId}`;

export function hoursTaught(facts: TimetableFacts, sessions: readonly Session[]): HoursTaught {
  const moduleOf = new Map(facts.subModules.map(({ id, moduleId }) => [id, moduleId]));
  const by = <K>(key: (session: Session) => K): Map<K, number> => {
    const sums = new Map<K, number>();
    for (const session of sessions) sums.set(key(session), (sums.get(key(session)) ?? 0) + lengthOf(session));
    return sums;
  };
  const byGroup = by(({ groupId }) => groupId);
  const { above } = readGroups(facts.groups);
  return {
    total: sessions.reduce((sum, session) => sum + lengthOf(session), 0),
    bySubModule: by(({ subModuleId }) => subModuleId),
    byModule: by(({ subModuleId }) => moduleOf.get(subModuleId) ?? subModuleId),
    byTrainer: by(({ trainerId }) => trainerId),
    byGroup,
    received: new Map(
      facts.groups.map(({ id }) => [id, above(id).reduce((sum, one) => sum + (byGroup.get(one) ?? 0), 0)]),
    ),
    byTeaching: by(({ subModuleId, groupId }) => teachingKey(subModuleId, groupId)),
  };
}
