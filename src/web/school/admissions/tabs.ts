/** The parts of the admissions room, in order: one line each, beside that of its page in `../routes.ts`. */
import type { Action } from '#core/access/index.ts';

export const ADMISSION_TABS = [
  { word: 'call', to: '/o/$slug/cohorts/$cohortId/admissions', needs: 'admissions.read' },
  { word: 'meetings', to: '/o/$slug/cohorts/$cohortId/admissions/meetings', needs: 'admissions.read' },
  { word: 'files', to: '/o/$slug/cohorts/$cohortId/admissions/files', needs: 'admissions.read' },
] as const satisfies readonly { word: string; to: string; needs: Action }[];
