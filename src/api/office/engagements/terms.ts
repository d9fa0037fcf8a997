import { z } from 'zod';
import {
  choice,
  day,
  decimal,
  type Fields,
  json,
  label,
  type RowSpec,
  reference,
  rowRoutes,
  text,
} from '#api/rows/index.ts';
import { HOUR_KINDS, TERM_BASES } from '#core/office/engagements/index.ts';
import { ofProduction } from '../production-place.ts';
import { refuseBlocked } from '../refuse-blocked.ts';

const conditions = z.strictObject({
  hourKind: z.enum(HOUR_KINDS).optional(),
  firstPart: z.boolean().optional(),
  smallVenue: z.boolean().optional(),
  discoveryStage: z.boolean().optional(),
  largeVenue: z.boolean().optional(),
  continuous: z.boolean().optional(),
  splitPeriod: z.boolean().optional(),
  pair: z.boolean().optional(),
  traineeYear: z.union([z.literal(1), z.literal(2)]).optional(),
  plateau: z.int().min(1).max(500).optional(),
});

const fields: Fields = {
  positionId: reference('position_id'),
  contractId: reference('contract_id', null),
  phaseId: reference('phase_id', null),
  basis: choice('basis', TERM_BASES),
  quantity: decimal('quantity', 6, 3, 0),
  unitGross: decimal('unit_gross', 7, 4, 2),
  hoursPerUnit: decimal('hours_per_unit', 6, 2, 0, null),
  minimumKey: label('minimum_key', 200, null),
  conditions: json('conditions', conditions, {}),
  plannedFrom: day('planned_from', null),
  plannedTo: day('planned_to', null),
  note: text('note', 4000),
};

const placements: Fields = {
  eventId: reference('event_id'),
  quantity: decimal('quantity', 6, 3, 0, '1'),
};

/** What a position or contract is paid for. Placing events consumes the quantity; the rest is still to place. */
export const terms: RowSpec = {
  id: 'terms',
  place: ofProduction,
  path: '/terms',
  called: 'row of pay',
  table: 'engagement_term',
  kind: 'engagement-term',
  reads: 'engagements.read',
  edits: 'engagements.edit',
  fields,
  pay: ['unitGross'],
  order: [],
  within: { positionId: 'position', contractId: 'employment_contract', phaseId: 'phase' },
  children: {
    name: 'placements',
    table: 'engagement_term_event',
    parent: 'term_id',
    fields: placements,
    named: false,
    once: ['eventId'],
    within: { eventId: 'event' },
  },
  judge: refuseBlocked,
};

export const termRoutes = rowRoutes(terms);
