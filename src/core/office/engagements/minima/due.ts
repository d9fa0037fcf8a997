/** What an agreement asks for some rows of pay taken together. */
import {
  addDecimals,
  type Because,
  type CalendarDate,
  type Decimal,
  decimal,
  divideDecimals,
  type Explained,
  euros,
  fact,
  type Money,
  multiplyDecimals,
  normalise,
  type Problem,
  percentOf,
  ruled,
  subtract,
  sum,
} from '#core/kernel/index.ts';
import type { PaidItem } from '../paid-items.ts';
import type { Cell, Grid, Standing } from './grid.ts';

export interface Due {
  /** Paid together and judged together: one fee, or a day's service and show. */
  readonly items: readonly PaidItem[];
  /** Null when the agreement has no amount for it. */
  readonly minimum: Explained<Money> | null;
  readonly standing: Standing;
  /** The grid's date; the oldest where several cells are read. */
  readonly since: CalendarDate | null;
  readonly problems: readonly Problem[];
}

export const nothingDue = (items: readonly PaidItem[], problems: readonly Problem[] = []): Due => ({
  items,
  minimum: null,
  standing: 'lastKnown',
  since: null,
  problems,
});

export const total = (quantities: readonly Decimal[]): Decimal => quantities.reduce(addDecimals, decimal(0));

export const quantityOf = (items: readonly PaidItem[]): Decimal => total(items.map(({ quantity }) => quantity));

/** One cell × a number of units ÷ what the cell pays for (a month's hours, a day's two services), rounded once. */
export interface Part {
  readonly cell: Cell;
  readonly quantity: Decimal;
  readonly per: Decimal;
}

/** The sum of some cells; `why` holds the counts that chose them. Nothing when a cell is not known. */
export function dueOf(
  items: readonly PaidItem[],
  parts: readonly (Part | null)[],
  why: readonly Because[] = [],
  problems: readonly Problem[] = [],
): Due {
  if (parts.length === 0 || parts.includes(null)) return nothingDue(items, problems);
  const known = parts.filter((one) => one !== null).filter(({ quantity }) => quantity.units !== 0);
  if (known.length === 0) return nothingDue(items, problems);
  const amounts = known.map(amountOf);
  const inputs = known.flatMap(({ cell, quantity }) => [cell.because, fact('minimum.quantity', quantity).because]);
  return {
    items,
    minimum: ruled('minimum.grid', sum(amounts), [...inputs, ...why]),
    standing: known.every(({ cell }) => cell.standing === 'inForce') ? 'inForce' : 'lastKnown',
    since: known.map(({ cell }) => cell.since).sort()[0]!,
    problems,
  };
}

export const part = (cell: Cell | null, quantity: Decimal, per: Decimal = decimal(1)): Part | null =>
  cell && { cell, quantity, per };

function amountOf({ cell, quantity, per }: Part): Money {
  const exact = multiplyDecimals({ units: cell.amount.cents, scale: 0 }, quantity, quantity.scale);
  return euros(divideDecimals(exact, per, 0)?.units ?? 0);
}

/** CCNEAC, dramatic and choreographic trainees: 30 % less in the first year after school, 15 % in the second. */
export function lessForTrainees(due: Due, grid: Grid): Due {
  const [first] = due.items;
  const year = first?.term.conditions.traineeYear;
  if (!first || year === undefined || due.minimum === null) return due;
  const rate = grid.reading(year === 1 ? 'ccneac.trainee.firstYear' : 'ccneac.trainee.secondYear', first.day);
  const value = subtract(due.minimum.value, percentOf(due.minimum.value, rate.value));
  return { ...due, minimum: ruled('minimum.trainee', value, [due.minimum.because, rate.because]) };
}

export const countFact = (name: string, quantity: Decimal): Because => fact(name, normalise(quantity)).because;
