/** From how many performances products cover charges: a table and its chart. */
import { decimal, type Explained, fact, type Money, ruled, subtract, sum, times, ZERO } from '#core/kernel/index.ts';
import { type PricingGround, seriesPrice } from './series-price.ts';

export interface BreakEvenPoint {
  readonly performances: number;
  readonly charges: Money;
  readonly products: Money;
  /** products − charges */
  readonly result: Money;
}

export interface BreakEven {
  /** What is spent whatever the number of performances, less what others give for it. */
  readonly fixed: Explained;
  /** How many performances one presenter buys. */
  readonly seriesLength: number;
  readonly points: readonly BreakEvenPoint[];
  /** The first number of performances whose result is not negative; null when none is within the points. */
  readonly from: number | null;
  /** What a further full series brings, once its own charges are paid. */
  readonly bySeries: Explained;
}

/**
 * Performances 0 … `most`, sold in series of `seriesLength` (the last one shorter): charges are the fixed ones and the
 * plateau and overhead of each series, products the prices asked.
 */
export function breakEven(ground: PricingGround, fixed: Explained, seriesLength: number, most: number): BreakEven {
  const spent = (performances: number): Money => {
    const { cost, overhead } = seriesPrice(ground, performances);
    return sum([cost.value, overhead.value]);
  };
  const full = seriesPrice(ground, seriesLength);
  const points: BreakEvenPoint[] = [];
  for (let performances = 0; performances <= most; performances += 1) {
    const rest = performances % seriesLength;
    const fullSeries = decimal((performances - rest) / seriesLength);
    const charges = sum([fixed.value, times(spent(seriesLength), fullSeries), rest === 0 ? ZERO : spent(rest)]);
    const restAsked = rest === 0 ? ZERO : seriesPrice(ground, rest).asked.value;
    const products = sum([times(full.asked.value, fullSeries), restAsked]);
    points.push({ performances, charges, products, result: subtract(products, charges) });
  }
  const brought = subtract(full.asked.value, spent(seriesLength));
  return {
    fixed,
    seriesLength,
    points,
    from: points.find((point) => point.result.cents >= 0)?.performances ?? null,
    bySeries: ruled('pricing.brought-by-series', brought, [
      full.asked.because,
      full.cost.because,
      full.overhead.because,
      fact('pricing.seriesLength', decimal(seriesLength)).because,
    ]),
  };
}
