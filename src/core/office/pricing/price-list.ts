/** The price list of a production: one row for each length of series, and what is wrong with it. */

import type { Explained } from '#core/kernel/index.ts';
import { type Problem, problem, subtract } from '#core/kernel/index.ts';
import { type BreakEven, breakEven } from './break-even.ts';
import { type PricingGround, type SeriesPrice, seriesPrice } from './series-price.ts';

export interface PriceList {
  readonly rows: readonly SeriesPrice[];
  readonly breakEven: BreakEven;
  readonly problems: readonly Problem[];
}

export interface PriceListAsked {
  /** Lengths of series to price, such as 1, 2, 3, 5. */
  readonly series: readonly number[];
  readonly fixed: Explained;
  readonly breakEvenSeries: number;
  readonly breakEvenMost: number;
}

/** Problems: `price.below-plateau`, `price.below-full-cost`, `price.rises-with-number`, `price.amortise-over-missing`, `price.never-breaks-even`. */
export function priceList(ground: PricingGround, asked: PriceListAsked): PriceList {
  const rows = asked.series.map((performances) => seriesPrice(ground, performances));
  const curve = breakEven(ground, asked.fixed, asked.breakEvenSeries, asked.breakEvenMost);
  const problems = [...rows.flatMap(rowProblems), ...planProblems(ground), ...curveProblems(curve)];
  return { rows, breakEven: curve, problems };
}

const AT = ['price-plan'];
const rowAt = (performances: number) => [`series/${performances}`, ...AT];

function rowProblems(row: SeriesPrice): Problem[] {
  if (row.decidedEach === null) return [];
  const { performances, asked, cost, costEach, priceEach, decidedEach } = row;
  const facts = { performances, price: decidedEach.value, plateau: costEach.value };
  if (asked.value.cents < cost.value.cents) {
    const missing = subtract(cost.value, asked.value);
    return [problem('price.below-plateau', 'blocking', { ...facts, missing }, rowAt(performances))];
  }
  if (decidedEach.value.cents < priceEach.value.cents) {
    const missing = subtract(priceEach.value, decidedEach.value);
    return [
      problem('price.below-full-cost', 'warning', { ...facts, full: priceEach.value, missing }, rowAt(performances)),
    ];
  }
  return [];
}

function planProblems({ plan }: PricingGround): Problem[] {
  const problems: Problem[] = [];
  if (plan.amortiseCreation && plan.amortiseOver === null) {
    problems.push(problem('price.amortise-over-missing', 'warning', {}, ['price-plan/amortiseOver', ...AT]));
  }
  const steps = plan.steps.toSorted((a, b) => a.performances - b.performances);
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before === undefined || step.unitPrice.cents <= before.unitPrice.cents) continue;
    const facts = { performances: step.performances, price: step.unitPrice, before: before.unitPrice };
    problems.push(problem('price.rises-with-number', 'warning', facts, rowAt(step.performances)));
  }
  return problems;
}

function curveProblems(curve: BreakEven): Problem[] {
  if (curve.from !== null) return [];
  const most = curve.points.at(-1)!;
  const facts = { most: most.performances, missing: subtract(most.charges, most.products) };
  return [problem('price.never-breaks-even', 'warning', facts, AT)];
}
