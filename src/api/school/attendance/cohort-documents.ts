/** Statements and certificates that were frozen, for the school and for those who pay: the list, and their bytes. */
import { z } from 'zod';
import { frozenBytes } from '#api/ground/files/index.ts';
import { defineRoute, notFound } from '#api/http/index.ts';
import { findRow } from '#db/rows.ts';
import { attendanceDocuments } from '#db/school/attendance/index.ts';
import type { Tx } from '#db/transaction.ts';
import { cohortHome } from '../cohort-place.ts';
import { ofCohort, oneOfCohort } from './shapes.ts';
import { frozenReply } from './statement-shapes.ts';

export async function documentsOfCohort(tx: Tx, cohortId: string): Promise<z.output<typeof frozenReply>[]> {
  return (await attendanceDocuments(tx, cohortId)).map((row) => ({
    id: row.id,
    enrolmentId: row.subject_id,
    kind: row.kind,
    title: row.title,
    sha256: row.sha256,
    frozenAt: row.created_at,
  }));
}

export const listDocuments = defineRoute({
  id: 'statements.documents',
  method: 'GET',
  path: '/cohorts/{cohortId}/statements/documents',
  summary: 'The statements and certificates of a cohort that were made documents, newest first',
  needs: 'statements.read',
  params: ofCohort,
  reply: z.object({ documents: z.array(frozenReply) }),
  handle: async ({ tx, params }) => {
    await cohortHome(tx, params.cohortId);
    return { documents: await documentsOfCohort(tx, params.cohortId) };
  },
});

export const readDocument = defineRoute({
  id: 'statements.document',
  method: 'GET',
  path: '/cohorts/{cohortId}/statements/documents/{id}/content',
  summary: 'The bytes of a statement or certificate',
  needs: 'statements.read',
  params: oneOfCohort,
  produces: ['application/pdf'],
  handle: async ({ tx, actor, params, services }) => {
    const here = (await documentsOfCohort(tx, params.cohortId)).some(({ id }) => id === params.id);
    const row = here ? await findRow(tx, 'frozen_document', params.id) : null;
    if (!row) throw notFound();
    return frozenBytes(services, actor, row);
  },
});
