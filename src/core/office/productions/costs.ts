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
import { employerProblems, expectedGrowth } from './employer.ts';
import type { ProductionFacts } from './facts.ts';
import { payable } from './payable.ts';
import type { TeamPosition } from './production.ts';
import { costContext, payrollTaxShare } from './settings.ts';

export interface ProductionCosts {
  readonly engagements: EngagementCosts;
  /** Of this production's people, over everything they do for the employer. */
  readonly minima: readonly MinimumCheck[];
  readonly payrollTaxes: readonly YearlyTax[];
  readonly problems: readonly Problem[];
}

/** What costs depend on: a budget line or a price plan that changes leaves them as they are. */
const GROUNDS = [
  'employer',
  'employerTerms',
  'payGrid',
  'people',
  'production',
  'phases',
  'positions',
  'contracts',
  'terms',
  'events',
  'elsewhere',
] as const;

export const sameTeam = (a: ProductionFacts, b: ProductionFacts): boolean =>
  GROUNDS.every((field) => a[field] === b[field]);

interface Known {
  readonly facts: ProductionFacts;
  readonly today: CalendarDate;
  readonly costs: ProductionCosts;
}

/** Forgotten with the rows of pay it was computed from. */
const known = new WeakMap<ProductionFacts['terms'], Known>();

/** Computed once for the same team and day: budget, price and answer all start here. */
export function productionCosts(facts: ProductionFacts, today: CalendarDate): ProductionCosts {
  const before = known.get(facts.terms);
  if (before !== undefined && before.today === today && sameTeam(before.facts, facts)) return before.costs;
  const costs = computed(facts, today);
  known.set(facts.terms, { facts, today, costs });
  return costs;
}

function computed(given: ProductionFacts, today: CalendarDate): ProductionCosts {
  const { facts, problems } = payable(given);
  const minima = minimaOf(facts, today);
  const engagements = engagementCosts(facts, { ...costContext(facts, today), minima });
  const taxes = payrollTaxes(facts, engagements.slices, {
    share: (on) => payrollTaxShare(facts, on),
    association: facts.employer.legalForm === 'association',
    growth: expectedGrowth(facts.employerTerms),
    otherPay: (year) => otherPay(payable(facts.elsewhere).facts, today, year),
  });
  return {
    engagements,
    minima,
    payrollTaxes: taxes.years,
    problems: [
      ...problems,
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
  const { payGrid: ownMinima } = facts;
  const growth = expectedGrowth(facts.employerTerms);
  const elsewhere = payable(facts.elsewhere).facts;
  const everything: EngagementFacts = {
    positions: [...facts.positions, ...elsewhere.positions],
    contracts: [...facts.contracts, ...elsewhere.contracts],
    terms: [...facts.terms, ...elsewhere.terms],
    events: [...facts.events, ...elsewhere.events],
  };
  const names = new Map(facts.people.map(({ id, name }) => [id, name]));
  const own = new Set(facts.terms.map(({ id }) => id));
  return minimumChecks(everything, { today, ownMinima, names, growth }).filter(({ items }) =>
    items.some(({ term }) => own.has(term.id)),
  );
}

/** Who is paid a wage: authors and suppliers bear no payroll tax. */
const WAGED: readonly TeamPosition['category'][] = ['artist', 'technician', 'permanent'];

function otherPay(elsewhere: EngagementFacts, today: CalendarDate, year: number): PayrollTaxCase['pay'] {
  if (elsewhere.terms.length === 0) return [];
  return payrollSlices(elsewhere, today)
    .slices.filter(
      ({ engagement, contract, position }) =>
        yearOf(engagement.paidOn) === year &&
        (contract?.channel ?? 'own') === 'own' &&
        WAGED.includes(position.category),
    )
    .map(({ payee, engagement }) => ({ payee, gross: engagement.gross }));
}
