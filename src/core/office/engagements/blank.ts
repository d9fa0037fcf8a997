/** What a new position, contract or row of pay starts as, before anybody has stated more. */
import { type CalendarDate, decimal } from '#core/kernel/index.ts';
import type { EngagementContract, EngagementTerm, Position } from './contract.ts';

export const blankPosition = (id: string, productionId: string): Position => ({
  id,
  productionId,
  title: '',
  category: 'artist',
  profession: '',
  executive: false,
  professionalExpenses: 'none',
  classification: null,
  holderId: null,
});

/** One day, by ourselves, under a CDDU. */
export const blankContract = (
  id: string,
  { id: positionId, productionId, holderId }: Position,
  on: CalendarDate,
): EngagementContract => ({
  id,
  personId: holderId,
  positionId,
  productionId,
  channel: 'own',
  kind: 'cddu',
  from: on,
  to: on,
  signedTogether: null,
  cancelledOn: null,
  cancelledBy: null,
  overrideReason: null,
});

/** One cachet whose amount is still to be agreed. */
export const blankTerm = (id: string, positionId: string, contractId: string | null = null): EngagementTerm => ({
  id,
  positionId,
  contractId,
  basis: 'cachet',
  quantity: decimal(1),
  unitGross: decimal(0),
  hoursPerUnit: null,
  minimumKey: null,
  conditions: {},
  placements: [],
  plannedFrom: null,
  plannedTo: null,
});
