/** The rights over an enrolment or an application are held in its cohort. */
import { holdRightsOf } from '#api/ground/files/index.ts';
import { cohort } from '#core/access/index.ts';
import { cohortOfSubject } from '#db/school/cohort-rows.ts';

export function holdRightsInCohorts(): void {
  holdRightsOf(['enrolment', 'application'], async (tx, subject) => {
    const found = await cohortOfSubject(tx, subject);
    return found === null ? null : cohort(found);
  });
}
