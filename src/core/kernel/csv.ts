/** Rows as spreadsheets open them at once. Every export is made here, so that none forgets what a cell may do. */
import type { Locale } from './words.ts';

/** Spreadsheets of each country expect their own. */
const SEPARATORS: Readonly<Record<Locale, string>> = { fr: ';', en: ',' };

/** Says to spreadsheets that accents are accents. */
const BYTE_ORDER_MARK = '\ufeff';

const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NUMBER = /^-?\d[\d \u00a0\u202f.,]*$/;

/** Also what separates elsewhere: a sheet opened in another country's spreadsheet keeps its cells. */
const TO_QUOTE = /["\r\n\t;,]/;

/** With the line ends of RFC 4180. A text that a spreadsheet would compute is given an apostrophe, a number stays one. */
export function csvText(rows: readonly (readonly string[])[], locale: Locale): string {
  const separator = SEPARATORS[locale];
  const lines = rows.map((row) => `${row.map((text) => cell(text, separator)).join(separator)}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function cell(text: string, separator: string): string {
  const isNumber = NUMBER.test(text);
  const safe = isNumber ? text.replaceAll('\u202f', '') : FORMULA.test(text) ? `'${text}` : text;
  const isQuoted = isNumber ? safe.includes(separator) : TO_QUOTE.test(safe);
  return isQuoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}
