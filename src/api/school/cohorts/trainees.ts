/** The room of trainees in one reading: places, waiting list, everybody with their payers, and what is due and wrong. */
import { z } from 'zod';
import { calendarDate, defineRoute, notFound, problem, uuid } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { jsonOf, type RowSpec, replyOf, type Stored } from '#api/rows/index.ts';
import { decimalText, moneyText, normalise } from '#core/kernel/index.ts';
import { placesByPool, traineeAnswer, traineesAnswer } from '#core/school/cohorts/index.ts';
import { listTrackPlaces, loadPlaces, poolFacts } from '#db/school/places.ts';
import { listWaiting, loadTrainees } from '#db/school/trainees.ts';
import { entryUntil, holidaysOf, trackOf } from './place-desk.ts';
import { pools } from './pools.ts';
import { signedHours } from './signed-hours.ts';
import { type CourseFacts, courseOf, traineesOf } from './trainee-facts.ts';
import { courseReply, traineeJson, traineeReply } from './trainee-json.ts';
import { waiting, waitingOf } from './waiting.ts';

const count = z.int().min(0);

const reply = z.object({
  course: courseReply,
  places: z.object({ places: count, taken: count, free: count }),
  pools: z.array(
    replyOf(pools).extend({
      taken: count,
      borrowed: count,
      lent: count,
      free: count,
      freeBorrowed: count,
      over: count,
    }),
  ),
  tracks: z.array(
    z.object({
      trackId: uuid,
      title: z.object({ fr: z.string(), en: z.string() }),
      capacity: count.nullable(),
      changeUntil: calendarDate.nullable(),
      taken: count,
      free: count.nullable(),
    }),
  ),
  waiting: z.array(replyOf(waiting).extend({ name: z.string(), status: z.string().nullable() })),
  nextInLine: z.array(z.object({ poolId: uuid, waitingId: uuid })),
  trainees: z.array(traineeReply),
  problems: z.array(problem),
});

const rowOf = ({ fields }: RowSpec, row: unknown, zone: string) => jsonOf(fields, row as Stored, zone);

const courseJson = ({ course, entry }: CourseFacts) => ({
  price: course.price && moneyText(course.price),
  centreHours: decimalText(normalise(course.centreHours)),
  internshipHours: decimalText(normalise(course.internshipHours)),
  startsOn: course.startsOn,
  endsOn: course.endsOn,
  entryUntil: entryUntil(entry),
});

const roomRoute = defineRoute({
  id: 'trainees.room',
  method: 'GET',
  path: '/cohorts/{cohortId}/trainees',
  summary: 'Places by pool, waiting list, tracks and everybody with their payers, what is due and what is wrong',
  needs: 'enrolments.read',
  params: z.object({ cohortId: uuid }),
  reply,
  handle: async ({ tx, actor, params, today, now }) => {
    const { cohortId } = params;
    const facts = await courseOf(tx, cohortId);
    const rows = await loadTrainees(tx, cohortId);
    const tracks = await listTrackPlaces(tx, cohortId);
    const { pools: poolRows, offered } = await loadPlaces(tx, cohortId);
    const waitingRows = await listWaiting(tx, cohortId);
    const hoursDone = await signedHours(tx, cohortId, facts.course, now);
    const isHoliday = holidaysOf(facts.entry);
    const trainees = traineesOf(rows, hoursDone);
    const named = poolRows.map(poolFacts);
    const answer = traineesAnswer(
      {
        ...{ course: facts.course, mostTrainees: facts.mostTrainees, pools: named, tracks: tracks.map(trackOf) },
        ...{ trainees, waiting: waitingRows.map(waitingOf) },
      },
      today,
      isHoliday,
    );
    // Places kept for applicants who were offered one are taken, though nobody is enrolled on them yet.
    const held = [...trainees, ...offered.map((poolId) => ({ poolId, state: 'offered' as const }))];
    const places = placesByPool(named, held, today);
    const zone = actor.organisation.timeZone;
    return {
      course: courseJson(facts),
      places: { places: places.places, taken: places.taken, free: places.free },
      pools: places.pools.map(({ poolId, ...state }) => ({
        ...rowOf(pools, poolRows.find(({ id }) => id === poolId)!, zone),
        ...state,
      })),
      tracks: tracks.map((track, index) => ({
        ...{ trackId: track.track_id, title: { fr: track.title_fr, en: track.title_en } },
        ...{ capacity: track.capacity, changeUntil: track.change_until },
        ...{ taken: answer.tracks[index]!.taken, free: answer.tracks[index]!.free },
      })),
      waiting: waitingRows.map((row) => ({
        ...rowOf(waiting, row, zone),
        name: waitingOf(row).name,
        status: row.status,
      })),
      nextInLine: [...answer.nextInLine],
      trainees: rows.enrolments.map((row, index) =>
        traineeJson({ row, trainee: trainees[index]!, answer: answer.trainees[index]! }, rows, zone, isHoliday),
      ),
      problems: answer.problems.map(problemJson),
    } as never;
  },
});

const oneRoute = defineRoute({
  id: 'trainees.one',
  method: 'GET',
  path: '/cohorts/{cohortId}/trainees/{enrolmentId}',
  summary: 'One trainee with payers, instalments, notices, departure, and what is due and wrong',
  needs: 'enrolments.read',
  params: z.object({ cohortId: uuid, enrolmentId: uuid }),
  reply: z.object({ course: courseReply, trainee: traineeReply }),
  handle: async ({ tx, actor, params, today, now }) => {
    const facts = await courseOf(tx, params.cohortId);
    const rows = await loadTrainees(tx, params.cohortId, params.enrolmentId);
    const [row] = rows.enrolments;
    if (!row) throw notFound();
    const isHoliday = holidaysOf(facts.entry);
    const [trainee] = traineesOf(rows, await signedHours(tx, params.cohortId, facts.course, now));
    const answer = traineeAnswer(facts.course, trainee!, today, isHoliday);
    const shown = { row, trainee: trainee!, answer };
    return {
      course: courseJson(facts),
      trainee: traineeJson(shown, rows, actor.organisation.timeZone, isHoliday),
    } as never;
  },
});

export const traineeRoutes = [roomRoute, oneRoute];
