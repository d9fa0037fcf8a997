/** Values as a person reads them. Apart from the catalogue, so that a first page needs none of its sentences. */
import type { CalendarDate } from './dates.ts';
import { decimalText } from './decimal.ts';
import { isDecimal, isMoney, type Plain } from './explained.ts';
import type { Locale } from './words.ts';

const NARROW = '\u202f';

/** `4 215,36 €`, `9,10`, `14/01/2026` in French; `€4,215.36`, `9.10`, `14 Jan 2026` style dates in English. */
export function plainText(value: Plain | CalendarDate, locale: Locale): string {
  if (typeof value === 'boolean') return locale === 'fr' ? (value ? 'oui' : 'non') : value ? 'yes' : 'no';
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateText(value, locale) : value;
  if (isMoney(value)) {
    const absolute = Math.abs(value.cents);
    const whole = grouped(String(Math.floor(absolute / 100)), locale);
    const cents = String(absolute % 100).padStart(2, '0');
    const sign = value.cents < 0 ? '\u2212' : '';
    return locale === 'fr' ? `${sign}${whole},${cents}${NARROW}€` : `${sign}€${whole}.${cents}`;
  }
  if (isDecimal(value)) {
    const [whole = '0', fraction] = decimalText(value).replace('-', '\u2212').split('.');
    const start = grouped(whole, locale);
    return fraction === undefined ? start : `${start}${locale === 'fr' ? ',' : '.'}${fraction}`;
  }
  return String(value);
}

function grouped(digits: string, locale: Locale): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, locale === 'fr' ? NARROW : ',');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function dateText(day: string, locale: Locale): string {
  const [year, month, number] = day.split('-');
  return locale === 'fr' ? `${number}/${month}/${year}` : `${Number(number)} ${MONTHS[Number(month) - 1]} ${year}`;
}
