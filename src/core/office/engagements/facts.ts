/** What engagements are read from: rows of one production, or of all of an employer's when minima are counted. */
import type { CalendarEvent } from '#core/ground/calendar/index.ts';
import type { CalendarDate, Period } from '#core/kernel/index.ts';
import type { EngagementContract, EngagementTerm, Position } from './contract.ts';

/** A calendar event is one; pay does not need its calls. */
export type EngagementEvent = Pick<
  CalendarEvent,
  'id' | 'kind' | 'state' | 'startsAt' | 'endsAt' | 'title' | 'cancellationCause'
>;

export interface EngagementFacts {
  readonly positions: readonly Position[];
  readonly contracts: readonly EngagementContract[];
  readonly terms: readonly EngagementTerm[];
  readonly events: readonly EngagementEvent[];
}

/** A row of pay with its contract and position. */
export interface Engaged {
  readonly term: EngagementTerm;
  readonly position: Position;
  readonly contract: EngagementContract | null;
}

/** Terms with what they hang on; a term whose position is not among the facts is left aside. */
export function engaged({ positions, contracts, terms }: EngagementFacts): readonly Engaged[] {
  const positionOf = new Map(positions.map((position) => [position.id, position]));
  const contractOf = new Map(contracts.map((contract) => [contract.id, contract]));
  return terms.flatMap((term) => {
    const contract = term.contractId === null ? null : (contractOf.get(term.contractId) ?? null);
    const position = positionOf.get(term.positionId);
    return position ? [{ term, position, contract }] : [];
  });
}

/** Who is paid: the contract's person, else whoever holds the position, else the empty position itself. */
export const payeeOf = ({ contract, position }: Omit<Engaged, 'term'>): string =>
  contract?.personId ?? position.holderId ?? `position/${position.id}`;

/** Minima are counted per employer: all our own contracts together, each other employer's contract by itself. */
export const employerOf = ({ contract }: Pick<Engaged, 'contract'>): string =>
  contract === null || contract.channel === 'own' ? 'own' : `contract/${contract.id}`;

export const eventDay = (event: EngagementEvent): CalendarDate => event.startsAt.slice(0, 10) as CalendarDate;

/**
 * Whether a placement on the event still counts. A postponed date gives its quantity back, as does one that was never
 * more than an option or that force majeure took; any other cancellation leaves the pay due.
 */
export function stands({ state, cancellationCause }: EngagementEvent): boolean {
  if (state === 'postponed') return false;
  return state !== 'cancelled' || (cancellationCause !== 'optionLost' && cancellationCause !== 'forceMajeure');
}

/** When the quantity without events is expected; null when nobody has said. */
export function plannedPeriod({ term, contract }: Omit<Engaged, 'position'>): Period | null {
  const from = term.plannedFrom ?? contract?.from ?? term.plannedTo;
  const to = term.plannedTo ?? contract?.to ?? term.plannedFrom;
  return from && to && from <= to ? { from, to } : null;
}
