/** The table of a selection: marks once both readings are in, how far apart they are, and the ranking that follows. */
import { z } from 'zod';
import { type ApiActor, allowed, defineRoute, problem, sentence, uuid } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { cohort } from '#core/access/index.ts';
import { type CalendarDate, type Decimal, dec } from '#core/kernel/index.ts';
import {
  type Criterion,
  countedReadings,
  differenceBetween,
  differenceProblem,
  type FileToRank,
  poolOf,
  type Ranking,
  rank,
  sheetsToRank,
} from '#core/school/admissions/index.ts';
import { placesByPool } from '#core/school/cohorts/index.ts';
import type { RowOf } from '#db/rows.ts';
import {
  criteriaOf,
  decisionsOf,
  type FileOfCall,
  filesOfCall,
  interviewsOf,
  type NamedInterview,
  type NamedReading,
  placesHeld,
  poolsOf,
  readingsOf,
} from '#db/school/admissions/index.ts';
import { poolFacts } from '#db/school/places.ts';
import type { Tx } from '#db/transaction.ts';
import {
  CALL,
  type CallRow,
  criteriaFor,
  type Marks,
  ofCall,
  refuseWithoutMarks,
  sheetOf,
  textOf,
  theCall,
} from './selection-call.ts';
import { isBarred, marks, shownReadings, shownSheet } from './sheets.ts';

export const STAGES = ['first', 'final'] as const;
export type SelectionStage = (typeof STAGES)[number];

/** Whose files are ranked at which stage: those still in it, and those decided there already. */
const AT: Readonly<Record<SelectionStage, readonly RowOf<'application'>['state'][]>> = {
  first: ['admissible', 'interview', 'refused', 'noShow', 'selected', 'waiting', 'accepted', 'declined'],
  final: ['interview', 'noShow', 'selected', 'waiting', 'refused', 'accepted', 'declined'],
};

export interface Selection {
  readonly call: CallRow;
  readonly files: readonly FileOfCall[];
  readonly readings: readonly NamedReading[];
  readonly interviews: readonly NamedInterview[];
  readonly criterionRows: readonly RowOf<'criterion'>[];
  readonly criteria: readonly Criterion[];
  readonly pools: readonly RowOf<'pool'>[];
  readonly decisions: readonly RowOf<'decision'>[];
  readonly free: ReadonlyMap<string, number>;
  readonly ranking: Ranking;
}

/** Everything that a decision stands on, and the ranking. */
export async function selectionOf(
  tx: Tx,
  call: CallRow,
  stage: SelectionStage,
  asked: { readonly locale: 'fr' | 'en'; readonly today: CalendarDate },
): Promise<Selection> {
  const all = await filesOfCall(tx, call.id, { states: AT[stage] });
  const readings = await readingsOf(tx, call.id);
  const interviews = stage === 'final' ? await interviewsOf(tx, call.id) : [];
  const decisions = await decisionsOf(tx, call.id);
  const wasRefusedOnFile = (id: string) =>
    decisions.some((one) => one.application_id === id && one.stage === 'first' && one.outcome === 'refused');
  const files = stage === 'first' ? all : all.filter(({ id }) => !wasRefusedOnFile(id));
  const criterionRows = await criteriaOf(tx, call.id);
  const criteria = criteriaFor(criterionRows, asked.locale).filter((one) => stage === 'final' || one.stage === 'file');
  const pools = await poolsOf(tx, call.cohort_id);
  const places = placesByPool(pools.map(poolFacts), await placesHeld(tx, call.cohort_id), asked.today);
  const free = new Map(places.pools.map((one) => [one.poolId, one.free]));
  const toRank = files.flatMap((file): FileToRank[] => {
    const poolId = file.pool_id ?? poolOf(pools, file.status);
    if (poolId === null) return [];
    const own = readings.filter(({ application_id }) => application_id === file.id);
    const met = interviews.filter(({ application_id }) => application_id === file.id);
    const settled = decisions.find((one) => one.application_id === file.id && one.stage === stage);
    return [
      {
        id: file.id,
        number: file.number ?? 0,
        poolId,
        settled: settled?.rank ?? null,
        sheets: sheetsToRank(
          criteria,
          own.map(({ state, marks: given }) => ({ state, sheet: sheetOf(given) })),
          met.map(({ submitted_at, attended, marks: given }) => ({
            ...{ isHandedIn: submitted_at !== null, attended },
            sheet: sheetOf(given),
          })),
        ),
      },
    ];
  });
  const named = pools.map(({ id, name }) => ({ id, name, places: placesFor(id, stage, free, toRank, decisions) }));
  const ranking = rank(toRank, criteria, named, call.mark_scale);
  return { call, files, readings, interviews, criterionRows, criteria, pools, decisions, free, ranking };
}

/** At the last stage the places that are free; a file whose decision is sent has its place in the count already. */
function placesFor(
  poolId: string,
  stage: SelectionStage,
  free: ReadonlyMap<string, number>,
  files: readonly FileToRank[],
  decisions: readonly RowOf<'decision'>[],
): number {
  const own = files.filter((file) => file.poolId === poolId).map(({ id }) => id);
  if (stage === 'first') return own.length;
  const sent = decisions.filter(
    (one) =>
      one.stage === 'final' && one.sent_at !== null && one.outcome === 'selected' && own.includes(one.application_id),
  );
  return (free.get(poolId) ?? 0) + sent.length;
}

const ranked = z.object({
  rank: z.int(),
  mark: z.string(),
  file: z.string().nullable(),
  interview: z.string().nullable(),
  place: z.enum(['within', 'beyond', 'tied']),
  partedBy: z.enum(['first', 'mark', 'interview', 'file', 'committee', 'nothing', 'criterion']),
  criterionId: z.string().nullable(),
  after: z.int().nullable(),
});

export const decisionReply = z.object({
  id: uuid,
  version: z.int(),
  applicationId: uuid,
  stage: z.enum(['admissibility', 'first', 'final']),
  outcome: z.string(),
  poolId: uuid.nullable(),
  rank: z.int().nullable(),
  reason: z.string(),
  decidedOn: z.string(),
  sentAt: z.string().nullable(),
  letterId: uuid.nullable(),
});

export const decisionJson = (row: RowOf<'decision'>): z.output<typeof decisionReply> => ({
  id: row.id,
  version: row.version,
  applicationId: row.application_id,
  stage: row.stage,
  outcome: row.outcome,
  poolId: row.pool_id,
  rank: row.rank,
  reason: row.reason,
  decidedOn: row.decided_on,
  sentAt: row.sent_at,
  letterId: row.letter_id,
});

const file = z.object({
  applicationId: uuid,
  number: z.int().nullable(),
  givenName: z.string(),
  familyName: z.string(),
  state: z.string(),
  status: z.string().nullable(),
  route: sentence.nullable(),
  poolId: uuid.nullable(),
  readings: z.array(shownSheet),
  interviews: z.array(z.object({ name: z.string(), attended: z.boolean(), marks, comment: z.string().nullable() })),
  difference: z.object({ value: z.string(), large: z.boolean() }).nullable(),
  ranked: ranked.nullable(),
  decision: decisionReply.nullable(),
});

const selection = z.object({
  stage: z.enum(STAGES),
  scale: z.int(),
  gap: z.string(),
  sealedUntil: z.string(),
  criteria: z.array(
    z.object({ id: uuid, stage: z.enum(['file', 'interview']), title: sentence, most: z.int(), weight: z.string() }),
  ),
  pools: z.array(z.object({ id: uuid, name: z.string(), places: z.int(), free: z.int() })),
  files: z.array(file),
  problems: z.array(problem),
});

function rankedOf(ranking: Ranking, id: string): z.output<typeof ranked> | null {
  const row = ranking.pools.flatMap(({ rows }) => rows).find((one) => one.id === id);
  if (!row) return null;
  return {
    rank: row.rank,
    mark: textOf(row.mark.value)!,
    file: textOf(row.file),
    interview: textOf(row.interview),
    place: row.place,
    partedBy: row.parted.by,
    criterionId: row.parted.by === 'criterion' ? row.parted.criterionId : null,
    after: row.after,
  };
}

/**
 * Interviewers mark alone: as long as one may still hand in a sheet of one's own, neither the others' marks are shown
 * nor what they add up to. Who runs the admissions sees them, unless they have begun to mark too.
 */
function marksAlone(
  actor: ApiActor,
  cohortId: string,
  { id, state }: FileOfCall,
  interviews: readonly NamedInterview[],
): boolean {
  if (state !== 'interview' && state !== 'noShow') return false;
  const mine = interviews.find((one) => one.application_id === id && one.member_id === actor.id);
  return mine ? mine.submitted_at === null : !allowed(actor, 'admissions.manage', cohort(cohortId));
}

const selectionRoute = defineRoute({
  id: 'selection.read',
  method: 'GET',
  path: `${CALL}/selection/{stage}`,
  summary: 'The files of a stage with their marks once all readings are in, and their rank by pool with its reason',
  needs: 'admissions.read',
  params: ofCall.extend({ stage: z.enum(STAGES) }),
  reply: selection,
  handle: async ({ tx, actor, params, today }) => {
    const call = await theCall(tx, params);
    refuseWithoutMarks(actor, params.cohortId);
    const found = await selectionOf(tx, call, params.stage, { locale: actor.organisation.locale, today });
    const large: Decimal = dec(call.reading_gap);
    const problems = [...found.ranking.problems];
    const files = found.files.map((one) => {
      const own = found.readings.filter(({ application_id }) => application_id === one.id);
      const sheets = countedReadings(own).map((reading) => sheetOf(reading.marks));
      const difference = differenceBetween(found.criteria, sheets, { scale: call.mark_scale, large });
      const apart = difference && differenceProblem(one.id, one.number ?? 0, difference, large);
      if (apart) problems.push(apart);
      const decision = found.decisions.find((row) => row.application_id === one.id && row.stage === params.stage);
      const alone = params.stage === 'final' && marksAlone(actor, params.cohortId, one, found.interviews);
      const seesInterviews = !alone && !isBarred(own, actor.id);
      return {
        applicationId: one.id,
        number: one.number,
        givenName: one.given_name,
        familyName: one.family_name,
        state: one.state,
        status: one.status,
        route: one.route_fr === null ? null : { fr: one.route_fr, en: one.route_en ?? one.route_fr },
        poolId: one.pool_id ?? poolOf(found.pools, one.status),
        readings: shownReadings(own, { memberId: actor.id, seesMarks: true }),
        interviews: found.interviews
          .filter(
            ({ application_id, submitted_at, member_id }) =>
              application_id === one.id && submitted_at !== null && (seesInterviews || member_id === actor.id),
          )
          .map((met) => ({
            name: met.interviewer,
            attended: met.attended,
            marks: met.marks as Marks,
            comment: met.comment,
          })),
        difference: difference && { value: textOf(difference.value)!, large: difference.isLarge },
        ranked: alone ? null : rankedOf(found.ranking, one.id),
        decision: decision ? decisionJson(decision) : null,
      };
    });
    return {
      stage: params.stage,
      scale: call.mark_scale,
      gap: call.reading_gap,
      sealedUntil: call.reading_opens_at,
      criteria: found.criterionRows.map((one) => ({
        id: one.id,
        stage: one.stage,
        title: { fr: one.title_fr, en: one.title_en },
        most: one.most,
        weight: one.weight,
      })),
      pools: found.pools.map(({ id, name, places }) => ({ id, name, places, free: found.free.get(id) ?? 0 })),
      files,
      problems: problems.map(problemJson),
    };
  },
});

export const selectionRoutes = [selectionRoute];
