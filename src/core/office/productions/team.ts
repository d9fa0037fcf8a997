/**
 * The team of one series of performances, read from the dates already placed: what each position is most often paid for
 * a performance, and most often once around a series (set-up, technical rehearsal, strike). Nothing is averaged.
 */
import { decimal, decimalText, lineAmount } from '#core/kernel/index.ts';
import { stands } from '#core/office/engagements/index.ts';
import { isAround, isPerformance, seriesOf, type TeamMember, type TeamPay } from '#core/office/pricing/index.ts';
import type { ProductionFacts } from './facts.ts';
import { isPayable } from './payable.ts';
import type { ProductionContract, ProductionTerm, TeamPosition } from './production.ts';

const PAID = ['artist', 'technician', 'permanent', 'supplier'];

/** Positions paid for performances; understudies count through the position they stand in for. */
export function performanceTeam(facts: ProductionFacts): readonly TeamMember[] {
  return facts.positions
    .filter(({ category }) => PAID.includes(category))
    .flatMap((position) => memberOf(facts, position));
}

function memberOf(facts: ProductionFacts, position: TeamPosition): readonly TeamMember[] {
  const terms = facts.terms.filter(
    (term) => term.positionId === position.id && term.basis !== 'month' && isPayable(term),
  );
  const contracts = new Map(facts.contracts.map((contract) => [contract.id, contract]));
  const paidByUs = terms.filter((term) => isOurs(contracts.get(term.contractId ?? '')));
  const each = payForEach(facts, paidByUs);
  if (each.length === 0) return [];
  const contract = paidByUs.map((term) => contracts.get(term.contractId ?? '')).find((one) => one !== undefined);
  return [
    {
      position,
      count: 1,
      channel: contract?.channel === 'invoice' || position.category === 'supplier' ? 'invoice' : 'own',
      kind: contract?.kind ?? (position.category === 'permanent' ? 'openEnded' : 'cddu'),
      each,
      once: payAround(facts, paidByUs),
    },
  ];
}

const isOurs = (contract: ProductionContract | undefined): boolean =>
  contract === undefined || contract.channel === 'own' || contract.channel === 'invoice';

/** The bundle of pay most often placed on a performance; before any is placed, one unit of each term to place. */
function payForEach(facts: ProductionFacts, terms: readonly ProductionTerm[]): readonly TeamPay[] {
  const bundles = facts.events.filter(isPerformance).map((event) => payOn(terms, new Set([event.id])));
  const placed = bundles.filter((bundle) => bundle.length > 0);
  if (placed.length > 0) return mostUsual(placed);
  return terms
    .filter((term) => term.placements.length === 0 && forPerformances(facts, term))
    .map((term) => ({ ...payOf(term), quantity: decimal(1) }));
}

function forPerformances({ phases, production }: ProductionFacts, { basis, phaseId }: ProductionTerm): boolean {
  if (basis === 'rehearsalService' || basis === 'hour') return false;
  const phase = phases.find((one) => one.id === phaseId);
  if (phase) return phase.kind === 'exploitation';
  return basis === 'cachet' && production.stage !== 'project';
}

function payAround(facts: ProductionFacts, terms: readonly ProductionTerm[]): readonly TeamPay[] {
  const others = facts.events.filter((event) => event.kind !== 'performance' && stands(event));
  const bundles = seriesOf(facts.events)
    .filter((series) => payOn(terms, new Set(series.performances.map(({ id }) => id))).length > 0)
    .map((series) => payOn(terms, new Set(others.filter((event) => isAround(series, event)).map(({ id }) => id))));
  return bundles.length === 0 ? [] : mostUsual(bundles);
}

const payOf = ({ basis, quantity, unitGross, hoursPerUnit, minimumKey, conditions }: TeamPay): TeamPay => ({
  basis,
  quantity,
  unitGross,
  hoursPerUnit,
  minimumKey,
  conditions,
});

function payOn(terms: readonly ProductionTerm[], events: ReadonlySet<string>): readonly TeamPay[] {
  return terms.flatMap((term) =>
    term.placements
      .filter(({ eventId, quantity }) => events.has(eventId) && quantity.units !== 0)
      .map(({ quantity }) => ({ ...payOf(term), quantity })),
  );
}

/** The bundle that comes back most often; of two as frequent, the dearer. */
function mostUsual(bundles: readonly (readonly TeamPay[])[]): readonly TeamPay[] {
  const groups = [...Map.groupBy(bundles, signature).values()];
  groups.sort((a, b) => b.length - a.length || worth(b[0]!) - worth(a[0]!));
  return groups[0]![0]!;
}

const signature = (bundle: readonly TeamPay[]): string =>
  bundle
    .map(({ basis, quantity, unitGross, hoursPerUnit, conditions }) =>
      [
        basis,
        decimalText(quantity),
        decimalText(unitGross),
        hoursPerUnit && decimalText(hoursPerUnit),
        JSON.stringify(conditions),
      ].join(' '),
    )
    .sort()
    .join(' + ');

const worth = (bundle: readonly TeamPay[]): number =>
  bundle.reduce((total, { quantity, unitGross }) => total + lineAmount(quantity, unitGross).cents, 0);
