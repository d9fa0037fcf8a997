import { application } from '#core/access/index.ts';
import type { ActingLink } from '#db/ground/access/index.ts';

/** The page of the door that an applicant's link opens. */
export const APPLICATION_PAGE = 'application';

/** One application, read and changed by whoever holds the link. */
export const applicantLink = (applicationId: string): ActingLink => ({
  role: 'applicant',
  scope: application(applicationId),
  subjectId: applicationId,
  opens: APPLICATION_PAGE,
  label: 'Candidature',
});
