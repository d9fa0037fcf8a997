/**
 * The legal values of one day, looked up once each. What is kept between payslips is the law of a day and never a
 * result about a person.
 */
import {
  type CalendarDate,
  type Decimal,
  type Explained,
  type Money,
  multiplyDecimals,
  ruled,
} from '../kernel/index.ts';
import { ARTIST_SHARE } from './artists.ts';
import { FLAT, type Growth } from './growth.ts';
import { becauseOf, moneyAt, rateAt } from './lookup.ts';
import type { Rate } from './rate.ts';

/** A legal value with why it is what it is; `projected` when it was carried past the last known one. */
export interface Legal<T extends Decimal | Money = Decimal> extends Explained<T> {
  readonly projected: boolean;
}

const HUNDREDTH_OF_A_POINT = 2;
const PERCENT_SCALE = 2;

export class RateTable {
  readonly on: CalendarDate;
  readonly #plain = new Map<Rate, Legal>();
  readonly #amounts = new Map<Rate, Legal<Money>>();
  readonly #artists = new Map<Rate, Legal>();

  /** Of amounts carried past the last known ones. */
  readonly growth: Growth;

  constructor(on: CalendarDate, growth: Growth = FLAT) {
    this.on = on;
    this.growth = growth;
  }

  /** Throws NoSuchRate before the first value. */
  rate(rate: Rate): Legal {
    let found = this.#plain.get(rate);
    if (!found) {
      const at = rateAt(rate, this.on, this.growth);
      this.#plain.set(rate, (found = { value: at.value, because: becauseOf(at), projected: at.projected }));
    }
    return found;
  }

  /** A rate in euros as money. Throws NoSuchRate before the first value. */
  amount(rate: Rate): Legal<Money> {
    let found = this.#amounts.get(rate);
    if (!found) {
      this.#amounts.set(
        rate,
        (found = { ...moneyAt(rate, this.on, this.growth), projected: this.rate(rate).projected }),
      );
    }
    return found;
  }

  /** The artists' share of a common rate, half-up to a hundredth of a point. Throws NoSuchRate. */
  artistRate(rate: Rate): Legal {
    let found = this.#artists.get(rate);
    if (!found) {
      const common = this.rate(rate);
      const share = this.rate(ARTIST_SHARE);
      this.#artists.set(rate, (found = reduced(common, share)));
    }
    return found;
  }

  /** Whether the day falls within the values that law itself ends (`to`); false before the first and after the last. */
  inForce(rate: Rate): boolean {
    return rate.values.some(({ from, to }) => from <= this.on && (to === undefined || this.on <= to));
  }
}

/** `common × share %`, half-up to a hundredth of a point: how artists' rates are published. */
export function reduced(common: Legal, share: Legal): Legal {
  const shifted = { units: share.value.units, scale: share.value.scale + PERCENT_SCALE };
  const value = multiplyDecimals(common.value, shifted, HUNDREDTH_OF_A_POINT);
  const { because } = ruled('payroll.artist-rate', value, [common.because, share.because]);
  return { value, because, projected: common.projected || share.projected };
}

type Days = Map<CalendarDate, RateTable>;

/** Forgotten with the growth they were expected by. */
const tables = new WeakMap<Growth, Days>();

/** The law of a day; after the last known values, as it is expected to have grown. */
export function ratesOn(day: CalendarDate, growth: Growth = FLAT): RateTable {
  let days = tables.get(growth);
  if (!days) tables.set(growth, (days = new Map()));
  let table = days.get(day);
  if (!table) days.set(day, (table = new RateTable(day, growth)));
  return table;
}
