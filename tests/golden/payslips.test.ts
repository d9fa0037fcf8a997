/** Every golden payslip, line by line to the cent. Each file says why; compute.py beside them says how. */
import { describe, expect, test } from 'vitest';
import { dec, normalise } from '#core/kernel/index.ts';
import { type PrintedLine, payslip, printPayslip, readPayslipCase } from '#core/office/payroll/index.ts';
import { casesOf } from './cases.ts';

interface Golden {
  readonly why: string;
  readonly case: unknown;
  readonly projected: boolean;
  readonly problems: readonly string[];
  readonly totals: Readonly<Record<string, string>>;
  readonly lines: readonly PrintedLine[];
}

const cases = casesOf<Golden>('payslips');

/** `2.10` and `2.1` are the same rate. */
const sameRates = (lines: readonly PrintedLine[]) =>
  lines.map((line) => ({ ...line, employerRate: plain(line.employerRate), employeeRate: plain(line.employeeRate) }));
const plain = (rate: string | null) => (rate === null ? null : normalise(dec(rate)));

describe('the golden payslips', () => {
  test('are at least forty beside the three worked cases', () => {
    expect(cases.filter(([name]) => name.startsWith('worked ')).length).toBeGreaterThanOrEqual(3);
    expect(cases.length).toBeGreaterThanOrEqual(43);
  });

  test.each(cases)('%s comes out to the cent, line by line', (_, golden) => {
    const printed = printPayslip(payslip(readPayslipCase(golden.case)));
    expect(sameRates(printed.lines), golden.why).toEqual(sameRates(golden.lines));
    const { lines: __, problems, projected, ...totals } = printed;
    expect(totals, golden.why).toEqual(golden.totals);
    expect(projected).toBe(golden.projected);
    expect(problems.map(({ code }) => code).sort()).toEqual([...golden.problems].sort());
  });
});
