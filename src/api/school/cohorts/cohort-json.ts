import type { z } from 'zod';
import { notFound } from '#api/http/index.ts';
import { jsonOf, type Stored } from '#api/rows/index.ts';
import { type ListedCohort, listCohorts } from '#db/school/cohorts.ts';
import type { Tx } from '#db/transaction.ts';
import { type cohortReply, cohorts } from './cohort-spec.ts';

export type CohortJson = z.output<typeof cohortReply>;

export const cohortJson = (row: ListedCohort, zone: string): CohortJson =>
  ({
    ...jsonOf(cohorts.fields, row as unknown as Stored, zone),
    programmeId: row.programme_id,
    programme: { fr: row.programme_fr, en: row.programme_en },
    versionNumber: row.version_number,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    places: row.places,
    enrolled: row.enrolled,
  }) as CohortJson;

export async function shownCohort(tx: Tx, id: string, zone: string): Promise<CohortJson> {
  const [row] = await listCohorts(tx, { among: [id] }, 1);
  if (!row) throw notFound();
  return cohortJson(row, zone);
}
