/**
 * The answer of a production: what its team costs, what its budgets are, at what price it can be sold, and everything
 * that is wrong, in one list. And what would change if something moved.
 */

import { calendarProblems } from '#core/ground/calendar/index.ts';
import {
  type CalendarDate,
  type Explained,
  type Money,
  type Problem,
  ruled,
  subtract,
  sum,
  ZERO,
} from '#core/kernel/index.ts';
import type { BudgetPurpose, YearlyTax } from '#core/office/budget/index.ts';
import {
  type CostedSlice,
  type EngagementCosts,
  eventDay,
  type MinimumCheck,
  stands,
} from '#core/office/engagements/index.ts';
import { productionApproach } from './approach.ts';
import { type BudgetAnswer, productionBudgets } from './budgets.ts';
import { productionCosts } from './costs.ts';
import type { ProductionFacts } from './facts.ts';
import { type PriceAnswer, productionPrices } from './prices.ts';
import type { ProductionEvent } from './production.ts';

/** What one contract, or one position still without a contract, costs us. */
export interface EngagementAnswer {
  readonly contractId: string | null;
  readonly positionId: string;
  readonly gross: Explained;
  readonly contributions: Explained;
  readonly cost: Explained;
  readonly projected: boolean;
  /** Its payslips, in order of payment. */
  readonly slices: readonly CostedSlice[];
}

export interface Answer {
  readonly engagements: readonly EngagementAnswer[];
  readonly costs: EngagementCosts;
  readonly minima: readonly MinimumCheck[];
  readonly payrollTaxes: readonly YearlyTax[];
  /** What travel, beds and meals cost us. */
  readonly approach: Explained<Money>;
  readonly budgets: readonly BudgetAnswer[];
  readonly price: PriceAnswer | null;
  /** Each once; the first place of `at` is where to click. */
  readonly problems: readonly Problem[];
}

/** Everything that follows from a production's facts on a day. Throws nothing: what cannot be computed is a problem. */
export function answer(facts: ProductionFacts, today: CalendarDate): Answer {
  const costs = productionCosts(facts, today);
  const budgets = productionBudgets(facts, today);
  const price = productionPrices(facts, today);
  const approach = productionApproach(facts);
  return {
    engagements: engagementsOf(costs.engagements),
    costs: costs.engagements,
    minima: costs.minima,
    payrollTaxes: costs.payrollTaxes,
    approach: approach.cost,
    budgets,
    price,
    problems: onlyOnce([
      ...calendarOf(facts),
      ...costs.problems,
      ...approach.problems,
      ...budgets.flatMap(({ problems }) => problems),
      ...(price?.problems ?? []),
    ]),
  };
}

function engagementsOf({ slices }: EngagementCosts): readonly EngagementAnswer[] {
  const groups = Map.groupBy(slices, ({ contract, position }) => contract?.id ?? position.id);
  return [...groups.values()].map((own) => {
    const { contract, position } = own[0]!;
    const total = (name: 'gross' | 'contributions' | 'cost'): Explained =>
      ruled(
        `engagement.${name}`,
        sum(own.map((slice) => slice[name].value)),
        own.map((slice) => slice[name].because),
        position.title,
      );
    return {
      contractId: contract?.id ?? null,
      positionId: position.id,
      gross: total('gross'),
      contributions: total('contributions'),
      cost: total('cost'),
      projected: own.some(({ payslip }) => payslip?.projected === true),
      slices: own,
    };
  });
}

/** Rest, hours and overlaps of the production's people, across their other productions. */
function calendarOf(facts: ProductionFacts): readonly Problem[] {
  const { events, elsewhere, people } = facts;
  const own = new Set(events.map(({ id }) => `event/${id}`));
  const context = {
    names: new Map(people.map(({ id, name }) => [id, name])),
    openings: openingsOf(events),
    dramaticArtists: dramaticArtists(facts),
  };
  return calendarProblems([...events, ...elsewhere.events], context).filter(({ at }) =>
    at.some((place) => own.has(place)),
  );
}

/** Every date of the production with its opening night. */
function openingsOf(events: readonly ProductionEvent[]): ReadonlyMap<string, CalendarDate> {
  const [opening] = events
    .filter((event) => event.kind === 'performance' && stands(event))
    .map(eventDay)
    .sort();
  return opening === undefined ? new Map() : new Map(events.map(({ id }) => [id, opening]));
}

/** Whom title XIII of the CCNEAC holds for: those whom we engage under its grid of dramatic artists. */
function dramaticArtists({ positions, contracts, elsewhere }: ProductionFacts): ReadonlySet<string> {
  const dramatic = [...positions, ...elsewhere.positions].filter(
    ({ classification }) => classification === 'ccneac.dramatic',
  );
  const ids = new Set(dramatic.map(({ id }) => id));
  const engaged = [...contracts, ...elsewhere.contracts].filter(({ positionId }) => ids.has(positionId));
  return new Set(
    [...dramatic.map(({ holderId }) => holderId), ...engaged.map(({ personId }) => personId)].filter(
      (id) => id !== null,
    ),
  );
}

/** Said once for the whole production, with every place concerned, instead of once for each payslip. */
const SAID_ONCE = new Set(['payroll.projected', 'payroll.no-hours']);

function onlyOnce(problems: readonly Problem[]): readonly Problem[] {
  const groups = Map.groupBy(problems, (one) => (SAID_ONCE.has(one.code) ? one.code : keyOf(one)));
  return [...groups.values()].map((same) => ({ ...same[0]!, at: [...new Set(same.flatMap(({ at }) => at))] }));
}

const keyOf = ({ code, at, facts }: Problem): string => `${code} ${at.join(' ')} ${JSON.stringify(facts)}`;

export interface Change {
  readonly before: Money;
  readonly after: Money;
  readonly difference: Money;
}

/** What a change of facts does to the answer. */
export interface Difference {
  /** Employer cost of the whole team. */
  readonly cost: Change;
  /** Travel, beds and meals. */
  readonly approach: Change;
  /** Contracts and open positions whose cost changes. */
  readonly engagements: readonly (Change & { readonly contractId: string | null; readonly positionId: string })[];
  readonly budgets: readonly {
    readonly purpose: BudgetPurpose;
    readonly charges: Change;
    readonly products: Change;
    readonly balance: Change;
  }[];
  /** For one performance, by length of series. */
  readonly prices: readonly (Change & { readonly performances: number })[];
  /** Minima, rest, price … that were not wrong before, and those that no longer are. */
  readonly appeared: readonly Problem[];
  readonly gone: readonly Problem[];
}

/** "What if I move the 14th?": before it is accepted. */
export function difference(before: Answer, after: Answer): Difference {
  const known = new Set(before.problems.map(keyOf));
  const still = new Set(after.problems.map(keyOf));
  return {
    cost: change(before.costs.cost.value, after.costs.cost.value),
    approach: change(before.approach.value, after.approach.value),
    engagements: engagementChanges(before, after),
    budgets: budgetChanges(before, after),
    prices: priceChanges(before, after),
    appeared: after.problems.filter((one) => !known.has(keyOf(one))),
    gone: before.problems.filter((one) => !still.has(keyOf(one))),
  };
}

const change = (before: Money, after: Money): Change => ({ before, after, difference: subtract(after, before) });

const moved = (one: Change): boolean => one.difference.cents !== 0;

function engagementChanges(before: Answer, after: Answer): Difference['engagements'] {
  const key = ({ contractId, positionId }: EngagementAnswer) => contractId ?? positionId;
  const was = new Map(before.engagements.map((one) => [key(one), one]));
  const is = new Map(after.engagements.map((one) => [key(one), one]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((id) => {
      const { contractId, positionId } = (is.get(id) ?? was.get(id))!;
      return { contractId, positionId, ...change(was.get(id)?.cost.value ?? ZERO, is.get(id)?.cost.value ?? ZERO) };
    })
    .filter(moved);
}

function budgetChanges(before: Answer, after: Answer): Difference['budgets'] {
  const purposes = new Set([...before.budgets, ...after.budgets].map(({ purpose }) => purpose));
  return [...purposes].map((purpose) => {
    const of = ({ budgets }: Answer) => budgets.find((one) => one.purpose === purpose)?.totals;
    const between = (side: 'charges' | 'products' | 'balance') =>
      change(of(before)?.[side] ?? ZERO, of(after)?.[side] ?? ZERO);
    return { purpose, charges: between('charges'), products: between('products'), balance: between('balance') };
  });
}

function priceChanges(before: Answer, after: Answer): Difference['prices'] {
  const was = new Map(before.price?.rows.map((row) => [row.performances, row.priceEach.value]));
  return (after.price?.rows ?? [])
    .map(({ performances, priceEach }) => ({
      performances,
      ...change(was.get(performances) ?? ZERO, priceEach.value),
    }))
    .filter(moved);
}
