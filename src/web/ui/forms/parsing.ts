/** What people type, read as the API wants it. Each answers null when it cannot be read. */
import { date, parseDate, yearOf } from '#core/kernel/dates.ts';
import { parseDecimal } from '#core/kernel/decimal.ts';
import { parseMoney } from '#core/kernel/money.ts';
import type { Locale } from '#core/kernel/words.ts';

/** `1 234,56`, `1234.56`, `1.234,56`, `12,5 €` → `1234.56`. */
export function typedDecimal(text: string): string | null {
  const bare = text.replace(/[\s\u00a0\u202f€%]/g, '').replace(/\u2212/g, '-');
  if (bare === '') return null;
  const comma = bare.lastIndexOf(',');
  const point = bare.lastIndexOf('.');
  let normal = bare;
  if (comma >= 0 && point >= 0) {
    const thousands = comma > point ? '.' : ',';
    normal = bare.replaceAll(thousands, '');
  }
  normal = normal.replace(',', '.');
  return parseDecimal(normal) === null ? null : normal;
}

export function typedMoney(text: string): string | null {
  const decimal = typedDecimal(text);
  return decimal !== null && parseMoney(decimal) !== null ? decimal : null;
}

/** `14/01/2026`, `14/1/26`, `14.01.2026`, `2026-01-14`, `14/01` (of the year given) → `2026-01-14`. */
export function typedDate(text: string, around: string): string | null {
  const bare = text.trim();
  const iso = parseDate(bare);
  if (iso !== null) return iso;
  const match = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{2}|\d{4}))?$/.exec(bare);
  if (!match) return null;
  const [, day = '', month = '', year] = match;
  const full = year === undefined ? String(yearOf(date(around))) : year.length === 2 ? `20${year}` : year;
  return parseDate(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** `2026-01-14` → `14/01/2026`; the same in both languages, since dates are typed that way round here. */
export function dateToType(day: string | null | undefined): string {
  if (!day) return '';
  const [year, month, number] = day.slice(0, 10).split('-');
  return `${number}/${month}/${year}`;
}

/** `9h30`, `9:30`, `930`, `9` → `09:30`. */
export function typedTime(text: string): string | null {
  const match = /^(\d{1,2})(?:\s*[h:.]\s*(\d{2})?|(\d{2}))?$/i.exec(text.trim());
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? match[3] ?? '0');
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** `1234.5` → `1 234,5` for a field that is being edited. */
export function decimalToType(value: string | null | undefined, locale: Locale): string {
  if (value === null || value === undefined) return '';
  return locale === 'fr' ? value.replace('.', ',') : value;
}
