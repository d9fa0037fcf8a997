/** A cohort as its rooms read it. */
export { aboutCohort, COHORT_TONES, cohortsQuery, type ListedCohort } from './listed.ts';
export { ROOMS_OF_COHORT } from './rooms.ts';
export { type CohortFacts, type CohortRoom, cohortKey, refreshCohort, useCohort } from './useCohort.ts';
