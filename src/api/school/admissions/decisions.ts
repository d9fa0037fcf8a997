/** What the committee decides, kept until the letters go out: a decision whose letter has gone does not change. */
import { z } from 'zod';
import {
  applyMany,
  broken,
  changes,
  defineRoute,
  type ManyChange,
  notFound,
  prose,
  type Stored,
  stale,
  tell,
  uuid,
} from '#api/http/index.ts';
import { OUTCOMES } from '#core/school/admissions/index.ts';
import { deleteRow, findRow, insertRow, type RowOf, updateRow } from '#db/rows.ts';
import { ANYWHERE, isInside } from '#db/rows-inside.ts';
import { decisionsOf } from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { decisionJson, decisionReply, type SelectionStage, STAGES } from './selection.ts';
import { CALL, fileLabel, ofCall, refuseWithoutMarks, theCall, theFile } from './selection-call.ts';

const MOST_RANK = 10_000;
const fields = {
  outcome: z.enum(['interview', 'selected', 'waiting', 'refused']),
  poolId: uuid.nullable(),
  rank: z.int().min(1).max(MOST_RANK).nullable(),
  reason: prose(2000),
};
const whole = z.strictObject({
  applicationId: uuid,
  outcome: fields.outcome,
  poolId: fields.poolId.default(null),
  rank: fields.rank.default(null),
  reason: fields.reason.default(''),
});
const part = z.strictObject({
  outcome: fields.outcome.optional(),
  poolId: fields.poolId.optional(),
  rank: fields.rank.optional(),
  reason: fields.reason.optional(),
});
const ofStage = ofCall.extend({ stage: z.enum(STAGES) });

const listRoute = defineRoute({
  id: 'decisions.list',
  method: 'GET',
  path: `${CALL}/decisions/{stage}`,
  summary: 'The decisions of a stage, sent or not',
  needs: 'admissions.read',
  params: ofStage,
  reply: z.object({ items: z.array(decisionReply) }),
  handle: async ({ tx, actor, params }) => {
    await theCall(tx, params);
    refuseWithoutMarks(actor, params.cohortId);
    return { items: (await decisionsOf(tx, params.callId, { stage: params.stage })).map(decisionJson) };
  },
});

export const storedDecision = (number: number | null): Stored<'decision', object> => ({
  table: 'decision',
  kind: 'decision',
  label: () => fileLabel(number),
  json: decisionJson,
});

interface Desk {
  readonly tx: Tx;
  readonly cohortId: string;
  readonly callId: string;
  readonly stage: SelectionStage;
  readonly today: string;
}

async function refusePool({ tx, cohortId }: Desk, poolId: string | null | undefined): Promise<void> {
  if (poolId == null) return;
  const pool = (await isInside(tx, 'pool', ANYWHERE, poolId)) ? await findRow(tx, 'pool', poolId) : null;
  if (pool?.cohort_id !== cohortId) throw notFound();
}

function refuseOutcome(stage: SelectionStage, outcome: string | undefined): void {
  if (outcome === undefined || (OUTCOMES[stage] as readonly string[]).includes(outcome)) return;
  throw broken('admissions.outcome-of-another-stage', { outcome }, ['outcome']);
}

async function create(desk: Desk, id: string, body: z.output<typeof whole>) {
  const { tx, stage, today } = desk;
  const file = await theFile(tx, { callId: desk.callId, applicationId: body.applicationId });
  refuseOutcome(stage, body.outcome);
  await refusePool(desk, body.poolId);
  const values = {
    application_id: file.id,
    stage,
    outcome: body.outcome,
    pool_id: body.poolId,
    rank: body.rank,
    reason: body.reason,
    decided_on: today,
  };
  const row = await insertRow(tx, 'decision', id, values);
  if (!row) {
    const present = await findRow(tx, 'decision', id);
    if (present?.application_id !== file.id || present.stage !== stage) throw notFound();
    return decisionJson(present);
  }
  await tell(tx, storedDecision(file.number), 'create', null, row);
  return decisionJson(row);
}

async function locked({ tx, callId, stage }: Desk, id: string, version: number) {
  const row = await findRow(tx, 'decision', id, { lock: true });
  if (row?.stage !== stage) throw notFound();
  const file = await theFile(tx, { callId, applicationId: row.application_id });
  if (row.version !== version) throw stale(decisionJson(row));
  if (row.sent_at !== null) throw broken('admissions.already-sent');
  return { row, file };
}

async function change(desk: Desk, id: string, version: number, body: z.output<typeof part>) {
  const { row, file } = await locked(desk, id, version);
  refuseOutcome(desk.stage, body.outcome);
  await refusePool(desk, body.poolId);
  const values: Partial<RowOf<'decision'>> = {
    ...(body.outcome === undefined ? {} : { outcome: body.outcome }),
    ...(body.poolId === undefined ? {} : { pool_id: body.poolId }),
    ...(body.rank === undefined ? {} : { rank: body.rank }),
    ...(body.reason === undefined ? {} : { reason: body.reason }),
    decided_on: desk.today,
  };
  const after = (await updateRow(desk.tx, 'decision', id, version, values))!;
  await tell(desk.tx, storedDecision(file.number), 'change', row, after);
  return decisionJson(after);
}

type Entry = ManyChange<z.output<typeof part>, z.output<typeof whole>>;
type Done = z.output<typeof decisionReply> | { readonly id: string; readonly removed: true };

async function remove(desk: Desk, id: string, version: number) {
  const { row, file } = await locked(desk, id, version);
  await deleteRow(desk.tx, 'decision', id, version);
  await tell(desk.tx, storedDecision(file.number), 'remove', row, null);
  return { id, removed: true as const };
}

const saveRoute = defineRoute({
  id: 'decisions.save',
  method: 'PATCH',
  path: `${CALL}/decisions/{stage}`,
  summary: 'Keep decisions of a stage, many at once, all or nothing; nobody is told yet',
  needs: 'admissions.manage',
  params: ofStage,
  body: changes(part, whole),
  reply: z.array(z.union([decisionReply, z.object({ id: uuid, removed: z.literal(true) })])),
  handle: async ({ tx, params, body, today }) => {
    await theCall(tx, params);
    const desk: Desk = { tx, ...params, today };
    return applyMany<z.output<typeof part>, z.output<typeof whole>, Done>(body as readonly Entry[], async (entry) => {
      if ('create' in entry) return create(desk, entry.id, entry.create);
      if ('change' in entry) return change(desk, entry.id, entry.version, entry.change);
      return remove(desk, entry.id, entry.version);
    });
  },
});

export const decisionRoutes = [listRoute, saveRoute];
