/**
 * A budget open for editing. Every edit gives a new book that shares all untouched accounts with the one before, so a
 * keystroke costs the rows of one account whatever the size of the budget; the book before stays as it was (undo).
 */
import { add, type Decimal, subtract } from '#core/kernel/index.ts';
import type { Budget, BudgetLine, BudgetPurpose, LineOverride } from './line.ts';
import { type BudgetRow, type DerivedLine, isMirror, rowOfDerived, rowsOfLine } from './row.ts';
import { SharedMap } from './shared-map.ts';
import { copyOf, emptySums, enter, type Sums, type Totals, totalsOf } from './totals.ts';

/** The rows of one account, in the order they were entered. */
export type Shelf = readonly BudgetRow[];

export interface Book {
  readonly id: string;
  readonly purpose: BudgetPurpose;
  readonly overheadRate: Decimal;
  readonly shelves: ReadonlyMap<string, Shelf>;
  /** Which account each row stands in. */
  readonly places: ReadonlyMap<string, string>;
  readonly overrides: ReadonlyMap<string, LineOverride>;
  /** Typed lines that count nowhere: an unknown account, or too large to be added up. */
  readonly unplaced: ReadonlyMap<string, BudgetLine>;
  readonly sums: Sums;
  readonly totals: Totals;
}

export type BudgetChange =
  /** A new line, or an existing one as it now is. */
  | { readonly kind: 'line'; readonly line: BudgetLine }
  | { readonly kind: 'lineRemoved'; readonly id: string }
  /** A derived line as it now follows from the facts. */
  | { readonly kind: 'derived'; readonly line: DerivedLine }
  | { readonly kind: 'derivedRemoved'; readonly identity: string }
  | { readonly kind: 'override'; readonly override: LineOverride }
  | { readonly kind: 'overrideRemoved'; readonly identity: string }
  | { readonly kind: 'overheadRate'; readonly rate: Decimal };

/** Opens a budget with the lines that follow from its production's facts. */
export function openBook(budget: Budget, derived: readonly DerivedLine[]): Book {
  const overrides = new Map(budget.overrides.map((override) => [override.identity, override]));
  const draft: Draft = {
    overheadRate: budget.overheadRate,
    shelves: new Map(),
    owned: new Set(),
    places: new SharedMap(new Map()),
    overrides: new SharedMap(overrides),
    unplaced: new SharedMap(new Map()),
    sums: emptySums(),
  };
  for (const line of budget.lines) putLine(draft, line);
  for (const line of derived) putDerived(draft, line);
  return bookOf(draft, budget.id, budget.purpose);
}

/** The book after the changes, in order; the one given stays as it was. */
export function edit(book: Book, changes: readonly BudgetChange[]): Book {
  const draft: Draft = {
    overheadRate: book.overheadRate,
    shelves: new Map(book.shelves as ReadonlyMap<string, BudgetRow[]>),
    owned: new Set(),
    places: new SharedMap(book.places),
    overrides: new SharedMap(book.overrides),
    unplaced: new SharedMap(book.unplaced),
    sums: copyOf(book.sums),
  };
  for (const change of changes) apply(draft, change);
  return bookOf(draft, book.id, book.purpose);
}

interface Draft {
  overheadRate: Decimal;
  readonly shelves: Map<string, BudgetRow[]>;
  /** Accounts whose shelf is already this draft's own. */
  readonly owned: Set<string>;
  readonly places: SharedMap<string>;
  readonly overrides: SharedMap<LineOverride>;
  readonly unplaced: SharedMap<BudgetLine>;
  readonly sums: Sums;
}

const bookOf = (draft: Draft, id: string, purpose: BudgetPurpose): Book => ({
  id,
  purpose,
  overheadRate: draft.overheadRate,
  shelves: draft.shelves,
  places: draft.places.map,
  overrides: draft.overrides.map,
  unplaced: draft.unplaced.map,
  sums: draft.sums,
  totals: totalsOf(draft.sums, draft.overheadRate),
});

function apply(draft: Draft, change: BudgetChange): void {
  if (change.kind === 'line') putLine(draft, change.line);
  else if (change.kind === 'lineRemoved') removeLine(draft, change.id);
  else if (change.kind === 'derived') putDerived(draft, change.line);
  else if (change.kind === 'derivedRemoved') takeOut(draft, change.identity);
  else if (change.kind === 'overheadRate') draft.overheadRate = change.rate;
  else if (change.kind === 'override') {
    draft.overrides.set(change.override.identity, change.override);
    reenter(draft, change.override.identity);
  } else {
    draft.overrides.delete(change.identity);
    reenter(draft, change.identity);
  }
}

function putLine(draft: Draft, line: BudgetLine): void {
  const rows = rowsOfLine(line);
  const isUnplaced = rows.length === 0;
  if (isUnplaced) {
    draft.unplaced.set(line.id, line);
    takeOut(draft, `line/${line.id}`);
  } else draft.unplaced.delete(line.id);
  if (rows.length < 2) takeOut(draft, `industry/line/${line.id}`);
  for (const row of rows) put(draft, row);
}

function removeLine(draft: Draft, id: string): void {
  draft.unplaced.delete(id);
  takeOut(draft, `line/${id}`);
  takeOut(draft, `industry/line/${id}`);
}

function putDerived(draft: Draft, line: DerivedLine): void {
  const row = rowOfDerived(line, draft.overrides.get(line.identity));
  if (row === null) throw new RangeError(`no account ${line.account} for ${line.identity}`);
  put(draft, row);
}

function reenter(draft: Draft, identity: string): void {
  const account = draft.places.get(identity);
  if (account === undefined) return;
  const row = draft.shelves.get(account)!.find((one) => one.identity === identity)!;
  if (row.derived !== null && !isMirror(row)) putDerived(draft, row.derived);
}

function put(draft: Draft, row: BudgetRow): void {
  const account = row.account.id;
  const before = draft.places.get(row.identity);
  if (before === account) {
    const shelf = ownShelf(draft, account);
    const index = shelf.findIndex((one) => one.identity === row.identity);
    enter(draft.sums, shelf[index]!, subtract);
    shelf[index] = row;
  } else {
    if (before !== undefined) takeOut(draft, row.identity);
    ownShelf(draft, account).push(row);
    draft.places.set(row.identity, account);
  }
  enter(draft.sums, row, add);
}

function takeOut(draft: Draft, identity: string): void {
  const account = draft.places.get(identity);
  if (account === undefined) return;
  const shelf = ownShelf(draft, account);
  const index = shelf.findIndex((one) => one.identity === identity);
  enter(draft.sums, shelf[index]!, subtract);
  shelf.splice(index, 1);
  if (shelf.length === 0) draft.shelves.delete(account);
  draft.places.delete(identity);
}

function ownShelf(draft: Draft, account: string): BudgetRow[] {
  const shelf = draft.shelves.get(account);
  if (shelf !== undefined && draft.owned.has(account)) return shelf;
  const own = shelf === undefined ? [] : shelf.slice();
  draft.shelves.set(account, own);
  draft.owned.add(account);
  return own;
}

const ordered = new WeakMap<Shelf, Shelf>();

/** Typed rows by their sort key, then derived ones by identity: the order of entry leaves no trace. */
function inOrder(shelf: Shelf): Shelf {
  let rows = ordered.get(shelf);
  if (!rows) ordered.set(shelf, (rows = shelf.toSorted(byPlace)));
  return rows;
}

const placeOf = (row: BudgetRow): string =>
  row.typed === null ? `1 ${row.identity}` : `0 ${row.typed.sortKey} ${row.typed.id}`;

function byPlace(a: BudgetRow, b: BudgetRow): number {
  const [left, right] = [placeOf(a), placeOf(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Every row, account by account in the order of the chart's numbers. */
export function rowsOf(book: Book): readonly BudgetRow[] {
  return [...book.shelves.keys()].sort().flatMap((account) => inOrder(book.shelves.get(account)!));
}

/** The row of an identity, or undefined. */
export function rowAt(book: Book, identity: string): BudgetRow | undefined {
  const account = book.places.get(identity);
  return account === undefined ? undefined : book.shelves.get(account)?.find((row) => row.identity === identity);
}
