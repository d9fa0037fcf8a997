/** The sessions of one person, as they were announced: a trainer's, a trainee's, or of somebody who is both. */
import { z } from 'zod';
import { calendarDate, uuid } from '#api/http/index.ts';
import { type Announced, SESSION_KINDS } from '#core/school/timetable/index.ts';
import {
  enrolmentsBehind,
  type FollowedRow,
  groupsInCohort,
  sessionsOfGroups,
  sessionsOfTrainer,
  trainerBehind,
} from '#db/school/timetable/index.ts';
import type { Tx } from '#db/transaction.ts';
import { groupsOf } from './groups-of.ts';
import { sessionKind } from './shapes.ts';

export const followedSession = z
  .object({
    id: uuid,
    cohortId: uuid,
    cohort: z.string(),
    as: z.enum(['trainer', 'trainee']),
    kind: sessionKind,
    proof: z.enum(['halfDayBoth', 'halfDayBothAndWork', 'examSheet', 'slotBoth']),
    code: z.string(),
    title: z.object({ fr: z.string(), en: z.string() }),
    date: calendarDate,
    index: z.int(),
    from: z.string(),
    to: z.string(),
    group: z.string().nullable(),
    trainer: z.string().nullable(),
    room: z.string().nullable(),
    place: z.string().nullable(),
    cancelled: z.boolean(),
    sequence: z.int(),
    announcedAt: z.string(),
  })
  .meta({ id: 'FollowedSession' });
export type FollowedSession = z.output<typeof followedSession>;

export interface Followed {
  /** Subjects that a calendar's link can be made for. */
  readonly subjects: readonly string[];
  readonly sessions: readonly FollowedSession[];
}

/** `cohortIds` null: every cohort of theirs. */
export async function followedBy(
  tx: Tx,
  self: string,
  cohortIds: readonly string[] | null,
  since: string,
): Promise<Followed> {
  const subjects: string[] = [];
  const sessions: FollowedSession[] = [];
  const trainer = await trainerBehind(tx, self);
  if (trainer) {
    subjects.push(trainer.id);
    sessions.push(...(await sessionsOfTrainer(tx, trainer.id, cohortIds, since)).map((row) => json(row, 'trainer')));
  }
  for (const enrolment of await enrolmentsBehind(tx, self)) {
    if (cohortIds !== null && !cohortIds.includes(enrolment.cohort_id)) continue;
    subjects.push(enrolment.id);
    const own = groupsOf(await groupsInCohort(tx, enrolment.cohort_id), enrolment);
    const rows = own.length > 0 ? await sessionsOfGroups(tx, enrolment.cohort_id, own, since) : [];
    sessions.push(...rows.map((row) => json(row, 'trainee')));
  }
  const when = ({ date, from, id }: FollowedSession) => `${date} ${from} ${id}`;
  return { subjects, sessions: sessions.toSorted((a, b) => (when(a) < when(b) ? -1 : 1)) };
}

function json(row: FollowedRow, as: FollowedSession['as']): FollowedSession {
  const said = row.announced as Announced;
  const { kind, date, index, from, to, cancelled, sequence } = said;
  return {
    ...{ id: row.id, cohortId: row.cohort_id, cohort: row.cohort, as, kind, proof: SESSION_KINDS[kind].proof },
    ...{ code: row.code, title: { fr: row.title_fr, en: row.title_en } },
    ...{ date, index, from, to, cancelled, sequence },
    group: row.group_kind === 'whole' ? null : row.group_name,
    ...{ trainer: row.trainer, room: row.room },
    place: [row.venue, row.address].filter(Boolean).join(', ') || null,
    announcedAt: new Date(row.announced_at).toISOString(),
  };
}
