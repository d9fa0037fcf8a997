/** What is wrong with a budget: its balance, and the lines at the root of it. */
import { type Problem, problem, subtract } from '#core/kernel/index.ts';
import { accountOf } from './accounts.ts';
import type { Book, Shelf } from './book.ts';
import type { BudgetRow } from './row.ts';

/** Grants, shares and gifts come from somebody: a line that does not say from whom cannot be defended. */
const FROM_SOMEBODY = new Set(['74', '75', '87']);

/**
 * `budget.unbalanced` (products missing), `budget.in-surplus`, `budget.in-kind-unbalanced` (86 ≠ 87),
 * `budget.no-own-funds`, `budget.label-missing`, `budget.payer-missing`, `budget.override-orphan`,
 * `budget.account-unknown`, `budget.line-too-large`, `budget.negative-amount`.
 */
export function budgetProblems(book: Book): readonly Problem[] {
  const problems: Problem[] = [];
  for (const shelf of book.shelves.values()) problems.push(...shelfProblems(shelf));
  for (const line of book.unplaced.values()) {
    const code = accountOf(line.account) === null ? 'budget.account-unknown' : 'budget.line-too-large';
    problems.push(problem(code, 'blocking', { account: line.account, label: line.label }, [`line/${line.id}`]));
  }
  for (const override of book.overrides.values()) {
    if (book.places.has(override.identity)) continue;
    const facts = { identity: override.identity, amount: override.amount };
    problems.push(problem('budget.override-orphan', 'warning', facts, [`override/${override.id}`]));
  }
  return [...balanceProblems(book), ...problems];
}

function balanceProblems({ id, purpose, totals }: Book): Problem[] {
  const at = [`budget/${id}`];
  const problems: Problem[] = [];
  const { charges, products, balance, chargesInKind, productsInKind } = totals;
  if (balance.cents < 0) {
    const missing = subtract(charges, products);
    problems.push(problem('budget.unbalanced', 'warning', { purpose, missing, charges, products }, at));
  } else if (balance.cents > 0) {
    problems.push(problem('budget.in-surplus', 'warning', { purpose, surplus: balance, charges, products }, at));
  }
  if (chargesInKind.cents !== productsInKind.cents) {
    const difference = subtract(chargesInKind, productsInKind);
    const facts = { used: chargesInKind, received: productsInKind, difference };
    problems.push(problem('budget.in-kind-unbalanced', 'warning', facts, at));
  }
  if (purpose === 'creation' && charges.cents > 0 && totals.ownFunds.cents === 0) {
    problems.push(problem('budget.no-own-funds', 'warning', {}, at));
  }
  return problems;
}

const judged = new WeakMap<Shelf, readonly Problem[]>();

function shelfProblems(shelf: Shelf): readonly Problem[] {
  let problems = judged.get(shelf);
  if (!problems) judged.set(shelf, (problems = shelf.flatMap(rowProblems)));
  return problems;
}

function rowProblems(row: BudgetRow): readonly Problem[] {
  const line = row.typed;
  if (line === null) return [];
  const at = [row.identity];
  const problems: Problem[] = [];
  if (line.label.trim() === '') {
    const code = FROM_SOMEBODY.has(row.account.classId) ? 'budget.payer-missing' : 'budget.label-missing';
    problems.push(problem(code, 'warning', { account: line.account, amount: row.amount.value }, at));
  }
  if (row.amount.value.cents < 0) {
    problems.push(problem('budget.negative-amount', 'warning', { label: line.label, amount: row.amount.value }, at));
  }
  return problems;
}
