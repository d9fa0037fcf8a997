/**
 * The answer for somebody who may not read pay: the same budgets and prices to the cent, and nobody's pay in them.
 * Rule page: docs/rules/production.md, "Without pay".
 */
import { type Explained, type Problem, ruled, ZERO } from '#core/kernel/index.ts';
import type { BudgetPurpose, DerivedLine } from '#core/office/budget/index.ts';
import type { EngagementCosts } from '#core/office/engagements/index.ts';
import type { Answer } from './answer.ts';
import { productionApproach } from './approach.ts';
import { budgetWith } from './budgets.ts';
import type { ProductionFacts } from './facts.ts';
import { foldedLines, hides, inTotal } from './folded-lines.ts';
import { foldedPrices } from './folded-prices.ts';
import type { PriceAnswer } from './prices.ts';

type TeamTotals = Pick<EngagementCosts, 'gross' | 'contributions' | 'cost' | 'projected'>;

/** What a browser needs beside the facts it may see; plain data, sent by `carry`. */
export interface AnswerWithoutPay {
  /** Of everybody; null for fewer than two people. */
  readonly team: TeamTotals | null;
  readonly budgets: readonly {
    readonly purpose: BudgetPurpose;
    readonly derived: readonly DerivedLine[];
    readonly problems: readonly Problem[];
  }[];
  readonly price: PriceAnswer | null;
  readonly problems: readonly Problem[];
}

/** Sentences that name somebody, or a position, beside an amount of pay. */
const ABOUT_PAY = [
  'minimum.',
  'engagement.',
  'payroll.',
  'ccneac.',
  'ccnsvp.',
  'budget.override-orphan',
  'price.raised-to-minimum',
  'price.rule-of-thumb',
  'production.pay-too-large',
];

const isShown = ({ code }: Problem): boolean => !ABOUT_PAY.some((start) => code.startsWith(start));

/** Folds the pay of an answer into totals: no person, position, contract, payslip or row of pay is named any more. */
export function withoutPay({ costs, budgets, price, problems }: Answer): AnswerWithoutPay {
  return {
    team: teamTotals(costs),
    budgets: budgets.map((budget) => ({
      purpose: budget.purpose,
      derived: foldedLines(budget, costs.slices),
      problems: budget.problems.filter(isShown),
    })),
    price: price && { ...foldedPrices(price), problems: price.problems.filter(isShown) },
    problems: problems.filter(isShown),
  };
}

function teamTotals({ slices, gross, contributions, cost, projected }: EngagementCosts): TeamTotals | null {
  const people = new Set(slices.filter((slice) => slice.cost.value.cents !== 0).map(({ payee }) => payee));
  if (!hides(people)) return null;
  const total = (name: string, { value }: Explained): Explained => ({ value, because: inTotal(name, value, people) });
  return {
    gross: total('engagement.gross', gross),
    contributions: total('engagement.contributions', contributions),
    cost: total('engagement.cost', cost),
    projected,
  };
}

const UNSAID = ruled('pay.in-total', ZERO, []);

/**
 * The answer as it can be shown: `facts` need not hold any pay. Without engagements, minima and yearly taxes; `costs` is
 * empty where `team` is null.
 */
export function shownWithoutPay(facts: ProductionFacts, given: AnswerWithoutPay): Answer {
  const team = given.team ?? { gross: UNSAID, contributions: UNSAID, cost: UNSAID, projected: false };
  return {
    engagements: [],
    costs: { ...team, slices: [], problems: [] },
    minima: [],
    payrollTaxes: [],
    approach: productionApproach(facts).cost,
    budgets: given.budgets.map(({ purpose, derived, problems }) => ({
      ...budgetWith(facts, purpose, derived),
      problems,
    })),
    price: given.price,
    problems: given.problems,
  };
}
