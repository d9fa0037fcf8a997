/** Money is integer cents with a currency; it is never a float. JSON carries it as a decimal string. */
import { type Decimal, multiplyToScale, parseDecimal } from './decimal.ts';

export type Currency = 'EUR';

export interface Money {
  readonly cents: number;
  readonly currency: Currency;
}

export const ZERO: Money = { cents: 0, currency: 'EUR' };

/** An amount in euros from integer cents. Throws RangeError when the cents are not a safe integer. */
export function euros(cents: number): Money {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`not a whole number of cents: ${cents}`);
  return { cents, currency: 'EUR' };
}

/** Reads a decimal string such as `"1234.56"`; null when it is not an amount with at most two decimals. */
export function parseMoney(text: string): Money | null {
  const decimal = parseDecimal(text);
  if (decimal === null || decimal.scale > 2) return null;
  const cents = decimal.units * 10 ** (2 - decimal.scale);
  return Number.isSafeInteger(cents) ? euros(cents) : null;
}

/** `1234.56`: the form of every amount in JSON. */
export function moneyText(amount: Money): string {
  const absolute = Math.abs(amount.cents);
  const cents = String(absolute % 100).padStart(2, '0');
  return `${amount.cents < 0 ? '-' : ''}${Math.floor(absolute / 100)}.${cents}`;
}

export function add(a: Money, b: Money): Money {
  return euros(a.cents + b.cents);
}

export function subtract(a: Money, b: Money): Money {
  return euros(a.cents - b.cents);
}

export function negate(a: Money): Money {
  return euros(a.cents === 0 ? 0 : -a.cents);
}

export function sum(amounts: Iterable<Money>): Money {
  let cents = 0;
  for (const amount of amounts) cents += amount.cents;
  return euros(cents);
}

export function smaller(a: Money, b: Money): Money {
  return a.cents <= b.cents ? a : b;
}

export function larger(a: Money, b: Money): Money {
  return a.cents >= b.cents ? a : b;
}

/** `amount × factor`, rounded once, half-up to the cent. The factor is a plain number of times, not a percentage. */
export function times(amount: Money, factor: Decimal): Money {
  return euros(multiplyToScale(amount.cents, factor.units, factor.scale));
}

/** `amount × rate %`, rounded once, half-up to the cent, as a payslip line is. */
export function percentOf(amount: Money, rate: Decimal): Money {
  return euros(multiplyToScale(amount.cents, rate.units, rate.scale + 2));
}

/** `quantity × unit price` in euros, rounded once, half-up to the cent. Unit prices may have more than two decimals. */
export function lineAmount(quantity: Decimal, unitPrice: Decimal): Money {
  const shift = quantity.scale + unitPrice.scale - 2;
  if (shift >= 0) return euros(multiplyToScale(quantity.units, unitPrice.units, shift));
  return euros(quantity.units * unitPrice.units * 10 ** -shift);
}
