import {
  type Because,
  type CalendarDate,
  type Decimal,
  date,
  dec,
  type Explained,
  euros,
  type Money,
  multiplyToScale,
} from '../kernel/index.ts';
import type { Confidence, Rate, RateValue } from './rate.ts';

/** Values without an end are known to hold until this day; later figures are projections. */
export const KNOWN_UNTIL = date('2026-12-31');

/** A rate asked for before its first value, or after a value that ended and was not replaced. */
export class NoSuchRate extends Error {
  readonly rate: string;
  readonly on: CalendarDate;
  constructor(rate: string, on: CalendarDate) {
    super(`no value of ${rate} on ${on}`);
    this.rate = rate;
    this.on = on;
  }
}

export interface RateAt {
  readonly id: string;
  readonly on: CalendarDate;
  readonly value: Decimal;
  readonly confidence: Confidence;
  /** The value's own start. */
  readonly from: CalendarDate;
  readonly projected: boolean;
}

/**
 * The value in force on a day. After the last known one it is carried forward and marked as projected, unless the law
 * has ended it: a value with an end stops there. Throws NoSuchRate before the first value and after such an end.
 */
export function rateAt(rate: Rate, on: CalendarDate): RateAt {
  for (let i = rate.values.length - 1; i >= 0; i -= 1) {
    const value = rate.values[i]!;
    if (value.from > on) continue;
    const isLast = i === rate.values.length - 1;
    if (value.to !== undefined && on > value.to) break;
    const projected = isLast && value.to === undefined && on > (rate.knownUntil ?? KNOWN_UNTIL);
    return { id: rate.id, on, value: decimalOf(value), confidence: value.confidence, from: value.from, projected };
  }
  throw new NoSuchRate(rate.id, on);
}

const parsed = new WeakMap<RateValue, Decimal>();

function decimalOf(value: RateValue): Decimal {
  let decimal = parsed.get(value);
  if (!decimal) parsed.set(value, (decimal = dec(value.value)));
  return decimal;
}

/** The value and why: `{kind: 'rate', …}`. */
export function explainedRate(rate: Rate, on: CalendarDate): Explained<Decimal> {
  const at = rateAt(rate, on);
  return { value: at.value, because: becauseOf(at) };
}

export function becauseOf(at: RateAt): Because {
  const because = { kind: 'rate', rate: at.id, on: at.on, value: at.value } as const;
  return at.projected ? { ...because, projected: true } : because;
}

/** A rate in euros as money, half-up to the cent. */
export function moneyAt(rate: Rate, on: CalendarDate): Explained<Money> {
  const at = rateAt(rate, on);
  const { units, scale } = at.value;
  const cents = scale <= 2 ? units * 10 ** (2 - scale) : multiplyToScale(units, 1, scale - 2);
  return { value: euros(cents), because: becauseOf(at) };
}
