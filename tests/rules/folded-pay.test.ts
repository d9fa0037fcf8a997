/** How wide pay is folded for who may not read it: never down to one person while there are others. */
import { describe, expect, test } from 'vitest';
import { type Money, moneyText, sum, ZERO } from '#core/kernel/index.ts';
import { type Answer, answer } from '#core/office/productions/index.ts';
import { facts, type Member, received, TODAY } from './any-team.ts';

const cachet = (month: string, gross: number) => ({ month, quantity: 1, gross });
const artist = (gross: number, month = '09'): Member => ({
  category: 'artist',
  channel: 'own',
  held: true,
  pays: [cachet(month, gross)],
});
const payLines = (team: readonly Member[], purpose = 'creation') =>
  received(facts(team))
    .shown.budgets.find((one) => one.purpose === purpose)!
    .rows.filter(({ derived }) => derived !== null)
    .map(({ identity, account, amount }) => [identity, account.id, moneyText(amount.value)]);

describe('how wide pay is folded', () => {
  test('two people of one phase are one line for each account of it', () => {
    expect(payLines([artist(200), artist(310)]).map(([identity, account]) => [identity, account])).toEqual([
      ['team/641/c1', '641'],
      ['team/645/c1', '645'],
    ]);
    expect(payLines([artist(200), artist(310)])).toContainEqual(['team/641/c1', '641', '510.00']);
  });

  test('a phase in which only one of them works is counted with the other one', () => {
    const late: Member = { ...artist(310), pays: [{ ...cachet('09', 310), phase: 'c2' }] };
    const rows = received(facts([artist(200), late])).shown.budgets[0]!.rows;
    const pay = rows.filter(({ identity }) => identity.startsWith('team'));
    expect(pay.map(({ identity, phaseId }) => [identity, phaseId])).toEqual([
      ['team/641', null],
      ['team/645', null],
    ]);
  });

  test('one fee beside one salary is one line with it', () => {
    const invoiced: Member = { ...artist(450), channel: 'invoice' };
    const full = answer(facts([artist(200), invoiced]), TODAY).budgets[0]!;
    const pay = full.rows.filter(({ identity }) => identity.startsWith('engagement/'));
    expect(pay).toHaveLength(3);
    expect(payLines([artist(200), invoiced])).toEqual([
      ['team', '64', moneyText(sum(pay.map((row) => row.amount.value)))],
    ]);
  });

  test('the payroll tax of a year stays as long as several people are paid in it', () => {
    const company = { employer: { name: 'Compagnie', legalForm: 'company' } };
    const rows = (team: readonly Member[]) =>
      received(facts(team, company))
        .shown.budgets[0]!.rows.filter(({ derived }) => derived !== null)
        .map(({ identity }) => identity);
    expect(rows([artist(20_000), artist(31_000)])).toEqual(['payroll-tax/2026', 'team/641/c1', 'team/645/c1']);
    expect(rows([artist(51_000)])).toEqual(['team']);
    const taxed = answer(facts([artist(51_000)], company), TODAY).budgets[0]!;
    expect(taxed.rows.map(({ identity }) => identity)).toContain('payroll-tax/2026');
  });

  test('of one person alone there is one amount, and the team’s cost is not said apart', () => {
    const { shown, json } = received(facts([artist(200)]));
    expect(payLines([artist(200)])).toHaveLength(1);
    expect(shown.costs.cost.value).toEqual(ZERO);
    expect(JSON.parse(json).team).toBeNull();
    expect(Object.keys(received(facts([artist(200, '10')])).shown.price!.rows[0]!.parts)).toEqual([
      'team',
      'consumables',
    ]);
  });

  test('an amount put in the place of somebody’s pay counts, without its reason', () => {
    const team = [{ ...artist(200), override: '333.33' }, artist(310)];
    expect(payLines(team)).toContainEqual(['team/641/c1', '641', '643.33']);
    expect(received(facts(team)).json).not.toContain('budget.overrideReason');
  });

  test('the plateau keeps its parts as long as each is of several people', () => {
    const several = [artist(200, '10'), artist(310, '10')];
    const parts = (team: readonly Member[]) => received(facts(team)).shown.price!.rows[0]!.parts;
    const full = answer(facts(several), TODAY).price!.rows[0]!.parts;
    expect(parts(several).artists!.value).toEqual(full.artists!.value);
    expect(parts(several).team).toBeUndefined();
    const withOne = [...several, { ...artist(280, '10'), category: 'technician' as const }];
    expect(parts(withOne).artists).toBeUndefined();
    const whole = answer(facts(withOne), TODAY).price!.rows[0]!.parts;
    expect(parts(withOne).team!.value).toEqual(sum([whole.artists!.value, whole.technicians!.value] as Money[]));
  });

  test('sentences about pay go, those about the budget and the price stay', () => {
    const { full, shown } = received(facts([artist(101), artist(310)]));
    const codes = (one: Answer) => new Set(one.problems.map(({ code }) => code));
    expect([...codes(full)].some((code) => code.startsWith('minimum.'))).toBe(true);
    expect([...codes(shown)].filter((code) => /^(minimum|engagement|payroll)\./.test(code))).toEqual([]);
    expect(shown.budgets[0]!.problems.map(({ code }) => code)).toEqual(
      full.budgets[0]!.problems.map(({ code }) => code),
    );
    expect(codes(shown).has('price.below-plateau')).toBe(codes(full).has('price.below-plateau'));
  });
});
