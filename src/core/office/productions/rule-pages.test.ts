/** The worked tables of docs/rules/{budget,pricing,production}.md, executed: a figure that no longer comes out fails here. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { date, dec, decimalText } from '#core/kernel/index.ts';
import {
  budgetOfCase,
  payrollEmployer,
  priceOfCase,
  printBudget,
  printPrices,
  readBudgetCase,
  readPriceCase,
} from './index.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..', '..');
const page = (name: string) => readFileSync(path.join(ROOT, 'docs', 'rules', `${name}.md`), 'utf8').split('\n');

interface Row {
  readonly start: string;
  readonly name: string;
  readonly inputs: readonly (readonly [at: string, text: string])[];
  readonly results: readonly (readonly [at: string, text: string])[];
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

function rowsOf(lines: readonly string[]): readonly Row[] {
  return lines.flatMap((line, index) => {
    const start = /^<!-- executed: ([\w/-]+) -->$/.exec(line)?.[1];
    if (start === undefined) return [];
    const heads = cellsOf(lines[index + 1]!).map((head) => /^`(=?)(.+)`$/.exec(head));
    const table = lines.slice(index + 3);
    const end = table.findIndex((row) => !row.startsWith('|'));
    return table.slice(0, end === -1 ? undefined : end).map((row) => {
      const cells = cellsOf(row);
      const named = heads.flatMap((head, column) => (head ? [[head[1]!, head[2]!, cells[column]!] as const] : []));
      const pick = (mark: string) => named.filter((one) => one[0] === mark).map(([, at, text]) => [at, text] as const);
      return { start, name: cells[0]!, inputs: pick(''), results: pick('=') };
    });
  });
}

type Tree = Record<string, unknown>;

const partsOf = (at: string): readonly string[] => at.split(/[.[\]]+/).filter((part) => part !== '');

const valueAt = (tree: unknown, at: string): unknown =>
  partsOf(at).reduce<unknown>((value, part) => (value as Tree | undefined)?.[part], tree);

function put(tree: Tree, at: string, text: string): void {
  const parts = partsOf(at);
  const holder = parts.slice(0, -1).reduce<Tree>((value, part) => value[part] as Tree, tree);
  holder[parts.at(-1)!] = text;
}

function computed({ start, inputs }: Row): unknown {
  const file = path.join(ROOT, 'tests', 'golden', `${start}.json`);
  const given = (JSON.parse(readFileSync(file, 'utf8')) as { case: Tree }).case;
  for (const [at, text] of inputs) if (text !== '') put(given, at, text);
  if (start.startsWith('prices/')) return printPrices(priceOfCase(readPriceCase(given)));
  return printBudget(budgetOfCase(readBudgetCase(given)));
}

/** What the row is about: the rule of thumb of the published examples is always an estimate. */
const codesOf = (printed: unknown): string =>
  (valueAt(printed, 'problems') as readonly { readonly code: string }[])
    .map(({ code }) => code)
    .filter((code) => code !== 'price.rule-of-thumb')
    .join(', ') || '–';

function resultsOf(row: Row): readonly string[] {
  const printed = computed(row);
  return row.results.map(([at]) => (at === 'problems' ? codesOf(printed) : String(valueAt(printed, at) ?? '–')));
}

describe.each(['pricing', 'budget'])('the rule page of %s', (name) => {
  const rows = rowsOf(page(name));
  test('has tables that are executed', () => {
    expect(rows.length).toBeGreaterThan(8);
  });

  test.each(rows.map((row) => [`${row.start}: ${row.name}`, row] as const))('%s', (_, row) => {
    expect(resultsOf(row)).toEqual(row.results.map(([, text]) => text));
  });
});

describe('the rule page of the production', () => {
  const rows = page('production')
    .map(cellsOf)
    .filter((cells) => cells.length === 2 && /^\d/.test(cells[0]!));

  test.each(rows)('a full work-accident rate of %s is %s for artists', (full, artists) => {
    const terms = [{ key: 'workAccidentRate', validFrom: date('2026-01-01'), value: full!, source: null }];
    const asked = { on: date('2026-10-05'), category: 'artist', executive: false, channel: 'own' } as const;
    const { workAccidentRate } = payrollEmployer({ name: '', legalForm: 'association' }, terms, asked);
    expect(decimalText(workAccidentRate)).toBe(decimalText(dec(artists!)));
    expect(rows).toHaveLength(3);
  });
});
