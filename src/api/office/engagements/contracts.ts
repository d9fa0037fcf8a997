import {
  choice,
  day,
  decimal,
  type Fields,
  percentage,
  type RowSpec,
  reference,
  rowRoutes,
  text,
} from '#api/rows/index.ts';
import { CANCELLED_BY, EMPLOYER_CHANNELS } from '#core/office/engagements/index.ts';
import { CONTRACT_KINDS } from '#core/office/productions/index.ts';
import { ofProduction } from '../production-place.ts';
import { refuseBlocked } from '../refuse-blocked.ts';

const fields: Fields = {
  personId: reference('person_id', null),
  positionId: reference('position_id'),
  channel: choice('channel', EMPLOYER_CHANNELS, 'own'),
  kind: choice('kind', CONTRACT_KINDS, 'cddu'),
  from: day('starts_on'),
  to: day('ends_on'),
  signedTogether: reference('signed_together', null),
  cancelledOn: day('cancelled_on', null),
  cancelledBy: choice('cancelled_by', CANCELLED_BY, null),
  overrideReason: text('override_reason', 1000),
  withholdingRate: percentage('withholding_rate', null),
  deductedBefore: decimal('deducted_before', 10, 2, 2, '0'),
  note: text('note', 4000),
};

export const contracts: RowSpec = {
  id: 'contracts',
  place: ofProduction,
  path: '/contracts',
  called: 'contract',
  table: 'employment_contract',
  kind: 'contract',
  reads: 'engagements.read',
  edits: 'engagements.edit',
  fields,
  pay: ['withholdingRate', 'deductedBefore'],
  order: ['starts_on'],
  subject: 'contract',
  person: (row) => row.person_id as string | null,
  within: { positionId: 'position' },
  takesAlong: [{ table: 'engagement_term', column: 'contract_id', kind: 'engagement-term' }],
  judge: refuseBlocked,
};

export const contractRoutes = rowRoutes(contracts);
