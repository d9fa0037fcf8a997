/** The cohort of 2025-2026: its calendar, its twenty places in two pools, its two tracks. */
import type { DemoCohort } from '#db/demo/index.ts';
import { attendance } from './attendance.ts';
import { call } from './call.ts';
import { enrolments } from './enrolments.ts';
import { missions } from './missions.ts';
import { needs } from './needs.ts';
import { RULES } from './rules.ts';
import { SESSIONS } from './sessions.ts';

export const cohort: DemoCohort = {
  key: 'promotion-2026',
  programme: 'production',
  name: 'Promotion 2025-2026',
  state: 'running',
  zone: 'FR',
  weekdays: [1, 2, 3, 4, 5],
  halfDays: [
    ['09:00', '13:00'],
    ['14:00', '17:00'],
  ],
  venue: 'centre',
  room: 'grande',
  periods: [
    ['centre', '2025-12-01', '2026-03-27'],
    ['internship', '2026-04-07', '2026-06-19'],
    ['centre', '2026-06-22', '2026-06-30'],
  ],
  closures: [['2025-12-22', '2026-01-02', 'Fermeture de fin d’année']],
  tracks: [
    { track: 'musiques-actuelles', capacity: 11, changeUntil: '2025-12-19' },
    { track: 'theatre', capacity: 11, changeUntil: '2025-12-19' },
  ],
  pools: [
    {
      key: 'region',
      name: 'Demandeurs d’emploi (région)',
      agreement: 'region',
      statuses: ['jobSeeker'],
      places: 10,
    },
    {
      key: 'autres',
      name: 'Salarié·es, intermittent·es, indépendant·es',
      statuses: ['employee', 'intermittent', 'selfEmployed', 'other'],
      places: 10,
      transferFrom: '2025-11-17',
      transferTo: 'region',
    },
  ],
  groups: [
    { key: 'promotion', kind: 'whole', name: 'Promotion' },
    { key: 'musiques-actuelles', kind: 'track', track: 'musiques-actuelles', name: 'Musiques actuelles' },
    { key: 'theatre', kind: 'track', track: 'theatre', name: 'Théâtre' },
  ],
  timetable: { rules: RULES, sessions: SESSIONS, turnMinutes: 20 },
  calls: [call],
  enrolments,
  missions,
  needs,
  attendance,
};
