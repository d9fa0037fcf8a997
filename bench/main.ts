/**
 * Runs every `*.bench.ts` of this folder, or those whose name contains an argument. Each exports `measure()`, which
 * answers one row or several. `--json` leaves the array alone on standard output. A target that is missed is said, and
 * the exit status is 1; machines differ, so targets are ratios inside one run.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';

interface Row {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  /** How many times better than the peer, or the share of a budget. */
  readonly ratio: number;
  readonly target: number;
  readonly met: boolean;
}

type Benchmark = { readonly measure: () => Promise<Row | readonly Row[]> };

const isJson = process.argv.includes('--json');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((part) => file.includes(part))))
  .sort();

const rows: Row[] = [];
for (const file of files) {
  process.stderr.write(`${file.slice(0, -'.bench.ts'.length)} …\n`);
  const { measure } = (await import(path.join(import.meta.dirname, file))) as Benchmark;
  const measured = await measure();
  rows.push(...(Array.isArray(measured) ? (measured as readonly Row[]) : [measured as Row]));
}

if (isJson) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
else process.stdout.write(table());
process.exitCode = rows.every((row) => row.met) ? 0 : 1;

function table(): string {
  const figure = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 4 });
  const heads = ['what', 'ours', 'peer', 'ratio', 'target', 'met', 'against'];
  const body = rows.map((row) => [
    row.name,
    figure(row.ours),
    figure(row.peer),
    figure(row.ratio),
    figure(row.target),
    row.met ? 'yes' : 'NO',
    row.peerName,
  ]);
  const widths = heads.map((head, column) => Math.max(head.length, ...body.map((cells) => cells[column]!.length)));
  return [heads, ...body]
    .map(
      (cells) =>
        `${cells
          .map((cell, i) => cell.padEnd(widths[i]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
