/** The demo's totals, worked out by hand in seeds.json from quantities and prices, and computed by the house. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING, factsJson } from '#api/office/facts-json.ts';
import { type CalendarDate, euros, moneyText, subtract, sum } from '#core/kernel/index.ts';
import { type Answer, answer, readProductionFacts } from '#core/office/productions/index.ts';
import { demoId, demoOrganisationId } from '#db/demo/index.ts';
import { loadProductionFacts } from '#db/office/production-facts.ts';
import { asMigrator } from '#db/transaction.ts';
import { DEMO } from '#seeds/index.ts';
import { type TestDatabase, testDatabase } from '../database.ts';
import { DEMO_HOUSE } from '../demo-house.ts';
import golden from './seeds.json' with { type: 'json' };

const TODAY = '2026-11-24' as CalendarDate;

let database: TestDatabase;
const answers = new Map<string, Answer>();
beforeAll(async () => {
  database = await testDatabase(DEMO_HOUSE);
  for (const demo of DEMO) {
    const whose = { organisation: demoOrganisationId(demo), actor: { id: null, label: 'golden' } };
    for (const { key } of demo.productions) {
      const id = demoId(demo.slug, 'production', key);
      const rows = await asMigrator(database.adminUrl, (tx) => loadProductionFacts(tx, id), { whose });
      answers.set(key, answer(readProductionFacts(factsJson(rows!, EVERYTHING)), TODAY));
    }
  }
});
afterAll(() => database.drop());

describe.each(golden)('$production', ({ production, budgets, problems }) => {
  test.each(budgets)(
    '$purpose: every account that follows from quantities and prices',
    ({ purpose, lines, ...totals }) => {
      const { rows, totals: found } = answers.get(production)!.budgets.find((one) => one.purpose === purpose)!;
      const worked = lines.map(({ account, derived }) => {
        const belonging = rows.filter(
          (row) => row.account.id === account && (row.derived?.label ?? 'typed') === derived,
        );
        return moneyText(sum(belonging.map(({ amount }) => amount.value)));
      });
      expect(worked).toEqual(lines.map(({ amount }) => amount));
      expect({
        products: moneyText(found.products),
        inKind: [moneyText(found.chargesInKind), moneyText(found.productsInKind)],
      }).toEqual(totals);
    },
  );

  test('contributions are those of the payslips, and totals add up', () => {
    const found = answers.get(production)!;
    const slips = found.costs.slices.map((slice) => slice.payslip?.employerTotal.value ?? euros(0));
    const charged = found.budgets.flatMap(({ rows }) => rows).filter(({ account }) => account.id === '645');
    expect(moneyText(sum(charged.map(({ amount }) => amount.value)))).toBe(moneyText(sum(slips)));
    for (const { rows, totals } of found.budgets) {
      const direct = rows.filter(({ account }) => account.side === 'charge').map(({ amount }) => amount.value);
      expect(totals.charges).toEqual(sum([...direct, totals.overhead]));
      expect(totals.balance).toEqual(subtract(totals.products, totals.charges));
    }
  });

  test('no price is under the plateau, and every one is decided', () => {
    for (const row of answers.get(production)!.price!.rows) {
      expect(row.decidedEach!.value.cents).toBeGreaterThanOrEqual(row.priceEach.value.cents);
      expect(row.priceEach.value.cents).toBeGreaterThan(row.costEach.value.cents);
    }
  });

  test('and what is wrong with it is what the story wants', () => {
    expect([...new Set(answers.get(production)!.problems.map(({ code }) => code))].sort()).toEqual(problems);
  });
});
