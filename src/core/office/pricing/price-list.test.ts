import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, dec, decimal, euros, fact, parseMoney, percentOf, ZERO } from '#core/kernel/index.ts';
import {
  breakEven,
  marginalCost,
  NO_APPROACH,
  type PricePlan,
  type PricingGround,
  perPerformance,
  priceList,
  seriesPrice,
} from './index.ts';

const plan = (more: Partial<PricePlan> = {}): PricePlan => ({
  composition: ['artists', 'technicians', 'consumables'],
  overheadRate: dec('0'),
  marginRate: dec('0'),
  consumables: ZERO,
  rightsRate: dec('0'),
  rightsBase: 'salePrice',
  vat: 'show',
  amortiseCreation: false,
  amortiseOver: null,
  steps: [],
  ...more,
});

/** A team that costs so many cents for its set-up and so many for each performance. */
const ground = (more: Partial<PricePlan>, setUp: number, each: number): PricingGround => ({
  plan: plan(more),
  teamCost: (performances) => ({
    artists: fact('artists', euros(each * performances)),
    technicians: fact('technicians', euros(setUp)),
    administration: fact('administration', ZERO),
  }),
  creationCost: fact('pricing.creationCost', euros(3_000_000)),
  approach: () => NO_APPROACH,
  on: date('2026-10-05'),
});

const asked = { series: [1, 2, 3, 5], fixed: fact('pricing.fixed', ZERO), breakEvenSeries: 1, breakEvenMost: 30 };

describe('the price of a series', () => {
  test('falls with the number of performances, the set-up being paid once', () => {
    const rows = priceList(ground({}, 60_000, 200_000), asked).rows;
    expect(rows.map((row) => row.priceEach.value.cents)).toEqual([260_000, 230_000, 220_000, 212_000]);
    expect(marginalCost(ground({}, 60_000, 200_000), 3).value).toEqual(euros(200_000));
  });

  test('rounds one performance up to the cent, so that the series is never sold short', () => {
    const row = seriesPrice(ground({}, 100, 0), 3);
    expect(row.priceEach.value).toEqual(euros(34));
    expect(row.asked.value).toEqual(euros(102));
  });

  test('adds structure on the plateau, then margin on both', () => {
    const row = seriesPrice(ground({ overheadRate: dec('10'), marginRate: dec('5') }, 0, 100_000), 1);
    expect(row.overhead.value).toEqual(euros(10_000));
    expect(row.margin.value).toEqual(euros(5_500));
    expect(row.price.value).toEqual(euros(115_500));
  });

  test('counts the structure in the plateau when the composition says so', () => {
    const composition = ['artists', 'technicians', 'consumables', 'structure'] as const;
    const row = seriesPrice(ground({ composition, overheadRate: dec('10') }, 0, 100_000), 1);
    expect(row.cost.value).toEqual(euros(110_000));
    expect(row.price.value).toEqual(euros(110_000));
  });

  test('takes 5.5 % of VAT on a cession, none in franchise, with the mention an invoice needs', () => {
    expect(seriesPrice(ground({}, 0, 100_000), 1).vat.withVat.value).toEqual(parseMoney('1055.00'));
    const franchise = seriesPrice(ground({ vat: 'none' }, 0, 100_000), 1).vat;
    expect(franchise.mention).toBe('vat.mention.franchise');
    expect(franchise.withVat.value).toEqual(euros(100_000));
    expect(seriesPrice(ground({ vat: 'standard' }, 0, 100_000), 1).vat.amount.value).toEqual(euros(20_000));
  });

  test('counts authors’ rights beside, on the price and what is reimbursed beside it', () => {
    const base = ground({ rightsRate: dec('10.5') }, 0, 100_000);
    const withTravel = {
      ...base,
      approach: (n: number) => perPerformance(fact('pricing.approach', euros(20_000)), decimal(n)),
    };
    expect(seriesPrice(base, 1).beside.rights.value).toEqual(euros(10_500));
    expect(seriesPrice(withTravel, 1).beside.rights.value).toEqual(euros(12_600));
    expect(seriesPrice(base, 1).asked.value).toEqual(euros(100_000));
  });

  test('solves the price that contains its rights without going round in circles', () => {
    const row = seriesPrice(ground({ rightsRate: dec('10.5') }, 0, 100_000), 1);
    expect(row.eachWithRights.value).toEqual(euros(111_732));
    expect(111_732 - percentOf(row.eachWithRights.value, dec('10.5')).cents).toBe(100_000);
  });

  test('leaves the creation out unless asked, and then spreads it over the planned performances', () => {
    expect(seriesPrice(ground({}, 0, 100_000), 2).amortisation.value).toEqual(ZERO);
    const row = seriesPrice(ground({ amortiseCreation: true, amortiseOver: 40 }, 0, 100_000), 2);
    expect(row.amortisation.value).toEqual(euros(150_000));
    const forgotten = priceList(ground({ amortiseCreation: true }, 0, 100_000), asked);
    expect(forgotten.problems.map((p) => p.code)).toContain('price.amortise-over-missing');
  });

  test('blocks a decided price under the plateau and warns of one under the full cost', () => {
    const steps = [
      { performances: 1, unitPrice: euros(104_000) },
      { performances: 3, unitPrice: euros(99_999) },
    ];
    const { rows, problems } = priceList(ground({ steps, overheadRate: dec('10') }, 0, 100_000), asked);
    expect(rows[1]!.askedEach.value).toEqual(euros(104_000));
    expect(problems.map((p) => [p.code, p.severity, p.facts.performances])).toEqual(
      expect.arrayContaining([
        ['price.below-full-cost', 'warning', 1],
        ['price.below-full-cost', 'warning', 2],
        ['price.below-plateau', 'blocking', 3],
        ['price.below-plateau', 'blocking', 5],
      ]),
    );
  });

  test('says from how many performances products cover charges, and when they never do', () => {
    const steps = [{ performances: 1, unitPrice: euros(150_000) }];
    const curve = breakEven(ground({ steps }, 0, 100_000), fact('pricing.fixed', euros(1_000_000)), 1, 30);
    expect(curve.from).toBe(20);
    expect(curve.points[19]!.result.cents).toBeLessThan(0);
    const never = priceList(ground({}, 0, 100_000), { ...asked, fixed: fact('pricing.fixed', euros(1)) });
    expect(never.problems.map((p) => p.code)).toContain('price.never-breaks-even');
  });
});

const cents = fc.integer({ min: 0, max: 2_000_000 });
const percent = fc.integer({ min: 0, max: 10_000 }).map((units) => decimal(units, 2));
const number = fc.integer({ min: 1, max: 40 });

describe('whatever the team and the plan', () => {
  test('the price is never below the plateau, and the series never sold short', () => {
    fc.assert(
      fc.property(cents, cents, percent, percent, number, (setUp, each, overheadRate, marginRate, n) => {
        const row = seriesPrice(ground({ overheadRate, marginRate }, setUp, each), n);
        expect(row.price.value.cents).toBeGreaterThanOrEqual(row.cost.value.cents);
        expect(row.asked.value.cents).toBeGreaterThanOrEqual(row.price.value.cents);
        expect(row.asked.value.cents - row.price.value.cents).toBeLessThan(n);
      }),
    );
  });

  test('more overhead never lowers the price', () => {
    fc.assert(
      fc.property(cents, percent, percent, percent, number, (each, one, other, marginRate, n) => {
        const [low, high] = one.units <= other.units ? [one, other] : [other, one];
        const price = (overheadRate: typeof low) =>
          seriesPrice(ground({ overheadRate, marginRate }, 5_000, each), n).price.value.cents;
        expect(price(high)).toBeGreaterThanOrEqual(price(low));
      }),
    );
  });

  test('a price that contains its rights leaves the price once they are paid', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 9_900 }), (each, units) => {
        const rightsRate = decimal(units, 2);
        const row = seriesPrice(ground({ rightsRate }, 0, each), 1);
        const left = row.eachWithRights.value.cents - percentOf(row.eachWithRights.value, rightsRate).cents;
        expect(left).toBeGreaterThanOrEqual(row.priceEach.value.cents);
        expect(left - row.priceEach.value.cents).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the break-even number is the first whose result is not negative', () => {
    fc.assert(
      fc.property(cents, cents, cents, percent, number, (setUp, each, fixed, marginRate, length) => {
        const curve = breakEven(ground({ marginRate }, setUp, each), fact('pricing.fixed', euros(fixed)), length, 60);
        const first = curve.points.findIndex((point) => point.result.cents >= 0);
        expect(curve.from).toBe(first === -1 ? null : first);
        for (const { charges, products, result } of curve.points)
          expect(result.cents).toBe(products.cents - charges.cents);
      }),
      { numRuns: 40 },
    );
  });
});
