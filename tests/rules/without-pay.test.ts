/** Who may not read pay sees every total to the cent, and nothing that somebody earns. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sum } from '#core/kernel/index.ts';
import { type BudgetRow, explainBudget } from '#core/office/budget/index.ts';
import type { Answer } from '#core/office/productions/index.ts';
import { anyMember, facts, idOf, type Member, received } from './any-team.ts';

const words = (team: readonly Member[]) =>
  team.flatMap((_, index) => [
    ...['person', 'position', 'contract', 'term', 'override'].map((kind) => idOf(kind, index)),
    `Personnage ${String(index)}`,
  ]);

/** What remains of the sentences is the calendar's and the journeys', which readers read by name. */
const aboutMoney = (json: string): string => JSON.stringify({ ...JSON.parse(json), problems: [] });

describe('whoever works, on whatever terms', () => {
  test('every total of the budgets and every price stays to the cent', () => {
    fc.assert(
      fc.property(fc.array(anyMember, { minLength: 1, maxLength: 5 }), (team) => {
        const { full, shown } = received(facts(team));
        expect(shown.budgets.map(({ purpose }) => purpose)).toEqual(full.budgets.map(({ purpose }) => purpose));
        for (const [index, { totals }] of full.budgets.entries()) {
          const { byAccount, byClass, byPhase, ...kept } = shown.budgets[index]!.totals;
          expect(kept).toEqual(withoutMaps(totals));
          expect(sum([...byPhase.values()].map(({ charges }) => charges))).toEqual(totals.directCharges);
          expect(sum([...byClass.values()])).toEqual(sum([...totals.byClass.values()]));
        }
        expect(amounts(shown)).toEqual(amounts(full));
        if (shown.costs.cost.value.cents !== 0) expect(shown.costs.cost.value).toEqual(full.costs.cost.value);
      }),
    );
  });

  test('no identity and no name of anybody is in what is sent about money', () => {
    fc.assert(
      fc.property(fc.array(anyMember, { minLength: 1, maxLength: 5 }), (team) => {
        const { json, shown } = received(facts(team));
        const sent = aboutMoney(json);
        const unfolded = JSON.stringify([
          ...shown.budgets.flatMap(({ book, rows }) =>
            ['charges', 'products', 'balance', ...rows.map(({ identity }) => identity)].map((name) =>
              explainBudget(book, name),
            ),
          ),
          shown.price,
        ]);
        for (const word of ['Montbrisac', ...words(team)]) {
          expect(sent).not.toContain(word);
          expect(unfolded).not.toContain(word);
        }
      }),
    );
  });

  test('in cash, no line is what one person is paid, unless nobody else is', () => {
    fc.assert(
      fc.property(fc.array(anyMember, { minLength: 1, maxLength: 5 }), (team) => {
        const { full, shown } = received(facts(team));
        for (const [index, { rows }] of shown.budgets.entries()) {
          const before = full.budgets[index]!.rows.filter(
            (row) => row.inCash && row.identity.startsWith('engagement/'),
          );
          const people = (own: readonly BudgetRow[]) => new Set(own.map(({ derived }) => derived!.at[0])).size;
          const now = rows.filter(({ identity, inCash }) => inCash && identity.startsWith('team'));
          for (const { identity } of now) {
            const [, account, phase] = identity.split('/');
            if (account === undefined) continue;
            const own = before.filter(
              (row) => row.account.id === account && (phase === undefined || row.phaseId === phase),
            );
            expect(people(own)).toBeGreaterThan(1);
          }
          if (now.some(({ identity }) => identity === 'team')) expect(now).toHaveLength(1);
          if (people(before) > 0) expect(now.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

const withoutMaps = ({ byAccount, byClass, byPhase, ...kept }: Answer['budgets'][number]['totals']) => kept;

/** Each price of each length, and the whole curve. */
const amounts = ({ price }: Answer) => ({
  rows: price!.rows.map(({ parts, vat, beside, performances, ...row }) => ({
    performances,
    parts: sum(Object.values(parts).map(({ value }) => value)),
    ...Object.fromEntries(Object.entries(row).map(([name, one]) => [name, one?.value ?? null])),
    withVat: vat.withVat.value,
    rights: beside.rights.value,
    approach: beside.approach.value,
  })),
  points: price!.breakEven.points,
  from: price!.breakEven.from,
  fixed: price!.breakEven.fixed.value,
  bySeries: price!.breakEven.bySeries.value,
});
