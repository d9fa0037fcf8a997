/** Every golden payslip, line by line to the cent. Each file says why; compute.py beside them says how. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dec, normalise } from '#core/kernel/index.ts';
import { type PrintedLine, payslip, printPayslip, readPayslipCase } from '#core/office/payroll/index.ts';

interface Golden {
  readonly why: string;
  readonly case: unknown;
  readonly projected: boolean;
  readonly problems: readonly string[];
  readonly totals: Readonly<Record<string, string>>;
  readonly lines: readonly PrintedLine[];
}

const folder = path.join(import.meta.dirname, 'payslips');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

/** `2.10` and `2.1` are the same rate. */
const sameRates = (lines: readonly PrintedLine[]) =>
  lines.map((line) => ({ ...line, employerRate: plain(line.employerRate), employeeRate: plain(line.employeeRate) }));
const plain = (rate: string | null) => (rate === null ? null : normalise(dec(rate)));

describe('the golden payslips', () => {
  test('are at least forty beside the three worked cases', () => {
    expect(files.filter((file) => file.startsWith('worked-')).length).toBeGreaterThanOrEqual(3);
    expect(files.length).toBeGreaterThanOrEqual(43);
  });

  test.each(files)('%s comes out to the cent, line by line', (file) => {
    const golden = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Golden;
    const printed = printPayslip(payslip(readPayslipCase(golden.case)));
    expect(sameRates(printed.lines), golden.why).toEqual(sameRates(golden.lines));
    const { lines: _, problems, projected, ...totals } = printed;
    expect(totals, golden.why).toEqual(golden.totals);
    expect(projected).toBe(golden.projected);
    expect(problems.map(({ code }) => code).sort()).toEqual([...golden.problems].sort());
  });
});
