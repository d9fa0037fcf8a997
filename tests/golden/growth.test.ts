/** Growth expected past the last known values, through the whole answer of the demo's productions. */
import { describe, expect, test } from 'vitest';
import { type Because, date } from '#core/kernel/index.ts';
import {
  type Answer,
  answer,
  type EmployerTerm,
  type ProductionFacts,
  productionApproach,
} from '#core/office/productions/index.ts';
import { explainedText } from '#core/words.ts';
import { DEMO } from '../../seeds/index.ts';
import { demoFacts } from './demo-facts.ts';

const TODAY = date('2027-02-01');
const SHOWS = DEMO.flatMap((house) => house.productions.map((show) => [show.title, demoFacts(house, show)] as const));

const growing = (from: string, value: string): EmployerTerm => ({
  key: 'growth',
  validFrom: date(from),
  value,
  source: null,
});

/** The same facts as if they were loaded again: nothing computed before is remembered. */
const expecting = (facts: ProductionFacts, ...terms: readonly EmployerTerm[]): ProductionFacts => ({
  ...facts,
  terms: [...facts.terms],
  employerTerms: [...facts.employerTerms, ...terms],
});

/** Figures and reasons without the facts of budgets, which differ by what is remembered. */
const figures = ({ engagements, minima, payrollTaxes, budgets, price, problems }: Answer) =>
  JSON.stringify({ engagements, minima, payrollTaxes, rows: budgets.map(({ rows }) => rows), price, problems });

const grew = (because: Because): boolean =>
  because.kind === 'rule' && (because.rule === 'projection.amount' || because.inputs.some(grew));

describe.each(SHOWS)('%s', (_, facts) => {
  const flat = answer(facts, TODAY);

  test('a growth of nothing changes nothing, to the last reason', () => {
    expect(figures(answer(expecting(facts, growing('2020-01-01', '0')), TODAY))).toBe(figures(flat));
  });

  test('a growth that begins after its last date changes nothing', () => {
    expect(figures(answer(expecting(facts, growing('2035-01-01', '5')), TODAY))).toBe(figures(flat));
  });

  test('reaches payslips of the years to come and no others', () => {
    const { costs } = answer(expecting(facts, growing('2027-01-01', '3')), TODAY);
    for (const slice of costs.slices) {
      const before = flat.costs.slices.find(({ id }) => id === slice.id)!;
      if (slice.engagement.to < '2027-01-01') expect(slice.cost).toEqual(before.cost);
      else if (slice.payslip) expect(grew(slice.cost.because), slice.id).toBe(true);
    }
    expect(costs.slices.some(({ engagement, payslip }) => payslip && engagement.to >= '2027-01-01')).toBe(true);
  });

  test('reaches minima, the price of a performance and its reasons', () => {
    const { minima, price } = answer(expecting(facts, growing('2027-01-01', '3')), TODAY);
    const later = minima.filter(({ items, minimum }) => minimum && items[0]!.day >= '2027-01-01');
    expect(later.length).toBeGreaterThan(0);
    expect(later.some(({ minimum }) => grew(minimum!.because))).toBe(true);
    expect(price!.on >= '2027-01-01').toBe(true);
    expect(price!.rows.every(({ cost }) => grew(cost.because))).toBe(true);
    expect(explainedText(price!.rows[0]!.cost.because, 'fr')).toContain(
      'Croissance annuelle attendue, dans vos réglages (%) : 3',
    );
  });

  test('reaches the per diems of the years to come', () => {
    const perDiems = (of: ProductionFacts) => productionApproach(of).lines.filter(({ payer }) => payer === 'perDiem');
    const before = perDiems(facts);
    perDiems(expecting(facts, growing('2027-01-01', '3'))).forEach(({ on, cost }, index) => {
      const was = before[index]!.cost.value.cents;
      if (on < '2027-01-01') expect(cost.value.cents).toBe(was);
      else expect(cost.value.cents).toBeGreaterThan(was);
    });
    expect(before.length).toBeGreaterThan(0);
  });
});
