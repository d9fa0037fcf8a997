import { describe, expect, test } from 'vitest';
import { main } from './main.ts';

async function filage(command: string, input: string, ...args: string[]) {
  const [out, err]: string[][] = [[], []];
  const status = await main([command, ...args], {
    environment: {},
    input: () => Promise.resolve(input),
    out: (line) => {
      out!.push(line);
    },
    err: (line) => {
      err!.push(line);
    },
  });
  return { status, out: out!.join('\n'), err: err!.join('\n') };
}

const TEAM = [
  {
    title: 'Comédien·nes',
    category: 'artist',
    people: 5,
    each: [{ basis: 'cachet', unitGross: '160' }],
    ratio: '1.55',
  },
  { title: 'Régie', category: 'technician', each: [{ basis: 'hour', quantity: '12', unitGross: '20' }], ratio: '1.65' },
];

describe('filage price', () => {
  test('prints the plateau of the published example, and its sentences in both languages', async () => {
    const input = JSON.stringify({ on: '2026-10-05', team: TEAM, plan: { consumables: '50.00' } });
    const { status, out, err } = await filage('price', input);
    const answer = JSON.parse(out);
    expect(status).toBe(0);
    expect(err).toBe('');
    expect(answer.prices[0].cost).toBe('1686.00');
    expect(answer.problems[0]).toMatchObject({ code: 'price.rule-of-thumb', severity: 'estimate' });
    expect(answer.problems[0].fr).toContain('brut × 1,55');
    expect(answer.problems[0].en).toContain('gross × 1.55');
  });

  test('refuses bad input with status 2 and coded problems on standard error', async () => {
    const { status, out, err } = await filage('price', '{"on":"2026-02-30","team":[{"title":1}],"colour":"red"}');
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(JSON.parse(err).problems.map((one: { code: string }) => one.code)).toEqual([
      'input.unknown-field',
      'input.not-date',
      'input.not-text',
      'input.missing',
    ]);
  });

  test('refuses what is no JSON, and arguments it does not know', async () => {
    const broken = await filage('price', '{');
    expect([broken.status, JSON.parse(broken.err).problems[0].code]).toEqual([2, 'input.not-json']);
    expect((await filage('price', '{}', 'quickly')).status).toBe(2);
  });
});

describe('filage budget', () => {
  test('prints totals, classes and lines, derived ones beside typed ones', async () => {
    const input = JSON.stringify({
      purpose: 'exploitation',
      employer: {
        legalForm: 'association',
        agreement: 'CCNEAC',
        headcount: 5,
        workAccidentRate: '1.60',
        vatRegime: 'taxable',
      },
      team: [
        {
          title: 'Lucile',
          category: 'artist',
          from: '2026-10-05',
          to: '2026-10-05',
          terms: [{ basis: 'cachet', unitGross: '200', hoursPerUnit: '8' }],
        },
      ],
      lines: [{ account: '7061', label: 'Albi', unitPrice: '1500', certainty: 'confirmed' }],
    });
    const { status, out } = await filage('budget', input);
    const answer = JSON.parse(out);
    expect(status).toBe(0);
    expect(answer.charges).toBe('315.07');
    expect(answer.secured).toBe('1500.00');
    expect(answer.classes.map((one: { account: string }) => one.account)).toEqual(['64', '70']);
    expect(answer.lines.map((one: { derived: string | null }) => one.derived)).toEqual([
      'budget.derived.gross',
      'budget.derived.contributions',
      null,
    ]);
    expect(answer.problems.every((one: { fr: string; en: string }) => one.fr !== '' && one.en !== '')).toBe(true);
  });

  test('refuses a contract that ends before it starts', async () => {
    const team = [{ title: 'Lucile', category: 'artist', from: '2026-10-05', to: '2026-10-04', terms: [] }];
    const { status, err } = await filage('budget', JSON.stringify({ purpose: 'creation', team }));
    expect([status, JSON.parse(err).problems[0].code]).toEqual([2, 'payroll.ends-before-start']);
  });
});
