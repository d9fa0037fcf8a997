import { z } from 'zod';
import { calendarDate, sentence } from '#api/http/index.ts';
import { type CalendarDate, decimalText } from '#core/kernel/index.ts';
import { isStale, NoSuchRate, type Rate, type RateSource, rateAt } from '#core/rates/index.ts';
import { sentence as wordsOf } from '#core/words.ts';

export const rateReply = z.object({
  id: z.string(),
  topic: z.string(),
  unit: z.enum(['percent', 'euro', 'factor', 'hours', 'days', 'count']),
  name: sentence,
  /** On the day asked; null before the first value. */
  value: z.string().nullable(),
  from: calendarDate.nullable(),
  confidence: z.enum(['C', 'P', 'D', 'G']).nullable(),
  /** Carried on after the last known value. */
  projected: z.boolean(),
  /** Read on a page, derived or unverified: to be checked by somebody. */
  uncertain: z.boolean(),
  /** When its newest value was last checked. */
  checked: calendarDate.nullable(),
  /** Not checked for a year. */
  stale: z.boolean(),
});

export type RateJson = z.output<typeof rateReply>;

export const nameOf = (kind: 'rates' | 'terms', code: string) => ({
  fr: wordsOf(kind, code, 'fr'),
  en: wordsOf(kind, code, 'en'),
});

export function rateJson(
  rate: Rate,
  topic: string,
  sources: readonly RateSource[],
  on: CalendarDate,
  today: CalendarDate,
): RateJson {
  const at = valueOn(rate, on);
  const checked = sources.at(-1)?.checked ?? null;
  return {
    id: rate.id,
    topic,
    unit: rate.unit,
    name: nameOf('rates', rate.id),
    value: at && decimalText(at.value),
    from: at?.from ?? null,
    confidence: at?.confidence ?? null,
    projected: at?.projected ?? false,
    uncertain: at !== null && at.confidence !== 'C',
    checked,
    stale: checked !== null && isStale(checked, today),
  };
}

function valueOn(rate: Rate, on: CalendarDate) {
  try {
    return rateAt(rate, on);
  } catch (error) {
    if (error instanceof NoSuchRate) return null;
    throw error;
  }
}
