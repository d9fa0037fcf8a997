/** Places of a cohort by funding, and the school's rule for those left over. */
import { z } from 'zod';
import {
  type Asked,
  choice,
  count,
  day,
  type Field,
  type Fields,
  label,
  type RowSpec,
  reference,
  rowRoutes,
  sortKey,
} from '#api/rows/index.ts';
import { lendingProblems, overProblems, TRAINEE_STATUSES, UNUSED_RULES } from '#core/school/cohorts/index.ts';
import { placeFacts, refuseAny, underPoolLocks } from './place-desk.ts';

const MOST_PLACES = 10_000;

const statuses: Field = {
  column: 'statuses',
  schema: z.array(z.enum(TRAINEE_STATUSES)).max(TRAINEE_STATUSES.length),
  absent: [],
};

const fields: Fields = {
  name: label('name'),
  agreementId: reference('agreement_id', null),
  /** Whom it takes; empty: everybody. */
  statuses,
  places: count('places', 0, MOST_PLACES),
  unused: choice('unused', UNUSED_RULES, 'keep'),
  transferFrom: day('transfer_from', null),
  /** Without it, to any other pool. */
  transferTo: reference('transfer_to', null),
  sortKey: sortKey('sort_key'),
};

export const pools: RowSpec = {
  id: 'pools',
  place: underPoolLocks,
  path: '/pools',
  called: 'pool of places',
  table: 'pool',
  kind: 'pool',
  reads: 'cohorts.read',
  edits: 'cohorts.edit',
  fields,
  order: ['sort_key'],
  label: (row) => row.name as string,
  within: { agreementId: 'funding_agreement', transferTo: 'pool' },
  judge: refuseTooFew,
};

/** A pool never shrinks under who stands on it, nor takes back what others lean on. */
async function refuseTooFew({ tx, placeId, today }: Asked): Promise<void> {
  const { pools: all, held } = await placeFacts(tx, placeId);
  refuseAny([...lendingProblems(all), ...overProblems(all, held, today)]);
}

export const poolRoutes = rowRoutes(pools);
