/** Totals of a budget, kept up to date row by row: adding a row and taking it away again changes nothing. */
import { add, type Decimal, type Money, percentOf, subtract, ZERO } from '#core/kernel/index.ts';
import { CERTAINTIES, type Certainty } from './line.ts';
import type { BudgetRow } from './row.ts';

export interface TwoSides {
  readonly charges: Money;
  readonly products: Money;
}

const EMPTY: TwoSides = { charges: ZERO, products: ZERO };

/** What rows add up to, before the structure's share of direct charges. */
export interface Sums {
  /** Classes 60–69, in cash or not. */
  directCharges: Money;
  products: Money;
  /** 86 and 87. */
  chargesInKind: Money;
  productsInKind: Money;
  /** Borne or brought in industry: in the two above, outside cash. */
  chargesOutsideCash: Money;
  productsOutsideCash: Money;
  ownFunds: Money;
  readonly byAccount: Map<string, Money>;
  readonly byClass: Map<string, Money>;
  /** By phase id, `''` for lines of no phase. */
  readonly byPhase: Map<string, TwoSides>;
  byCertainty: Readonly<Record<Certainty, TwoSides>>;
}

export const NO_PHASE = '';

export function emptySums(): Sums {
  return {
    directCharges: ZERO,
    products: ZERO,
    chargesInKind: ZERO,
    productsInKind: ZERO,
    chargesOutsideCash: ZERO,
    productsOutsideCash: ZERO,
    ownFunds: ZERO,
    byAccount: new Map(),
    byClass: new Map(),
    byPhase: new Map(),
    byCertainty: Object.fromEntries(CERTAINTIES.map((certainty) => [certainty, EMPTY])) as Sums['byCertainty'],
  };
}

export function copyOf(sums: Sums): Sums {
  return {
    ...sums,
    byAccount: new Map(sums.byAccount),
    byClass: new Map(sums.byClass),
    byPhase: new Map(sums.byPhase),
  };
}

/** Enters a row (`add`) or takes it out (`subtract`). */
export function enter(sums: Sums, row: BudgetRow, move: typeof add | typeof subtract): void {
  const amount = row.amount.value;
  const { id, classId, side } = row.account;
  setOrDrop(sums.byAccount, id, move(sums.byAccount.get(id) ?? ZERO, amount));
  setOrDrop(sums.byClass, classId, move(sums.byClass.get(classId) ?? ZERO, amount));
  if (side === 'chargeInKind') sums.chargesInKind = move(sums.chargesInKind, amount);
  else if (side === 'productInKind') sums.productsInKind = move(sums.productsInKind, amount);
  else enterSide(sums, row, side === 'charge' ? 'charges' : 'products', move);
}

/** Nothing is kept for nothing: the totals do not remember which rows once were there. */
function setOrDrop(totals: Map<string, Money>, key: string, amount: Money): void {
  if (amount.cents === 0) totals.delete(key);
  else totals.set(key, amount);
}

function enterSide(sums: Sums, row: BudgetRow, side: keyof TwoSides, move: typeof add): void {
  const amount = row.amount.value;
  if (side === 'charges') {
    sums.directCharges = move(sums.directCharges, amount);
    if (!row.inCash) sums.chargesOutsideCash = move(sums.chargesOutsideCash, amount);
  } else {
    sums.products = move(sums.products, amount);
    if (!row.inCash) sums.productsOutsideCash = move(sums.productsOutsideCash, amount);
    if (row.ownFunds) sums.ownFunds = move(sums.ownFunds, amount);
  }
  const phase = row.phaseId ?? NO_PHASE;
  const ofPhase = sums.byPhase.get(phase) ?? EMPTY;
  const after = { ...ofPhase, [side]: move(ofPhase[side], amount) };
  if (after.charges.cents === 0 && after.products.cents === 0) sums.byPhase.delete(phase);
  else sums.byPhase.set(phase, after);
  const ofCertainty = sums.byCertainty[row.certainty];
  sums.byCertainty = {
    ...sums.byCertainty,
    [row.certainty]: { ...ofCertainty, [side]: move(ofCertainty[side], amount) },
  };
}

export interface Totals extends Readonly<Omit<Sums, 'byAccount' | 'byClass' | 'byPhase'>> {
  readonly byAccount: ReadonlyMap<string, Money>;
  readonly byClass: ReadonlyMap<string, Money>;
  readonly byPhase: ReadonlyMap<string, TwoSides>;
  /** The structure's share: percent of direct charges. */
  readonly overhead: Money;
  /** directCharges + overhead */
  readonly charges: Money;
  /** products − charges: negative when products are missing. */
  readonly balance: Money;
  /** Products whose money is promised or there (confirmed, received), and those still to obtain. */
  readonly secured: Money;
  readonly toObtain: Money;
}

/** The totals people read. The overhead is rounded once, half-up. */
export function totalsOf(sums: Sums, overheadRate: Decimal): Totals {
  const overhead = percentOf(sums.directCharges, overheadRate);
  const charges = add(sums.directCharges, overhead);
  const { confirmed, received, planned, requested } = sums.byCertainty;
  return {
    ...sums,
    overhead,
    charges,
    balance: subtract(sums.products, charges),
    secured: add(confirmed.products, received.products),
    toObtain: add(planned.products, requested.products),
  };
}
