/** The worked tables of docs/rules/payroll*.md, executed: a figure that no longer comes out fails here. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toJson } from '#core/kernel/index.ts';
import { payslip, printPayslip, readPayslipCase } from './index.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..', '..');
const PAGES = path.join(ROOT, 'docs', 'rules');
const GOLDEN = path.join(ROOT, 'tests', 'golden', 'payslips');

type Tree = Record<string, unknown>;

const golden = (file: string): Tree =>
  (JSON.parse(readFileSync(path.join(GOLDEN, file), 'utf8')) as { case: Tree }).case;

/** What a table starts from. */
const STARTS: Readonly<Record<string, Tree>> = {
  artist: golden('worked-artist-one-cachet.json'),
  technician: golden('worked-technician-day.json'),
  permanent: golden('permanent-month.json'),
};

interface Row {
  readonly page: string;
  readonly start: string;
  readonly name: string;
  readonly inputs: readonly (readonly [path: string, text: string])[];
  readonly results: readonly (readonly [path: string, text: string])[];
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

function rowsOf(page: string): readonly Row[] {
  const lines = readFileSync(path.join(PAGES, page), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const start = /^<!-- executed: (\w+) -->$/.exec(line)?.[1];
    if (start === undefined) return [];
    const heads = cellsOf(lines[index + 1]!).map((head) => /^`(=?)(.+)`$/.exec(head));
    const table = lines.slice(index + 3);
    const end = table.findIndex((row) => !row.startsWith('|'));
    return table.slice(0, end === -1 ? undefined : end).map((row) => {
      const cells = cellsOf(row);
      const named = heads.flatMap((head, column) => (head ? [[head[1]!, head[2]!, cells[column]!] as const] : []));
      const pick = (mark: string) => named.filter((one) => one[0] === mark).map(([, at, text]) => [at, text] as const);
      return { page, start, name: cells[0]!, inputs: pick(''), results: pick('=') };
    });
  });
}

/** Text of the table into the JSON of the contract: whole numbers and booleans as such, the rest as text. */
function typed(start: Tree, at: string, text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  const [group, field] = at.split('.') as [string, string];
  return typeof (start[group] as Tree)[field] === 'number' ? Number(text) : text;
}

function caseOf(row: Row): Tree {
  const start = structuredClone(STARTS[row.start]!);
  for (const [at, text] of row.inputs) {
    if (text === '') continue;
    const [group, field] = at.split('.') as [string, string];
    (start[group] as Tree)[field] = typed(STARTS[row.start]!, at, text);
  }
  return start;
}

function resultsOf(row: Row): readonly string[] {
  const simulation = payslip(readPayslipCase(caseOf(row)));
  const printed = printPayslip(simulation);
  const plain: Tree = {
    ...printed,
    withheld: toJson(simulation.withheld.value),
    deducted: toJson(simulation.deducted.value),
  };
  return row.results.map(([at]) => {
    const [first, field] = at.split('.') as [string, string?];
    if (field === undefined) return String(plain[first]);
    const line = printed.lines.find(({ id }) => id === first);
    return line === undefined ? '–' : String((line as unknown as Tree)[field] ?? '–');
  });
}

const pages = readdirSync(PAGES).filter((page) => /^payroll(-bases|-general-reduction)?\.md$/.test(page));

describe('the rule pages of payroll', () => {
  test('are three, with tables that are executed', () => {
    expect(pages).toHaveLength(3);
    for (const page of pages) expect(rowsOf(page).length, page).toBeGreaterThan(5);
  });

  const rows = pages.flatMap(rowsOf);
  test.each(rows.map((row) => [`${row.page}: ${row.name}`, row] as const))('%s', (_, row) => {
    expect(resultsOf(row)).toEqual(row.results.map(([, text]) => text));
  });
});
