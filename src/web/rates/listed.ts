import type { CalendarDate } from '#core/kernel/dates.ts';
import type { Locale } from '#core/kernel/words.ts';
import { NoSuchRate, type Rate, type RateAt, rateAt, TOPICS } from '#core/rates/index.ts';
import { sentence } from '#core/words.ts';

export interface ListedRate {
  readonly id: string;
  readonly label: string;
  readonly topic: string;
  readonly rate: Rate;
  /** Null before the first value, or after one that ended. */
  readonly now: RateAt | null;
}

/** Every legal value as it stands on a day. */
export function listedRates(on: CalendarDate, locale: Locale): ListedRate[] {
  return TOPICS.flatMap(({ id: topic, rates }) =>
    rates.map((rate) => ({
      id: rate.id,
      label: sentence('rates', rate.id, locale),
      topic: sentence('terms', `rateTopic.${topic}`, locale),
      rate,
      now: valueOn(rate, on),
    })),
  );
}

export function valueOn(rate: Rate, on: CalendarDate): RateAt | null {
  try {
    return rateAt(rate, on);
  } catch (failure) {
    if (failure instanceof NoSuchRate) return null;
    throw failure;
  }
}
