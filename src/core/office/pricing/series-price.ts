/**
 * What a series of performances costs on stage, and what it must be sold for. A series is what one presenter buys:
 * its set-up is paid once, so each further performance costs less than the first.
 */
import {
  type Because,
  type CalendarDate,
  type Decimal,
  decimal,
  type Explained,
  euros,
  fact,
  type Money,
  percentOf,
  ruled,
  subtract,
  sum,
  times,
  ZERO,
} from '#core/kernel/index.ts';
import { stepFor } from './decided.ts';
import type { CostPart, PricePlan } from './plan.ts';
import { type BesidePrice, rightsBeside, rightsIncluded } from './rights.ts';
import { type VatOnPrice, vatOn } from './vat.ts';

/** What the people of one series cost their employer, by part of the plateau; consumables and structure are the plan's. */
export interface TeamCost {
  readonly artists: Explained;
  readonly technicians: Explained;
  readonly administration: Explained;
}

export interface PricingGround {
  readonly plan: PricePlan;
  /** Employer cost of the whole team for a series of so many performances; asked for often, so remembered. */
  readonly teamCost: (performances: number) => TeamCost;
  /** What the creation still has to get back from performances; zero when it is not amortised. */
  readonly creationCost: Explained;
  /** Travel, board and lodging of a series, beside the price. */
  readonly approach: (performances: number) => Explained;
  /** The day of the sale: VAT and rates are those of that day. */
  readonly on: CalendarDate;
}

export interface SeriesPrice {
  readonly performances: number;
  /** Every part the plan counts in the plateau, for the whole series; `team`: its people as one amount. */
  readonly parts: Readonly<Partial<Record<CostPart | 'team', Explained>>>;
  /** The plateau of the series: never sell below. */
  readonly cost: Explained;
  /** The plateau of one performance, rounded up to the cent. */
  readonly costEach: Explained;
  readonly overhead: Explained;
  readonly margin: Explained;
  readonly amortisation: Explained;
  /** What the series must be sold for, without VAT: cost, overhead, margin, amortised creation. */
  readonly price: Explained;
  /** One performance of the series, rounded up to the cent so that the series is never sold short. */
  readonly priceEach: Explained;
  /** What the company has decided to ask for one performance of such a series, when it has. */
  readonly decidedEach: Explained | null;
  /** decidedEach, or priceEach. */
  readonly askedEach: Explained;
  /** askedEach × performances */
  readonly asked: Explained;
  readonly vat: VatOnPrice;
  /** Beside the price ("++"). */
  readonly beside: BesidePrice;
  /** What one performance would have to be sold for if authors' rights were in the price. */
  readonly eachWithRights: Explained;
}

/** The price of a series. Throws RangeError when `performances` is not a whole number from 1. */
export function seriesPrice(ground: PricingGround, performances: number): SeriesPrice {
  if (!Number.isSafeInteger(performances) || performances < 1) throw new RangeError(`not a series: ${performances}`);
  const { plan } = ground;
  const count = fact('pricing.performances', decimal(performances));
  const direct = directParts(ground, performances, count.because);
  const directCost = sum(Object.values(direct).map((part) => part.value));
  const structure = percentRule('pricing.overhead', directCost, plan.overheadRate, Object.values(direct));
  const isInPlateau = plan.composition.includes('structure');
  const parts = isInPlateau ? { ...direct, structure } : direct;
  const cost = total('pricing.plateau', Object.values(parts));
  const overhead = isInPlateau ? ruled('pricing.overhead-in-plateau', ZERO, [structure.because]) : structure;
  const margin = percentRule('pricing.margin', sum([cost.value, overhead.value]), plan.marginRate, [cost, overhead]);
  const amortisation = amortised(ground, count);
  const price = total('pricing.price', [cost, overhead, margin, amortisation]);
  const priceEach = each('pricing.price-each', price, count);
  const decidedEach = decided(plan, performances);
  const askedEach = decidedEach ?? priceEach;
  const asked = ruled('pricing.asked', times(askedEach.value, count.value), [askedEach.because, count.because]);
  const beside = rightsBeside(plan, asked, cost, ground.approach(performances));
  return {
    performances,
    parts,
    cost,
    costEach: each('pricing.plateau-each', cost, count),
    overhead,
    margin,
    amortisation,
    price,
    priceEach,
    decidedEach,
    askedEach,
    asked,
    vat: vatOn(asked, plan.vat, ground.on),
    beside,
    eachWithRights: rightsIncluded(plan, priceEach, cost, count),
  };
}

function directParts(
  ground: PricingGround,
  performances: number,
  count: Because,
): Partial<Record<CostPart, Explained>> {
  const { plan } = ground;
  const team = ground.teamCost(performances);
  const parts: Partial<Record<CostPart, Explained>> = {};
  for (const part of plan.composition) {
    if (part === 'structure') continue;
    if (part === 'consumables') {
      const value = times(plan.consumables, decimal(performances));
      parts.consumables = ruled('pricing.consumables', value, [
        fact('pricing.consumablesEach', plan.consumables, 'price-plan').because,
        count,
      ]);
    } else parts[part] = team[part];
  }
  return parts;
}

function percentRule(rule: string, base: Money, rate: Decimal, on: readonly Explained[]): Explained {
  const name = rule === 'pricing.margin' ? 'pricing.marginRate' : 'pricing.overheadRate';
  const inputs = [...on.map((part) => part.because), fact(name, rate, 'price-plan').because];
  return ruled(rule, percentOf(base, rate), inputs);
}

function total(rule: string, parts: readonly Explained[]): Explained {
  const counted = parts.filter((part) => part.value.cents !== 0);
  return ruled(
    rule,
    sum(parts.map((part) => part.value)),
    counted.map((part) => part.because),
  );
}

/** One performance's part of a series, rounded up to the cent. */
function each(rule: string, whole: Explained, count: Explained<Decimal>): Explained {
  const value = euros(Math.ceil(whole.value.cents / count.value.units));
  return ruled(rule, value, [whole.because, count.because]);
}

/** The part of the creation that the series pays back, when the plan asks for it. */
function amortised({ plan, creationCost }: PricingGround, count: Explained<Decimal>): Explained {
  if (!plan.amortiseCreation || plan.amortiseOver === null) return ruled('pricing.amortised', ZERO, []);
  const over = fact('pricing.amortiseOver', decimal(plan.amortiseOver), 'price-plan');
  const share = each('pricing.amortised-each', creationCost, over);
  return ruled('pricing.amortised', times(share.value, count.value), [share.because, count.because]);
}

/** The price decided for series of at least so many performances. */
function decided(plan: PricePlan, performances: number): Explained | null {
  const step = stepFor(plan, performances);
  return step === null ? null : fact('pricing.decidedEach', step.unitPrice, 'price-plan');
}

/** What the last performance of the series adds to its cost. */
export function marginalCost(ground: PricingGround, performances: number): Explained {
  const here = seriesPrice(ground, performances).cost;
  if (performances === 1) return here;
  const before = seriesPrice(ground, performances - 1).cost;
  return ruled('pricing.marginal', subtract(here.value, before.value), [here.because, before.because]);
}
