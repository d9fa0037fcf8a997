/** The interview grid: each interviewer's own marks, and who did not come. */
import { z } from 'zod';
import { broken, defineRoute, type Stored, stale, tell, uuid } from '#api/http/index.ts';
import { newId } from '#db/identifiers.ts';
import { insertRow, JsonColumn, type RowOf, updateRow } from '#db/rows.ts';
import { criteriaOf, filesOfCall, interviewsOf, ownSheet, slotsOf } from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { refuseContent } from './file-content.ts';
import {
  CALL,
  criteriaFor,
  FILE,
  type FileRow,
  fileLabel,
  type Marks,
  memberOf,
  ofCall,
  ofFile,
  refuseBeforeReading,
  theCall,
  theFile,
} from './selection-call.ts';
import { knownMarks, marks, refuseMarks, sheetBody } from './sheets.ts';
import { storedFile } from './stored-file.ts';

const sheet = z.object({
  version: z.int(),
  attended: z.boolean(),
  marks,
  comment: z.string().nullable(),
  submittedAt: z.string().nullable(),
});
const line = z.object({
  applicationId: uuid,
  number: z.int().nullable(),
  givenName: z.string(),
  familyName: z.string(),
  state: z.string(),
  startsAt: z.string().nullable(),
  room: z.string().nullable(),
  videoLink: z.string().nullable(),
  /** One's own; version 0 before anything is kept. */
  mine: sheet,
  /** Who else met them, without their marks until one's own are in. */
  others: z.array(
    z.object({ name: z.string(), submitted: z.boolean(), attended: z.boolean(), marks: marks.nullable() }),
  ),
});

const sheetJson = (row: RowOf<'interview'> | null): z.output<typeof sheet> => ({
  version: row?.version ?? 0,
  attended: row?.attended ?? true,
  marks: (row?.marks ?? {}) as Marks,
  comment: row?.comment ?? null,
  submittedAt: row?.submitted_at ?? null,
});

export const MET = ['interview', 'noShow', 'selected', 'waiting', 'refused', 'accepted', 'declined'] as const;

async function linesOf(tx: Tx, callId: string, member: string): Promise<z.output<typeof line>[]> {
  const slots = new Map((await slotsOf(tx, callId)).map((slot) => [slot.application_id, slot]));
  const interviews = await interviewsOf(tx, callId);
  const files = await filesOfCall(tx, callId, { states: MET });
  const isMet = ({ id, state }: FileRow) =>
    state === 'interview' || slots.has(id) || interviews.some(({ application_id }) => application_id === id);
  const lines = files.filter(isMet).map((file) => {
    const slot = slots.get(file.id);
    const all = interviews.filter(({ application_id }) => application_id === file.id);
    const mine = all.find(({ member_id }) => member_id === member) ?? null;
    const mineIsIn = mine?.submitted_at != null;
    return {
      applicationId: file.id,
      number: file.number,
      givenName: file.given_name,
      familyName: file.family_name,
      state: file.state,
      startsAt: slot?.starts_at ?? null,
      room: slot?.room ?? null,
      videoLink: slot?.video_link ?? null,
      mine: sheetJson(mine),
      others: all
        .filter(({ member_id }) => member_id !== member)
        .map((one) => ({
          name: one.interviewer,
          submitted: one.submitted_at !== null,
          attended: one.attended,
          marks: mineIsIn && one.submitted_at !== null ? (one.marks as Marks) : null,
        })),
    };
  });
  return lines.sort((a, b) => ((a.startsAt ?? '~') < (b.startsAt ?? '~') ? -1 : 1));
}

const listRoute = defineRoute({
  id: 'interviews.grid',
  method: 'GET',
  path: `${CALL}/interviews`,
  summary: 'Who is interviewed when, with one’s own marks',
  needs: 'applications.assess',
  params: ofCall,
  reply: z.object({ items: z.array(line) }),
  handle: async ({ tx, actor, params }) => {
    await theCall(tx, params);
    return { items: await linesOf(tx, params.callId, actor.id) };
  },
});

const storedInterview = (number: number | null): Stored<'interview', object> => ({
  table: 'interview',
  kind: 'interview',
  label: () => fileLabel(number),
  json: (row: RowOf<'interview'>) => row,
});

const markRoute = defineRoute({
  id: 'interviews.mark',
  method: 'PUT',
  path: `${FILE}/interview-sheet`,
  summary: 'Keep one’s marks of an interview, or say that nobody came; handed in, they change no more',
  needs: 'applications.assess',
  params: ofFile,
  body: z.strictObject({ ...sheetBody, attended: z.boolean().default(true) }),
  reply: line,
  handle: async ({ tx, actor, params, body, ifMatch, isCreate, now }) => {
    const member = memberOf(actor);
    const call = await theCall(tx, params);
    refuseBeforeReading(call, now);
    const file = await theFile(tx, params, { lock: true });
    await refuseContent(tx, actor, params.cohortId, file);
    if (file.state !== 'interview' && file.state !== 'noShow') throw broken('admissions.not-invited');
    const before = await ownSheet(tx, 'interview', file.id, member, { lock: true });
    const shown = async () => (await linesOf(tx, call.id, member)).find((one) => one.applicationId === file.id)!;
    if ((isCreate ? 0 : ifMatch) !== (before?.version ?? 0)) throw stale(await shown());
    if (before?.submitted_at != null) throw broken('admissions.reading-submitted');
    const criteria = criteriaFor(await criteriaOf(tx, call.id), actor.organisation.locale);
    if (body.attended) refuseMarks(criteria, 'interview', body.marks, body.submit);
    const values = {
      attended: body.attended,
      marks: new JsonColumn(body.attended ? knownMarks(criteria, 'interview', body.marks) : {}),
      comment: body.comment ?? null,
      submitted_at: body.submit ? now : null,
    };
    const after = before
      ? await updateRow(tx, 'interview', before.id, before.version, values)
      : await insertRow(tx, 'interview', newId(), { application_id: file.id, member_id: member, ...values });
    await tell(tx, storedInterview(file.number), body.submit ? 'submit' : before ? 'change' : 'create', before, after!);
    await followAttendance(tx, call.id, file);
    return shown();
  },
});

/** Nobody came when every interviewer who has handed in says so; whoever met them after all puts that right. */
async function followAttendance(tx: Tx, callId: string, file: FileRow): Promise<void> {
  const handed = (await interviewsOf(tx, callId)).filter(
    ({ application_id, submitted_at }) => application_id === file.id && submitted_at !== null,
  );
  if (handed.length === 0) return;
  const state = handed.some(({ attended }) => attended) ? 'interview' : 'noShow';
  if (state === file.state) return;
  const after = await updateRow(tx, 'application', file.id, file.version, { state });
  await tell(tx, storedFile, state === 'noShow' ? 'no-show' : 'change', file, after!);
}

export const interviewRoutes = [listRoute, markRoute];
