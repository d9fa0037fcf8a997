/** The periods of a cohort, and the days it is closed. */
import { choice, day, type Fields, label, type RowSpec, rowRoutes } from '#api/rows/index.ts';
import { PERIOD_KINDS } from '#core/school/cohorts/index.ts';
import { ofCohort } from '../cohort-place.ts';

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

export const datedRowRoutes = [...rowRoutes(periods), ...rowRoutes(closures)];
