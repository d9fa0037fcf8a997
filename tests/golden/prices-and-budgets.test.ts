/** Golden prices and budgets: each file says why, writes down its sums, and what must come out to the cent. */
import { describe, expect, test } from 'vitest';
import type { Problem } from '#core/kernel/index.ts';
import {
  budgetOfCase,
  priceOfCase,
  printBudget,
  printPrices,
  readBudgetCase,
  readPriceCase,
} from '#core/office/productions/index.ts';
import { holds } from './arithmetic.ts';
import { casesOf, saidInWords } from './cases.ts';
import { valueAt } from './value-at.ts';

interface Golden {
  readonly why: string;
  readonly case: unknown;
  readonly how: readonly string[];
  readonly answer: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}

interface Computed {
  readonly printed: unknown;
  readonly problems: readonly Problem[];
}

const price = (json: unknown): Computed => {
  const prices = priceOfCase(readPriceCase(json));
  return { printed: printPrices(prices), problems: prices.problems };
};

const budget = (json: unknown): Computed => {
  const answer = budgetOfCase(readBudgetCase(json));
  return { printed: printBudget(answer), problems: answer.problems };
};

for (const [kind, compute] of [
  ['prices', price],
  ['budgets', budget],
] as const) {
  const cases = casesOf<Golden>(kind);

  describe(`the golden ${kind}`, () => {
    test('are at least eighteen', () => {
      expect(cases.length).toBeGreaterThanOrEqual(18);
    });

    test.each(cases)('%s', (_, golden) => {
      for (const sum of golden.how) expect(holds(sum), sum).toBe(true);
      const { printed, problems } = compute(golden.case);
      const found = Object.keys(golden.answer).map((at) => [at, valueAt(printed, at)]);
      expect(Object.fromEntries(found), golden.why).toEqual(golden.answer);
      expect(problems.map(({ code }) => code).sort()).toEqual([...golden.problems].sort());
      saidInWords(golden.problems);
    });
  });
}
