import type { Locale } from '#core/kernel/words.ts';

interface Exported<Row> {
  readonly header: string;
  readonly text: (row: Row) => string;
}

/**
 * Rows as CSV that a spreadsheet of the reader's country opens at once: semicolons in French, commas in English. A text
 * that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvOf<Row>(columns: readonly Exported<Row>[], rows: readonly Row[], locale: Locale): string {
  const separator = locale === 'fr' ? ';' : ',';
  const cell = (text: string) => {
    const number = /^-?[\d\s\u202f.,]+$/.test(text);
    const safe = !number && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text.replaceAll('\u202f', number ? '' : '\u202f');
    return /["\n\r;,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [columns.map((column) => column.header), ...rows.map((row) => columns.map((c) => c.text(row)))];
  return `${lines.map((line) => line.map(cell).join(separator)).join('\r\n')}\r\n`;
}

export function downloadCsv<Row>(
  name: string,
  columns: readonly Exported<Row>[],
  rows: readonly Row[],
  locale: Locale,
) {
  download(`${name}.csv`, new Blob(['\ufeff', csvOf(columns, rows, locale)], { type: 'text/csv;charset=utf-8' }));
}

export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
