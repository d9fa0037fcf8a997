/** Which groups somebody is taught with. */
import type { TimetableRows } from '#db/school/timetable/index.ts';

/** The whole cohort, the group of their track, and the parts that they are in. */
export function groupsOf(
  { groups, members }: Pick<TimetableRows, 'groups' | 'members'>,
  { id, track_id }: { readonly id: string; readonly track_id: string | null },
): readonly string[] {
  return groups
    .filter((group) => {
      if (group.kind === 'whole') return true;
      if (group.kind === 'track') return group.track_id === track_id && track_id !== null;
      return members.some(({ group_id, enrolment_id }) => group_id === group.id && enrolment_id === id);
    })
    .map((group) => group.id);
}
