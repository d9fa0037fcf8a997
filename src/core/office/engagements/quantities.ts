/** How much of a term is on dates, how much is still to place, and the hours it stands for. */
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  dayOfMonth,
  daysIn,
  dec,
  decimal,
  lastOfMonth,
  multiplyDecimals,
  normalise,
  type Period,
  subtractDecimals,
} from '#core/kernel/index.ts';
import type { EngagementTerm, TermBasis } from './contract.ts';
import { type EngagementEvent, stands } from './facts.ts';

const NONE = decimal(0);

/** The part of the quantity that lies on events which still stand. */
export function placed(term: EngagementTerm, events: ReadonlyMap<string, EngagementEvent>): Decimal {
  return term.placements.reduce((sum, { eventId, quantity }) => {
    const event = events.get(eventId);
    return event && stands(event) ? addDecimals(sum, quantity) : sum;
  }, NONE);
}

/** quantity − placed, never below zero. Months are not placed on events: they follow the contract's days. */
export function toPlace(term: EngagementTerm, events: ReadonlyMap<string, EngagementEvent>): Decimal {
  if (term.basis === 'month') return NONE;
  const rest = subtractDecimals(term.quantity, placed(term, events));
  return compareDecimals(rest, NONE) > 0 ? rest : NONE;
}

/** A day of 8, 10 or 12 hours bears its hours in its name. */
export const hoursOfDay = (basis: 'day8' | 'day10' | 'day12'): Decimal => dec(basis.slice('day'.length));

export const isDay = (basis: TermBasis): basis is 'day8' | 'day10' | 'day12' => basis.startsWith('day');

/** Hours really worked for so much of a term; null when a cachet, service or month does not say. */
export function workedHours(term: EngagementTerm, quantity: Decimal): Decimal | null {
  const perUnit = hoursPerUnit(term);
  return perUnit && multiplyDecimals(quantity, perUnit, 2);
}

function hoursPerUnit({ basis, hoursPerUnit: stated }: EngagementTerm): Decimal | null {
  if (stated !== null) return stated;
  if (basis === 'hour') return decimal(1);
  return isDay(basis) ? hoursOfDay(basis) : null;
}

/** Shares out a quantity by weights: whole units stay whole, and the parts sum to the quantity. */
export function spread(quantity: Decimal, weights: readonly number[]): readonly Decimal[] {
  return sharedOut(quantity, weights, isWhole(quantity) ? 0 : Math.max(quantity.scale, 2));
}

function sharedOut(quantity: Decimal, weights: readonly number[], scale: number): readonly Decimal[] {
  const units = multiplyDecimals(quantity, decimal(1), scale).units;
  const total = weights.reduce((a, b) => a + b, 0);
  let [given, seen] = [0, 0];
  return weights.map((weight) => {
    seen += weight;
    const until = total === 0 ? 0 : Math.round((units * seen) / total);
    const part = until - given;
    given = until;
    return decimal(part, scale);
  });
}

/** Months of pay shared out by the part of each calendar month that is worked: three whole months are one each. */
export function spreadMonths(quantity: Decimal, months: readonly Period[]): readonly Decimal[] {
  if (months.length === 1) return [quantity];
  const weights = months.map((part) => daysIn(part) / dayOfMonth(lastOfMonth(part.from)));
  return sharedOut(quantity, weights, Math.max(quantity.scale, MONTH_DECIMALS)).map(normalise);
}

const MONTH_DECIMALS = dec('0.0001').scale;

export const isWhole = ({ units, scale }: Decimal): boolean => units % 10 ** scale === 0;
