/** The programmes and cohorts of a house, as its lists show them. */
import { queryOptions } from '@tanstack/react-query';
import type { CohortState } from '#core/school/cohorts/index.ts';
import { type About, at, type Item, type Reply, type Row, read, readAll } from '#web/client/index.ts';
import type { Tone } from '../../ui/index.ts';

export type ListedCohort = Item<'cohorts.list'> & Row;

export const cohortsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['cohorts', slug, 'list'],
    queryFn: ({ signal }) => readAll<ListedCohort>(slug, '/cohorts', {}, signal),
  });

export type StartableVersion = Reply<'cohorts.startable'>['items'][number];

/** The versions that a cohort can be made on, the latest of each programme first. */
export const startableQuery = (slug: string) =>
  queryOptions({
    queryKey: ['programmes', slug, 'startable'],
    queryFn: ({ signal }) => read<Reply<'cohorts.startable'>>(at(slug, '/startable-versions'), signal),
    select: ({ items }) => items,
  });

export const aboutCohort = (slug: string, id: string, name: string): About => ({
  path: at(slug, `/cohorts/${id}`),
  label: name,
  fields: 'cohort',
  touches: [['cohorts', slug]],
});

export const COHORT_TONES: Readonly<Record<CohortState, Tone>> = {
  preparing: 'grey',
  recruiting: 'gold',
  running: 'green',
  ended: 'blue',
  archived: 'grey',
};
