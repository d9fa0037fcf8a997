/** An assessor's own readings: marks are kept as they are typed, and handed in once. */
import { z } from 'zod';
import { broken, defineRoute, notFound, stale, tell, uuid } from '#api/http/index.ts';
import { JsonColumn, updateRow } from '#db/rows.ts';
import { criteriaOf, filesOfCall, ownSheet, readingsOf } from '#db/school/admissions/index.ts';
import { storedReading } from './readers.ts';
import {
  CALL,
  criteriaFor,
  FILE,
  type Marks,
  memberOf,
  ofCall,
  ofFile,
  refuseBeforeReading,
  seesMarks,
  theCall,
  theFile,
} from './selection-call.ts';
import { knownMarks, marks, refuseMarks, sheetBody, shownReadings, shownSheet } from './sheets.ts';

const mine = z.object({
  applicationId: uuid,
  number: z.int().nullable(),
  givenName: z.string(),
  familyName: z.string(),
  version: z.int(),
  state: z.enum(['assigned', 'submitted', 'conflict']),
  marks,
  comment: z.string().nullable(),
});

const mineRoute = defineRoute({
  id: 'readings.mine',
  method: 'GET',
  path: `${CALL}/my-readings`,
  summary: 'The files one has to read, with one’s own marks',
  needs: 'applications.assess',
  params: ofCall,
  reply: z.object({ items: z.array(mine) }),
  handle: async ({ tx, actor, params }) => {
    await theCall(tx, params);
    const own = (await readingsOf(tx, params.callId)).filter(({ member_id }) => member_id === actor.id);
    const files = await filesOfCall(tx, params.callId);
    const items = files.flatMap((file) => {
      const reading = own.find(({ application_id }) => application_id === file.id);
      if (!reading) return [];
      const inConflict = reading.state === 'conflict';
      return [
        {
          applicationId: file.id,
          number: file.number,
          givenName: inConflict ? '' : file.given_name,
          familyName: inConflict ? '' : file.family_name,
          version: reading.version,
          state: reading.state,
          marks: inConflict ? {} : (reading.marks as Marks),
          comment: inConflict ? null : reading.comment,
        },
      ];
    });
    return { items };
  },
});

const ofFileRoute = defineRoute({
  id: 'readings.of-file',
  method: 'GET',
  path: `${FILE}/readings`,
  summary: 'The readings of a file; another’s marks once all are handed in',
  needs: 'admissions.read',
  params: ofFile,
  reply: z.object({ items: z.array(shownSheet) }),
  handle: async ({ tx, actor, params }) => {
    await theCall(tx, params);
    const file = await theFile(tx, params);
    const readings = (await readingsOf(tx, params.callId)).filter(({ application_id }) => application_id === file.id);
    return { items: shownReadings(readings, { memberId: actor.id, seesMarks: seesMarks(actor, params.cohortId) }) };
  },
});

const markRoute = defineRoute({
  id: 'readings.mark',
  method: 'PUT',
  path: `${FILE}/reading`,
  summary: 'Keep one’s marks and comment on a file; handed in, they change no more',
  needs: 'applications.assess',
  params: ofFile,
  body: z.strictObject(sheetBody),
  reply: mine,
  handle: async ({ tx, actor, params, body, ifMatch, now }) => {
    const member = memberOf(actor);
    const call = await theCall(tx, params);
    refuseBeforeReading(call, now);
    const file = await theFile(tx, params);
    const before = await ownSheet(tx, 'reading', file.id, member, { lock: true });
    if (!before) throw notFound();
    const shown = (row: typeof before) => ({
      applicationId: file.id,
      number: file.number,
      givenName: file.given_name,
      familyName: file.family_name,
      version: row.version,
      state: row.state,
      marks: row.marks as Marks,
      comment: row.comment,
    });
    if (before.version !== ifMatch) throw stale(shown(before));
    if (before.state === 'conflict') throw broken('admissions.reader-in-conflict');
    if (before.state === 'submitted') throw broken('admissions.reading-submitted');
    const criteria = criteriaFor(await criteriaOf(tx, call.id), actor.organisation.locale);
    refuseMarks(criteria, 'file', body.marks, body.submit);
    const after = await updateRow(tx, 'reading', before.id, before.version, {
      marks: new JsonColumn(knownMarks(criteria, 'file', body.marks)),
      comment: body.comment ?? null,
      ...(body.submit ? { state: 'submitted', submitted_at: now } : {}),
    });
    await tell(tx, storedReading(file.number), body.submit ? 'submit' : 'change', before, after!);
    return shown(after!);
  },
});

export const readingRoutes = [mineRoute, ofFileRoute, markRoute];
