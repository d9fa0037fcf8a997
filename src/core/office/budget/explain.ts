/** Why a total is what it is: made on demand, since nobody unfolds five thousand lines at each keystroke. */
import { type Because, fact, type Money, ruled } from '#core/kernel/index.ts';
import { accountOf } from './accounts.ts';
import { type Book, rowsOf } from './book.ts';
import type { BudgetRow } from './row.ts';

/** `charges`, `products`, `balance`, `overhead`, `chargesInKind`, `productsInKind`; `account/64`, `phase/ID`; a row's identity. */
export function explainBudget(book: Book, identity: string): Because | null {
  const { totals } = book;
  const rows = rowsOf(book);
  if (identity === 'balance') return balanceBecause(book, rows);
  if (identity === 'overhead') return overheadBecause(book, rows);
  if (identity === 'charges') return chargesBecause(book, rows);
  if (identity === 'products') return sumOf(rows, 'products', totals.products, (row) => row.account.side === 'product');
  if (identity === 'chargesInKind') {
    return sumOf(rows, 'in-kind', totals.chargesInKind, (row) => row.account.side === 'chargeInKind');
  }
  if (identity === 'productsInKind') {
    return sumOf(rows, 'in-kind', totals.productsInKind, (row) => row.account.side === 'productInKind');
  }
  if (identity.startsWith('account/')) return accountBecause(book, rows, identity.slice('account/'.length));
  return rows.find((row) => row.identity === identity)?.amount.because ?? null;
}

function sumOf(
  rows: readonly BudgetRow[],
  rule: string,
  value: Money,
  belongs: (row: BudgetRow) => boolean,
  about?: string,
): Because {
  return ruled(`budget.${rule}`, value, rows.filter(belongs).map(reasonOf), about).because;
}

/** A row under its total, by its label and amount; its own reasons stay one unfolding away for typed lines. */
const reasonOf = (row: BudgetRow): Because => row.amount.because;

function chargesBecause(book: Book, rows: readonly BudgetRow[]): Because {
  const direct = rows.filter((row) => row.account.side === 'charge').map(reasonOf);
  const inputs = book.overheadRate.units === 0 ? direct : [...direct, overheadBecause(book, [])];
  return ruled('budget.charges', book.totals.charges, inputs).because;
}

function overheadBecause({ overheadRate, totals, id }: Book, rows: readonly BudgetRow[]): Because {
  const direct = sumOf(rows, 'direct-charges', totals.directCharges, (row) => row.account.side === 'charge');
  return ruled('budget.overhead', totals.overhead, [
    direct,
    fact('budget.overheadRate', overheadRate, `budget/${id}`).because,
  ]).because;
}

function balanceBecause(book: Book, rows: readonly BudgetRow[]): Because {
  const products = sumOf(rows, 'products', book.totals.products, (row) => row.account.side === 'product');
  return ruled('budget.balance', book.totals.balance, [products, chargesBecause(book, rows)]).because;
}

function accountBecause(book: Book, rows: readonly BudgetRow[], id: string): Because | null {
  const account = accountOf(id);
  if (account === null) return null;
  const isClass = account.id === account.classId;
  const value = isClass ? book.totals.byClass.get(id) : book.totals.byAccount.get(id);
  if (value === undefined) return null;
  const belongs = (row: BudgetRow) => (isClass ? row.account.classId === id : row.account.id === id);
  return sumOf(rows, 'account', value, belongs, id);
}
