/** The rooms of a cohort, in the order of its tabs: one line each, beside that of its page in `../routes.ts`. */
import type { Action } from '#core/access/index.ts';

export const ROOMS_OF_COHORT = [
  { word: 'overview', to: '/o/$slug/cohorts/$cohortId', needs: 'cohorts.read' },
  { word: 'calendar', to: '/o/$slug/cohorts/$cohortId/calendar', needs: 'cohorts.read' },
  { word: 'admissions', to: '/o/$slug/cohorts/$cohortId/admissions', needs: 'admissions.read' },
  { word: 'selection', to: '/o/$slug/cohorts/$cohortId/selection', needs: 'admissions.read' },
  { word: 'enrolments', to: '/o/$slug/cohorts/$cohortId/enrolments', needs: 'enrolments.read' },
  { word: 'timetable', to: '/o/$slug/cohorts/$cohortId/timetable', needs: 'timetable.read' },
  { word: 'attendance', to: '/o/$slug/cohorts/$cohortId/attendance', needs: 'statements.read' },
] as const satisfies readonly { word: RoomWord; to: string; needs: Action }[];

type RoomWord = 'overview' | 'calendar' | 'admissions' | 'selection' | 'enrolments' | 'timetable' | 'attendance';
