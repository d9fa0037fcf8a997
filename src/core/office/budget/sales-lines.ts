/**
 * What dates bring in: series of performances at the prices decided, and the authors' rights that stand beside them.
 * As soon as somebody types sales by hand (account 706…) these replace the derived ones, so that nothing counts twice.
 */
import {
  add,
  type Because,
  decimal,
  decimalText,
  type Explained,
  fact,
  type Money,
  type Problem,
  percentOf,
  problem,
  ruled,
  subtract,
  sum,
  times,
} from '#core/kernel/index.ts';
import { type DatedSeries, seriesOf, stepFor } from '#core/office/pricing/index.ts';
import type { ProductionEvent, ProductionFacts } from '#core/office/productions/index.ts';
import type { Budget, Certainty } from './line.ts';
import { partOfEvent } from './phases.ts';
import { DERIVED_ACCOUNTS, type DerivedLine, rowsOfLine } from './row.ts';

/** Services sold, and cessions under them; a coproducer's share or a workshop is no sale of a date. */
const isSale = (account: string): boolean => account === '706' || account.startsWith(DERIVED_ACCOUNTS.cession);

/** Derived sales of an exploitation budget; none while nothing has been decided or sales are typed by hand. */
export function salesLines(facts: ProductionFacts, budget: Budget | null): readonly DerivedLine[] {
  if (budget?.lines.some((line) => isSale(line.account))) return [];
  const sales = soldSeries(facts);
  return [
    ...sales.map(({ line }) => line),
    ...rightsLines(
      facts,
      sales.map(({ line }) => line),
    ),
  ];
}

interface Sold {
  readonly series: DatedSeries<ProductionEvent>;
  readonly line: DerivedLine;
}

function soldSeries(facts: ProductionFacts): readonly Sold[] {
  const plan = facts.pricePlan;
  if (plan === null) return [];
  return seriesOf(facts.events).flatMap((series) => {
    const count = series.performances.length;
    const step = stepFor(plan, count);
    if (step === null) return [];
    const each = fact('pricing.decidedEach', step.unitPrice, 'price-plan');
    const number = fact('pricing.performances', decimal(count), `event/${series.id}`);
    const about = aboutOf(facts, series);
    const amount = ruled('budget.cession', times(each.value, number.value), [each.because, number.because], about);
    return [{ series, line: saleLine(facts, series, amount, about) }];
  });
}

function saleLine(
  facts: ProductionFacts,
  series: DatedSeries<ProductionEvent>,
  amount: Explained,
  about: string,
): DerivedLine {
  return {
    identity: `cession/${series.id}`,
    account: DERIVED_ACCOUNTS.cession,
    phaseId: partOfEvent(facts, series.id)?.phaseId ?? null,
    label: 'budget.derived.cession',
    about,
    amount,
    certainty: certaintyOf(series.performances),
    inCash: true,
    at: series.performances.map((performance) => `event/${performance.id}`),
  };
}

/** A series is as sure as its least sure date. */
function certaintyOf(performances: readonly ProductionEvent[]): Certainty {
  if (performances.some(({ state }) => state === 'idea')) return 'planned';
  return performances.some(({ state }) => state === 'option') ? 'requested' : 'confirmed';
}

/** `Albi 12/03/2027 × 2`: the place, the first day as both languages write it, how many when more than one. */
function aboutOf({ venues }: ProductionFacts, { performances }: DatedSeries<ProductionEvent>): string {
  const [first] = performances as readonly [ProductionEvent];
  const venue = venues.find((one) => one.id === first.venueId);
  const place = venue?.name ?? first.title;
  const day = first.startsAt.slice(0, 'YYYY-MM-DD'.length).split('-').reverse().join('/');
  const number = performances.length > 1 ? `× ${decimalText(decimal(performances.length))}` : '';
  return [place, day, number].filter((part) => part !== '').join(' ');
}

/** Rights are owed on what is sold and asked from the presenter at cost: a charge and an equal product. */
function rightsLines({ pricePlan }: ProductionFacts, sales: readonly DerivedLine[]): readonly DerivedLine[] {
  if (pricePlan === null || pricePlan.rightsRate.units === 0 || pricePlan.rightsBase !== 'salePrice') return [];
  if (sales.length === 0) return [];
  const rate = fact('pricing.rightsRate', pricePlan.rightsRate, 'price-plan');
  const each = sales.map((sale) => percentOf(sale.amount.value, pricePlan.rightsRate));
  const inputs: Because[] = [...sales.map((sale) => sale.amount.because), rate.because];
  const amount = ruled('budget.rights', sum(each), inputs);
  const common = { phaseId: null, about: '', amount, certainty: 'planned', inCash: true, at: ['price-plan'] } as const;
  return [
    { ...common, identity: 'rights/owed', account: DERIVED_ACCOUNTS.rights, label: 'budget.derived.rights' },
    {
      ...common,
      identity: 'rights/reinvoiced',
      account: DERIVED_ACCOUNTS.reinvoiced,
      label: 'budget.derived.rightsReinvoiced',
    },
  ];
}

/** `budget.sales-differ`: the sales typed are not those that the dates and decided prices give. */
export function salesProblems(facts: ProductionFacts, budget: Budget): readonly Problem[] {
  const typed = budget.lines.filter((line) => isSale(line.account));
  const known = soldSeries(facts).map(({ line }) => line.amount.value);
  if (typed.length === 0 || known.length === 0) return [];
  const typedTotal = typed
    .flatMap(rowsOfLine)
    .filter((row) => row.typed !== null)
    .reduce<Money>((total, row) => add(total, row.amount.value), sum([]));
  const knownTotal = sum(known);
  const difference = subtract(typedTotal, knownTotal);
  if (difference.cents === 0) return [];
  const at = typed.map((line) => `line/${line.id}`);
  return [problem('budget.sales-differ', 'estimate', { typed: typedTotal, known: knownTotal, difference }, at)];
}
