import { useTranslation } from 'react-i18next';
import { type Decimal, parseDecimal } from '#core/kernel/decimal.ts';
import { type Money, parseMoney } from '#core/kernel/money.ts';
import { plainText } from '#core/kernel/plain.ts';
import type { Locale } from '#core/kernel/words.ts';
import { frenchDay } from '../words/typeset.ts';

/** The language of the screens; the component is drawn again when it changes. */
export function useLocale(): Locale {
  const { i18n } = useTranslation('ui');
  return i18n.language === 'en' ? 'en' : 'fr';
}

/** An amount, from core or as JSON carries it, as a person reads it: `4 215,36 €`. */
export function moneyWords(amount: Money | string | null | undefined, locale: Locale): string {
  const money = typeof amount === 'string' ? parseMoney(amount) : amount;
  return money ? plainText(money, locale) : '';
}

/** A rate or quantity, from core or as JSON carries it: `12,5`. */
export function decimalWords(value: Decimal | string | null | undefined, locale: Locale): string {
  const decimal = typeof value === 'string' ? parseDecimal(value) : value;
  return decimal ? plainText(decimal, locale) : '';
}

const days = new Map<string, Intl.DateTimeFormat>();

const STYLES = {
  /** mercredi 14 janvier */
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  /** mercredi 14 janvier 2026 */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** mer. 14 janv. */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** 14 janv. 2026 */
  plain: { day: 'numeric', month: 'short', year: 'numeric' },
  /** janvier 2026 */
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayStyle = keyof typeof STYLES;

/** A calendar day in words. */
export function dayWords(day: string, locale: Locale, style: DayStyle = 'long'): string {
  const key = `${locale}${style}`;
  let format = days.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { ...STYLES[style], timeZone: 'UTC' });
    days.set(key, format);
  }
  const text = format.format(new Date(`${day.slice(0, 10)}T12:00:00Z`));
  return locale === 'fr' ? frenchDay(text) : text;
}

/** `9:10` from `2026-01-14T09:10`, as a road sheet says it. */
export function timeWords(local: string): string {
  const [hours = '0', minutes = '00'] = local.slice(11, 16).split(':');
  return `${Number(hours)}:${minutes}`;
}

/** An instant as day and time on this device's clock, for sessions and audit lines. */
export function instantWords(instant: string, locale: Locale): string {
  const text = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(instant));
  return locale === 'fr' ? frenchDay(text) : text;
}

/** Today on this device, for what is only shown; the server decides with its own. */
export function today(): string {
  const now = new Date();
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
