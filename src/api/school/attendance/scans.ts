/** A paper sheet, scanned back: the file hangs on the cohort, the row says which half-day it proves. */
import { z } from 'zod';
import { Answer, broken, calendarDate, created, defineRoute, exists, line, uuid } from '#api/http/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { findRow, insertRow, type RowOf, saysTheSame } from '#db/rows.ts';
import { cohortHome } from '../cohort-place.ts';
import { refuseOtherKinds } from './keep.ts';
import { half, oneOfCohort } from './shapes.ts';

const reply = z.object({
  id: uuid,
  version: z.int(),
  day: calendarDate,
  half,
  fileId: uuid,
  note: z.string().nullable(),
});

const json = (row: RowOf<'sheet_scan'>): z.output<typeof reply> => ({
  id: row.id,
  version: row.version,
  day: row.day,
  half: row.half,
  fileId: row.file_id,
  note: row.note,
});

export const scan = defineRoute({
  id: 'attendance.scan',
  method: 'PUT',
  path: '/cohorts/{cohortId}/scans/{id}',
  summary: 'The scan of a signed sheet, a file of the cohort, for the half-day it proves',
  needs: 'attendance.keep',
  params: oneOfCohort,
  body: z.strictObject({ day: calendarDate, half, fileId: uuid, note: line(500).nullable().default(null) }),
  reply,
  handle: async ({ tx, params: { cohortId, id }, body: sent, isCreate }) => {
    if (!isCreate) throw broken('attendance.never-changed');
    await cohortHome(tx, cohortId);
    const file = await findRow(tx, 'file', sent.fileId);
    if (file?.subject_id !== cohortId) throw broken('attendance.scan-elsewhere');
    refuseOtherKinds(file.media_type);
    const values = { cohort_id: cohortId, day: sent.day, half: sent.half, file_id: sent.fileId, note: sent.note };
    const row = await insertRow(tx, 'sheet_scan', id, values);
    if (!row) {
      const present = await findRow(tx, 'sheet_scan', id);
      if (!present || !saysTheSame(present as unknown as Record<string, unknown>, values))
        throw exists(present && json(present));
      return new Answer(200, json(present));
    }
    await recordChange(tx, {
      action: 'create',
      subject: { kind: 'sheet-scan', id, label: `${row.day} ${row.half + 1}` },
      changes: diffForAudit('sheet_scan', null, row),
    });
    return created(json(row));
  },
});
