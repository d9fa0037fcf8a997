/** A cohort as the place of rows. */
import { notFound } from '#api/http/index.ts';
import type { Home, Place } from '#api/rows/index.ts';
import { cohort } from '#core/access/index.ts';
import { ANYWHERE, findInside } from '#db/rows-inside.ts';
import { insideCohort, insideCohortOf } from '#db/school/cohort-rows.ts';
import type { Tx } from '#db/transaction.ts';

/** The cohort of the path, when it is there. */
export async function cohortHome(tx: Tx, cohortId: string): Promise<Home> {
  const found = await findInside(tx, 'cohort', ANYWHERE, cohortId);
  if (!found) throw notFound();
  return { fixed: { cohort_id: cohortId }, inside: insideCohort(cohortId) };
}

export const ofCohort: Place = {
  path: '/cohorts/{cohortId}',
  named: 'cohortId',
  scope: cohort,
  home: cohortHome,
  inside: insideCohortOf,
};
