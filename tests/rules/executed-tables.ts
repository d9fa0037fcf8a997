/** Reads the tables of a rule page that are marked `<!-- executed: name -->`. A heading `=result` is what must come out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface ExecutedTable {
  readonly page: string;
  readonly name: string;
  /** Heading → cell, in order of the columns. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const MARK = /^<!-- executed: ([\w ]+) -->$/;
const FOLDER = path.join(import.meta.dirname, '..', '..', 'docs', 'rules');

export function executedTables(page: string): readonly ExecutedTable[] {
  const lines = readFileSync(path.join(FOLDER, page), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const mark = MARK.exec(line);
    if (!mark) return [];
    const start = lines.findIndex((one, at) => at > index && one.startsWith('|'));
    const end = lines.findIndex((one, at) => at > start && !one.startsWith('|'));
    const [headings = [], , ...cells] = lines.slice(start, end).map(cellsOf);
    const rows = cells.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])));
    return [{ page, name: mark[1]!, rows }];
  });
}

/** Cells without code marks; `–` is nothing. */
const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('`', ''))
    .map((cell) => (cell === '–' ? '' : cell));
