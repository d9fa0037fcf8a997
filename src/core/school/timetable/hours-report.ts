/** Hours placed beside hours of the programme: by module, by group and by trainer, and whether they add up. */
import { type Session, type TimetableFacts, teachingsOf } from './facts.ts';
import { readGroups } from './groups.ts';
import { hoursTaught } from './hours-taught.ts';

/** Minutes. */
export interface HoursLine {
  readonly id: string;
  readonly programme: number;
  readonly placed: number;
}

export interface HoursReport {
  readonly modules: readonly HoursLine[];
  readonly subModules: readonly HoursLine[];
  /** What a trainee of each group receives. */
  readonly groups: readonly HoursLine[];
  /** `programme` is the most that was agreed; null: no limit. The last, without id, are sessions that nobody holds. */
  readonly trainers: readonly { readonly id: string | null; readonly agreed: number | null; readonly placed: number }[];
  readonly total: HoursLine;
  /** Every sub-module has its hours, for each of its groups. */
  readonly addsUp: boolean;
}

export function hoursReport(facts: TimetableFacts, sessions: readonly Session[]): HoursReport {
  const taught = hoursTaught(facts, sessions);
  const teachings = teachingsOf(facts);
  const { above } = readGroups(facts.groups);
  const sum = (of: readonly { readonly subModule: { readonly minutes: number } }[]) =>
    of.reduce((total, { subModule }) => total + subModule.minutes, 0);
  const modules = [...new Set(facts.subModules.map(({ moduleId }) => moduleId))];
  const subModules = facts.subModules.map(({ id }) => ({
    id,
    programme: sum(teachings.filter(({ subModule }) => subModule.id === id)),
    placed: taught.bySubModule.get(id) ?? 0,
  }));
  const placedFor = (subModuleId: string, groupId: string) => taught.byTeaching.get(`${subModuleId}/${groupId}`) ?? 0;
  const trainers = facts.trainers.map(({ id, maxMinutes }) => ({
    id: id as string | null,
    agreed: maxMinutes,
    placed: taught.byTrainer.get(id) ?? 0,
  }));
  const unheld = taught.byTrainer.get(null) ?? 0;
  return {
    modules: modules.map((id) => ({
      id,
      programme: sum(teachings.filter(({ subModule }) => subModule.moduleId === id)),
      placed: taught.byModule.get(id) ?? 0,
    })),
    subModules,
    groups: facts.groups.map(({ id }) => ({
      id,
      programme: sum(teachings.filter(({ group }) => above(id).includes(group.id))),
      placed: taught.received.get(id) ?? 0,
    })),
    trainers: unheld > 0 ? [...trainers, { id: null, agreed: null, placed: unheld }] : trainers,
    total: { id: 'total', programme: sum(teachings), placed: taught.total },
    addsUp:
      taught.total === sum(teachings) &&
      teachings.every(({ subModule, group }) => placedFor(subModule.id, group.id) === subModule.minutes),
  };
}
