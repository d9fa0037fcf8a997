/**
 * Authors' rights and approach costs stand beside the price ("++"). Rights are a percentage of what is asked, approach
 * costs included, because societies count what is reimbursed beside the price in their base.
 */
import {
  addDecimals,
  type Decimal,
  type Explained,
  euros,
  fact,
  percentOf,
  ruled,
  sum,
  times,
  ZERO,
} from '#core/kernel/index.ts';
import type { PricePlan } from './plan.ts';

export interface BesidePrice {
  readonly rights: Explained;
  /** Travel, board and lodging, when they are known. */
  readonly approach: Explained;
}

const rateOf = (plan: PricePlan) => fact('pricing.rightsRate', plan.rightsRate, 'price-plan');

/** Rights due on a series beside its price. Base: the price and approach costs, or the plateau (`expenses`). */
export function rightsBeside(plan: PricePlan, asked: Explained, cost: Explained, approach: Explained): BesidePrice {
  const isOnPrice = plan.rightsBase === 'salePrice';
  const base = isOnPrice ? sum([asked.value, approach.value]) : cost.value;
  const inputs = isOnPrice ? [asked, ...(approach.value.cents === 0 ? [] : [approach])] : [cost];
  const because = [...inputs.map((input) => input.because), rateOf(plan).because];
  return { rights: ruled('pricing.rights', percentOf(base, plan.rightsRate), because), approach };
}

const HUNDRED: Decimal = { units: 100, scale: 0 };

/**
 * The price that bears the rights itself: rights are a share of the price that contains them, so the price is
 * `price ÷ (1 − rate)` and no circular reckoning is needed. Rounded up to the cent. At 100 %, or so near that the price has
 * no end, no price can: the price without rights is given back.
 */
export function rightsIncluded(
  plan: PricePlan,
  priceEach: Explained,
  cost: Explained,
  count: Explained<Decimal>,
): Explained {
  const rate = rateOf(plan);
  if (plan.rightsBase === 'expenses') {
    const rights = Math.ceil(percentOf(cost.value, plan.rightsRate).cents / count.value.units);
    const value = euros(priceEach.value.cents + rights);
    return ruled('pricing.rights-on-expenses', value, [priceEach.because, cost.because, rate.because]);
  }
  const left = addDecimals(HUNDRED, { units: -plan.rightsRate.units, scale: plan.rightsRate.scale });
  if (left.units <= 0) return priceEach;
  const scaled = BigInt(priceEach.value.cents) * BigInt(HUNDRED.units) * 10n ** BigInt(left.scale);
  const divisor = BigInt(left.units);
  const cents = Number((scaled + divisor - 1n) / divisor);
  if (!Number.isSafeInteger(cents)) return priceEach;
  return ruled('pricing.rights-included', euros(cents), [priceEach.because, rate.because]);
}

export const NO_APPROACH: Explained = fact('pricing.approach', ZERO);

/** So much for each performance. */
export const perPerformance = (amount: Explained, performances: Decimal): Explained =>
  ruled('pricing.approach', times(amount.value, performances), [amount.because]);
