/** Who is taught together: the whole cohort, a track, or a part of chosen trainees. Rule page: docs/rules/places.md. */
import { type Problem, problem } from '#core/kernel/index.ts';

export interface CohortGroup {
  readonly id: string;
  readonly kind: 'whole' | 'track' | 'part';
  readonly name: string;
  readonly trackId: string | null;
  /** Enrolments, of a part; the whole and the tracks have everybody who is there. */
  readonly members: readonly string[];
}

const plain = (name: string): string => name.trim().toLocaleLowerCase('fr');

/**
 * Whether a group may be so among the others of its cohort. Problems: `group.name-taken` (rules of the timetable name
 * groups), `group.nobody` (a part of nobody), `group.not-chosen` (members of a group that has everybody),
 * `group.no-track` (a track’s group without its track).
 */
export function groupProblems(group: CohortGroup, all: readonly CohortGroup[]): readonly Problem[] {
  const found: Problem[] = [];
  const isTaken = all.some(({ id, name }) => id !== group.id && plain(name) === plain(group.name));
  if (isTaken) found.push(problem('group.name-taken', 'blocking', { group: group.name }, ['name']));
  const isPart = group.kind === 'part';
  if (isPart && group.members.length === 0) {
    found.push(problem('group.nobody', 'blocking', { group: group.name }, ['members']));
  }
  if (!isPart && group.members.length > 0) {
    found.push(problem('group.not-chosen', 'blocking', { group: group.name }, ['members']));
  }
  if (group.kind === 'track' && group.trackId === null) {
    found.push(problem('group.no-track', 'blocking', { group: group.name }, ['trackId']));
  }
  return found;
}

/** A group that has sessions, called off or not, stays. */
export const groupLeaveProblems = ({ name }: Pick<CohortGroup, 'name'>, sessions: number): readonly Problem[] =>
  sessions === 0 ? [] : [problem('group.has-sessions', 'blocking', { group: name, sessions }, ['groupId'])];
