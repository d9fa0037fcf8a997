/** Two readers for each file: given by a rule that is fair, and given again when somebody declares a conflict. */
import { z } from 'zod';
import {
  broken,
  type Context,
  defineRoute,
  line,
  notFound,
  once,
  problem,
  type Stored,
  stale,
  tell,
  uuid,
} from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { allows, ROLES } from '#core/access/index.ts';
import { assignReaders, type Reading } from '#core/school/admissions/index.ts';
import { languageOf } from '#db/ground/access/index.ts';
import { newId } from '#db/identifiers.ts';
import { deleteRow, findRow, insertRow, JsonColumn, type RowOf, updateRow } from '#db/rows.ts';
import {
  assessorsOf,
  decisionsOf,
  filesOfCall,
  type NamedReading,
  ownSheet,
  readingsOf,
} from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { postMail } from '#jobs/mail/index.ts';
import { readerMail, readingAddress } from '#jobs/school/admissions/index.ts';
import { saidOf } from './said.ts';
import {
  CALL,
  type CallRow,
  FILE,
  type FileRow,
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

const given = z.object({
  id: uuid,
  version: z.int(),
  memberId: uuid,
  name: z.string(),
  state: z.string(),
  /** Marks handed in before a conflict was declared: kept, shown to nobody, not counted. */
  setAside: z.boolean(),
});
const overview = z.object({
  files: z.array(z.object({ applicationId: uuid, number: z.int().nullable(), readings: z.array(given) })),
  readers: z.array(
    z.object({ memberId: uuid, name: z.string(), assigned: z.int(), submitted: z.int(), conflicts: z.int() }),
  ),
  problems: z.array(problem),
});

const shownReading = ({
  id,
  version,
  member_id,
  reader,
  state,
  submitted_at,
}: NamedReading): z.output<typeof given> => ({
  id,
  version,
  memberId: member_id,
  name: reader,
  state,
  setAside: state === 'conflict' && submitted_at !== null,
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

type Asking = Pick<Context<unknown, unknown, unknown>, 'tx' | 'actor' | 'services'>;

/**
 * Gives what is lacking, to these readers, and writes to each what they were given; what is given already stays. The
 * call's row is locked: two who assign wait.
 */
async function assign(asking: Asking, call: CallRow, readers: readonly string[], only?: string) {
  const { tx } = asking;
  const callId = call.id;
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
  const numberOf = new Map(files.map(({ id, number }) => [id, number ?? 0]));
  for (const [reader, given] of Map.groupBy(answer.readings, (one) => one.reader)) {
    await writeTo(
      asking,
      call,
      reader,
      given.map(({ file }) => numberOf.get(file)!),
    );
  }
  return answer;
}

async function writeTo({ tx, actor, services }: Asking, call: CallRow, reader: string, numbers: readonly number[]) {
  const { organisation } = actor;
  const member = (await findRow(tx, 'member', reader))!;
  const said = await saidOf(tx, call, organisation.name);
  const locale = (await languageOf(tx, member.account_id)) ?? organisation.locale;
  const mail = readerMail({ email: member.email, locale }, said, {
    numbers: numbers.toSorted((a, b) => a - b),
    readBy: call.first_selection_on,
    address: readingAddress(services.settings.url, organisation.slug, call.cohort_id, call.id),
  });
  await postMail(tx, services.queue, mail);
}

const assignRoute = defineRoute({
  id: 'readings.assign',
  method: 'POST',
  path: `${CALL}/readings`,
  summary: 'Give each admissible file the two readers it lacks, fairly, around declared conflicts',
  needs: 'admissions.manage',
  params: ofCall,
  body: z.strictObject({ readers: once(z.array(uuid).min(1).max(100)) }),
  reply: overview,
  handle: async (context) => {
    const { tx, params, body, now } = context;
    const call = await theCall(tx, params, { lock: true });
    refuseBeforeReading(call, now);
    const able = new Set((await assessorsOf(tx, params.cohortId, ASSESSORS)).map(({ id }) => id));
    if (body.readers.some((id) => !able.has(id))) throw notFound();
    const { problems } = await assign(context, call, body.readers);
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
  handle: async (context) => {
    const { tx, actor, params, body } = context;
    const member = memberOf(actor);
    const call = await theCall(tx, params, { lock: true });
    const file = await theFile(tx, params);
    await refuseDecided(tx, call.id, file);
    const before = await ownSheet(tx, 'reading', file.id, member, { lock: true });
    // What was marked stays in the row, sealed: no route shows the marks of a conflict, and no ranking counts them.
    const change = { state: 'conflict', conflict_reason: body.reason };
    const blank = { application_id: file.id, member_id: member, marks: new JsonColumn({}) };
    const after = before
      ? await updateRow(tx, 'reading', before.id, before.version, change)
      : await insertRow(tx, 'reading', newId(), { ...blank, ...change });
    await tell(tx, storedReading(file.number), 'conflict', before, after!);
    if (!before || before.state === 'conflict' || file.state !== 'admissible')
      return { reassigned: false, problems: [] };
    const readings = await readingsOf(tx, call.id);
    const others = new Set(readings.map(({ member_id }) => member_id));
    others.delete(member);
    const { readings: made, problems } = await assign(context, call, [...others], file.id);
    return { reassigned: made.length > 0, problems: problems.map(problemJson) };
  },
});

/** Once the applicant has been told, marks that were counted cannot be put aside any more: people decide what follows. */
async function refuseDecided(tx: Tx, callId: string, { id, number }: FileRow): Promise<void> {
  const decisions = await decisionsOf(tx, callId);
  const isOut = decisions.some(
    ({ application_id, stage, sent_at }) => application_id === id && stage !== 'admissibility' && sent_at !== null,
  );
  if (isOut) throw broken('admissions.conflict-after-decision', { number: number ?? 0 });
}

export const storedReading = (number: number | null): Stored<'reading', object> => ({
  table: 'reading',
  kind: 'reading',
  label: () => fileLabel(number),
  json: (row: RowOf<'reading'>) => row,
});

export const readerRoutes = [listRoute, assignRoute, takeBackRoute, conflictRoute];
