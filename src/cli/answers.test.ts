import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Io } from './io.ts';
import { main } from './main.ts';

const GOLDEN = path.join(
  import.meta.dirname,
  '..',
  '..',
  'tests',
  'golden',
  'payslips',
  'worked-artist-one-cachet.json',
);

async function filage(args: readonly string[], input = '') {
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = {
    environment: {},
    input: async () => input,
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  };
  return { status: await main(args, io), out: out.join('\n'), err: err.join('\n') };
}

const worked = JSON.parse(readFileSync(GOLDEN, 'utf8')) as {
  case: Record<'employer' | 'employee' | 'engagement', Record<string, unknown>>;
  totals: Record<string, string>;
  lines: unknown[];
};

const changed = (group: 'employer' | 'employee' | 'engagement', fields: Record<string, unknown>) =>
  JSON.stringify({ ...worked.case, [group]: { ...worked.case[group], ...fields } });

interface Told {
  readonly problems: readonly { readonly code: string; readonly at: readonly string[]; fr: string; en: string }[];
}

describe('filage payslip', () => {
  test('prints one simulation and nothing else, in exactly the fields of the contract', async () => {
    const { status, out, err } = await filage(['payslip'], JSON.stringify(worked.case));
    expect([status, err]).toEqual([0, '']);
    const printed = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(printed)).toEqual([
      'gross',
      'netBeforeTax',
      'netAfterTax',
      'netTaxable',
      'netSocial',
      'employerCost',
      'employerTotal',
      'employeeTotal',
      'projected',
      'lines',
      'problems',
    ]);
    expect(printed).toMatchObject(worked.totals);
    expect(printed.lines).toEqual(worked.lines);
  });

  test('names every bad field at once, in both languages, with exit status 2', async () => {
    const input = changed('employer', { agreement: 'CCN', headcount: '5', workAccidentRate: 1.12, surprise: true });
    const { status, out, err } = await filage(['payslip'], input);
    expect([status, out]).toEqual([2, '']);
    const { problems } = JSON.parse(err) as Told;
    expect(problems.map(({ code, at }) => [code, at[0]])).toEqual([
      ['input.unknown-field', 'employer.surprise'],
      ['input.not-one-of', 'employer.agreement'],
      ['input.not-whole-number', 'employer.headcount'],
      ['input.not-decimal', 'employer.workAccidentRate'],
    ]);
    for (const { fr, en } of problems)
      expect([fr, en].every((text) => !/[{}]/.test(text) && text.length > 10)).toBe(true);
  });

  test.each([
    ['engagement', { from: '2026-02-30' }, 'input.not-date', 'engagement.from'],
    ['engagement', { gross: '200.005' }, 'input.not-money', 'engagement.gross'],
    ['engagement', { gross: '-1.00' }, 'input.negative', 'engagement.gross'],
    ['engagement', { hours: '1e3' }, 'input.not-decimal', 'engagement.hours'],
    ['engagement', { paidDays: 0 }, 'input.out-of-range', 'engagement.paidDays'],
    ['engagement', { paidDays: 2 }, 'payroll.more-paid-days-than-days', 'engagement.paidDays'],
    ['engagement', { to: '2026-10-04' }, 'payroll.ends-before-start', 'engagement.to'],
    ['engagement', { paidOn: '2026-10-04' }, 'payroll.paid-before-work', 'engagement.paidOn'],
    ['engagement', { continuousDays: 0 }, 'payroll.fewer-continuous-days', 'engagement.continuousDays'],
    ['engagement', { to: '2026-12-05' }, 'payroll.more-than-two-months', 'engagement.to'],
    ['engagement', { from: '2023-12-31', to: '2023-12-31' }, 'payroll.before-first-day', 'engagement.to'],
    [
      'employee',
      { professionalExpenses: 'stageManager' },
      'payroll.deduction-of-another-trade',
      'employee.professionalExpenses',
    ],
    ['employer', { mobilityRate: '101' }, 'input.out-of-range', 'employer.mobilityRate'],
  ] as const)('refuses %s %j as %s', async (group, fields, code, at) => {
    const { status, err } = await filage(['payslip'], changed(group, fields));
    expect(status).toBe(2);
    const { problems } = JSON.parse(err) as Told;
    expect(problems.map((problem) => [problem.code, problem.at[0]])).toContainEqual([code, at]);
  });

  test('refuses permanent staff on a CDDU, and through GUSO', async () => {
    const permanent = { ...worked.case, employee: { ...worked.case.employee, category: 'permanent' } };
    const codes = async (input: unknown) => {
      const { status, err } = await filage(['payslip'], JSON.stringify(input));
      return [status, ...(JSON.parse(err) as Told).problems.map(({ code }) => code)];
    };
    expect(await codes({ ...permanent, engagement: { ...worked.case.engagement, contract: 'cddu' } })).toEqual([
      2,
      'payroll.permanent-under-cddu',
    ]);
    expect(await codes({ ...permanent, employer: { ...worked.case.employer, channel: 'guso' } })).toEqual([
      2,
      'payroll.guso-fixed-term-only',
    ]);
  });

  test('warns of cachets that are nobody’s but an artist’s, and counts on', async () => {
    const { status, out } = await filage(['payslip'], changed('employee', { category: 'technician' }));
    const { problems } = JSON.parse(out) as Told;
    expect([status, ...problems.map(({ code }) => code)]).toEqual([0, 'payroll.cachets-of-artists']);
  });

  test.each([[[]], [['help']], [['--help']]])('%j says which commands there are', async (args) => {
    const { status, err } = await filage(args, '');
    expect([status, err.split('\n')[0]]).toEqual([2, 'command.none']);
    expect(err).toContain('payslip, price, budget, calendar');
  });

  test('refuses what is not JSON, and arguments', async () => {
    const { status, err } = await filage(['payslip'], '{');
    expect([status, (JSON.parse(err) as Told).problems[0]!.code]).toEqual([2, 'input.not-json']);
    expect((await filage(['payslip', 'case.json'], '{}')).status).toBe(2);
  });
});

describe('filage rates', () => {
  test('lists every value with its source', async () => {
    const { status, out } = await filage(['rates', '--on', '2026-11-24']);
    expect(status).toBe(0);
    expect(out).toContain('Congés Spectacles (%) [holidayFund.rate]');
    expect(out).toContain('01/04/2023  15.50  P  Audiens');
    expect(out).toContain('Toutes les valeurs ont été vérifiées depuis moins d’un an.');
  });

  test('shows those unchecked for a year, and fails only when asked for them', async () => {
    const all = await filage(['rates', '--on', '2029-01-01', '--en']);
    expect(all.status).toBe(0);
    expect(all.out).toContain('To be checked again (over a year):');
    const stale = await filage(['rates', '--stale', '--on', '2029-01-01']);
    expect(stale.status).toBe(1);
    expect(stale.out).toContain('[ceiling.month]');
    expect((await filage(['rates', '--stale', '--on', '2026-11-24'])).status).toBe(0);
  });

  test('answers programs in JSON', async () => {
    const { out } = await filage(['rates', '--json', '--on', '2026-11-24']);
    const { rates, stale } = JSON.parse(out) as {
      rates: { id: string; values: { value: string; source: string }[] }[];
      stale: unknown[];
    };
    expect(stale).toEqual([]);
    expect(rates.find(({ id }) => id === 'minimumWage.hour')?.values.at(-1)).toMatchObject({
      from: '2026-06-01',
      value: '12.31',
      source: 'Arrêté du 22/05/2026',
    });
  });

  test('refuses an unknown option and a day that does not exist', async () => {
    expect((await filage(['rates', '--all'])).status).toBe(2);
    expect((await filage(['rates', '--on', '2026-02-30'])).status).toBe(2);
  });
});
