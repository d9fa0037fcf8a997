import { csvText } from '#core/kernel/csv.ts';
import type { Locale } from '#core/kernel/words.ts';

interface Exported<Row> {
  readonly header: string;
  readonly text: (row: Row) => string;
}

/** Rows as a spreadsheet of the reader's country opens them. */
export function csvOf<Row>(columns: readonly Exported<Row>[], rows: readonly Row[], locale: Locale): string {
  return csvText(
    [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ text }) => text(row)))],
    locale,
  );
}

export function downloadCsv<Row>(
  name: string,
  columns: readonly Exported<Row>[],
  rows: readonly Row[],
  locale: Locale,
) {
  download(`${name}.csv`, new Blob([csvOf(columns, rows, locale)], { type: 'text/csv;charset=utf-8' }));
}

export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
