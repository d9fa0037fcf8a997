/** One row of a budget as it is read: typed by hand or derived, with the amount that counts and why. */
import {
  type Because,
  type Explained,
  euros,
  fact,
  isReckonable,
  lineAmount,
  type Money,
  ruled,
  subtract,
} from '#core/kernel/index.ts';
import { type Account, accountOf } from './accounts.ts';
import { type BudgetLine, type Certainty, inIndustryAccount, type LineOverride } from './line.ts';

/** A line that follows from facts. Its identity is stable: the same facts give the same line. */
export interface DerivedLine {
  /** `engagement/ID/contributions`. */
  readonly identity: string;
  readonly account: string;
  readonly phaseId: string | null;
  /** A term of the catalogue (`budget.derived.gross`) and whom or what it is about. */
  readonly label: string;
  readonly about: string;
  readonly amount: Explained;
  readonly certainty: Certainty;
  readonly inCash: boolean;
  /** The facts it follows from; the first is where to click. */
  readonly at: readonly string[];
}

export interface BudgetRow {
  /** `line/ID` when typed. */
  readonly identity: string;
  readonly account: Account;
  readonly phaseId: string | null;
  /** The text typed, or what the derived line is about. */
  readonly label: string;
  readonly certainty: Certainty;
  readonly inCash: boolean;
  readonly ownFunds: boolean;
  /** What counts: the override when there is one. */
  readonly amount: Explained;
  readonly typed: BudgetLine | null;
  readonly derived: DerivedLine | null;
  readonly override: (LineOverride & { readonly difference: Money }) | null;
}

/** The accounts that derived lines go to; all but the coproducers' one are the chart's own. */
export const DERIVED_ACCOUNTS = {
  gross: '641',
  lentStaff: '621',
  otherStaff: '648',
  contributions: '645',
  payrollTax: '631',
  perDiems: '6256',
  journeys: '6251',
  fees: '622',
  rights: '651',
  cession: '7061',
  reinvoiced: '708',
  coproduction: '755',
} as const;

function lineBecause(line: BudgetLine, amount: Money): Because {
  const of = `line/${line.id}`;
  return {
    kind: 'rule',
    rule: 'budget.line',
    value: amount,
    inputs: [fact('budget.quantity', line.quantity, of).because, fact('budget.unitPrice', line.unitPrice, of).because],
    about: line.label,
  };
}

/**
 * The rows of one typed line: itself, and for a charge in industry its mirror among the products. Lines of an account
 * that the chart does not hold (`budget.account-unknown`) or too large to be added up (`budget.line-too-large`) give none.
 */
export function rowsOfLine(line: BudgetLine): readonly BudgetRow[] {
  const account = accountOf(line.account);
  if (account === null || !isReckonable(line.quantity, line.unitPrice)) return [];
  const value = lineAmount(line.quantity, line.unitPrice);
  const amount: Explained = { value, because: lineBecause(line, value) };
  const mirror = inIndustryAccount(line.tags);
  const inCash = account.side === 'charge' || account.side === 'product' ? mirror === null : false;
  const row: BudgetRow = {
    identity: `line/${line.id}`,
    account,
    phaseId: line.phaseId,
    label: line.label,
    certainty: line.certainty,
    inCash,
    ownFunds: line.ownFunds,
    amount,
    typed: line,
    derived: null,
    override: null,
  };
  return account.side === 'charge' && mirror !== null ? [row, mirrorOf(row, mirror)] : [row];
}

/** The product that balances a charge in industry follows its charge and nothing else. */
export const isMirror = (row: BudgetRow): boolean => row.identity.startsWith('industry/line/');

function mirrorOf(row: BudgetRow, account: string): BudgetRow {
  const amount = ruled('budget.in-industry', row.amount.value, [row.amount.because], row.label);
  const derived: DerivedLine = {
    identity: `industry/${row.identity}`,
    account: accountOf(account) === null ? DERIVED_ACCOUNTS.coproduction : account,
    phaseId: row.phaseId,
    label: 'budget.derived.inIndustry',
    about: row.label,
    amount,
    certainty: row.certainty,
    inCash: false,
    at: [row.identity],
  };
  return rowOfDerived(derived, undefined)!;
}

/** The row of a derived line; null when its account is not in the chart. */
export function rowOfDerived(derived: DerivedLine, override: LineOverride | undefined): BudgetRow | null {
  const account = accountOf(derived.account);
  if (account === null) return null;
  return {
    identity: derived.identity,
    account,
    phaseId: derived.phaseId,
    label: derived.about,
    certainty: derived.certainty,
    inCash: derived.inCash,
    ownFunds: false,
    amount: override === undefined ? derived.amount : overridden(derived, override),
    typed: null,
    derived,
    override:
      override === undefined ? null : { ...override, difference: subtract(override.amount, derived.amount.value) },
  };
}

function overridden(derived: DerivedLine, override: LineOverride): Explained {
  const inputs = [
    derived.amount.because,
    fact('budget.overrideReason', override.reason, `override/${override.id}`).because,
  ];
  return ruled('budget.override', euros(override.amount.cents), inputs, derived.about);
}
