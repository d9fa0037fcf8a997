/** The periods of a cohort, the days it is closed, and how many may follow each track. */
import { choice, count, day, type Fields, label, type RowSpec, reference, rowRoutes } from '#api/rows/index.ts';
import { PERIOD_KINDS } from '#core/school/cohorts/index.ts';
import { ofCohort } from '../cohort-place.ts';

const MOST_TRAINEES = 10_000;

const ofCalendar = {
  place: ofCohort,
  reads: 'cohorts.read',
  edits: 'cohorts.edit',
} as const;

const periodFields: Fields = {
  kind: choice('kind', PERIOD_KINDS),
  from: day('starts_on'),
  to: day('ends_on'),
};

export const periods: RowSpec = {
  ...ofCalendar,
  id: 'cohort-periods',
  path: '/periods',
  called: 'period of a cohort',
  table: 'cohort_period',
  kind: 'cohort-period',
  fields: periodFields,
  order: ['starts_on'],
};

const closureFields: Fields = {
  from: day('starts_on'),
  to: day('ends_on'),
  reason: label('reason', 200, null),
};

export const closures: RowSpec = {
  ...ofCalendar,
  id: 'cohort-closures',
  path: '/closures',
  called: 'closure of a cohort',
  table: 'cohort_closure',
  kind: 'cohort-closure',
  fields: closureFields,
  order: ['starts_on'],
  label: (row) => row.reason as string | null,
};

const trackFields: Fields = {
  trackId: reference('track_id'),
  capacity: count('capacity', 0, MOST_TRAINEES, null),
  changeUntil: day('change_until', null),
};

export const tracks: RowSpec = {
  ...ofCalendar,
  id: 'cohort-tracks',
  path: '/tracks',
  called: 'track of a cohort',
  table: 'cohort_track',
  kind: 'cohort-track',
  fields: trackFields,
  order: [],
  within: { trackId: 'track' },
};

export const datedRowRoutes = [...rowRoutes(periods), ...rowRoutes(closures), ...rowRoutes(tracks)];
