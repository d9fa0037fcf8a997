/** Rows that belong to one call of one cohort. */
import { sql } from 'kysely';
import type { Inside } from '../../rows-inside.ts';

export const insideCall = (callId: string): Inside => sql<boolean>`call_id = ${callId}`;
export const insideMeeting = (meetingId: string): Inside => sql<boolean>`meeting_id = ${meetingId}`;

/** The meetings of a cohort, whichever its call. */
export const meetingsOfCohort = (organisation: string, cohortId: string): Inside =>
  sql<boolean>`call_id in (select id from call where organisation_id = ${organisation} and cohort_id = ${cohortId})`;
