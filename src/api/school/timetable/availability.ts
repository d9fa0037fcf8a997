/** Availability: stated by the trainer by link or account, or by whoever was told on the telephone. */
import { z } from 'zod';
import { type ApiActor, calendarDate, defineRoute, instant, once, prose, Refusal, uuid } from '#api/http/index.ts';
import type { Reach } from '#core/access/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { recordChange } from '#db/audit/index.ts';
import { newId } from '#db/identifiers.ts';
import {
  answersOf,
  cohortsNamed,
  listTrainers,
  loadTimetable,
  markAnswered,
  requestsTo,
  sayAvailability,
  type TrainerRow,
  trainerBehind,
} from '#db/school/timetable/index.ts';
import type { Tx } from '#db/transaction.ts';
import { openHalves } from '#jobs/school/timetable/index.ts';

const MOST_ANSWERS = 1000;
const state = z.enum(['available', 'avoid', 'unavailable']);
const half = z.int().min(0).max(9);
const answer = z.object({
  ...{ day: calendarDate, half, state, note: z.string().nullable(), statedAt: instant },
  /** Who of the house wrote down what they were told; null: the trainer gave it themselves. */
  statedBy: z.string().nullable(),
});
const answersBody = z.strictObject({
  answers: once(
    z
      .array(
        z.strictObject({ day: calendarDate, half, state: state.nullable(), note: prose(500).nullable().default(null) }),
      )
      .max(MOST_ANSWERS),
    ({ day, half: index }) => [day, index],
  ),
  /** That these are all: what is not said is free. */
  done: z.boolean().default(false),
});

const asked = z.object({
  id: uuid,
  cohortId: uuid,
  cohort: z.string(),
  programme: z.string(),
  from: calendarDate,
  to: calendarDate,
  askedAt: instant,
  answeredAt: instant.nullable(),
  /** The half-days on which the cohort can meet between these days. */
  halfDays: z.array(z.object({ date: calendarDate, index: half, from: z.string(), to: z.string() })),
});
const own = z.object({ trainerId: uuid, name: z.string(), requests: z.array(asked), answers: z.array(answer) });
type Own = z.output<typeof own>;

export async function trainerSelf(tx: Tx, actor: ApiActor): Promise<TrainerRow> {
  const trainer = actor.self === null ? null : await trainerBehind(tx, actor.self);
  if (!trainer) throw new Refusal(403, 'timetable.trainer-unknown');
  return trainer;
}

const iso = (stored: string | Date): string => new Date(stored).toISOString();

async function ownAnswers(tx: Tx, trainer: TrainerRow, since: CalendarDate): Promise<Own> {
  const rows = await requestsTo(tx, trainer.id);
  const latest = [...Map.groupBy(rows, ({ cohort_id }) => cohort_id).values()].map(([first]) => first!);
  const current = latest.filter(({ to_day }) => to_day >= since);
  const cohorts = new Map(
    (
      await cohortsNamed(
        tx,
        current.map((row) => row.cohort_id),
      )
    ).map((row) => [row.id, row]),
  );
  const requests: Own['requests'] = [];
  for (const row of current) {
    const cohort = cohorts.get(row.cohort_id)!;
    const loaded = await loadTimetable(tx, row.cohort_id);
    const within = (loaded ? openHalves(loaded) : []).filter(({ date }) => row.from_day <= date && date <= row.to_day);
    requests.push({
      ...{ id: row.id, cohortId: row.cohort_id, cohort: cohort.name, programme: cohort.title },
      ...{ from: row.from_day, to: row.to_day, askedAt: iso(row.asked_at) },
      answeredAt: row.answered_at === null ? null : iso(row.answered_at),
      halfDays: [...within],
    });
  }
  const answers = await answersOf(tx, trainer.id);
  return {
    ...{ trainerId: trainer.id, name: `${trainer.given_name} ${trainer.family_name}`, requests },
    answers: answers.map(({ day, half: index, state: said, note, created_at, stated_by }) => ({
      ...{ day, half: index, state: said, note, statedAt: iso(created_at), statedBy: stated_by },
    })),
  };
}

async function say(tx: Tx, trainer: TrainerRow, body: z.output<typeof answersBody>): Promise<void> {
  const said = body.answers.map((one) => ({ id: newId(), ...one }));
  await sayAvailability(tx, trainer.id, said);
  if (said.length === 0) return;
  const told = said.map(({ day, half: index, state: now }) => `${day}/${index} ${now ?? '–'}`).join(', ');
  await recordChange(tx, {
    action: 'availability',
    subject: { kind: 'trainer', id: trainer.id, label: null },
    changes: [{ field: 'availability.state', class: 'public', before: null, after: told }],
    person: trainer.person_id,
  });
}

const mine = defineRoute({
  id: 'my-availability.read',
  method: 'GET',
  path: '/my/availability',
  summary: 'What a trainer is asked about their availability, and what they have said',
  needs: 'availability.state',
  scope: 'rows',
  reply: own,
  handle: async ({ tx, actor, today }) => ownAnswers(tx, await trainerSelf(tx, actor), today),
});

const stateMine = defineRoute({
  id: 'my-availability.state',
  method: 'PATCH',
  path: '/my/availability',
  summary: 'State one’s availability, half-day by half-day; the last answer holds',
  needs: 'availability.state',
  scope: 'rows',
  versioned: 'none',
  body: answersBody,
  reply: own,
  handle: async ({ tx, actor, body, today, now }) => {
    const trainer = await trainerSelf(tx, actor);
    await say(tx, trainer, body);
    if (body.done) await markAnswered(tx, trainer.id, now);
    return ownAnswers(tx, trainer, today);
  },
});

const params = z.object({ trainerId: uuid });
const find = async (tx: Tx, id: string, reach: Reach): Promise<TrainerRow> => {
  const [trainer] = await listTrainers(tx, [id], reach === 'everything' ? null : reach);
  if (!trainer) throw new Refusal(404, 'request.not-found');
  return trainer;
};

const read = defineRoute({
  id: 'availability.read',
  method: 'GET',
  path: '/trainers/{trainerId}/availability',
  summary: 'What a trainer was asked and has said',
  needs: 'timetable.read',
  scope: 'rows',
  params,
  reply: own,
  handle: async ({ tx, params: { trainerId }, today, reach }) =>
    ownAnswers(tx, await find(tx, trainerId, reach), today),
});

const stateFor = defineRoute({
  id: 'availability.state',
  method: 'PATCH',
  path: '/trainers/{trainerId}/availability',
  summary: 'State a trainer’s availability in their stead',
  needs: 'timetable.edit',
  versioned: 'none',
  params,
  body: answersBody,
  reply: own,
  handle: async ({ tx, params: { trainerId }, body, today, now, reach }) => {
    const trainer = await find(tx, trainerId, reach);
    await say(tx, trainer, body);
    if (body.done) await markAnswered(tx, trainerId, now);
    return ownAnswers(tx, trainer, today);
  },
});

export const availabilityRoutes = [mine, stateMine, read, stateFor];
