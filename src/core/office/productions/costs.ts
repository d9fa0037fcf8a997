/** What the team costs and whether it is paid enough, for one production within all of its employer's. */
import type { CalendarDate, Problem } from '#core/kernel/index.ts';
import { yearOf } from '#core/kernel/index.ts';
import { payrollTaxes, type YearlyTax } from '#core/office/budget/index.ts';
import {
  contractProblems,
  type EngagementCosts,
  type EngagementFacts,
  engagementCosts,
  type MinimumCheck,
  minimumChecks,
  minimumProblems,
  type PayrollTaxCase,
  payrollSlices,
} from '#core/office/engagements/index.ts';
import { employerProblems } from './employer.ts';
import type { ProductionFacts } from './facts.ts';
import { costContext, payrollTaxShare } from './settings.ts';

export interface ProductionCosts {
  readonly engagements: EngagementCosts;
  /** Of this production's people, over everything they do for the employer. */
  readonly minima: readonly MinimumCheck[];
  readonly payrollTaxes: readonly YearlyTax[];
  readonly problems: readonly Problem[];
}

const known = new WeakMap<ProductionFacts, { today: CalendarDate; costs: ProductionCosts }>();

/** Computed once for the same facts and day: budget, price and answer all start here. */
export function productionCosts(facts: ProductionFacts, today: CalendarDate): ProductionCosts {
  const before = known.get(facts);
  if (before?.today === today) return before.costs;
  const costs = computed(facts, today);
  known.set(facts, { today, costs });
  return costs;
}

function computed(facts: ProductionFacts, today: CalendarDate): ProductionCosts {
  const minima = minimaOf(facts, today);
  const engagements = engagementCosts(facts, { ...costContext(facts, today), minima });
  const taxes = payrollTaxes(facts, engagements.slices, {
    share: (on) => payrollTaxShare(facts, on),
    association: facts.employer.legalForm === 'association',
    otherPay: (year) => otherPay(facts.elsewhere, today, year),
  });
  return {
    engagements,
    minima,
    payrollTaxes: taxes.years,
    problems: [
      ...employerProblems(facts.employer, facts.employerTerms),
      ...contractProblems(facts),
      ...minimumProblems(minima),
      ...engagements.problems,
      ...taxes.problems,
    ],
  };
}

/** Minima are counted with the same people's other productions, and shown where this one is concerned. */
function minimaOf(facts: ProductionFacts, today: CalendarDate): readonly MinimumCheck[] {
  const { elsewhere, payGrid: ownMinima } = facts;
  const everything: EngagementFacts = {
    positions: [...facts.positions, ...elsewhere.positions],
    contracts: [...facts.contracts, ...elsewhere.contracts],
    terms: [...facts.terms, ...elsewhere.terms],
    events: [...facts.events, ...elsewhere.events],
  };
  const names = new Map(facts.people.map(({ id, name }) => [id, name]));
  const own = new Set(facts.terms.map(({ id }) => id));
  return minimumChecks(everything, { today, ownMinima, names }).filter(({ items }) =>
    items.some(({ term }) => own.has(term.id)),
  );
}

function otherPay(elsewhere: EngagementFacts, today: CalendarDate, year: number): PayrollTaxCase['pay'] {
  if (elsewhere.terms.length === 0) return [];
  return payrollSlices(elsewhere, today)
    .slices.filter(
      ({ engagement, contract }) => yearOf(engagement.paidOn) === year && (contract?.channel ?? 'own') === 'own',
    )
    .map(({ payee, engagement }) => ({ payee, gross: engagement.gross }));
}
