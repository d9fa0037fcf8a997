/** Cells of the agreements' grids on a day, or what the employer has entered in their place. */
import {
  type Because,
  type CalendarDate,
  type Decimal,
  decimal,
  type Explained,
  euros,
  fact,
  type Money,
  multiplyToScale,
} from '#core/kernel/index.ts';
import {
  byId,
  CCNEAC_ARTISTS,
  CCNEAC_STAFF,
  CCNSVP_ARTISTS,
  CCNSVP_CABARETS,
  CCNSVP_STAFF,
  FLAT,
  type Growth,
  moneyAt,
  NoSuchRate,
  rateAt,
} from '#core/rates/index.ts';

const GRIDS = byId([...CCNEAC_ARTISTS, ...CCNEAC_STAFF, ...CCNSVP_ARTISTS, ...CCNSVP_CABARETS, ...CCNSVP_STAFF]);

/** A cell that the employer entered: an official grid we do not have, or better pay than the agreement's. */
export interface OwnMinimum {
  /** The cell's id, such as `ccneac.dramatic.performance.firstTwo`. */
  readonly minimumKey: string;
  readonly validFrom: CalendarDate;
  /** Euros, up to four decimals. */
  readonly amount: Decimal;
}

/** inForce: the printed grid of that day, or the employer's own. lastKnown: derived, or older than the newest. */
export type Standing = 'inForce' | 'lastKnown';

export interface Cell {
  readonly amount: Money;
  readonly because: Because;
  readonly standing: Standing;
  /** Since when the cell has this amount: the grid's date. */
  readonly since: CalendarDate;
}

export class Grid {
  readonly #own: ReadonlyMap<string, readonly OwnMinimum[]>;
  readonly #growth: Growth;

  constructor(own: readonly OwnMinimum[], growth: Growth = FLAT) {
    this.#growth = growth;
    this.#own = Map.groupBy(own, ({ minimumKey }) => minimumKey);
  }

  has(id: string): boolean {
    return GRIDS.has(id);
  }

  /** Null when no grid has the cell, or none was known so early. */
  cell(id: string, on: CalendarDate): Cell | null {
    const own = this.#ownCell(id, on);
    if (own) return own;
    const rate = GRIDS.get(id);
    if (!rate) return null;
    try {
      const { confidence, projected, from } = rateAt(rate, on);
      const { value, because } = moneyAt(rate, on, this.#growth);
      const standing = confidence === 'C' && !projected ? 'inForce' : 'lastKnown';
      return { amount: value, because, standing, since: from };
    } catch (error) {
      if (error instanceof NoSuchRate) return null;
      throw error;
    }
  }

  #ownCell(id: string, on: CalendarDate): Cell | null {
    const newest = (this.#own.get(id) ?? [])
      .filter(({ validFrom }) => validFrom <= on)
      .reduce<OwnMinimum | null>((a, b) => (a === null || b.validFrom >= a.validFrom ? b : a), null);
    if (newest === null) return null;
    const amount = inCents(newest.amount);
    const { because } = fact('minimum.ownGrid', amount, `payGrid/${id}`);
    return { amount, because, standing: 'inForce', since: newest.validFrom };
  }

  /** A count, a duration or a percentage that the agreement's own words give. */
  reading(id: string, on: CalendarDate): Explained<Decimal> {
    const rate = GRIDS.get(id);
    if (!rate) throw new RangeError(`no such rate: ${id}`);
    const first = rate.values[0]!.from;
    const at = rateAt(rate, on < first ? first : on);
    return { value: at.value, because: { kind: 'rate', rate: id, on: at.on, value: at.value } };
  }
}

function inCents({ units, scale }: Decimal): Money {
  return euros(scale <= 2 ? units * 10 ** (2 - scale) : multiplyToScale(units, 1, scale - 2));
}

export const count = (number: number): Decimal => decimal(number);
