/** The price of a production's performances, from the people, dates and budgets it already has. */
import {
  type CalendarDate,
  DAYS_PER_WEEK,
  decimal,
  divideDecimals,
  type Explained,
  euros,
  fact,
  type Problem,
  problem,
  ruled,
  subtract,
  sum,
} from '#core/kernel/index.ts';
import { eventDay } from '#core/office/engagements/index.ts';
import {
  type CostedTeam,
  isPerformance,
  NO_APPROACH,
  type PriceList,
  type PricingGround,
  perPerformance,
  priceList,
  seriesOf,
  type TeamMember,
  teamCost,
} from '#core/office/pricing/index.ts';
import { productionApproach } from './approach.ts';
import { productionBudget } from './budgets.ts';
import { sameTeam } from './costs.ts';
import { expectedGrowth } from './employer.ts';
import type { ProductionFacts } from './facts.ts';
import { costContext, vatProblems } from './settings.ts';
import { performanceTeam } from './team.ts';

export interface PriceAnswer extends PriceList {
  /** Whose cost is counted, on which terms. */
  readonly team: readonly TeamMember[];
  /** The day whose law the prices are reckoned by: the next performance, else today. */
  readonly on: CalendarDate;
}

/**
 * Null while no price plan was made. Problems: those of the price list, `price.vat-outside-regime`,
 * `price.no-vat-against-regime`, `price.no-performance-pay`.
 */
export function productionPrices(facts: ProductionFacts, today: CalendarDate): PriceAnswer | null {
  const plan = facts.pricePlan;
  if (plan === null) return null;
  const { team, on, costOf } = costedTeam(facts, today);
  const ground: PricingGround = {
    plan,
    on,
    teamCost: costOf,
    creationCost: creationToCover(facts, today),
    approach: approachOf(facts),
  };
  const lengths = lengthsOf(facts);
  const list = priceList(ground, {
    series: lengths,
    fixed: fixedCharges(facts, today, ground.creationCost),
    breakEvenSeries: 1,
    breakEvenMost: mostPerformances(facts),
  });
  const ofTeam = lengths.flatMap((length) => costOf(length).problems);
  return {
    ...list,
    team,
    on,
    problems: [...list.problems, ...vatProblems(facts, plan.vat, on), ...emptyTeam(team), ...ofTeam],
  };
}

interface PricedTeam {
  readonly team: readonly TeamMember[];
  readonly on: CalendarDate;
  readonly costOf: (performances: number) => CostedTeam;
}

interface Known extends PricedTeam {
  readonly facts: ProductionFacts;
  readonly today: CalendarDate;
}

/** Forgotten with the rows of pay it was computed from: typing in the price plan costs no payslip. */
const known = new WeakMap<ProductionFacts['terms'], Known>();

function costedTeam(facts: ProductionFacts, today: CalendarDate): PricedTeam {
  const before = known.get(facts.terms);
  if (before !== undefined && before.today === today && sameTeam(before.facts, facts)) return before;
  const team = performanceTeam(facts);
  const on = pricedOn(facts, today);
  const growth = expectedGrowth(facts.employerTerms);
  const context = { ...costContext(facts, today), ownMinima: facts.payGrid, growth, on };
  const costs = new Map<number, CostedTeam>();
  const costOf = (performances: number) => {
    let cost = costs.get(performances);
    if (!cost) costs.set(performances, (cost = teamCost(team, performances, context)));
    return cost;
  };
  const priced = { team, on, costOf };
  known.set(facts.terms, { ...priced, facts, today });
  return priced;
}

const emptyTeam = (team: readonly TeamMember[]): readonly Problem[] =>
  team.length > 0 ? [] : [problem('price.no-performance-pay', 'warning', {}, ['price-plan'])];

function pricedOn(facts: ProductionFacts, today: CalendarDate): CalendarDate {
  const days = facts.events.filter(isPerformance).map(eventDay).sort();
  return days.find((day) => day >= today) ?? today;
}

/** One to a week of performances, and every length that is already sold or decided. */
function lengthsOf(facts: ProductionFacts): readonly number[] {
  const usual = Array.from({ length: DAYS_PER_WEEK }, (_, index) => index + 1);
  const sold = seriesOf(facts.events).map(({ performances }) => performances.length);
  const decided = facts.pricePlan?.steps.map(({ performances }) => performances) ?? [];
  return [...new Set([...usual, ...sold, ...decided.filter((length) => length <= LONGEST)])].sort((a, b) => a - b);
}

/** Beyond a hundred performances a series is no longer priced by the date. */
const LONGEST = 100;

function mostPerformances(facts: ProductionFacts): number {
  const planned = Math.max(
    facts.events.filter(isPerformance).length,
    facts.pricePlan?.amortiseOver ?? 0,
    facts.budgets.find(({ purpose }) => purpose === 'exploitation')?.performances ?? 0,
  );
  return Math.min(LONGEST, Math.max(planned * 2, DAYS_PER_WEEK * 2 * 2));
}

/** What the creation's charges exceed what others give for it: own funds are to be earned back. */
function creationToCover(facts: ProductionFacts, today: CalendarDate): Explained {
  const { totals } = productionBudget(facts, 'creation', today);
  const given = subtract(totals.products, totals.ownFunds);
  const value = euros(Math.max(0, totals.charges.cents - given.cents));
  return ruled('pricing.creation-to-cover', value, [
    fact('pricing.creationCharges', totals.charges, 'budget/creation').because,
    fact('pricing.creationGiven', given, 'budget/creation').because,
  ]);
}

const SALES = '70';

/** The creation still to cover, and what exploitation spends whatever the number of dates, less what others give. */
function fixedCharges(facts: ProductionFacts, today: CalendarDate, creation: Explained): Explained {
  const { rows } = productionBudget(facts, 'exploitation', today);
  const typed = rows.filter((row) => row.typed !== null && row.inCash);
  const charges = sum(typed.filter((row) => row.account.side === 'charge').map((row) => row.amount.value));
  const given = sum(
    typed
      .filter((row) => row.account.side === 'product' && row.account.classId !== SALES && !row.ownFunds)
      .map((row) => row.amount.value),
  );
  const own = euros(Math.max(0, charges.cents - given.cents));
  return ruled('pricing.fixed', sum([creation.value, own]), [
    creation.because,
    fact('pricing.exploitationCharges', charges, 'budget/exploitation').because,
    fact('pricing.exploitationGiven', given, 'budget/exploitation').because,
  ]);
}

/** Journeys, beds and meals that we pay, per diems included, spread evenly over the performances they are for. */
function approachOf(facts: ProductionFacts): PricingGround['approach'] {
  const performances = facts.events.filter(isPerformance);
  const { lines } = productionApproach(facts);
  const ids = new Set(facts.phases.filter(({ kind }) => kind === 'creation').map(({ id }) => id));
  const creation = facts.phases.filter(({ id }) => ids.has(id));
  const onTour = lines.filter(({ on }) => !creation.some(({ from, to }) => from <= on && on <= to));
  const whole = sum(onTour.map(({ cost }) => cost.value));
  if (performances.length === 0 || whole.cents === 0) return () => NO_APPROACH;
  const each = divideDecimals({ units: whole.cents, scale: 0 }, decimal(performances.length), 0)!;
  const explained = ruled('pricing.approach-each', euros(each.units), [
    fact('pricing.approach', whole).because,
    fact('pricing.allPerformances', decimal(performances.length)).because,
  ]);
  return (count) => perPerformance(explained, decimal(count));
}
