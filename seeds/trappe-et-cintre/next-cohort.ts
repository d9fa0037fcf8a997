/** The cohort of 2027-2028, which recruits: a calendar that proves its hours, twenty places, nobody in them yet. */
import type { DemoCohort } from '#db/demo/index.ts';
import { cohort } from './cohort.ts';
import { nextCall } from './next-call.ts';

export const nextCohort: DemoCohort = {
  ...cohort,
  key: 'promotion-2028',
  name: 'Promotion 2027-2028',
  state: 'recruiting',
  note: 'Entrées sous réserve du renouvellement de la certification, dont l’enregistrement court jusqu’au 1ᵉʳ octobre 2026.',
  periods: [
    ['centre', '2027-11-29', '2028-03-31'],
    ['internship', '2028-04-03', '2028-06-16'],
    ['centre', '2028-06-19', '2028-06-30'],
  ],
  closures: [['2027-12-20', '2027-12-31', 'Fermeture de fin d’année']],
  tracks: cohort.tracks.map((track) => ({ ...track, changeUntil: '2027-12-17' })),
  // No agreement of the region reaches so far yet.
  pools: cohort.pools.map(({ agreement: _, ...pool }) => ({
    ...pool,
    transferFrom: pool.transferFrom && '2027-11-15',
  })),
  timetable: { ...cohort.timetable, rules: [], sessions: [] },
  calls: [nextCall],
  enrolments: [],
  missions: [],
  needs: [
    {
      about: { application: 'ortafa' },
      need: 'Malentendante appareillée : une place face à l’intervenant·e, et le micro de la boucle s’il y en a une.',
    },
  ],
  attendance: {
    until: '2027-11-28',
    absences: [],
    late: [],
    early: [],
    forgotten: [],
    offline: [],
    lateCountersignatures: [],
  },
};
