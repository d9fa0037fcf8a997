/** A production's budgets: what was typed beside what follows from its facts. */
import { type CalendarDate, decimal, type Problem } from '#core/kernel/index.ts';
import {
  approachLines,
  type Book,
  BUDGET_PURPOSES,
  type Budget,
  type BudgetPurpose,
  type BudgetRow,
  budgetProblems,
  type DerivedLine,
  engagementLines,
  openBook,
  payrollTaxLines,
  rowsOf,
  salesLines,
  salesProblems,
  type Totals,
} from '#core/office/budget/index.ts';
import { productionApproach } from './approach.ts';
import { productionCosts } from './costs.ts';
import type { ProductionFacts } from './facts.ts';

export interface BudgetAnswer {
  readonly purpose: BudgetPurpose;
  /** Open for editing: see `edit`. */
  readonly book: Book;
  readonly rows: readonly BudgetRow[];
  readonly totals: Totals;
  readonly problems: readonly Problem[];
}

/** The derived lines of one purpose, each with its stable identity and its reasons. */
export function derivedLines(
  facts: ProductionFacts,
  purpose: BudgetPurpose,
  today: CalendarDate,
): readonly DerivedLine[] {
  const { engagements, payrollTaxes } = productionCosts(facts, today);
  return [
    ...engagementLines(facts, engagements.slices, purpose),
    ...approachLines(facts, productionApproach(facts).lines, purpose),
    ...payrollTaxLines(payrollTaxes, purpose),
    ...(purpose === 'exploitation' ? salesLines(facts, storedBudget(facts, purpose)) : []),
  ];
}

const storedBudget = (facts: ProductionFacts, purpose: BudgetPurpose): Budget | null =>
  facts.budgets.find((budget) => budget.purpose === purpose) ?? null;

const emptyBudget = (purpose: BudgetPurpose): Budget => ({
  id: purpose,
  purpose,
  performances: null,
  overheadRate: decimal(0),
  note: null,
  lines: [],
  overrides: [],
});

/** The budget of one purpose; when nobody opened one, the derived lines alone. Problems: see `budgetProblems`. */
export function productionBudget(facts: ProductionFacts, purpose: BudgetPurpose, today: CalendarDate): BudgetAnswer {
  const stored = storedBudget(facts, purpose);
  const book = openBook(stored ?? emptyBudget(purpose), derivedLines(facts, purpose, today));
  const ofSales = stored === null || purpose === 'creation' ? [] : salesProblems(facts, stored);
  return { purpose, book, rows: rowsOf(book), totals: book.totals, problems: [...budgetProblems(book), ...ofSales] };
}

/** The budget with derived lines that were computed elsewhere. Overrides of other lines are in their amounts already. */
export function budgetWith(
  facts: ProductionFacts,
  purpose: BudgetPurpose,
  derived: readonly DerivedLine[],
): Omit<BudgetAnswer, 'problems'> {
  const stored = storedBudget(facts, purpose) ?? emptyBudget(purpose);
  const known = new Set(derived.map(({ identity }) => identity));
  const overrides = stored.overrides.filter(({ identity }) => known.has(identity));
  const book = openBook({ ...stored, overrides }, derived);
  return { purpose, book, rows: rowsOf(book), totals: book.totals };
}

/** The budgets that exist: opened by somebody, or with at least one derived line. */
export function productionBudgets(facts: ProductionFacts, today: CalendarDate): readonly BudgetAnswer[] {
  return BUDGET_PURPOSES.filter(
    (purpose) => storedBudget(facts, purpose) !== null || derivedLines(facts, purpose, today).length > 0,
  ).map((purpose) => productionBudget(facts, purpose, today));
}
