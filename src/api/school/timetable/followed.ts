/** The sessions of one person, as they were announced: a trainer's, a trainee's, or of somebody who is both. */
import { z } from 'zod';
import { calendarDate, uuid } from '#api/http/index.ts';
import { type Announced, ownSlots, SESSION_KINDS, type Slot } from '#core/school/timetable/index.ts';
import {
  enrolmentsBehind,
  type FollowedRow,
  groupsInCohort,
  sessionsOfGroups,
  sessionsOfTrainer,
  traineeNames,
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
    /** An interview: its time is this trainee's own turn. Their turns in one session are numbered from 0. */
    turn: z.int().nullable(),
    /** For whoever interviews: who comes when. */
    turns: z.array(z.object({ from: z.string(), to: z.string(), name: z.string() })),
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
    const rows = await sessionsOfTrainer(tx, trainer.id, cohortIds, since);
    const names = await traineeNames(
      tx,
      rows.flatMap(slotsOf).flatMap(({ traineeId }) => traineeId ?? []),
    );
    sessions.push(...rows.map((row) => ({ ...json(row, 'trainer'), turns: turnsOf(row, names) })));
  }
  for (const enrolment of await enrolmentsBehind(tx, self)) {
    if (cohortIds !== null && !cohortIds.includes(enrolment.cohort_id)) continue;
    subjects.push(enrolment.id);
    const own = groupsOf(await groupsInCohort(tx, enrolment.cohort_id), enrolment);
    const rows = own.length > 0 ? await sessionsOfGroups(tx, enrolment.cohort_id, own, since) : [];
    sessions.push(...rows.flatMap((row) => ownOf(row, enrolment.id)));
  }
  const when = ({ date, from, id }: FollowedSession) => `${date} ${from} ${id}`;
  return { subjects, sessions: sessions.toSorted((a, b) => (when(a) < when(b) ? -1 : 1)) };
}

const slotsOf = (row: FollowedRow): readonly Slot[] => (row.announced as Announced).slots ?? [];

const turnsOf = (row: FollowedRow, names: ReadonlyMap<string, string>) =>
  slotsOf(row).flatMap(({ from, to, traineeId }) => {
    const name = traineeId && names.get(traineeId);
    return name ? [{ from, to, name }] : [];
  });

/** A session, or in one that goes by slots a trainee's own turns: those of others are nothing to them. */
function ownOf(row: FollowedRow, enrolmentId: string): FollowedSession[] {
  const whole = json(row, 'trainee');
  if (slotsOf(row).length === 0) return [whole];
  return ownSlots(row.announced as Announced, enrolmentId).map(({ from, to }, turn) => ({ ...whole, from, to, turn }));
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
    ...{ turn: null, turns: [] },
  };
}
