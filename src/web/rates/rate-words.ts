import { dec, normalise } from '#core/kernel/decimal.ts';
import { plainText } from '#core/kernel/plain.ts';
import type { Locale } from '#core/kernel/words.ts';
import type { RateUnit } from '#core/rates/index.ts';

const NARROW = '\u202f';
const UNITS: Record<RateUnit, string> = {
  percent: `${NARROW}%`,
  euro: `${NARROW}€`,
  factor: '',
  hours: `${NARROW}h`,
  days: '',
  count: '',
};

/** `9,10 %`, `12,02 €`, `35 h`: never fewer digits than the law gives an amount. */
export function rateValueWords(value: string, unit: RateUnit, locale: Locale): string {
  const decimal = unit === 'euro' || unit === 'percent' ? dec(value) : normalise(dec(value));
  const days = unit === 'days' ? `${NARROW}${locale === 'fr' ? 'j' : 'd'}` : '';
  return `${plainText(decimal, locale)}${UNITS[unit]}${days}`;
}
