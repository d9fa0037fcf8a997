/** What holds of every payslip, whoever it is for. Thresholds are read from docs/rules/payroll.md. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Because, type CalendarDate, date, dec, euros, isMoney } from '#core/kernel/index.ts';
import { knows } from '#core/words.ts';
import { type Payslip, type PayslipCase, payslip } from './index.ts';

const RUNS = Math.max(300, Number(process.env.FILAGE_FUZZ ?? 300));
const PAGE = path.join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'rules', 'payroll.md');

/** Lines whose appearance may make net fall: the table of the page's section "Thresholds". */
function listedThresholds(): readonly string[] {
  const section = /\n## Thresholds\n([\s\S]*?)\n## /.exec(readFileSync(PAGE, 'utf8'))?.[1] ?? '';
  const rows = [...section.matchAll(/^\| `(\w+)` +\|.*\| ([^|]*) \| ([^|]*) \|$/gm)];
  return rows.filter(([, , net]) => net!.startsWith('falls')).map(([, line]) => line!);
}

const percent = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((units) => ({ units, scale: 2 }));

const trades = fc.oneof(
  fc.record({
    category: fc.constant('artist' as const),
    professionalExpenses: fc.constantFrom('none' as const, 'dramatic' as const, 'musician' as const),
    contract: fc.constantFrom('cddu' as const, 'fixedTerm' as const, 'openEnded' as const),
  }),
  fc.record({
    category: fc.constant('technician' as const),
    professionalExpenses: fc.constantFrom('none' as const, 'stageManager' as const),
    contract: fc.constantFrom('cddu' as const, 'fixedTerm' as const, 'openEnded' as const),
  }),
  fc.record({
    category: fc.constant('permanent' as const),
    professionalExpenses: fc.constant('none' as const),
    contract: fc.constantFrom('fixedTerm' as const, 'openEnded' as const),
  }),
);

const cases: fc.Arbitrary<PayslipCase> = fc
  .record({
    trade: trades,
    executive: fc.boolean(),
    agreement: fc.constantFrom('CCNEAC' as const, 'CCNSVP' as const, 'other' as const),
    legalForm: fc.constantFrom('association' as const, 'company' as const),
    headcount: fc.integer({ min: 0, max: 80 }),
    guso: fc.boolean(),
    worksCouncil: fc.boolean(),
    alsaceMoselle: fc.boolean(),
    technicianCeiling: fc.constantFrom('thirtieths' as const, 'calendar' as const),
    workAccidentRate: percent(5),
    providentRate: percent(3),
    mobilityRate: percent(4),
    withholdingRate: percent(40),
    deducted: fc.integer({ min: 0, max: 800_000 }),
    day: fc.integer({ min: 0, max: 1_460 }),
    length: fc.integer({ min: 1, max: 28 }),
    hours: fc.integer({ min: 0, max: 1_800 }),
    gross: fc.integer({ min: 0, max: 4_000_000 }),
  })
  .map((one): PayslipCase => {
    const from = addDays(date('2024-01-01'), one.day);
    const to = addDays(from, one.length - 1);
    const isIntermittent = one.trade.category !== 'permanent' && one.trade.contract !== 'openEnded';
    return {
      employer: {
        agreement: one.agreement,
        legalForm: one.legalForm,
        headcount: one.headcount,
        channel: one.guso && isIntermittent ? 'guso' : 'own',
        workAccidentRate: one.workAccidentRate,
        providentRate: one.providentRate,
        occupationalHealthRate: dec('0.32'),
        mobilityRate: one.mobilityRate,
        regionalMobilityRate: dec('0.15'),
        worksCouncil: one.worksCouncil,
        alsaceMoselle: one.alsaceMoselle,
        technicianCeiling: one.technicianCeiling,
      },
      employee: {
        category: one.trade.category,
        executive: one.executive,
        professionalExpenses: one.trade.professionalExpenses,
        withholdingRate: one.withholdingRate,
        deductedThisYear: euros(one.deducted),
      },
      engagement: {
        from,
        to: to as CalendarDate,
        paidDays: one.length,
        cachets: 1,
        hours: { units: one.hours, scale: 1 },
        gross: euros(one.gross),
        paidOn: to,
        contract: one.trade.contract,
      },
    };
  });

const withGross = (one: PayslipCase, cents: number): PayslipCase => ({
  ...one,
  engagement: { ...one.engagement, gross: euros(cents) },
});

const ids = ({ lines }: Payslip): ReadonlySet<string> => new Set(lines.map(({ id }) => id));

describe('a payslip', () => {
  test('lines sum to the totals, and the totals to net and cost', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const slip = payslip(one);
        const employer = slip.lines.reduce((total, line) => total + line.employer.cents, 0);
        const employee = slip.lines.reduce((total, line) => total + line.employee.cents, 0);
        expect(slip.employerTotal.value.cents).toBe(employer);
        expect(slip.employeeTotal.value.cents).toBe(employee);
        expect(slip.employerCost.value.cents).toBe(one.engagement.gross.cents + employer);
        expect(slip.netBeforeTax.value.cents).toBe(one.engagement.gross.cents - employee);
        expect(slip.netAfterTax.value.cents).toBe(slip.netBeforeTax.value.cents - slip.withheld.value.cents);
        expect(ids(slip).size).toBe(slip.lines.length);
      }),
      { numRuns: RUNS },
    );
  });

  test('cost grows with gross, whatever ends or begins in between', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 50_000 }), (one, more) => {
        const lower = payslip(one);
        const higher = payslip(withGross(one, one.engagement.gross.cents + more));
        expect(higher.employerCost.value.cents).toBeGreaterThanOrEqual(lower.employerCost.value.cents);
      }),
      { numRuns: RUNS },
    );
  });

  test('cost never falls from one cent to the next where a stage manager’s reduction is held at 130 %', () => {
    const base = fc.sample(cases, 1)[0]!;
    const day = { from: date('2026-10-05'), to: date('2026-10-05'), paidOn: date('2026-10-31'), paidDays: 1 };
    const one: PayslipCase = {
      ...base,
      employee: {
        ...base.employee,
        category: 'technician',
        professionalExpenses: 'stageManager',
        deductedThisYear: euros(0),
      },
      engagement: { ...base.engagement, ...day, hours: dec('8'), contract: 'cddu' },
    };
    let before = 0;
    for (let cents = 11_600; cents <= 12_600; cents += 1) {
      const cost = payslip(withGross(one, cents)).employerCost.value.cents;
      expect(cost, `${cents} cents`).toBeGreaterThanOrEqual(before);
      before = cost;
    }
  });

  test('net never falls by more than a cent per employee line, save where a line the rule page lists appears', () => {
    const listed = listedThresholds();
    expect(listed).toEqual(['technicalBalance']);
    fc.assert(
      fc.property(cases, (one) => {
        const lower = payslip(one);
        const higher = payslip(withGross(one, one.engagement.gross.cents + 1));
        if (listed.some((id) => ids(higher).has(id as never) && !ids(lower).has(id as never))) return;
        const lines = higher.lines.filter((line) => line.employeeRate !== null).length;
        expect(higher.netBeforeTax.value.cents).toBeGreaterThanOrEqual(lower.netBeforeTax.value.cents - lines);
      }),
      { numRuns: RUNS },
    );
  });

  test('net does fall at the threshold that the rule page lists', () => {
    const month = { from: date('2026-10-01'), to: date('2026-10-31'), paidOn: date('2026-10-31') };
    const base = fc.sample(cases, 1)[0]!;
    const one: PayslipCase = {
      ...base,
      employee: { ...base.employee, category: 'permanent', professionalExpenses: 'none' },
      employer: { ...base.employer, channel: 'own' },
      engagement: { ...base.engagement, ...month, paidDays: 30, contract: 'openEnded', gross: euros(400_500) },
    };
    const before = payslip(one).netBeforeTax.value.cents;
    expect(payslip(withGross(one, 400_501)).netBeforeTax.value.cents).toBeLessThan(before - 500);
  });

  test('a reduction never exceeds the pay it is counted on, nor is it granted to an artist', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const reduction = payslip(one).lines.find(({ id }) => id === 'generalReduction');
        if (reduction === undefined) return;
        expect(one.employee.category).not.toBe('artist');
        expect(-reduction.employer.cents).toBeLessThanOrEqual(Math.ceil(one.engagement.gross.cents / 2));
      }),
      { numRuns: RUNS },
    );
  });

  test('every amount unfolds to facts and legal values that have words in both languages', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const slip = payslip(one);
        for (const line of slip.lines) {
          for (const because of [line.employerBecause, line.employeeBecause]) if (because) hasWords(because);
        }
        for (const total of [slip.netAfterTax, slip.employerCost, slip.netTaxable, slip.netSocial]) {
          hasWords(total.because);
          expect(isMoney(total.value)).toBe(true);
        }
        for (const { code } of slip.problems) expect(knows('problems', code), code).toBe(true);
      }),
      { numRuns: Math.min(RUNS, 60) },
    );
  });
});

function hasWords(because: Because): void {
  if (because.kind === 'fact') expect(knows('facts', because.name), because.name).toBe(true);
  else if (because.kind === 'rate') expect(knows('rates', because.rate), because.rate).toBe(true);
  else {
    expect(knows('rules', because.rule), because.rule).toBe(true);
    because.inputs.forEach(hasWords);
  }
}
