/** A cohort as its rooms read it. */
export { aboutCohort, COHORT_TONES, cohortsQuery, type ListedCohort } from './listed.ts';
export { type CohortFacts, type CohortRoom, cohortKey, refreshCohort, useCohort } from './useCohort.ts';
