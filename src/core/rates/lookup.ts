import {
  type Because,
  type CalendarDate,
  type Decimal,
  dec,
  type Explained,
  euros,
  fact,
  type Money,
  multiplyToScale,
  ruled,
} from '../kernel/index.ts';
import { FLAT, type GrownYear, type Growth, grownYears } from './growth.ts';
import { type Confidence, KNOWN_UNTIL, type Rate, type RateValue } from './rate.ts';

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
  /** In force; once grown, what is expected. */
  readonly value: Decimal;
  /** As the law last stated it: `value` unless it has grown. */
  readonly stated: Decimal;
  readonly confidence: Confidence;
  /** The value's own start. */
  readonly from: CalendarDate;
  readonly projected: boolean;
  /** How it got from `stated` to `value`; empty unless it has grown. */
  readonly years: readonly GrownYear[];
}

/**
 * The value in force on a day. After the last known one it is carried forward and marked as projected, unless the law
 * has ended it: a value with an end stops there. An amount in euros that is carried forward grows by `growth`. Throws
 * NoSuchRate before the first value and after such an end.
 */
export function rateAt(rate: Rate, on: CalendarDate, growth: Growth = FLAT): RateAt {
  for (let i = rate.values.length - 1; i >= 0; i -= 1) {
    const value = rate.values[i]!;
    if (value.from > on) continue;
    const isLast = i === rate.values.length - 1;
    if (value.to !== undefined && on > value.to) break;
    const knownUntil = rate.knownUntil ?? KNOWN_UNTIL;
    const projected = isLast && value.to === undefined && on > knownUntil;
    const stated = decimalOf(value);
    const years = projected ? grownYears(rate, stated, knownUntil, on, growth) : NONE;
    const { confidence, from } = value;
    return { id: rate.id, on, value: years.at(-1)?.value ?? stated, stated, confidence, from, projected, years };
  }
  throw new NoSuchRate(rate.id, on);
}

const NONE: readonly GrownYear[] = [];

const parsed = new WeakMap<RateValue, Decimal>();

function decimalOf(value: RateValue): Decimal {
  let decimal = parsed.get(value);
  if (!decimal) parsed.set(value, (decimal = dec(value.value)));
  return decimal;
}

/** The value and why: `{kind: 'rate', …}`, or the growth from the last known one. */
export function explainedRate(rate: Rate, on: CalendarDate, growth: Growth = FLAT): Explained<Decimal> {
  const at = rateAt(rate, on, growth);
  return { value: at.value, because: becauseOf(at) };
}

export function becauseOf(at: RateAt): Because {
  const because = { kind: 'rate', rate: at.id, on: at.on, value: at.stated } as const;
  if (at.years.length === 0) return at.projected ? { ...because, projected: true } : because;
  const inputs = at.years.map(
    ({ year, percent, value }) =>
      ruled('projection.year', value, [fact('projection.growth', percent, 'terms/growth').because], String(year))
        .because,
  );
  return ruled('projection.amount', at.value, [{ ...because, projected: true }, ...inputs]).because;
}

/** A rate in euros as money, half-up to the cent. */
export function moneyAt(rate: Rate, on: CalendarDate, growth: Growth = FLAT): Explained<Money> {
  const at = rateAt(rate, on, growth);
  const { units, scale } = at.value;
  const cents = scale <= 2 ? units * 10 ** (2 - scale) : multiplyToScale(units, 1, scale - 2);
  return { value: euros(cents), because: becauseOf(at) };
}
