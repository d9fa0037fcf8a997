/** Who pays for an enrolment, what is due from them and when, and what they were told. */
import {
  choice,
  day,
  decimal,
  type Fields,
  label,
  type RowSpec,
  reference,
  rowRoutes,
  text,
  yes,
} from '#api/rows/index.ts';
import { BINDING_DOCUMENTS, NOTICE_KINDS, PAYERS } from '#core/school/cohorts/index.ts';
import { insideEnrolments, insideFundings } from '#db/school/cohort-rows.ts';
import { cohortHome, ofCohort } from '../cohort-place.ts';

const ofEnrolments = { place: ofCohort, reads: 'enrolments.read', edits: 'enrolments.edit', order: [] } as const;

const fundingFields: Fields = {
  enrolmentId: reference('enrolment_id'),
  payer: choice('payer', PAYERS),
  partyId: reference('party_id', null),
  hours: decimal('hours', 6, 2, 0),
  amount: decimal('amount', 10, 2, 2),
  agreementNumber: label('agreement_number', 100, null),
  document: choice('document', BINDING_DOCUMENTS, 'none'),
  /** The contract is made at a distance: the withdrawal delay is longer. */
  atDistance: yes('at_distance', false),
  signedOn: day('signed_on', null),
  note: text('note'),
};

export const fundings: RowSpec = {
  ...ofEnrolments,
  id: 'fundings',
  path: '/fundings',
  called: 'payer of an enrolment',
  table: 'enrolment_funding',
  kind: 'funding',
  fields: fundingFields,
  within: { enrolmentId: 'enrolment', partyId: 'party' },
  label: (row) => row.payer as string,
  takesAlong: [{ table: 'instalment', column: 'funding_id', kind: 'instalment' }],
  home: async (tx, cohortId) => {
    await cohortHome(tx, cohortId);
    return { fixed: {}, inside: insideEnrolments(tx, cohortId) };
  },
};

const ofFundings = {
  ...ofEnrolments,
  within: { fundingId: 'enrolment_funding' },
  home: async (tx: Parameters<typeof insideFundings>[0], cohortId: string) => {
    await cohortHome(tx, cohortId);
    return { fixed: {}, inside: insideFundings(tx, cohortId) };
  },
} as const;

const instalmentFields: Fields = {
  fundingId: reference('funding_id'),
  dueOn: day('due_on'),
  amount: decimal('amount', 10, 2, 2),
  paidOn: day('paid_on', null),
  note: text('note'),
};

export const instalments: RowSpec = {
  ...ofFundings,
  id: 'instalments',
  path: '/instalments',
  called: 'instalment',
  table: 'instalment',
  kind: 'instalment',
  fields: instalmentFields,
  order: ['due_on'],
};

const noticeFields: Fields = {
  fundingId: reference('funding_id'),
  kind: choice('kind', NOTICE_KINDS),
  happenedOn: day('happened_on'),
  sentOn: day('sent_on'),
  note: text('note'),
};

export const notices: RowSpec = {
  ...ofFundings,
  id: 'funder-notices',
  path: '/funder-notices',
  called: 'notice to a payer',
  table: 'funder_notice',
  kind: 'funder-notice',
  fields: noticeFields,
  label: (row) => row.kind as string,
};

export const fundingRoutes = [...rowRoutes(fundings), ...rowRoutes(instalments), ...rowRoutes(notices)];
