import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInput, date } from '#core/kernel/index.ts';
import { knows } from '#core/words.ts';
import { answer, budgetOfCase, priceOfCase, readBudgetCase, readPriceCase, readProductionFacts } from './index.ts';

const PRICE = {
  on: '2026-10-05',
  team: [{ title: 'Lucile', category: 'artist', each: [{ basis: 'cachet', unitGross: '200' }] }],
  plan: { overheadRate: '10', steps: [{ performances: 1, unitPrice: '400.00' }] },
  series: [1, 2],
};
const BUDGET = {
  purpose: 'creation',
  team: [
    {
      title: 'Lucile',
      category: 'artist',
      from: '2026-10-05',
      to: '2026-10-09',
      terms: [{ basis: 'cachet', unitGross: '200' }],
    },
  ],
  lines: [{ account: '60', label: 'Décor', unitPrice: '100' }],
};
const FACTS = {
  production: { id: 'p', title: 'Nuit', discipline: 'theatre' },
  employer: { name: 'Compagnie' },
  positions: [{ id: 'a', productionId: 'p', title: 'Lucile', category: 'artist' }],
  terms: [{ id: 't', positionId: 'a', basis: 'cachet', quantity: '3', unitGross: '200' }],
  budgets: [{ id: 'b', purpose: 'creation', lines: [{ id: 'l', account: '60', quantity: '2', unitPrice: '9.5' }] }],
  pricePlan: { steps: [] },
};

const nasty = fc.oneof(
  fc.anything(),
  fc.constantFrom('', '-1', '1e9', '9'.repeat(12), '999999999999.9999', '\u0000', '\ud800', '2026-02-30', '0000-00-00'),
  fc.constantFrom(-1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER, [], {}, null, true),
  fc.double().map(String),
);

/** Every path of a tree, so that each field in turn holds something it should not. */
function pathsOf(tree: unknown, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof tree !== 'object' || tree === null) return [at];
  const keys = Array.isArray(tree) ? [...tree.keys()] : Object.keys(tree);
  return [at, ...keys.flatMap((key) => pathsOf((tree as Record<string | number, unknown>)[key], [...at, key]))];
}

function withValue(tree: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const copy = (Array.isArray(tree) ? [...tree] : { ...(tree as object) }) as Record<string | number, unknown>;
  copy[first] = withValue(copy[first], rest, value);
  return copy;
}

const TODAY = date('2026-11-24');
const CONTRACTS: readonly (readonly [string, unknown, (json: unknown) => unknown])[] = [
  ['price', PRICE, (json) => priceOfCase(readPriceCase(json))],
  ['budget', BUDGET, (json) => budgetOfCase(readBudgetCase(json))],
  ['facts', FACTS, (json) => answer(readProductionFacts(json), TODAY)],
];

describe.each(CONTRACTS)('the %s contract', (_, good, compute) => {
  test('takes a good case', () => {
    expect(() => compute(good)).not.toThrow();
  });

  test('answers anything else with coded problems and never with a fault', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(good)), nasty, (path, value) => {
        try {
          compute(withValue(good, path, value));
        } catch (error) {
          if (!(error instanceof BadInput)) throw error;
          expect(error.problems.length).toBeGreaterThan(0);
          for (const { code, at } of error.problems) {
            expect(knows('problems', code), code).toBe(true);
            expect(at.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('amounts that nobody has ever paid', () => {
  const refused = (compute: () => unknown) => {
    try {
      compute();
    } catch (error) {
      return (error as BadInput).problems.map(({ code }) => code);
    }
    return [];
  };

  test('are refused in a case', () => {
    const [member] = PRICE.team;
    const team = [{ ...member, people: 100, each: [{ basis: 'cachet', unitGross: '999999999999' }] }];
    expect(refused(() => readPriceCase({ ...PRICE, team }))).toEqual(['input.too-large']);
    const [hired] = BUDGET.team;
    const long = [{ ...hired, to: '2199-12-31' }];
    expect(refused(() => readBudgetCase({ ...BUDGET, team: long }))).toEqual(['production.period-too-long']);
    const crowd = Array.from({ length: 11 }, () => ({ ...hired, people: 10 }));
    expect(refused(() => readBudgetCase({ ...BUDGET, team: crowd }))).toEqual(['input.too-long']);
  });

  test('and so are a line too large, two rows of one name, and an override without its reason', () => {
    const huge = [{ account: '60', quantity: '999999999999', unitPrice: '999999999999' }];
    expect(refused(() => readBudgetCase({ purpose: 'creation', lines: huge }))).toEqual(['input.too-large']);
    const twins = [
      { account: '60', unitPrice: '10', id: '2' },
      { account: '74', unitPrice: '20' },
    ];
    expect(refused(() => readBudgetCase({ purpose: 'creation', lines: twins }))).toEqual(['input.named-twice']);
    const override = { identity: 'payroll-tax/2026', amount: '1.00', reason: ' ' };
    expect(refused(() => readBudgetCase({ purpose: 'creation', overrides: [override] }))).toEqual(['input.missing']);
    const overrides = [1, 2].map((amount) => ({ ...override, amount: `${amount}.00`, reason: 'déclaration' }));
    expect(refused(() => readBudgetCase({ purpose: 'creation', overrides }))).toEqual(['input.named-twice']);
  });

  test('are set aside in stored facts, and said', () => {
    const terms = [{ ...FACTS.terms[0], unitGross: '999999999999' }];
    const lines = [{ id: 'l', account: '60', quantity: '999999999999', unitPrice: '999999999999' }];
    const facts = readProductionFacts({ ...FACTS, terms, budgets: [{ id: 'b', purpose: 'creation', lines }] });
    const codes = answer(facts, TODAY).problems.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['production.pay-too-large', 'budget.line-too-large']));
  });
});
