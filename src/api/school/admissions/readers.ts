/** Two readers for each file: given by a rule that is fair, and given again when somebody declares a conflict. */
import { z } from 'zod';
import { broken, defineRoute, line, notFound, problem, type Stored, stale, tell, uuid } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { allows, ROLES } from '#core/access/index.ts';
import { assignReaders, type Reading } from '#core/school/admissions/index.ts';
import { newId } from '#db/identifiers.ts';
import { deleteRow, insertRow, JsonColumn, type RowOf, updateRow } from '#db/rows.ts';
import { assessorsOf, filesOfCall, type NamedReading, ownSheet, readingsOf } from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import {
  CALL,
  FILE,
  fileLabel,
  memberOf,
  ofCall,
  ofFile,
  refuseBeforeReading,
  theCall,
  theFile,
} from './selection-call.ts';

const ASSESSORS = ROLES.filter((role) => allows(role, 'applications.assess'));
/** Still being judged on file. */
export const READ_STATES = ['admissible'] as const;

const given = z.object({ id: uuid, version: z.int(), memberId: uuid, name: z.string(), state: z.string() });
const overview = z.object({
  files: z.array(z.object({ applicationId: uuid, number: z.int().nullable(), readings: z.array(given) })),
  readers: z.array(
    z.object({ memberId: uuid, name: z.string(), assigned: z.int(), submitted: z.int(), conflicts: z.int() }),
  ),
  problems: z.array(problem),
});

const shownReading = ({ id, version, member_id, reader, state }: NamedReading): z.output<typeof given> => ({
  id,
  version,
  memberId: member_id,
  name: reader,
  state,
});

async function overviewOf(
  tx: Tx,
  { cohortId, callId }: { cohortId: string; callId: string },
  problems: unknown[] = [],
) {
  const files = await filesOfCall(tx, callId);
  const readings = await readingsOf(tx, callId);
  const readers = await assessorsOf(tx, cohortId, ASSESSORS);
  const count = (memberId: string, state: string) =>
    readings.filter((one) => one.member_id === memberId && one.state === state).length;
  const isRead = (id: string) => readings.some(({ application_id }) => application_id === id);
  return {
    files: files
      .filter(({ id, state }) => state === 'admissible' || isRead(id))
      .map(({ id, number }) => ({
        applicationId: id,
        number,
        readings: readings.filter(({ application_id }) => application_id === id).map(shownReading),
      })),
    readers: readers.map(({ id, name }) => ({
      memberId: id,
      name,
      assigned: count(id, 'assigned'),
      submitted: count(id, 'submitted'),
      conflicts: count(id, 'conflict'),
    })),
    problems: problems as z.output<typeof problem>[],
  };
}

const listRoute = defineRoute({
  id: 'readings.overview',
  method: 'GET',
  path: `${CALL}/readings`,
  summary: 'Who reads which file, and how far they are; no marks',
  needs: 'admissions.manage',
  params: ofCall,
  reply: overview,
  handle: async ({ tx, params }) => {
    await theCall(tx, params);
    return overviewOf(tx, params);
  },
});

const asReading = ({ application_id, member_id }: NamedReading): Reading => ({
  file: application_id,
  reader: member_id,
});

/** Gives what is lacking, to these readers; what is given already stays. The call's row is locked: two who assign wait. */
async function assign(tx: Tx, callId: string, readers: readonly string[], only?: string) {
  const admissible = await filesOfCall(tx, callId, { states: READ_STATES });
  const files = admissible.filter(({ id }) => only === undefined || id === only);
  const readings = await readingsOf(tx, callId);
  const inForce = readings.filter(({ state }) => state !== 'conflict').map(asReading);
  const conflicts = readings.filter(({ state }) => state === 'conflict').map(asReading);
  const answer = assignReaders({ files: files.map(({ id }) => id), readers, given: inForce, conflicts });
  for (const { file, reader } of answer.readings) {
    const number = files.find(({ id }) => id === file)!.number;
    const values = { application_id: file, member_id: reader, marks: new JsonColumn({}) };
    const row = await insertRow(tx, 'reading', newId(), values);
    await tell(tx, storedReading(number), 'create', null, row!);
  }
  return answer;
}

const assignRoute = defineRoute({
  id: 'readings.assign',
  method: 'POST',
  path: `${CALL}/readings`,
  summary: 'Give each admissible file the two readers it lacks, fairly, around declared conflicts',
  needs: 'admissions.manage',
  params: ofCall,
  body: z.strictObject({ readers: z.array(uuid).min(1).max(100) }),
  reply: overview,
  handle: async ({ tx, params, body, now }) => {
    const call = await theCall(tx, params, { lock: true });
    refuseBeforeReading(call, now);
    const able = new Set((await assessorsOf(tx, params.cohortId, ASSESSORS)).map(({ id }) => id));
    if (body.readers.some((id) => !able.has(id))) throw notFound();
    const { problems } = await assign(tx, call.id, body.readers);
    return overviewOf(tx, params, problems.map(problemJson));
  },
});

const takeBackRoute = defineRoute({
  id: 'readings.take-back',
  method: 'DELETE',
  path: `${CALL}/readings/{id}`,
  summary: 'Take a file back from a reader who has not handed it in',
  needs: 'admissions.manage',
  params: ofCall.extend({ id: uuid }),
  handle: async ({ tx, params, ifMatch }) => {
    await theCall(tx, params, { lock: true });
    const found = (await readingsOf(tx, params.callId)).find(({ id }) => id === params.id);
    if (!found) throw notFound();
    if (found.version !== ifMatch) throw stale(shownReading(found));
    if (found.state === 'submitted') throw broken('admissions.reading-submitted');
    const file = await theFile(tx, { callId: params.callId, applicationId: found.application_id });
    const removed = await deleteRow(tx, 'reading', found.id, found.version);
    if (!removed) throw stale(shownReading(found));
    await tell(tx, storedReading(file.number), 'remove', removed, null);
  },
});

const conflictRoute = defineRoute({
  id: 'readings.conflict',
  method: 'POST',
  path: `${FILE}/conflict`,
  summary: 'Declare a conflict of interest with a file: it goes to another reader, and one never sees it again',
  needs: 'applications.assess',
  params: ofFile,
  body: z.strictObject({ reason: line(500) }),
  reply: z.object({ reassigned: z.boolean(), problems: z.array(problem) }),
  handle: async ({ tx, actor, params, body }) => {
    const member = memberOf(actor);
    const call = await theCall(tx, params, { lock: true });
    const file = await theFile(tx, params);
    const before = await ownSheet(tx, 'reading', file.id, member, { lock: true });
    const change = { state: 'conflict', conflict_reason: body.reason, marks: new JsonColumn({}), comment: null };
    const after = before
      ? await updateRow(tx, 'reading', before.id, before.version, { ...change, submitted_at: null })
      : await insertRow(tx, 'reading', newId(), { application_id: file.id, member_id: member, ...change });
    await tell(tx, storedReading(file.number), 'conflict', before, after!);
    if (!before || before.state === 'conflict' || file.state !== 'admissible')
      return { reassigned: false, problems: [] };
    const readings = await readingsOf(tx, call.id);
    const others = new Set(readings.map(({ member_id }) => member_id));
    others.delete(member);
    const { readings: made, problems } = await assign(tx, call.id, [...others], file.id);
    return { reassigned: made.length > 0, problems: problems.map(problemJson) };
  },
});

export const storedReading = (number: number | null): Stored<'reading', object> => ({
  table: 'reading',
  kind: 'reading',
  label: () => fileLabel(number),
  json: (row: RowOf<'reading'>) => row,
});

export const readerRoutes = [listRoute, assignRoute, takeBackRoute, conflictRoute];
